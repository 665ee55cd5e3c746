import type { TimedAnswer } from '../answers/writes';
import { actor } from './actor';
import type { RecordStore } from './settings';
import { type Activity, activityType, duration, type Statement, statementId, verb } from './statement';

/** Where an answer was given, and what was asked. */
export interface Asked {
  /** The text of the question; left out where it is not at hand. */
  stem?: string | undefined;
  /** The exam, assignment or live quiz that it is part of; none in practice. */
  parent?: Activity | undefined;
}

/**
 * Somebody answered a question. Tells what they chose and whether it was right, never what would have been: a record store may be
 * open to people who have the question before them.
 */
export function answered(answer: TimedAnswer, { stem, parent }: Asked, store: RecordStore): Statement {
  const { userId, clientId, pack, template, seed, topic, chosen, correct, confidence, elapsedMs, createdAt } = answer;
  const { origin } = store;
  const topicPage = { id: `${origin}/learn/${pack}/${topic}`, definition: { type: activityType('module') } };
  return {
    id: statementId('answered', userId, clientId),
    actor: actor(userId, store),
    verb: verb('answered'),
    object: {
      id: `${origin}/practice/item/${template}/${seed}?pack=${pack}`,
      definition: {
        type: activityType('cmi.interaction'),
        ...(stem !== undefined && { name: { en: stem } }),
        ...{ interactionType: interactionOf(chosen) },
      },
    },
    result: {
      ...{ success: correct, response: response(chosen) },
      ...(elapsedMs !== null && { duration: duration(elapsedMs) }),
      ...(confidence !== null && { extensions: { [CONFIDENCE]: confidence } }),
    },
    context: {
      platform: 'Faultline',
      contextActivities: { ...(parent && { parent: [parent] }), grouping: [topicPage] },
    },
    timestamp: createdAt.toISOString(),
  };
}

/** Percent, as stated before the reveal. */
const CONFIDENCE = 'urn:faultline:confidence';

/** `quiz/chosen.ts` says how each kind of answer is written. */
function interactionOf(chosen: readonly string[]): 'choice' | 'matching' | 'numeric' {
  const [first = ''] = chosen;
  if (first.includes('=')) return 'matching';
  return /^-?[\d.]/.test(first) ? 'numeric' : 'choice';
}

/** An answer with the delimiters of xAPI's interactions (part two, 2.4.4.1). */
function response(chosen: readonly string[]): string {
  return chosen.map((text) => text.replace('=', '[.]')).join('[,]');
}
