import { z } from 'zod';
import type { Pack } from '../pack';
import { oneLine } from './plain-words';
import type { SearchDocument } from './search-document';

/** What search reads of a brief; the simulator owns the rest of its schema. */
const ReadSchema = z.looseObject({
  title: z.string(),
  story: z.string().default(''),
  requirements: z.array(z.looseObject({ title: z.string() })).default([]),
});

/** One document for each brief: its title, its story and what it asks for. Briefs that cannot be read are left out. */
export function briefDocuments(pack: Pack): SearchDocument[] {
  return [...pack.briefs.values()].flatMap(({ id, document }): SearchDocument[] => {
    const read = ReadSchema.safeParse(document.value);
    if (!read.success) return [];
    const { title, story, requirements } = read.data;
    return [
      {
        id: `${pack.id}:brief/${id}`,
        pack: pack.id,
        kind: 'brief',
        title,
        within: pack.info.title,
        text: oneLine([story, ...requirements.map((requirement) => requirement.title)].join(' ')),
        target: { kind: 'brief', brief: id },
      },
    ];
  });
}
