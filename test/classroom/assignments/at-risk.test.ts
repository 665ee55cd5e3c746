import { describe, expect, it } from 'vitest';
import { type RecordedWork, type RiskReason, riskReasons } from '@/classroom/assignments/at-risk';
import { riskWords } from '@/classroom/assignments/risk-words';
import { translator } from '@/language/translator';

const t = translator('en', 'analysis');
const say = (reason: RiskReason) =>
  riskWords(
    (key, values) => t(`risk.${key}`, values as never),
    (titles) => titles.join(', '),
    reason,
  );

const work = (score: number | null, more: Partial<RecordedWork> = {}): RecordedWork => ({
  ...{ title: 'Quiz', score, missing: false, late: false, ...more },
});
const marks = (right: number, wrong: number) => [...Array(right).fill(1), ...Array(wrong).fill(0)];

describe('who is at risk', () => {
  it.each([
    { name: 'nobody without work', record: { work: [], marks: [] }, kinds: [] },
    {
      name: 'nobody with good work',
      record: { work: [90, 85, 95, 90].map((s) => work(s)), marks: marks(30, 5) },
      kinds: [],
    },
    {
      name: 'who misses one',
      record: { work: [work(90), work(null, { missing: true })], marks: [] },
      kinds: ['missing'],
    },
    { name: 'not who was late once', record: { work: [work(90), work(90, { late: true })], marks: [] }, kinds: [] },
    {
      name: 'who was late twice of three',
      record: { work: [work(90, { late: true }), work(90), work(90, { late: true })], marks: [] },
      kinds: ['late'],
    },
    {
      name: 'not who was late long ago',
      record: { work: [work(90, { late: true }), work(90, { late: true }), work(90), work(90)], marks: [] },
      kinds: [],
    },
    { name: 'who answers 12 of 40 right', record: { work: [], marks: marks(12, 28) }, kinds: ['mastery'] },
    { name: 'not who answers 1 of 4 right: too few to tell', record: { work: [], marks: marks(1, 3) }, kinds: [] },
    {
      name: 'whose grades fall',
      record: { work: [90, 85, 70, 65].map((s) => work(s)), marks: [] },
      kinds: ['falling'],
    },
    { name: 'not who has three grades', record: { work: [95, 60, 60].map((s) => work(s)), marks: [] }, kinds: [] },
  ])('is $name', ({ record, kinds }) => {
    const reasons = riskReasons(record);
    expect(reasons.map(({ kind }) => kind)).toEqual(kinds);
    for (const reason of reasons) expect(say(reason)).toMatch(/\.$/);
  });

  it('is said with the numbers that decide', () => {
    const falling = riskReasons({ work: [90, 86, 70, 64].map((s) => work(s)), marks: [] });
    expect(falling.map(say)).toEqual(['Grades fall: 88 % before, 67 % in the last two.']);
  });
});
