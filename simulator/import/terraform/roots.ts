import type { ModuleFolders } from './module-files';
import { pathBelow } from './path-below';

/** Folders that hold parts of others, or show how to use them. */
const PART = /(^|\/)(modules?|examples?|tests|fixtures|wrappers)(\/|$)/i;

/**
 * Folders to begin with: the one that was given where it holds configuration, as the tool itself takes it; else those that no
 * other one calls.
 */
export function rootFolders(folders: ModuleFolders): readonly string[] {
  const names = [...folders.names].sort();
  if (names.includes('')) return [''];
  const called = new Set<string>();
  for (const folder of names)
    for (const call of folders.get(folder)?.modules.values() ?? []) {
      const source = call.body.attributes.get('source')?.expression;
      const path = source?.kind === 'literal' && /^\.\.?(\/|$)/.test(String(source.value)) ? String(source.value) : '';
      const found = path === '' ? undefined : pathBelow(folder, path);
      if (found !== undefined) called.add(found);
    }
  const free = names.filter((name) => !called.has(name));
  const whole = free.filter((name) => !PART.test(name));
  return whole.length > 0 ? whole : free.length > 0 ? free : names.slice(0, 1);
}
