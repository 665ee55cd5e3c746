import type { Design, Edit, FaultKind, Measure, TrafficClass } from '@/simulator';
import type { Random } from '../random';

/** A change that may or may not do what is asked; whether it does is for the simulator to say. */
export interface Change {
  /** In the imperative, as an option: "Convert the database to a Multi-AZ deployment." */
  text: string;
  edits: Edit[];
  /** Fact of the pack that explains what it does, or why it does not. */
  fact: string;
  /** Full id of the misconception that it shows where it fails. */
  belief?: string;
}

/** What is asked of the design, as a bound on what one kind of fault may do. */
export interface Need {
  /** A sentence of the stem: "The shop must be back within 5 minutes of the loss of an Availability Zone." */
  says: string;
  measure: Measure;
  /** In the unit of the measure; at most. */
  bound: number;
  faults: FaultKind[];
  /** Only these classes of traffic count; all where left out. */
  classes?: TrafficClass[];
}

/** A design in a company's hands, with numbers drawn. */
export interface Situation {
  /** Who it is and what runs where, in one to three sentences. */
  story: string;
  /** Design document; the simulator parses it. */
  design: unknown;
  /** Workload document. */
  workload: unknown;
  /** Seconds, as in a brief. */
  operators?: { reactionS: number; noticeS: number };
  outageS?: number;
  horizonS?: number;
  need: Need;
  /** What happens, inside a sentence: "Availability Zone a fails". */
  event: string;
  /** What the fault strikes in a prediction; its first target where left out. */
  struck?: string;
  /** What is down or lost, as the subject of a sentence: "the shop", "orders". */
  site: string;
  records: string;
  changes: Change[];
  /** Two changes that hold together and not alone. */
  together?: [Change, Change];
  /** A number that follows from the story, for whoever can work it out. */
  number?: AskedNumber;
}

/** A question for a number that one run measures. */
export interface AskedNumber {
  /** A whole question: "How many messages are lost?" */
  asks: string;
  /** What the number counts, plural: "messages", "minutes". */
  unit: string;
  /** Units of the measure in one of these: 60 for minutes where seconds are measured. */
  per: number;
  /** In this unit. */
  tolerance: number;
  /** What is changed before, where the number is not about the design as it stands. */
  change?: Change;
  /** How the number comes about, in words. */
  because: string;
  mistakes: { value: number; why: string; fact: string }[];
}

/**
 * A small world to ask about: an architecture, a fault and what it must not do. One file each; the registry is `index.ts`. The
 * templates turn every scenario into questions of their kind.
 */
export interface Scenario {
  id: string;
  topic: string;
  /** Facts that a right answer shows knowledge of, the main one first. */
  facts: string[];
  /** Number of its changes that hold, whatever is drawn. */
  remedies: number;
  /** The bills of those that hold differ clearly. */
  priced?: true;
  /** Its changes do more and less harm, not only all or nothing. */
  graded?: true /** The story says enough to foresee what its fault does, within a factor of two. */;
  foreseeable?: true;
  /** It asks for a number. */
  numbered?: true;
  /** Several things happen one after the other. */
  eventful?: 'three' | 'four';
  /** Its outages end in different ways. */
  endings?: true;
  /** Two of its changes hold only together. */
  paired?: true;
  /** Numbers, names and wording are drawn; the same luck gives the same situation. */
  imagine(random: Random): Situation;
}

/** A parsed design with the edits that led to it. */
export interface Variant {
  edits: Edit[];
  design: Design;
}
