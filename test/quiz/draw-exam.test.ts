import { describe, expect, test } from 'vitest';
import { drawExam } from '@/quiz/draw-exam';
import { asksForWrong } from '@/quiz/negative';
import { topicQuotas } from '@/quiz/topic-quotas';
import { harbour } from '../helpers/harbour';
import { testPack } from '../helpers/items';

const pack = testPack();
const NONE: ReadonlySet<string> = new Set();
const draw = (key: string, questions = 65, seen: ReadonlySet<string> = new Set()) => [
  ...drawExam({ pack, questions, seen, withdrawn: NONE, key }),
];

describe('the quotas of topics', () => {
  test.each([65, 33, 10, 1, 0])('of %i questions add up and follow the weight of the facts', (questions) => {
    const quotas = topicQuotas(pack, questions);
    expect(quotas.reduce((sum, { count }) => sum + count, 0)).toBe(questions);
    const weightOf = (topic: string) =>
      pack.topics.find(({ id }) => id === topic)?.facts.reduce((sum, { relevance }) => sum + relevance, 0) ?? 0;
    const total = quotas.reduce((sum, { topic }) => sum + weightOf(topic), 0);
    for (const { topic, count } of quotas)
      expect(Math.abs(count - (questions * weightOf(topic)) / total)).toBeLessThan(1);
  });

  test('of a pack without topics are none', () => {
    expect(topicQuotas({ topics: [] }, 10)).toEqual([]);
  });
});

describe('a mock exam', () => {
  const exams = ['one', 'two', 'three'].map((key) => draw(key));

  test('has as many questions as wished for, by the topics’ shares', () => {
    for (const items of exams) {
      expect(items).toHaveLength(65);
      for (const { topic, count } of topicQuotas(pack, 65))
        expect(items.filter((item) => item.topic === topic).length, topic).toBe(count);
    }
  });

  test('is in the real form: one of four, or two or three of five or six, and nothing that asks for what is not so', () => {
    for (const item of exams.flat()) {
      expect(asksForWrong(item.stem)).toBe(false);
      const form = `${item.kind} ${item.options.length}`;
      expect(['single 4', 'multiple 5', 'multiple 6']).toContain(form);
    }
    const multiple = exams.flat().filter(({ kind }) => kind === 'multiple').length / exams.flat().length;
    expect(multiple).toBeGreaterThan(0.1);
    expect(multiple).toBeLessThan(0.5);
  });

  test('never has a stem twice or asks for a main fact twice, and a third of it tells cases', () => {
    for (const items of exams) {
      expect(new Set(items.map(({ stem }) => stem)).size).toBe(items.length);
      expect(new Set(items.map(({ facts }) => facts[0])).size).toBe(items.length);
      expect(items.filter(({ scenario }) => scenario).length).toBeGreaterThan(items.length / 4);
    }
  });

  test('is the same for the same key and another for another, without what was seen', () => {
    expect(draw('one', 10)).toEqual(draw('one', 10));
    const ids = (items: { id: string }[]) => items.map(({ id }) => id);
    expect(ids(draw('one', 10))).not.toEqual(ids(draw('two', 10)));
    const seen = new Set(ids(draw('one', 10)));
    expect(ids(draw('one', 10, seen)).filter((id) => seen.has(id))).toEqual([]);
  });

  test('draws nothing by a template that is withdrawn', () => {
    const used = new Set(draw('one', 10).map(({ template }) => template));
    const items = [...drawExam({ pack, questions: 10, seen: NONE, withdrawn: used, key: 'one' })];
    expect(items).toHaveLength(10);
    expect(items.filter(({ template }) => used.has(template))).toEqual([]);
  });

  test('of a small pack is as long as it can be', () => {
    const { pack: small } = harbour();
    const items = [...drawExam({ pack: small, questions: 65, seen: NONE, withdrawn: NONE, key: 'small' })];
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThanOrEqual(65);
  });
});
