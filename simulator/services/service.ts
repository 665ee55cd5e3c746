import type { z } from 'zod';
import type { Improvement } from '../design/improvement';
import type { Link } from '../design/link';
import type { DesignProblem } from '../design/problem';
import type { ResourceBase } from '../design/resource';
import type { Workload } from '../design/workload';
import type { Component } from '../kernel/component';
import type { Asked } from './asked';
import type { Constant } from './constant';
import type { Need } from './need';

/** Where a service lives, which is what decides which outages reach it. */
export type Placement = 'zonal' | 'regional' | 'edge' | 'global';

/** How the list editor shows one setting. */
export interface Field {
  /** Key in the resource document. */
  key: string;
  label: string;
  /** One line under the label. */
  help?: string;
  /** `resources`: several in an order; `weights`: a number for each resource that is called. */
  kind:
    | 'text'
    | 'number'
    | 'switch'
    | 'choice'
    | 'zone'
    | 'zones'
    | 'region'
    | 'regions'
    | 'resource'
    | 'resources'
    | 'weights';
  unit?: string;
  min?: number;
  max?: number;
  options?: readonly { value: string; label: string }[];
  /** For `resource` and `resources`: types that may be named. */
  of?: readonly string[];
  /** Shown where the document leaves the setting out. */
  default?: string | number | boolean;
  optional?: boolean;
  fact?: string;
}

/** One sentence of behaviour and the fact it rests on. */
export interface Law {
  says: string;
  fact: string;
}

/** What a service may look at when it judges its own resource. */
export interface DesignView {
  tool: 'console' | 'cloudformation' | 'terraform';
  resource(id: string): ResourceBase | undefined;
  zonesOf(region: string): readonly string[];
  all(): readonly ResourceBase[];
  /** The drawn links. */
  links(): readonly Link[];
}

/** What a day without faults asks of a design. */
export interface Everyday {
  /** Processors that the work offered to some servers keeps busy, one number for each hour of the day. */
  busyProcessors(id: string): readonly number[];
}

/** One priced position: quantity × unit price, in USD per month. */
export interface Quantity {
  what: string;
  /** Key into the price sheet. */
  item: string;
  quantity: number;
}

/** Everything the simulator, the editor and the docs know about one service. One file and one registry line each. */
export interface Service<C extends ResourceBase = ResourceBase> {
  readonly type: string;
  readonly title: string;
  /** One sentence: what it is for. */
  readonly summary: string;
  /** Topic of the material. */
  readonly topic: string;
  readonly placement: Placement;
  /** Name of the glyph that draws it. */
  readonly glyph: string;
  /** Beyond the source page of the first pack. */
  readonly beyond: boolean;
  readonly schema: z.ZodType<C> & z.core.$ZodTypeDiscriminable<'type'>;
  readonly fields: readonly Field[];
  readonly constants: Readonly<Record<string, Constant>>;
  readonly laws: readonly Law[];
  /**
   * The setting that a verdict comes down to where it comes down to this resource: a key of `fields`, `region`, or a setting of another
   * resource that belongs to it.
   */
  responsible(config: C, asked: Asked, view: DesignView): string | { of: string; key: string };
  /** Other resources this one names, by field. */
  references(config: C): readonly { key: string; id: string; of: readonly string[] }[];
  /** Zones this one names, by field. */
  zones(config: C): readonly { key: string; zone: string }[];
  /** What is impossible beyond unknown names; paths are relative to the resource. */
  check(config: C, view: DesignView): readonly DesignProblem[];
  /** The running part. */
  build(config: C, view: DesignView): Component;
  /** What it uses in a month of 730 hours. */
  cost(config: C, view: DesignView, workload: Workload, everyday: Everyday): readonly Quantity[];
  /** What must be up for it to work, apart from what it calls; nothing where left out. `servers`: its least useful number. */
  needs?(config: C, view: DesignView, servers: number): Need;
  /** Changes to this resource that help against some fault, or save money. */
  improvements?(config: C, view: DesignView): readonly Improvement[];
  /** What is impossible about the links that leave it; paths are relative to the resource. */
  checkLinks?(config: C, links: readonly Link[]): readonly DesignProblem[];
  /** Links it implies without their being drawn: a volume of its instance, an address to its instances. */
  implies?(config: C): readonly Link[];
}
