import type { Pack } from '@/curriculum/pack';

/** How many questions of an exam a topic gets. */
export interface TopicQuota {
  topic: string;
  count: number;
}

/**
 * Shares out the questions of an exam over the topics of a pack, in the pack's order, by the weight that the exam gives to their facts (`relevance`, 1 to
 * 3), with the largest remainders rounded up (Hamilton's method), so that they add up.
 */
export function topicQuotas(pack: Pick<Pack, 'topics'>, questions: number): TopicQuota[] {
  const weights = pack.topics.map(({ facts }) => facts.reduce((sum, { relevance }) => sum + relevance, 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (total === 0 ? 0 : (questions * weight) / total));
  const counts = exact.map(Math.floor);
  const left = total === 0 ? 0 : questions - counts.reduce((sum, count) => sum + count, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, rest: share % 1 }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) counts[index] = (counts[index] ?? 0) + 1;
  return pack.topics.map(({ id }, index) => ({ topic: id, count: counts[index] ?? 0 }));
}
