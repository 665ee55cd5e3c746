import type { Assessment } from '@/simulator/import';
import { EVENTS } from '@/simulator/import/assess/effect';
import { assessFiles } from '@/simulator/import/assess-files';
import { ImportRefusal } from '@/simulator/import/import-refusal';
import { type CliCommand, EXIT, ProblemError, printJson, UsageError } from '../command';
import { table } from '../lab/formats';
import { readTemplateFiles } from '../lab/read-template-files';

/** `faultline assess <file or folder>`: what happens to a template. Exit code 1 where it cannot be read or an event takes it down. */
export const addAssess: CliCommand = (program) => {
  program
    .command('assess')
    .description('Say what outages do to a template of CloudFormation or Terraform.')
    .argument('<file or folder>', 'a template, a plan, or the folder they are in; nothing outside of it is read')
    .option('--param <name=value>', 'value of a parameter or variable; may be repeated', pair, new Map())
    .option('--stack <name=value>', 'region, account or name of the stack, or the value of an export', pair, new Map())
    .option('--json', 'the whole assessment as JSON')
    .action((path: string, options: { param: Map<string, string>; stack: Map<string, string>; json?: true }) => {
      const assessment = assessed(path, options.param, options.stack);
      if (options.json) printJson(assessment);
      else process.stdout.write(`${assessmentText(assessment)}\n`);
      const out = EVENTS.some((event) => ['down', 'data_loss', 'unknown'].includes(assessment.events[event].outcome));
      process.exitCode = out ? EXIT.problems : EXIT.ok;
    });
};

function assessed(path: string, parameters: Map<string, string>, stack: Map<string, string>): Assessment {
  try {
    return assessFiles({ files: readTemplateFiles(path), parameters, stack });
  } catch (error) {
    if (error instanceof ImportRefusal) throw new ProblemError(error.message);
    throw error;
  }
}

function pair(text: string, before: Map<string, string>): Map<string, string> {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`Write NAME=VALUE, not "${text}".`);
  return new Map(before).set(text.slice(0, at), text.slice(at + 1));
}

function assessmentText(a: Assessment): string {
  const events = EVENTS.map((event) => {
    const e = a.events[event];
    const where = e.resource === '' ? '' : `${e.file}:${e.line}`;
    return [event, e.outcome, time('down', e.downtime_s), time('lost', e.data_loss_s), e.recovery, where, e.why];
  });
  const parts = [table(events)];
  for (const event of EVENTS) for (const says of a.events[event].assumptions) parts.push(`${event} assumes: ${says}.`);
  if (a.primary_data !== null) parts.push(`Primary data: ${a.primary_data.resource} (${a.primary_data.type})`);
  if (a.spof.length > 0) parts.push(table(a.spof.map((s) => ['Single point', s.resource, s.events.join(', '), s.why])));
  if (a.traps.length > 0) parts.push(table(a.traps.map((t) => ['Trap', t.name, t.resource, `${t.file}:${t.line}`])));
  if (a.changes.length > 0) parts.push(table(a.changes.map((c) => ['Change', c.says, `helps ${c.helps.join(', ')}`])));
  const open = a.not_modelled.filter((n) => n.matters === 'could');
  if (open.length > 0) parts.push(table(open.map((n) => ['Not modelled', n.id, n.type, n.why])));
  const rest = a.not_modelled.length - open.length;
  if (rest > 0) parts.push(`${rest} more resources are not modelled and do not matter for this.`);
  if (a.assumptions.length > 0) parts.push(table(a.assumptions.map((s) => ['Assumed', s.says])));
  return parts.join('\n\n');
}

function time(what: string, seconds: number | null): string {
  return seconds === null || seconds === 0 ? '' : `${what} ${seconds} s`;
}
