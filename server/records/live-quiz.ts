import type { TimedAnswer } from '../answers/writes';
import { actor } from './actor';
import { answered } from './answered';
import type { RecordStore } from './settings';
import { type Activity, activityType, type Statement, statementId, verb } from './statement';

/** A live quiz that is over. */
export interface EndedQuiz {
  sessionId: string;
  title: string;
  /** Texts of its questions by their addresses. */
  stems: ReadonlyMap<string, string>;
  /** Questions that were asked. */
  asked: number;
}

/** What somebody answered in a live quiz, and that they took part to its end. `answers` are all theirs. */
export function quizTaken(
  userId: string,
  answers: readonly TimedAnswer[],
  { sessionId, title, stems, asked }: EndedQuiz,
  store: RecordStore,
): Statement[] {
  const parent: Activity = {
    id: `${store.origin}/live/host/${sessionId}`,
    definition: { type: activityType('assessment'), name: { en: title } },
  };
  const told = answers.map((answer) =>
    answered(answer, { stem: stems.get(`${answer.template}/${answer.seed}`), parent }, store),
  );
  const right = answers.filter(({ correct }) => correct).length;
  // The last answer's time and not this moment's, so that telling it again tells the same.
  const last = Math.max(...answers.map(({ createdAt }) => createdAt.getTime()));
  const completed: Statement = {
    id: statementId('completed', userId, `live-${sessionId}`),
    actor: actor(userId, store),
    verb: verb('completed'),
    object: parent,
    result: { completion: true, score: { scaled: asked === 0 ? 0 : right / asked, raw: right, min: 0, max: asked } },
    context: { platform: 'Faultline', registration: sessionId },
    timestamp: new Date(last).toISOString(),
  };
  return [...told, completed];
}
