import type { Pack } from '@/curriculum/pack';
import { wordingFlaws } from '../lint/wording';
import { runWords, scenarioSubjects, trialOf } from '../scenarios/ask';
import type { Change } from '../scenarios/scenario';
import type { Trial } from '../scenarios/trial';
import { type DraftOption, refuse, type Template } from '../template';

const QUESTIONS = [
  'Which combination of changes meets this requirement? (Choose TWO.)',
  'Which TWO changes together meet this requirement?',
];

/** Sets of three wrong changes that are looked at. */
const LOOKS = 12;

/** Two changes that do it together, and no other two of the five do. */
export const examCombination: Template = {
  id: 'exam-combination',
  family: 'exam',
  title: 'Choose the combination',
  way: 'combination',
  proven: true,
  subjects: (pack) => scenarioSubjects(pack, ({ paired }) => paired === true),
  make(pack, subject, random) {
    const trial = trialOf(pack, subject, random);
    const pair = trial?.situation.together;
    if (!trial || !pair) return refuse('the scenario has no pair');
    const { story, need, changes } = trial.situation;
    if (!isOnlyTogether(trial, pair)) return refuse('the pair does not need each other');
    const stem = `${story} ${need.says} ${random.pick(QUESTIONS)}`;
    for (let look = 0; look < LOOKS; look++) {
      const wrong = random.sample(
        changes.filter((change) => touches(change, pair)),
        3,
      );
      const texts = [
        ...pair.map(({ text }) => ({ text, correct: true })),
        ...wrong.map(({ text }) => ({ text, correct: false })),
      ];
      if (wrong.length < 3 || wordingFlaws(stem, texts).length > 0 || !allFail(trial, pair, wrong)) continue;
      return {
        stem,
        scenario: trial.scenario(true),
        options: [
          ...pair.map((change) => right(pack, trial, change, pair)),
          ...wrong.map((change) => useless(pack, trial, change, pair)),
        ],
      };
    }
    return refuse('other pairs do it as well');
  },
};

/** A change beside the pair that sets none of the pair's own settings. */
function touches(change: Change, pair: readonly Change[]): boolean {
  const set = (one: Change) =>
    one.edits.flatMap((edit) =>
      edit.op === 'set' ? Object.keys(edit.values).map((key) => `${edit.resource}.${key}`) : [edit.op],
    );
  const own = new Set(pair.flatMap(set));
  return (
    change.edits.length > 0 &&
    !pair.some(({ text }) => text === change.text) &&
    !set(change).some((key) => own.has(key))
  );
}

function both(one: Change, other: Change) {
  return [...one.edits, ...other.edits];
}

function isOnlyTogether(trial: Trial, [one, other]: readonly [Change, Change]): boolean {
  return (
    trial.outcome(both(one, other))?.verdict === 'holds' &&
    [one, other].every(({ edits }) => trial.outcome(edits)?.verdict === 'fails')
  );
}

/** Every other pair of the five fails. */
function allFail(trial: Trial, pair: readonly Change[], wrong: readonly Change[]): boolean {
  const pairs = [
    ...wrong.flatMap((change) => pair.map((key) => both(key, change))),
    ...wrong.flatMap((change, index) => wrong.slice(index + 1).map((other) => both(change, other))),
  ];
  return pairs.every((edits) => trial.outcome(edits)?.verdict === 'fails');
}

function right(pack: Pack, trial: Trial, change: Change, [one, other]: readonly [Change, Change]): DraftOption {
  const outcome = trial.outcome(both(one, other));
  const why = outcome === null ? '' : runWords(trial.situation, outcome);
  return {
    ...{
      text: change.text,
      correct: true,
      why: `Both together. ${why} ${pack.facts.get(change.fact)?.statement ?? ''}`,
    },
    evidence: [...(outcome ? [outcome.experiment] : []), { kind: 'fact', fact: change.fact }],
  };
}

function useless(pack: Pack, trial: Trial, change: Change, [one]: readonly [Change, Change]): DraftOption {
  const outcome = trial.outcome(both(one, change));
  const why = outcome === null ? '' : runWords(trial.situation, outcome);
  return {
    ...{
      text: change.text,
      correct: false,
      why: `With "${one.text}" beside it. ${why} ${pack.facts.get(change.fact)?.statement ?? ''}`,
    },
    evidence: [...(outcome ? [outcome.experiment] : []), { kind: 'fact', fact: change.fact }],
    ...(change.belief === undefined ? {} : { belief: change.belief }),
  };
}
