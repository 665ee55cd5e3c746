import type { Pack } from '@/curriculum/pack';
import { changeOption, scenarioSubjects, type Tried, trialOf, tried, wordedWell } from '../scenarios/ask';
import { billOf, billWords, clearlyCheaper } from '../scenarios/bill';
import type { Trial } from '../scenarios/trial';
import { type DraftOption, refuse, type Template } from '../template';

const QUESTIONS = [
  'Which change meets the requirement MOST cost-effectively?',
  'Which solution meets this requirement at the LOWEST monthly cost?',
];

/** The cheapest of the changes that do it: one or two others do it as well and cost more, the rest do not do it. */
export const cheapestChange: Template = {
  id: 'cheapest-change',
  family: 'scenario',
  title: 'Choose the cheapest change',
  way: 'cheapest',
  proven: true,
  subjects: (pack) => scenarioSubjects(pack, ({ remedies, priced }) => remedies >= 2 && priced === true),
  make(pack, subject, random) {
    const trial = trialOf(pack, subject, random);
    if (trial === null) return refuse('the scenario is not for this pack');
    const all = [...tried(trial, random)];
    const good = all.filter(({ outcome }) => outcome.verdict === 'holds').sort((a, b) => billOf(a) - billOf(b));
    const bad = all.filter(({ outcome }) => outcome.verdict === 'fails');
    const [key, second] = good;
    if (key === undefined || second === undefined || bad.length < 2) return refuse('too few changes do it');
    if (!clearlyCheaper(billOf(key), billOf(second))) return refuse('the cheapest is not clearly so');
    const { story, need } = trial.situation;
    const stem = `${story} ${need.says} ${random.pick(QUESTIONS)}`;
    const others = wordedWell(random, stem, [key], () => {
      const dearer = random.sample(good.slice(1), good.length > 2 ? random.pick([1, 2]) : 1);
      return [...dearer, ...random.sample(bad, 3 - dearer.length)];
    });
    return {
      stem,
      scenario: trial.scenario(true),
      options: [option(pack, trial, key, key), ...others.map((one) => option(pack, trial, one, key))],
    };
  },
};

/** A change with its bill first: that is what decides between those that do it. */
function option(pack: Pack, trial: Trial, one: Tried, key: Tried): DraftOption {
  const made = changeOption(pack, trial, one, one === key);
  const rival =
    one === key || one.outcome.verdict === 'fails' ? '' : `, the cheapest that does it ${billWords(billOf(key))}`;
  return { ...made, why: `It costs ${billWords(billOf(one))}${rival}. ${made.why}` };
}
