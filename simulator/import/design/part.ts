import type { AnyItem } from '../inventory';

/** A resource of a design as it stands in a document. */
export type DesignPart = { id: string; type: string } & Record<string, unknown>;

/** What people call a part: its name in the template. */
export function label(item: Pick<AnyItem, 'id'>): string {
  return item.id.slice(0, 60);
}
