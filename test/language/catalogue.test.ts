import { describe, expect, it } from 'vitest';
import { type Area, allMessages, compiledMessages } from '@/language/catalogue';
import { LANGUAGES } from '@/language/languages';
import { problemsOf, textsOf, unusedKeys } from '@/language/proof/catalogue-problems';
import { translator } from '@/language/translator';

describe('a translation', () => {
  it.each([
    { why: 'the same', source: 'Hello {name}', words: 'Hallo {name}', problems: [] },
    { why: 'an argument less', source: 'Hello {name}', words: 'Hallo', problems: ['key: lacks the argument "name"'] },
    {
      why: 'an argument more',
      source: 'Hello',
      words: 'Hallo {name}',
      problems: ['key: has a argument "name" that the source does not have'],
    },
    {
      why: 'a link less',
      source: '<link>Here</link>',
      words: 'Hier',
      problems: ['key: lacks the tag "link"'],
    },
    {
      why: 'a form less',
      source: '{count, plural, one {# fact} other {# facts}}',
      words: '{count, plural, other {# Fakten}}',
      problems: ['key: the plural of "count" lacks the form "one"'],
    },
    { why: 'nothing', source: 'Hello', words: ' ', problems: ['key: is empty'] },
  ])('with $why', ({ source, words, problems }) => {
    expect(problemsOf(new Map([['key', source]]), new Map([['key', words]]), 'de')).toEqual(problems);
  });

  it('that cannot be read is told', () => {
    const [problem] = problemsOf(new Map([['key', 'a']]), new Map([['key', '{b']]), 'de');
    expect(problem).toMatch(/^key: cannot be read/);
  });
});

describe('the catalogue', () => {
  const { en, de } = allMessages();
  it.each(Object.keys(en) as Area[])('says all of %s in every language', (area) => {
    expect(problemsOf(textsOf(en[area]), textsOf(de[area]), LANGUAGES.de.tag)).toEqual([]);
  });

  it('writes numbers as each language does', () => {
    expect(translator('en', 'units')('facts', { count: 1 })).toBe('1 fact');
    expect(translator('en', 'units')('facts', { count: 1234 })).toBe('1,234 facts');
    expect(translator('de', 'units')('facts', { count: 1234 })).toBe('1.234 Fakten');
  });
});

describe('keys that nobody says', () => {
  const template = (inside: string) => `t(\`${inside}\`)`;
  it.each([
    { source: "useTranslations('home'); t('title')", unused: ['kinds.a', 'kinds.b'] },
    { source: `useTranslations('home'); ${template('kinds.$' + '{kind}')}`, unused: ['title'] },
    { source: "useTranslations('lab'); t('title')", unused: ['title', 'kinds.a', 'kinds.b'] },
    { source: `useTranslations('home'); ${template('$' + '{key}')}`, unused: ['title', 'kinds.a', 'kinds.b'] },
  ])('$source', ({ source, unused }) => {
    expect(unusedKeys('home', ['title', 'kinds.a', 'kinds.b'], [source])).toEqual(unused);
  });
});

describe('compiled messages', () => {
  it('are plain all through, as client components take them', () => {
    const areas = Object.keys(allMessages().en) as Area[];
    const all = areas.map((area) => compiledMessages('en', area));
    expect(structuredClone(all)).toStrictEqual(all);
  });
});
