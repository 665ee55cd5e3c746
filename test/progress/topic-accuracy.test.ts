import { describe, expect, it } from 'vitest';
import { topicAccuracy } from '@/progress/topic-accuracy';

describe('accuracy by topic', () => {
  it('keeps the order of the topics, counts repeated rows together and leaves out what is not a topic', () => {
    const counts = [
      { topic: 'rds', answered: 3, correct: 1 },
      { topic: 'ebs', answered: 4, correct: 4 },
      { topic: 'rds', answered: 1, correct: 1 },
      { topic: 'gone', answered: 9, correct: 0 },
    ];
    expect(
      topicAccuracy(['ebs', 'rds', 's3'], counts).map(({ topic, answered, share }) => ({ topic, answered, share })),
    ).toEqual([
      { topic: 'ebs', answered: 4, share: 1 },
      { topic: 'rds', answered: 4, share: 0.5 },
      { topic: 's3', answered: 0, share: null },
    ]);
  });

  it('knows nothing of a topic without answers', () => {
    expect(topicAccuracy(['s3'], [])).toEqual([
      { topic: 's3', answered: 0, correct: 0, share: null, interval: { low: 0, high: 1 } },
    ]);
  });
});
