import type { Pack } from '@/curriculum/pack';
import type { Design } from '@/simulator';
import { standsAlone } from '../material/claims';
import { capitalised } from '../material/words';
import type { Random } from '../random';
import { plain } from './ask';
import { duration } from './figures';
import type { Change } from './scenario';
import type { Prediction, Trial } from './trial';

/** The design as it stands, or with one of its changes made before the fault strikes. */
export interface Case {
  change: Change | null;
  prediction: Prediction;
}

/** Cases in random order, each run when it is reached. */
export function* cases(trial: Trial, random: Random): Generator<Case> {
  for (const change of random.shuffle([null, ...trial.situation.changes])) {
    const prediction = trial.predict(change?.edits ?? []);
    if (prediction !== null) yield { change, prediction };
  }
}

/** The story up to the fault: what is changed, then what happens. */
export function told(trial: Trial, change: Change | null): string {
  const { story, event } = trial.situation;
  return change === null
    ? `${story} Now ${event}.`
    : `${story} Suppose this is done first: "${change.text}" Then ${event}.`;
}

/** Something that happened in a run. */
export interface Happening {
  /** Seconds after the fault. */
  afterS: number;
  /** "Web servers: a replacement starts in zone b". */
  text: string;
  fact: string | null;
}

/** Longest text of an event among options, in characters. */
const MAX_LENGTH = 110;

/** What happened after the fault, each thing once and the first time it did, if it can be told from the others by its words. */
export function happenings({ trace, design }: Prediction, pack: Pack): Happening[] {
  const ids = new Set(design.resources.map(({ id }) => id));
  const found = new Map<string, Happening>();
  for (const { timeS, component, what, fact } of trace.events) {
    const afterS = timeS - trace.faultAtS;
    if (afterS <= 0 || !ids.has(component)) continue;
    const text = eventText(design, component, what);
    const known = fact !== null && pack.facts.has(fact) ? fact : null;
    if (!found.has(text) && text.length <= MAX_LENGTH && standsAlone(text))
      found.set(text, { afterS, text, fact: known });
  }
  return [...found.values()];
}

/** An event as an option: who, and the first clause of what. */
export function eventText(design: Design, component: string, what: string): string {
  const name = design.resources.find(({ id }) => id === component)?.label ?? component;
  const clause = plain(what.split(/; /)[0] ?? what)
    .replace(/^The instance (in .*) passes/, 'An instance $1 begins to pass')
    .replace(/^The instance (?=in )/, 'An instance ')
    .replace(/ and gets work$/, ' and to get work');
  return `${name}: ${clause.charAt(0).toLowerCase()}${clause.slice(1)}`;
}

/** When it happened, and why as far as the pack tells. */
export function happeningWords(pack: Pack, { afterS, fact }: Happening): string {
  return `${capitalised(duration(afterS))} after the fault. ${fact === null ? '' : (pack.facts.get(fact)?.statement ?? '')}`.trim();
}
