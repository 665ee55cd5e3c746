import type { Pack } from '@/curriculum/pack';
import { evidenceOf } from '@/simulator';
import { wordingFlaws } from '../lint/wording';
import type { Random } from '../random';
import { scenarioSubjects, trialOf } from '../scenarios/ask';
import { duration } from '../scenarios/figures';
import { type Case, cases, eventText, happenings, told } from '../scenarios/predictions';
import type { Prediction, Trial } from '../scenarios/trial';
import { type DraftOption, type ItemDraft, refuse, type Template } from '../template';

const QUESTIONS = [
  (site: string) => `What brings ${site} back?`,
  (site: string) => `What puts an end to the outage of ${site}?`,
];

/** What people hope for, and no service does. */
const HOPES = [
  'its endpoint is given to a read replica by RDS',
  'a replacement is launched by the Auto Scaling group',
  'its volume is attached to an instance in another zone',
  'the web servers write to its latest backup',
];

/** Wrong options that speak of the same component as the key, so that the key is not known by its subject. */
const OWN = 2;

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

/** "Database" of "Database: the standby in zone b is promoted". */
function componentOf(text: string): string {
  return text.slice(0, text.indexOf(':'));
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
    const design =
      change === null ? 'in the design as it stood' : `after the change "${change.text.replace(/\.$/, '')}"`;
    add(endingOf(prediction), `That ends the outage ${design}. Here it ends after ${when}: ${right}.`);
  }
  for (const hope of HOPES)
    add(`${componentOf(right)}: ${hope}`, `Nothing in the design does that. The outage ends after ${when}: ${right}.`);
  const why = pack.facts.get(key.change?.fact ?? '')?.statement ?? '';
  const option: DraftOption = {
    text: right,
    correct: true,
    why: `After ${when} in the run. ${why}`.trim(),
    evidence: [experiment],
  };
  const stem = `${told(trial, key.change)} ${random.pick(QUESTIONS)(trial.situation.site)}`;
  for (let look = 0; look < LOOKS && others.size >= 3; look++) {
    const pool = random.shuffle([...others.values()]);
    const own = pool.filter(({ text }) => componentOf(text) === componentOf(right)).slice(0, OWN);
    const options = [option, ...own, ...pool.filter((one) => !own.includes(one)).slice(0, 3 - own.length)];
    if (wordingFlaws(stem, options).length === 0) return { stem, scenario: trial.scenario(true), options };
  }
  return null;
}
