import { z } from 'zod';

const record = z.record(z.string(), z.unknown());

/** One change to a design document. */
export const EditSchema = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('set'), resource: z.string(), values: record }),
  z.strictObject({ op: z.literal('remove'), resource: z.string() }),
  z.strictObject({ op: z.literal('add'), resource: record, links: z.array(record).default([]) }),
  z.strictObject({ op: z.literal('link'), link: record }),
  z.strictObject({ op: z.literal('unlink'), from: z.string(), to: z.string() }),
]);
export type Edit = z.infer<typeof EditSchema>;

type Doc = Record<string, unknown>;

/** A copy of a design document with the edits applied in order. The result is not checked; parse it. */
export function applyEdits(document: unknown, edits: readonly Edit[]): unknown {
  if (typeof document !== 'object' || document === null) return document;
  let resources = entries((document as Doc).resources);
  let links = entries((document as Doc).links);
  for (const edit of edits) {
    if (edit.op === 'set') resources = resources.map((r) => (r.id === edit.resource ? withValues(r, edit.values) : r));
    else if (edit.op === 'remove') {
      resources = resources.filter((r) => r.id !== edit.resource);
      links = links.filter((l) => l.from !== edit.resource && l.to !== edit.resource);
    } else if (edit.op === 'add') {
      resources = [...resources, edit.resource];
      links = [...links, ...edit.links];
    } else if (edit.op === 'link') links = [...links, edit.link];
    else links = links.filter((l) => !(l.from === edit.from && l.to === edit.to));
  }
  return { ...document, resources, links };
}

function entries(value: unknown): Doc[] {
  return Array.isArray(value) ? value.filter((v): v is Doc => typeof v === 'object' && v !== null) : [];
}

/** A value of null takes the setting out, so that its default holds again. */
function withValues(resource: Doc, values: Doc): Doc {
  const next: Doc = { ...resource, ...values };
  for (const key of Object.keys(next)) if (next[key] === null) delete next[key];
  return next;
}
