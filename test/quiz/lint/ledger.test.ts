import { describe, expect, it } from 'vitest';
import { lintItem } from '@/quiz/lint';
import { harbour } from '../../helpers/harbour';
import { soundItem } from './sound-item';

const { pack } = harbour();
const TRUE = 'While the lamp on the tower is dark the harbour counts as closed in both directions.';
const ALSO_TRUE = 'A lamp that has gone dark must be lit again within 10 minutes.';
const FALSE = 'Lamp oil is kept in the tower alone.';
const item = (options: string[], facts = ['lamps/dark-means-closed']) =>
  soundItem({ stem: 'Which sentence about the lamps is correct?', options, item: { topic: 'lamps', facts } });
const flawsOf = (options: string[], facts?: string[]) => lintItem(item(options, facts), pack).map(({ flaw }) => flaw);

describe('with a pack, the linter', () => {
  it.each([
    ['a true statement among the wrong options', [`* ${TRUE}`, ALSO_TRUE, FALSE, 'A lamp is green.'], true],
    ['a misconception for the key', [`* ${FALSE}`, 'A lamp is red.', 'A lamp is white.', 'A lamp is green.'], false],
    [
      'a misconception beside a true statement, both right',
      [`* ${TRUE}`, `* ${FALSE}`, 'A lamp is red.', 'A lamp is white.'],
      true,
    ],
    ['a true key and misconceptions', [`* ${TRUE}`, FALSE, 'A lamp is red.', 'A lamp is green.'], false],
  ])('looks at %s', (_, options, flagged) => {
    expect(flawsOf(options).includes('more-than-one-correct')).toBe(flagged);
  });

  it('wants facts that the pack has', () => {
    const options = [`* ${TRUE}`, FALSE, 'A lamp is red.', 'A lamp is green.'];
    expect(flawsOf(options, ['lamps/unheard-of'])).toContain('missing-source');
    expect(flawsOf(options)).not.toContain('missing-source');
  });
});
