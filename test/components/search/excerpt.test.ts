import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, mark } from '@/components/search/excerpt';

const shown = (stretches: { text: string; met: boolean }[]) =>
  stretches.map(({ text, met }) => (met ? `[${text}]` : text)).join('');

describe('marking what was met', () => {
  it.each([
    ['A snapshot of Snapshots', ['snapshot'], 'A [snapshot] of Snapshots'],
    ['Multi-AZ is not multiple', ['multi'], '[Multi]-AZ is not multiple'],
    ['99.99% and 99.9%', ['99.9'], '99.99% and [99.9]%'],
    ['time and timeout', ['time', 'timeout'], '[time] and [timeout]'],
    ['nothing here', [], 'nothing here'],
    ['a.b', ['a.b', '('], '[a.b]'],
  ])('%s with %j', (text, words, expected) => {
    expect(shown(mark(text, words))).toBe(expected);
  });
});

describe('quoting around what was met', () => {
  const long = `${'queues wait '.repeat(30)}the visibility timeout ${'jobs pass '.repeat(30)}`.trim();

  it('quotes a short text whole', () => {
    expect(shown(excerpt('A queue keeps messages.', ['queue'], 80))).toBe('A [queue] keeps messages.');
  });

  it('cuts a long one around the first word met, at whole words', () => {
    expect(shown(excerpt(long, ['visibility'], 60))).toBe(
      '… queues wait the [visibility] timeout jobs pass jobs pass jobs …',
    );
  });

  it('begins at the beginning where nothing was met', () => {
    expect(shown(excerpt(long, [], 30))).toBe('queues wait queues wait queues …');
  });

  it('keeps to its length and never loses the word, whatever the text', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 80 }), fc.nat(), (words, at) => {
        const met = words[at % words.length] as string;
        const quoted = excerpt(words.join(' '), [met], 60);
        expect(quoted.some((stretch) => stretch.met && stretch.text === met)).toBe(true);
        expect(shown(quoted).replaceAll(/[[\]]|… | …/g, '').length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
