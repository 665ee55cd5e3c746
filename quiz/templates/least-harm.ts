import type { Measure } from '@/simulator';
import { changeOption, scenarioSubjects, type Tried, trialOf, tried, wordedWell } from '../scenarios/ask';
import { refuse, type Template } from '../template';

/** What least harm is, by what is measured. */
const ASKS: Partial<Record<Measure, (event: string, site: string) => string>> = {
  downtime: (event, site) => `With which of these changes is ${site} down for the SHORTEST time when ${event}?`,
  'data-lost': (event) => `With which of these changes is the LEAST data lost when ${event}?`,
  'failed-share': (event) => `With which of these changes do the FEWEST requests fail when ${event}?`,
};

/** Values of the measure that differ by this factor, or from nothing by this much, are clearly apart. */
const APART = 1.4;
const LEAST = 0.004;

/** Of four changes the one with the least harm; none need be good enough. */
export const leastHarm: Template = {
  id: 'least-harm',
  family: 'scenario',
  title: 'Choose what harms least',
  way: 'least',
  proven: true,
  subjects: (pack) => scenarioSubjects(pack, ({ graded }) => graded === true),
  make(pack, subject, random) {
    const trial = trialOf(pack, subject, random);
    if (trial === null) return refuse('the scenario is not for this pack');
    const asks = ASKS[trial.situation.need.measure];
    if (asks === undefined) return refuse('no words for the measure');
    const all = [...tried(trial, random)].sort((a, b) => harmOf(a) - harmOf(b));
    const pool = all.slice(0, -3);
    if (pool.length === 0) return refuse('too few changes');
    const key = random.pick(pool);
    const worse = all.filter((one) => isLess(harmOf(key), harmOf(one)));
    if (worse.length < 3) return refuse('too few do worse');
    const stem = `${trial.situation.story} ${asks(trial.situation.event, trial.situation.site)}`;
    const others = wordedWell(random, stem, [key], () => random.sample(worse, 3));
    return {
      stem,
      scenario: trial.scenario(true),
      options: [changeOption(pack, trial, key, true), ...others.map((one) => changeOption(pack, trial, one, false))],
    };
  },
};

function harmOf({ outcome }: Tried): number {
  return outcome.experiment.value;
}

function isLess(value: number, than: number): boolean {
  return than - value >= LEAST && than >= value * APART;
}
