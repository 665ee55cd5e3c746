import type { Pack } from '@/curriculum/pack';
import { estateTrial } from '../scenarios/estate';
import { pricesOf } from '../scenarios/trial';
import { spotsOf } from '../scenarios/weak-points';
import { refuse, type Subject, type Template } from '../template';

/** Facts about what a part that stands alone does to the whole; each is asked in its turn. */
const FACTS = [
  ['regions-azs', 'regions-azs/multi-az-instances'],
  ['elb', 'elb/raises-availability'],
  ['rds', 'rds/multi-az-protects-against'],
  ['foundations', 'foundations/infrastructure-features-must-be-combined'],
  ['foundations', 'foundations/ft-vs-ha'],
] as const;

const QUESTIONS = [
  'Choose every part whose failure alone makes the site unavailable for more than 3 minutes.',
  'Choose every single point of failure: each part that alone can take the site down for more than 3 minutes.',
];

/** The subjects of templates that ask about single points of failure. */
export function weakPointSubjects(pack: Pack): Subject[] {
  if (pricesOf(pack) === null) return [];
  return FACTS.filter(([, fact]) => pack.facts.has(fact)).map(([topic, fact]) => ({
    topic,
    facts: [fact],
    about: { fact },
  }));
}

/** The diagram is the answer area: every part that alone takes the site down. */
export const singlePoints: Template = {
  id: 'single-points',
  family: 'weak-point',
  title: 'Find every single point of failure',
  way: 'weak-points',
  proven: true,
  subjects: weakPointSubjects,
  make(pack, subject, random) {
    const { trial } = estateTrial(pack, random, subject.topic);
    const spots = spotsOf(pack, trial);
    if (spots === null) return refuse('a part is neither clearly safe nor clearly weak');
    const weak = spots.filter(({ correct }) => correct).length;
    if (weak === 0 || weak > 4 || weak === spots.length) return refuse('there is nothing to find, or nothing else');
    return {
      kind: 'hotspot',
      stem: `${trial.situation.story} ${random.pick(QUESTIONS)}`,
      scenario: trial.scenario(true),
      spots,
    };
  },
};
