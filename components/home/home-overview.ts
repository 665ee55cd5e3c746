import type { FactState } from '@/progress/fact-state';
import type { TopicAccuracy } from '@/progress/topic-accuracy';

/** What there is to practise now. */
export interface HomePractice {
  counts: { due: number; weak: number; new: number };
  /** By topic, in the order of the pack. */
  topics: { topic: string; due: number; weak: number; new: number }[];
  /** New facts that the plan still allows today. */
  newLeft: number;
  /** Median seconds of an answer; null before the first. */
  pace: number | null;
}

/** What a learner has done in a pack, as far as the home page says it. */
export interface HomeOverview {
  leftOff: { brief: { brief: string } | null };
  answered: number;
  /** In the order of the pack's topics. */
  accuracy: TopicAccuracy[];
  /** State of every fact, by id. */
  facts: Record<string, FactState>;
  topicFacts: { topic: string; known: number; weak: number; new: number }[];
  /** Newest first. */
  readings: { topic: string; section: string; share: number }[];
  /** Newest first. */
  attempts: { brief: string; score: number }[];
}

/** Whether there is nothing to go on from. */
export function isNewcomer({ answered, readings, attempts, leftOff }: HomeOverview): boolean {
  return answered === 0 && readings.length === 0 && attempts.length === 0 && leftOff.brief === null;
}
