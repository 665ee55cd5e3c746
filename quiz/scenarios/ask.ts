import type { Pack } from '@/curriculum/pack';
import { wordingFlaws } from '../lint/wording';
import { perPack } from '../material/per-pack';
import { sentence } from '../material/words';
import type { Random } from '../random';
import type { DraftOption, Subject } from '../template';
import { allowed, duration, finding } from './figures';
import { scenarios } from './index';
import type { Change, Scenario, Situation } from './scenario';
import { type Outcome, pricesOf, Trial } from './trial';

/** Scenarios whose facts a pack has; none without prices. */
export const possibleScenarios = perPack((pack): Scenario[] =>
  pricesOf(pack) === null ? [] : scenarios.filter(({ facts }) => facts.every((fact) => pack.facts.has(fact))),
);

/** One subject a scenario that a template can use. */
export function scenarioSubjects(pack: Pack, suits: (scenario: Scenario) => boolean = () => true): Subject[] {
  return possibleScenarios(pack)
    .filter(suits)
    .map(({ id, topic, facts }) => ({ topic, facts, about: { what: id } }));
}

/** The scenario of a subject with drawn numbers, on the bench; null where the subject is not one. */
export function trialOf(pack: Pack, subject: Subject, random: Random): Trial | null {
  const scenario = possibleScenarios(pack).find(({ id }) => id === subject.about.what);
  return scenario ? Trial.of(pack, scenario.id, scenario.topic, scenario.imagine(random)) : null;
}

/** A change with its run. */
export interface Tried {
  change: Change;
  outcome: Outcome;
}

/** Changes in random order, each run only when it is reached; those that cannot be, or are not clear, are left out. */
export function* tried(trial: Trial, random: Random): Generator<Tried> {
  for (const change of random.shuffle(trial.situation.changes)) {
    const outcome = trial.outcome(change.edits);
    if (outcome !== null && outcome.verdict !== 'unclear') yield { change, outcome };
  }
}

/** Sets of wrong options whose wording is looked at before one is proven. */
const LOOKS = 24;

/**
 * So many changes that hold and so many that fail; null where there are fewer. Those that fail are chosen by their wording
 * beside the stem before they are run: no word of the stem in the key alone, no key that stands out. What cannot be had
 * without a flaw is given with one, and the linter judges.
 */
export function separated(
  trial: Trial,
  random: Random,
  stem: string,
  holding: number,
  failing: number,
): { good: Tried[]; bad: Tried[] } | null {
  const order = random.shuffle(trial.situation.changes);
  const good: Tried[] = [];
  for (const change of order) {
    const outcome = trial.outcome(change.edits);
    if (outcome?.verdict === 'holds' && good.length < holding) good.push({ change, outcome });
    if (good.length === holding) break;
  }
  if (good.length < holding) return null;
  const bad = failingBeside(trial, random, stem, good, failing);
  return bad === null ? null : { good, bad };
}

function failingBeside(
  trial: Trial,
  random: Random,
  stem: string,
  good: readonly Tried[],
  failing: number,
): Tried[] | null {
  let pool = trial.situation.changes.filter((change) => good.every((one) => one.change !== change));
  let spare: Tried[] | null = null;
  for (let look = 0; look < LOOKS && pool.length >= failing; look++) {
    const set = random.sample(pool, failing);
    const texts = [
      ...good.map(({ change }) => ({ text: change.text, correct: true })),
      ...set.map(({ text }) => ({ text, correct: false })),
    ];
    const flawed = wordingFlaws(stem, texts).length > 0;
    if (flawed && (spare !== null || look < LOOKS / 2)) continue;
    const made = set.flatMap((change) => {
      const outcome = trial.outcome(change.edits);
      return outcome?.verdict === 'fails' ? [{ change, outcome }] : [];
    });
    if (made.length < failing)
      pool = pool.filter((change) => !set.includes(change) || made.some((one) => one.change === change));
    else if (flawed) spare = made;
    else return made;
  }
  return spare;
}

/** The first of some draws of wrong options whose wording beside stem and key has no flaw; else the last. */
export function wordedWell(random: Random, stem: string, key: readonly Tried[], draw: () => Tried[]): Tried[] {
  let drawn = draw();
  for (let look = 1; look < LOOKS; look++) {
    const options = [
      ...key.map(({ change }) => ({ text: change.text, correct: true })),
      ...drawn.map(({ change }) => ({ text: change.text, correct: false })),
    ];
    if (wordingFlaws(stem, options).length === 0) return random.shuffle(drawn);
    drawn = draw();
  }
  return drawn;
}

/** What a run measured and what was allowed: "Run: down for 6 hours (allowed: 5 minutes)." */
export function runWords({ need }: Situation, { experiment, decisive }: Outcome): string {
  const said = `Run: ${finding(need.measure, experiment.value)} (allowed: ${allowed(need.measure, need.bound)}).`;
  const ended = decisive !== null && experiment.value > 0 && !/is out$/.test(decisive);
  return ended ? `${said} ${sentence(`What settled it: ${plain(decisive)}`)}` : said;
}

/** An event's words without the simulator's names of places, times in the units that people use. */
export function plain(what: string): string {
  return what
    .replace(/\bhome\/([a-z])\b/g, 'zone $1')
    .replace(/\baway\/([a-z])\b/g, 'zone $1 of the second Region')
    .replace(/\bhome\b/g, 'the first Region')
    .replace(/\b(\d+) s\b/g, (_, seconds) => duration(Number(seconds)));
}

/** A change as an option: right where its run holds. Its reason is the run, then the fact. */
export function changeOption(pack: Pack, trial: Trial, { change, outcome }: Tried, correct: boolean): DraftOption {
  const holds = outcome.verdict === 'holds';
  return {
    text: change.text,
    correct,
    why: `${runWords(trial.situation, outcome)} ${pack.facts.get(change.fact)?.statement ?? ''}`.trim(),
    evidence: [outcome.experiment, { kind: 'fact', fact: change.fact }],
    ...(change.belief !== undefined && !holds && !correct ? { belief: change.belief } : {}),
  };
}
