import type { Edit, FaultRef } from '@/simulator';

/** What makes one option true or false: a place in the pack's ledger that anybody can look up, or a run that anybody can repeat. */
export type Evidence =
  /** The statement of a fact. */
  | { kind: 'fact'; fact: string }
  /** A misconception by full id, `topic/fact#name`: false today. */
  | { kind: 'belief'; belief: string; fact: string }
  /** A number of a fact; of the options only the one equal to it is right. */
  | { kind: 'quantity'; fact: string; index: number }
  | { kind: 'relation'; relation: string }
  /** An entry of a failure mode: the mechanism stands in that list. */
  | {
      kind: 'failure-mode';
      failureMode: string;
      list: 'detectedBy' | 'mitigatedBy' | 'doesNotHelp';
      mechanism: string;
      fact: string;
    }
  | Experiment;

/**
 * One run of the simulator that decides an option: the scenario's design with these edits, under these faults, judged by one
 * requirement of the scenario's brief. Compact: the trace is not stored, running it again gives the same one.
 */
export interface Experiment {
  kind: 'experiment';
  /** What the option changes of the scenario's design; nothing for the design as it stands. */
  edits: Edit[];
  /** What strikes; nothing where the bill or the availability decides. */
  faults: FaultRef[];
  /** Id of the requirement in the scenario's brief; its measure and its bound stand there. */
  requirement: string;
  /** As measured, in the unit of the measure: seconds, requests, USD a month. */
  value: number;
  /** The requirement holds. */
  holds: boolean;
  /** Further figures of the same run, and the bill of the design; null where nothing strikes, or nothing was priced. */
  downtimeS: number | null;
  dataLostS: number | null;
  failedShare: number | null;
  monthlyUsd: number | null;
}
