import { wordingFlaws } from '../lint/wording';
import { scenarioSubjects, trialOf } from '../scenarios/ask';
import { cases, happenings, happeningWords, told } from '../scenarios/predictions';
import { refuse, type Template } from '../template';
import { apart } from './order-of-events';

const QUESTIONS = ['Which of these happens FIRST?', 'Of these, what happens FIRST?'];

/** Draws of four events before another case is looked at. */
const LOOKS = 8;

/** Of four things that happen after a fault, the first. */
export const firstEvent: Template = {
  id: 'first-event',
  family: 'prediction',
  title: 'Say what happens first',
  way: 'first',
  proven: true,
  subjects: (pack) => scenarioSubjects(pack, ({ eventful }) => eventful === 'four'),
  make(pack, subject, random) {
    const trial = trialOf(pack, subject, random);
    if (trial === null) return refuse('the scenario is not for this pack');
    for (const { change, prediction } of cases(trial, random)) {
      const all = happenings(prediction, pack);
      const stem = `${told(trial, change)} ${random.pick(QUESTIONS)}`;
      for (let look = 0; look < LOOKS && all.length >= 4; look++) {
        const events = apart(random.shuffle(all), 4);
        const options = events.map((event, index) => ({
          text: event.text,
          correct: index === 0,
          why: happeningWords(pack, event),
          evidence: [
            prediction.experiment,
            ...(event.fact === null ? [] : [{ kind: 'fact', fact: event.fact } as const]),
          ],
        }));
        if (options.length === 4 && wordingFlaws(stem, options).length === 0)
          return { stem, scenario: trial.scenario(true), options };
      }
    }
    return refuse('too little happens one after the other');
  },
};
