import { z } from 'zod';
import { applyEdits, type Field } from '@/simulator';
import { linksFrom, resourcesOf } from '../lab/document';
import { fieldsOf } from '../lab/edits';
import type { Doc } from '../lab/history';

/** Most characters of a clipboard that are looked at. */
const MOST_CHARACTERS = 200_000;

const FragmentSchema = z.strictObject({
  faultline: z.literal('fragment/1'),
  resources: z
    .array(z.looseObject({ id: z.string().max(40), type: z.string().max(40) }))
    .min(1)
    .max(100),
  links: z.array(z.looseObject({ from: z.string().max(40), to: z.string().max(40) })).max(500),
});

/** Resources with the calls among them, as text for the clipboard; null where none of them is there. */
export function copyFragment(document: Doc, ids: ReadonlySet<string>): string | null {
  const resources = resourcesOf(document).filter(({ id }) => ids.has(id));
  if (resources.length === 0) return null;
  const links = rawLinks(document).filter(
    ({ from, to }) => ids.has(String(to)) && (ids.has(String(from)) || from === 'users'),
  );
  return JSON.stringify({ faultline: 'fragment/1', resources, links });
}

/**
 * Puts copied resources into a document under new names. Calls among them come along, and so do calls of the users and of
 * whoever called the originals in this document, so that the copy works beside its original. Null for a text that is no such copy.
 */
export function pasteFragment(document: Doc, text: string): { document: Doc; ids: string[] } | null {
  if (text.length > MOST_CHARACTERS || !text.includes('fragment/1')) return null;
  const fragment = read(text);
  if (fragment === null) return null;
  const taken = new Set(resourcesOf(document).map(({ id }) => id));
  const names = new Map<string, string>();
  for (const { id } of fragment.resources) {
    const name = freeName(id, taken);
    taken.add(name);
    names.set(id, name);
  }
  const renamed = (id: unknown) => names.get(String(id)) ?? String(id);
  const resources = fragment.resources.map((resource) => {
    const copy: Doc = { ...resource, id: renamed(resource.id) };
    for (const { key, kind } of fieldsOf(resource.type))
      if (key in copy) copy[key] = renamedIn(kind, copy[key], renamed);
    return copy;
  });
  const inner = fragment.links.filter(({ from }) => from !== 'users');
  const callers = linksFrom(document).filter(({ from, to }) => names.has(to) && !names.has(from));
  const links: Doc[] = [
    ...inner,
    ...rawLinks(document).filter((l) => callers.some((c) => c.from === l.from && c.to === l.to)),
  ].map((link) => ({ ...link, from: renamed(link.from), to: renamed(link.to) }));
  const outward = rawLinks(document)
    .filter(({ from, to }) => names.has(String(from)) && !names.has(String(to)))
    .map((link) => ({ ...link, from: renamed(link.from) }));
  const next = applyEdits(document, [
    ...resources.map((resource) => ({ op: 'add' as const, resource, links: [] })),
    ...[...links, ...outward].map((link) => ({ op: 'link' as const, link })),
  ]) as Doc;
  return { document: next, ids: [...names.values()] };
}

/** A setting after the resources that it names have got new names. */
function renamedIn(kind: Field['kind'], value: unknown, renamed: (id: unknown) => string): unknown {
  if (kind === 'resource') return renamed(value);
  if (kind === 'resources') return Array.isArray(value) ? value.map(renamed) : value;
  if (kind !== 'weights' || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([id, weight]) => [renamed(id), weight]));
}

function read(text: string): z.infer<typeof FragmentSchema> | null {
  try {
    const parsed = FragmentSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function rawLinks(document: Doc): Doc[] {
  const list: unknown[] = Array.isArray(document.links) ? document.links : [];
  return list.filter((link): link is Doc => typeof link === 'object' && link !== null);
}

function freeName(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  const stem = id.replace(/-\d+$/, '').slice(0, 34);
  let n = 2;
  while (taken.has(`${stem}-${n}`)) n += 1;
  return `${stem}-${n}`;
}
