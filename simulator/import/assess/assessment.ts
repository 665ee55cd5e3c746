import type { AnyItem } from '../inventory';
import type { Effect, EventName } from './effect';
import type { TrapId } from './traps';

/** What is told of an event. Field names are those of the published JSON. */
export interface EventVerdict {
  outcome: Effect['outcome'];
  downtime_s: number | null;
  data_loss_s: number | null;
  recovery: Effect['recovery'];
  why: string;
  resource: string;
  property: string;
  file: string;
  line: number;
  /** Assumptions that decide it. */
  assumptions: readonly string[];
}

/** The published result. */
export interface Assessment {
  events: Record<EventName, EventVerdict>;
  primary_data: { resource: string; type: string; file: string; line: number; why: string } | null;
  resources: { id: string; type: string; kind: string; file: string; line: number }[];
  not_modelled: { id: string; type: string; file: string; line: number; matters: 'no' | 'could'; why: string }[];
  assumptions: { says: string; resource: string; file: string; line: number }[];
  spof: { resource: string; type: string; file: string; line: number; events: EventName[]; why: string }[];
  /** `name` is the wrong belief. */
  traps: { id: TrapId; name: string; resource: string; file: string; line: number; why: string }[];
  changes: {
    says: string;
    resource: string;
    property: string;
    file: string;
    line: number;
    helps: EventName[];
  }[];
}

/** What becomes of one item in one event. */
export interface Judged {
  event: EventName;
  item: AnyItem;
  effect: Effect;
}
