import { z } from 'zod';

/** The four classes of work that travel a design, in the order in which arrays hold them. */
export const TRAFFIC = ['reads', 'writes', 'static', 'jobs'] as const;
export type TrafficClass = (typeof TRAFFIC)[number];
export const TrafficClassSchema = z.enum(TRAFFIC);

/** Places of the classes in every per-class array. */
export const READS = 0;
export const WRITES = 1;
export const STATIC = 2;
export const JOBS = 3;
export const CLASSES = 4;

/** Index of a class in per-class arrays. */
export function classIndex(name: TrafficClass): number {
  return TRAFFIC.indexOf(name);
}
