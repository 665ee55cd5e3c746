import { InvalidArgumentError, Option } from 'commander';
import {
  type Context,
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
import { MOST_ATTEMPTS, type Retries, RetriesSchema } from '@/simulator/design/retries';
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
    .option('--attempts <n>', 'times a client asks in all where it fails', attempts)
    .addOption(
      new Option('--backoff <kind>', 'waits between attempts').choices(['none', 'exponential']).default('none'),
    )
    .option('--json', 'the whole trace as JSON')
    .action((file: string, options: Options) => {
      const design = loadDesign(file);
      const context = contextOf(options);
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

interface Options {
  fault: string;
  brief?: string;
  at: number;
  horizon?: number;
  attempts?: number;
  backoff: Retries['backoff'];
  json?: true;
}

/** The load of a brief or the usual one, as the options change it. */
function contextOf({ brief, horizon, attempts, backoff }: Options): Context {
  const base = brief === undefined ? DEFAULT_CONTEXT : loadBrief(brief).brief;
  const retries = attempts === undefined ? base.workload.retries : { attempts, backoff, waitS: 1 };
  return { ...base, horizonS: horizon ?? base.horizonS, workload: { ...base.workload, retries } };
}

function attempts(text: string): number {
  const parsed = RetriesSchema.safeParse({ attempts: Number(text) });
  if (!parsed.success) throw new InvalidArgumentError(`Give 1 to ${MOST_ATTEMPTS}.`);
  return parsed.data.attempts;
}

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
