import type { Measure } from '@/simulator';
import type { Random } from '../random';
import { plain, scenarioSubjects, trialOf } from '../scenarios/ask';
import { duration, finding } from '../scenarios/figures';
import { cases, told } from '../scenarios/predictions';
import type { Prediction, Trial } from '../scenarios/trial';
import { type DraftOption, refuse, type Template } from '../template';

interface Scale {
  asks(site: string, records: string): string;
  /** A value as an option. */
  text(value: number): string;
  /** Values that people might expect. */
  rungs: readonly number[];
}

const TIMES = [0, 10, 20, 60, 300, 1200, 5400, 14_400, 43_200, 86_400, 172_800, 604_800, 2_592_000];

/** How the measures that people can have a feeling for are asked for. */
const SCALES: Partial<Record<Measure, Scale>> = {
  downtime: {
    asks: (site) => `For how long is ${site} down?`,
    text: (value) => (value === 0 ? 'It is not down' : `For about ${duration(value)}`),
    rungs: TIMES,
  },
  'time-to-whole': {
    asks: () => 'How long does it take until everything is as it was before, if nobody looks at it earlier than usual?',
    text: (value) => (value === 0 ? 'At once' : `After about ${duration(value)}`),
    rungs: TIMES,
  },
  'data-lost': {
    asks: (_, records) => `Which ${records} are lost for good?`,
    text: (value) =>
      value === 0 ? 'None of them' : value >= 31_536_000 ? 'All of them' : `Those of the last ${duration(value)}`,
    rungs: [0, 60, 300, 3600, 21_600, 86_400, 345_600, 1_209_600, 31_536_000],
  },
  'failed-share': {
    asks: () => 'About what share of the requests fails in the hour that follows?',
    text: (value) => `${value >= 0.1 ? Math.round(100 * value) : Math.round(1000 * value) / 10}%`,
    rungs: [0, 0.01, 0.05, 0.13, 0.3, 0.6, 1],
  },
};

/** Options of a question, and how many rungs on either side are near enough to be among them. */
const OPTIONS = 4;
const NEAR = 4;

/** Options differ by this factor at least, and from nothing by this much of the next rung. */
const APART = 2;

/** What a fault does to a design, among what people might expect; smaller first. */
export const outcome: Template = {
  id: 'outcome',
  family: 'prediction',
  title: 'Predict the outcome',
  way: 'outcome',
  proven: true,
  subjects: (pack) => scenarioSubjects(pack, ({ foreseeable }) => foreseeable === true),
  make(pack, subject, random) {
    const trial = trialOf(pack, subject, random);
    const scale = trial ? SCALES[trial.situation.need.measure] : undefined;
    if (!trial || !scale) return refuse('the scenario measures something else');
    const { site, records } = trial.situation;
    // Drawn before the case, so that no place is rarer than another because few cases have room for it.
    const place = random.below(OPTIONS);
    for (const { change, prediction } of cases(trial, random)) {
      const wrong = expectations(scale, prediction, place, random);
      if (wrong === null) continue;
      const { value } = prediction.experiment;
      const because = pack.facts.get(change?.fact ?? subject.facts[0] ?? '')?.statement ?? '';
      return {
        stem: `${told(trial, change)} ${scale.asks(site, records)}`,
        scenario: trial.scenario(true),
        ordered: true,
        options: [value, ...wrong].sort((a, b) => a - b).map((one) => option(trial, scale, prediction, one, because)),
      };
    }
    return refuse('nothing else could be expected');
  },
};

function option(
  trial: Trial,
  scale: Scale,
  { experiment, decisive }: Prediction,
  one: number,
  because: string,
): DraftOption {
  const correct = one === experiment.value;
  const ran = finding(trial.situation.need.measure, experiment.value);
  const settled = correct && decisive !== null ? ` What settled it: ${plain(decisive)}.` : '';
  return {
    text: scale.text(one),
    correct,
    why: `Run: ${ran}.${settled} ${because}`.trim(),
    evidence: [experiment],
  };
}

/** Three other values, so many of them smaller, clearly apart from the whole range of the right one; null where there are none. */
function expectations(scale: Scale, { low, high }: Prediction, smaller: number, random: Random): number[] | null {
  const far = (a: number, b: number) => (a === 0 ? b > 0.003 : b >= a * APART);
  const below = scale.rungs.filter((rung) => rung < low && far(rung, low));
  const above = scale.rungs.filter((rung) => rung > high && far(high, rung));
  const larger = OPTIONS - 1 - smaller;
  if (below.length < smaller || above.length < larger) return null;
  // Near ones alone: what is thousands of times off tempts nobody.
  return [...random.sample(below.slice(-NEAR), smaller), ...random.sample(above.slice(0, NEAR), larger)];
}
