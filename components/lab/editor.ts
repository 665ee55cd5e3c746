import type { DesignProblem, TrafficClass } from '@/simulator';
import type { Moment } from '../timeline/moment';
import type { Doc } from './history';

/** Puts an edited document in place. `said` tells what was done; edits with the same `merge` in a row are one step. */
export type Edit = (document: Doc, said: string, merge?: string) => void;

/** What every part of the list editor works with. */
export interface Editor {
  document: Doc;
  /** The newest document: a drawing may be a moment behind, what is edited on it may not. */
  latest: () => Doc;
  edit: Edit;
  problems: readonly DesignProblem[];
  /** Types that the brief lets people use; all where it says nothing. */
  allowed: readonly string[] | null;
  /** Classes of work that the brief's users send. */
  classes: readonly TrafficClass[];
  /** Settings of each resource in a few words, as far as the design could be read. */
  details: ReadonlyMap<string, string>;
  /** The instant that the diagram shows; none at rest. */
  moment: Moment | null;
  factHref: (fact: string) => string;
}
