import { type Design, type FaultKind, simulate, type Trace, targetsOf } from '@/simulator';
import { type LoadedBrief, listBriefs } from '../briefs/loaders';

/** The run that a newcomer sees: the easiest brief's design as it is found, without a zone. */
export interface OpeningRun {
  brief: string;
  title: string;
  design: Design;
  trace: Trace;
}

const FAULT: FaultKind = 'zone-outage';

const runs = new WeakMap<LoadedBrief['brief'], OpeningRun | null>();

/** That run for the first brief of a pack that has a zone to lose; null where none has. Run once a process. */
export function openingRun(packId: string): OpeningRun | null {
  for (const { pack, brief } of listBriefs()) {
    if (pack.id !== packId) continue;
    const run = runs.get(brief) ?? runOf(brief);
    runs.set(brief, run);
    if (run) return run;
  }
  return null;
}

function runOf(brief: LoadedBrief['brief']): OpeningRun | null {
  const { id, title, startDesign: design } = brief;
  const first = targetsOf(design, FAULT)[0];
  if (!first) return null;
  const trace = simulate(design, brief, [{ kind: FAULT, target: first.target }]);
  return { brief: id, title, design, trace };
}
