import { type Evaluated, plainText } from '../template/evaluated';

/** Tags of a resource, those of its own before those of its provider. */
export function tagsOf(entries: ReadonlyMap<string, { line: number; value: Evaluated }>): Record<string, string> {
  const tags = new Map<string, string>();
  for (const name of ['tags_all', 'tags']) {
    const data = entries.get(name)?.value.data;
    if (data?.is === 'map') for (const [key, { value }] of data.entries) tags.set(key, plainText(value) ?? '');
  }
  tags.delete('__proto__');
  return Object.fromEntries(tags);
}
