import { describe, expect, it } from 'vitest';
import { headline } from '@/components/home/headline';
import { nextPage, pagesRead } from '@/components/home/next-page';
import { translator } from '@/language/translator';
import { harbour } from '../../helpers/harbour';

const { pack } = harbour(); // two topics, in this order: flags, lamps
const read = (topic: string, share: number, section = '') => ({ topic, share, section });

describe('the page to read next', () => {
  it.each([
    ['nothing read', [], 'flags'],
    ['a page begun', [read('lamps', 0.4)], 'lamps'],
    ['the last one read: the first after it', [read('flags', 0.95)], 'lamps'],
    ['round to the beginning', [read('lamps', 1)], 'flags'],
    ['the one begun last, not first', [read('lamps', 0.2), read('flags', 0.5)], 'lamps'],
    ['everything read', [read('lamps', 1), read('flags', 0.9)], undefined],
    ['a topic that the pack no longer has', [read('buoys', 0.3)], 'flags'],
  ])('%s', (_name, readings, topic) => {
    expect(nextPage(pack, readings)?.topic.id).toBe(topic);
  });

  it('says where somebody stopped, in the words of the page', () => {
    const page = nextPage(pack, [read('lamps', 0.5, 'what-the-lamp-says')]);
    expect(page?.stopped).toEqual({ anchor: 'what-the-lamp-says', title: 'What the lamp says' });
    expect(page?.number).toBe(2);
  });

  it('forgets a section that the page no longer has', () => {
    expect(nextPage(pack, [read('lamps', 0.5, 'gone')])?.stopped).toBeNull();
  });

  it('never says that no minute is left', () => {
    expect(nextPage(pack, [read('lamps', 0.89)])?.minutes).toBeGreaterThanOrEqual(1);
  });

  it('counts a page as read from nine tenths on', () => {
    expect(pagesRead([read('flags', 0.9), read('lamps', 0.89)])).toBe(1);
  });
});

describe('the headline', () => {
  const t = translator('en', 'home');
  const page = nextPage(pack, []);
  it.each([
    [0, 0, page, 'Next: Flags.'],
    [0, 1, page, '1 fact is weak. After that: Flags.'],
    [1, 4, page, '1 fact is due. After that: Flags.'],
    [12, 0, page, '12 facts are due. After that: Flags.'],
    [0, 2, null, '2 facts are weak. Every page is read.'],
    [0, 0, null, 'Every page is read, and nothing is due or weak.'],
  ])('%i due, %i weak', (due, weak, next, words) => {
    expect(headline(t, { due, weak }, next)).toBe(words);
  });
});
