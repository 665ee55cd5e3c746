import { z } from 'zod';

/**
 * An answer as it is sent and stored, one list of short texts for every kind of item:
 *
 * | kind | texts |
 * |---|---|
 * | single, multiple, hotspot | ids of what was chosen, in the order of the item |
 * | match, sort, order | `<entry>=<place>` of every entry that was placed, in the order of the item |
 * | numeric | the number in the item's unit, as `numberText` writes it |
 */
export const ChosenSchema = z.array(z.string().min(1).max(80)).min(1).max(60);
