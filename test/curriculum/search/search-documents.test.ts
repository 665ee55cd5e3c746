import { describe, expect, test } from 'vitest';
import { parsePack } from '@/curriculum/pack';
import { searchDocuments } from '@/curriculum/search/search-documents';
import { harbour, harbourFiles } from '../../helpers/harbour';

const found = searchDocuments(harbour().pack);
const byId = new Map(found.map((document) => [document.id, document]));

describe('what search can find', () => {
  test('pages come by section, each with the address of its heading', () => {
    expect(found.filter(({ kind }) => kind !== 'fact').map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "harbour:topic/flags",
        "harbour:topic/flags#a-morning-that-looked-calm",
        "harbour:topic/flags#what-the-cone-says",
        "harbour:topic/flags#who-takes-it-down",
        "harbour:topic/flags#who-is-meant",
        "harbour:topic/flags#what-the-old-card-says",
        "harbour:topic/lamps",
        "harbour:topic/lamps#the-night-without-a-light",
        "harbour:topic/lamps#what-the-lamp-says",
        "harbour:topic/lamps#what-keeps-it-burning",
        "harbour:topic/lamps#how-long-it-may-be-dark",
        "harbour:topic/lamps#what-the-old-card-says",
      ]
    `);
    expect(byId.get('harbour:topic/lamps#the-night-without-a-light')).toMatchObject({
      kind: 'section',
      title: 'The night without a light',
      within: 'Signal lamps',
      target: { kind: 'topic', topic: 'lamps', anchor: 'the-night-without-a-light' },
    });
  });

  test('the text is what a reader reads: numbers put in, no markup, no marks of notes', () => {
    const texts = found.map(({ text }) => text);
    expect(texts.join(' ')).toContain('at least 90 minutes before');
    for (const text of texts) expect(text).not.toMatch(/:fact|:num|::|\*\*|\]\(|\n| {2}/);
  });

  test('a fact is found by its statement and its numbers, never by what people get wrong about it', () => {
    expect(byId.get('harbour:fact/lamps/two-burners')).toEqual({
      id: 'harbour:fact/lamps/two-burners',
      pack: 'harbour',
      kind: 'fact',
      title: 'Each signal lamp has two burners, so that it still shows when one of them fails.',
      within: 'Signal lamps',
      text: 'burners of a signal lamp 2 burners',
      target: { kind: 'fact', topic: 'lamps', fact: 'lamps/two-burners' },
    });
    expect(JSON.stringify(found)).not.toContain('single burner');
  });

  test('a brief is found by its story and by what it asks for', () => {
    const text =
      'title: The inner quay\nstory: |\n  A quay needs\n  a signal.\nrequirements:\n  - { title: Seen by day, bound: 1 }\n';
    const files = [...harbourFiles(), { path: 'briefs/quay.yaml', text }, { path: 'briefs/odd.yaml', text: 'name: x' }];
    const { pack } = parsePack(files);
    expect(pack ? searchDocuments(pack).filter(({ kind }) => kind === 'brief') : []).toEqual([
      {
        id: 'harbour:brief/quay',
        pack: 'harbour',
        kind: 'brief',
        title: 'The inner quay',
        within: 'Signals of the harbour of Vell',
        text: 'A quay needs a signal. Seen by day',
        target: { kind: 'brief', brief: 'quay' },
      },
    ]);
  });

  test('every document has an id of its own, and the same pack gives the same documents', () => {
    expect(byId.size).toBe(found.length);
    expect(searchDocuments(harbour().pack)).toEqual(found);
  });
});
