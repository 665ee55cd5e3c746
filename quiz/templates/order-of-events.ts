import { scenarioSubjects, trialOf } from '../scenarios/ask';
import { cases, type Happening, happenings, happeningWords, told } from '../scenarios/predictions';
import { refuse, type Template } from '../template';

const QUESTIONS = [
  'In which order do these things happen?',
  'Put the events that follow in order, the first one first.',
];

/** Events so near to each other in time could change places within the documented ranges. */
const APART_S = 25;
const APART = 1.5;

/** What happens after a fault, in its order. */
export const orderOfEvents: Template = {
  id: 'order-of-events',
  family: 'prediction',
  title: 'Put the events in order',
  way: 'order',
  proven: true,
  subjects: (pack) => scenarioSubjects(pack, ({ eventful }) => eventful !== undefined),
  make(pack, subject, random) {
    const trial = trialOf(pack, subject, random);
    if (trial === null) return refuse('the scenario is not for this pack');
    for (const { change, prediction } of cases(trial, random)) {
      const events = apart(random.shuffle(happenings(prediction, pack)), 5);
      if (events.length < 3) continue;
      return {
        kind: 'order',
        stem: `${told(trial, change)} ${random.pick(QUESTIONS)}`,
        scenario: trial.scenario(true),
        entries: events.map((event) => ({
          text: event.text,
          place: '',
          why: happeningWords(pack, event),
          evidence: [
            prediction.experiment,
            ...(event.fact === null ? [] : [{ kind: 'fact', fact: event.fact } as const]),
          ],
        })),
      };
    }
    return refuse('too little happens one after the other');
  },
};

/** As many of the events as lie clearly apart, at most `most`, in their order. */
export function apart(events: readonly Happening[], most: number): Happening[] {
  const chosen: Happening[] = [];
  for (const event of events) {
    const clear = chosen.every(({ afterS }) => {
      const [early, late] = afterS < event.afterS ? [afterS, event.afterS] : [event.afterS, afterS];
      return late - early >= APART_S && late >= early * APART;
    });
    if (clear && chosen.length < most) chosen.push(event);
  }
  return chosen.sort((a, b) => a.afterS - b.afterS);
}
