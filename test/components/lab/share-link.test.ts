import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Doc } from '@/components/lab/history';
import { carriesDesign, MOST_LINK, readShare, shareFragment } from '@/components/lab/share-link';
import { translator } from '@/language/translator';
import { shop } from '../../helpers/lab';

const t = translator('en', 'lab');
const model = shop().brief.model as Doc;
const packed = (text: string) => `#d=${Buffer.from(deflateSync(strToU8(text))).toString('base64url')}`;

test('a design goes into a link and comes out the same', () => {
  const link = shareFragment(model);
  expect(carriesDesign(`#${link}`)).toBe(true);
  expect(readShare(t, `#${link}`)).toEqual({ document: model, problems: [] });
  expect(link.length).toBeLessThan(2000);
});

test('texts in any script survive', () => {
  const document = { ...model, title: 'Tee für 茶 ☕' };
  expect(readShare(t, shareFragment(document)).document).toEqual(document);
});

describe('a bad link says what is wrong', () => {
  test.each([
    ['characters it cannot have', '#d=a b', /cut off/],
    ['no content', '#d=', /cut off/],
    ['a part of a link', `#${shareFragment(model)}`.slice(0, 300), /cannot be unpacked/],
    ['noise', '#d=QUJDREVG', /cannot be unpacked/],
    ['a text that is no document', packed('hello'), /not a document/],
    ['another document', packed('{"a":1}'), /faultline|Required|expected/i],
    ['too long a link', `#d=${'A'.repeat(MOST_LINK + 1)}`, /at most/],
    ['a small link that unfolds to a huge text', packed(`"${' '.repeat(20_000_000)}"`), /cannot be unpacked/],
  ])('%s', (_, hash, message) => {
    const { document, problems } = readShare(t, hash);
    expect(document).toBeNull();
    expect(problems.map((p) => `${p.path} ${p.message}`).join('\n')).toMatch(message);
  });
});
