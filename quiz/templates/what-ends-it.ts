import type { Pack } from '@/curriculum/pack';
import { evidenceOf } from '@/simulator';
import { wordingFlaws } from '../lint/wording';
import type { Random } from '../random';
import { scenarioSubjects, trialOf } from '../scenarios/ask';
import { duration } from '../scenarios/figures';
import { type Case, cases, eventText, happenings, told } from '../scenarios/predictions';
import type { Prediction, Trial } from '../scenarios/trial';
import { type DraftOption, type ItemDraft, refuse, type Template } from '../template';

const QUESTIONS = ['What brings it back?', 'What puts an end to the outage?'];

/** What people hope for, and no service does. */
const HOPES = [
  'Load balancer: a new database is started in zone b',
  'Web servers: they take over the data of zone a',
  'Users: they are led to a copy of the data in zone c',
];

/** Sets of options that are looked at for a case. */
const LOOKS = 8;

/** What ends an outage, among what else happens in the run and what ends it in other designs of the same company. */
export const whatEndsIt: Template = {
  id: 'what-ends-it',
  family: 'prediction',
  title: 'Say what ends the outage',
  way: 'end',
  proven: true,
  subjects: (pack) => scenarioSubjects(pack, ({ endings }) => endings === true),
  make(pack, subject, random) {
    const trial = trialOf(pack, subject, random);
    if (trial === null) return refuse('the scenario is not for this pack');
    const all = [...cases(trial, random)].filter(({ prediction }) => ends(prediction));
    for (const key of all) {
      const draft = draftOf(pack, trial, random, key, all);
      if (draft !== null) return draft;
    }
    return refuse('the outages end too much alike');
  },
};

/** There is an outage, it is over before the run is, and what ends it is something that keeps data: servers come and go in numbers. */
function ends({ decisive, responsible, experiment, trace, design }: Prediction): boolean {
  const type = design.resources.find(({ id }) => id === responsible)?.type;
  if (type === undefined || type === 'auto-scaling-group' || type === 'load-balancer') return false;
  return decisive !== null && experiment.value > 0 && !evidenceOf(trace).unrecovered;
}

function endingOf({ decisive, responsible, design }: Prediction): string {
  return eventText(design, responsible ?? '', decisive ?? '');
}

function draftOf(pack: Pack, trial: Trial, random: Random, key: Case, all: readonly Case[]): ItemDraft | null {
  const { experiment } = key.prediction;
  const right = endingOf(key.prediction);
  const when = duration(experiment.value);
  const others = new Map<string, DraftOption>();
  const add = (text: string, why: string) => {
    if (text !== right && !others.has(text)) others.set(text, { text, correct: false, why, evidence: [experiment] });
  };
  for (const { text, afterS } of happenings(key.prediction, pack)) {
    const apart = Math.abs(afterS - experiment.value) > 0.1 * experiment.value;
    if (apart) add(text, `That happens ${duration(afterS)} after the fault; the outage ends after ${when}.`);
  }
  for (const { change, prediction } of all) {
    const design = change === null ? 'in the design as it stood' : `after the change "${change.text}"`;
    add(endingOf(prediction), `That ends the outage ${design}. Here it ends after ${when}: ${right}.`);
  }
  for (const text of HOPES) add(text, `Nothing in the design does that. The outage ends after ${when}: ${right}.`);
  const why = pack.facts.get(key.change?.fact ?? '')?.statement ?? '';
  const option: DraftOption = {
    text: right,
    correct: true,
    why: `After ${when} in the run. ${why}`.trim(),
    evidence: [experiment],
  };
  const stem = `${told(trial, key.change)} ${random.pick(QUESTIONS)}`;
  for (let look = 0; look < LOOKS && others.size >= 3; look++) {
    const options = [option, ...random.sample([...others.values()], 3)];
    if (wordingFlaws(stem, options).length === 0) return { stem, scenario: trial.scenario(true), options };
  }
  return null;
}
