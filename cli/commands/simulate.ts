import { InvalidArgumentError } from 'commander';
import {
  DEFAULT_CONTEXT,
  type Design,
  evidenceOf,
  type FaultRef,
  faultOf,
  faults,
  LIMITS,
  simulate,
  targetsOf,
} from '@/simulator';
import { type CliCommand, printJson, UsageError } from '../command';
import { traceLines } from '../lab/formats';
import { loadBrief } from '../lab/load-brief';
import { loadDesign } from '../lab/load-design';

/** `faultline simulate <design> --fault <kind>[:target]`: one experiment and its trace. */
export const addSimulate: CliCommand = (program) => {
  program
    .command('simulate')
    .description('Run one experiment on a design and print its trace.')
    .argument('<design>', 'file with the design, YAML or JSON')
    .requiredOption('--fault <kind[:target]>', 'what goes wrong, and where (the first target where left out)')
    .option('--brief <brief>', 'take load and people from this brief')
    .option('--at <s>', 'second of the run at which the fault strikes', seconds, 600)
    .option('--horizon <s>', 'seconds watched after the fault', seconds)
    .option('--json', 'the whole trace as JSON')
    .action((file: string, options: { fault: string; brief?: string; at: number; horizon?: number; json?: true }) => {
      const design = loadDesign(file);
      const base = options.brief === undefined ? DEFAULT_CONTEXT : loadBrief(options.brief).brief;
      const context = options.horizon === undefined ? base : { ...base, horizonS: options.horizon };
      const fault = faultRef(design, options.fault);
      const trace = simulate(design, context, [fault], { atS: options.at });
      const evidence = evidenceOf(trace);
      if (options.json) printJson({ fault, evidence, trace });
      else {
        const summary = Object.entries(evidence).map(([key, value]) => `${key} ${value}`);
        if (trace.cutShort)
          summary.unshift('The run was stopped at its limit of events; what would have followed is not known.');
        process.stdout.write(`${[...traceLines(trace), '', ...summary].join('\n')}\n`);
      }
    });
};

function seconds(text: string): number {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= 0 && value <= LIMITS.horizonS))
    throw new InvalidArgumentError(`Give 0 to ${LIMITS.horizonS} seconds.`);
  return value;
}

function faultRef(design: Design, text: string): FaultRef {
  const colon = text.indexOf(':');
  const name = colon < 0 ? text : text.slice(0, colon);
  const fault = faults.find((f) => f.kind === name);
  if (fault === undefined || faultOf(fault.kind) === undefined)
    throw new UsageError(`There is no fault "${name}". Known: ${faults.map((f) => f.kind).join(', ')}.`);
  const targets = targetsOf(design, fault.kind).map((t) => t.target);
  if (targets.length === 0) throw new UsageError(`There is nothing in this design that ${name} can strike.`);
  const asked = colon < 0 ? targets[0] : text.slice(colon + 1);
  const target = targets.find((t) => t === asked || t.endsWith(`/${asked}`));
  if (target === undefined)
    throw new UsageError(`${name} has no target "${asked ?? ''}" here. Targets: ${targets.join(', ')}.`);
  return { kind: fault.kind, target };
}
