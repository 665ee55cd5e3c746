import { type Interval, wilsonInterval } from './wilson-interval';

/** Answers to questions on one topic. */
export interface TopicCount {
  topic: string;
  answered: number;
  correct: number;
}

/** How well a topic is answered, with how sure that is. */
export interface TopicAccuracy extends TopicCount {
  /** Share of right answers, 0 to 1; null before the first answer. */
  share: number | null;
  /** 95 % interval of that share. */
  interval: Interval;
}

/**
 * Accuracy of every topic, in the order given; topics without answers included, topics not given left out. Every answer
 * counts, also to an item seen before.
 */
export function topicAccuracy(topics: readonly string[], counts: readonly TopicCount[]): TopicAccuracy[] {
  return topics.map((topic) => {
    const own = counts.filter((count) => count.topic === topic);
    const answered = sum(own.map((count) => count.answered));
    const correct = sum(own.map((count) => count.correct));
    const share = answered === 0 ? null : correct / answered;
    return { topic, answered, correct, share, interval: wilsonInterval(correct, answered) };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
