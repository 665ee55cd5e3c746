import type { Edit } from '@/simulator';
import type { Change } from './scenario';

/** A change of the settings of one resource. */
export function set(resource: string, values: Record<string, unknown>): Edit {
  return { op: 'set', resource, values };
}

/** A new resource with the links that come with it. */
export function add(resource: Record<string, unknown>, links: Record<string, unknown>[] = []): Edit {
  return { op: 'add', resource, links };
}

/** A change with the fact that explains it, and the misconception behind it where it is one. */
export function change(text: string, edits: Edit | Edit[], fact: string, belief?: string): Change {
  return { text, edits: Array.isArray(edits) ? edits : [edits], fact, ...(belief === undefined ? {} : { belief }) };
}
