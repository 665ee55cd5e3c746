import type { Pack } from '@/curriculum/pack';
import { type FactState, factState } from '@/progress/fact-state';
import { type TopicAccuracy, topicAccuracy } from '@/progress/topic-accuracy';
import { type Attempt, readAttempts } from '../submissions/reads';
import {
  type LeftOff,
  type RecentAnswer,
  readLastResults,
  readLeftOff,
  readReadings,
  readRecentAnswers,
  readTopicTallies,
} from './reads';

/** Facts of one topic by what the last answers say. */
export interface TopicFacts {
  topic: string;
  known: number;
  weak: number;
  new: number;
}

/** What the home page and the progress page show about a learner in one pack. */
export interface Overview {
  leftOff: LeftOff;
  answered: number;
  /** In the order of the pack's topics. */
  accuracy: TopicAccuracy[];
  /** State of every fact of the pack, by id. */
  facts: Record<string, FactState>;
  /** The same counted by topic, in the order of the pack. */
  topicFacts: TopicFacts[];
  readings: { topic: string; section: string; share: number; at: Date }[];
  recentAnswers: RecentAnswer[];
  attempts: Attempt[];
}

const RECENT = 10;

/** How well every topic of a pack is answered; `userId` null for a visitor. */
export async function loadAccuracy(userId: string | null, pack: Pack): Promise<TopicAccuracy[]> {
  const tallies = userId === null ? [] : await readTopicTallies(userId, pack.id);
  return topicAccuracy(
    pack.topics.map(({ id }) => id),
    tallies,
  );
}

/** The overview of one learner; null, a visitor without a session, gives that of somebody who has done nothing. */
export async function loadOverview(userId: string | null, pack: Pack): Promise<Overview> {
  if (userId === null) return overviewOf(pack, NOTHING);
  const [leftOff, tallies, lastResults, readings, recentAnswers, attempts] = await Promise.all([
    readLeftOff(userId, pack.id),
    readTopicTallies(userId, pack.id),
    readLastResults(userId, pack.id),
    readReadings(userId, pack.id),
    readRecentAnswers(userId, pack.id, RECENT),
    readAttempts(userId, pack.id, null, RECENT),
  ]);
  return overviewOf(pack, { leftOff, tallies, lastResults, readings, recentAnswers, attempts });
}

interface Rows extends Pick<Overview, 'leftOff' | 'readings' | 'recentAnswers' | 'attempts'> {
  tallies: Awaited<ReturnType<typeof readTopicTallies>>;
  lastResults: ReadonlyMap<string, boolean[]>;
}

const NOTHING: Rows = {
  leftOff: { reading: null, brief: null, practice: null },
  tallies: [],
  lastResults: new Map(),
  readings: [],
  recentAnswers: [],
  attempts: [],
};

function overviewOf(pack: Pack, { tallies, lastResults, ...rest }: Rows): Overview {
  const facts: Record<string, FactState> = {};
  for (const id of pack.facts.keys()) facts[id] = factState(lastResults.get(id) ?? []);
  const topicFacts = pack.topics.map((topic) => {
    const counts: TopicFacts = { topic: topic.id, known: 0, weak: 0, new: 0 };
    for (const fact of topic.facts) counts[facts[fact.id] ?? 'new'] += 1;
    return counts;
  });
  const topics = pack.topics.map((topic) => topic.id);
  const answered = tallies.reduce((total, tally) => total + tally.answered, 0);
  return { ...rest, answered, accuracy: topicAccuracy(topics, tallies), facts, topicFacts };
}
