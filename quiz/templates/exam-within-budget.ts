import type { Pack } from '@/curriculum/pack';
import { changeOption, scenarioSubjects, type Tried, trialOf, tried, wordedWell } from '../scenarios/ask';
import { billEvidence, billOf, billWords, clearlyCheaper } from '../scenarios/bill';
import { allowed } from '../scenarios/figures';
import type { Trial } from '../scenarios/trial';
import { type DraftOption, refuse, type Template } from '../template';

const QUESTIONS = ['Which solution meets BOTH requirements?', 'Which change meets BOTH requirements?'];

/** Name of the requirement on the bill. */
const BUDGET = 'budget';

/** The one change that does it within the budget: another does it and costs too much, the rest do not do it. */
export const examWithinBudget: Template = {
  id: 'exam-within-budget',
  family: 'exam',
  title: 'Choose within the budget',
  way: 'budget',
  proven: true,
  subjects: (pack) => scenarioSubjects(pack, ({ remedies, priced }) => remedies >= 2 && priced === true),
  make(pack, subject, random) {
    const trial = trialOf(pack, subject, random);
    if (trial === null) return refuse('the scenario is not for this pack');
    const all = [...tried(trial, random)];
    const good = all.filter(({ outcome }) => outcome.verdict === 'holds').sort((a, b) => billOf(a) - billOf(b));
    const [key, second] = good;
    const bad = all.filter(({ outcome }) => outcome.verdict === 'fails');
    if (key === undefined || second === undefined || bad.length < 2) return refuse('too few changes do it');
    if (!clearlyCheaper(billOf(key), billOf(second))) return refuse('the bills lie too near');
    const step = billOf(key) > 400 ? 10 : 5;
    const budget = step * Math.ceil((0.7 * billOf(key) + 0.3 * billOf(second)) / step);
    if (budget >= billOf(second)) return refuse('no round budget lies between');
    const { story, need } = trial.situation;
    const today = trial.usd([]);
    const bill = today === null ? '' : `The monthly bill is ${allowed('monthly-cost', today)} today and `;
    const limit = allowed('monthly-cost', budget);
    const stem = `${story} ${need.says} ${bill}may be at most ${limit} after the change. ${random.pick(QUESTIONS)}`;
    const others = wordedWell(random, stem, [key], () => [random.pick(good.slice(1)), ...random.sample(bad, 2)]);
    const scenario = trial.scenario(true);
    const requirement = {
      id: BUDGET,
      title: `At most ${billWords(budget)}`,
      measure: 'monthly-cost',
      bound: budget,
    } as const;
    return {
      stem,
      scenario: {
        ...scenario,
        brief: {
          ...scenario.brief,
          requirements: [
            ...scenario.brief.requirements,
            { ...requirement, weight: 1, faults: [], pairs: [], reading: [] },
          ],
        },
      },
      options: [key, ...others].map((one) => option(pack, trial, one, one === key, budget)),
    };
  },
};

/** A change with its run and its bill; what breaks the budget says so first. */
function option(pack: Pack, trial: Trial, one: Tried, correct: boolean, budget: number): DraftOption {
  const made = changeOption(pack, trial, one, correct);
  const bill = billEvidence(one.outcome.experiment, BUDGET, budget);
  const cost = `It costs ${billWords(billOf(one))}, ${bill.holds ? 'within' : 'over'} the budget.`;
  return { ...made, why: `${cost} ${made.why}`, evidence: [...made.evidence, bill] };
}
