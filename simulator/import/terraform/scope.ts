import type { Assumption } from '../inventory';
import type { Budget } from '../template/budget';
import type { Evaluated } from '../template/evaluated';
import type { Attribute, Body } from './syntax/tree';

/** A block with the file that it is in. */
export interface Declared {
  body: Body;
  file: string;
  line: number;
}

/** `resource` or `data`. */
export interface DeclaredResource extends Declared {
  mode: 'managed' | 'data';
  type: string;
  name: string;
}

/** What the files of one folder declare, overrides merged. */
export interface ModuleFiles {
  /** Path of the folder below the one that was given; empty for that one. */
  folder: string;
  variables: ReadonlyMap<string, Declared>;
  locals: ReadonlyMap<string, Attribute & { file: string }>;
  /** By `type.name`, data sources by `data.type.name`. */
  resources: ReadonlyMap<string, DeclaredResource>;
  modules: ReadonlyMap<string, Declared>;
  outputs: ReadonlyMap<string, Declared>;
  /** Configurations of the provider, by `aws` or `aws.alias`. */
  providers: ReadonlyMap<string, Declared>;
}

/** One instance of a module: its files with the values that its call gives. */
export interface Module {
  files: ModuleFiles;
  /** Put before the addresses of its resources: empty for the root, `module.vpc.` for a call. */
  prefix: string;
  depth: number;
  /** Values that the call or a person gives. */
  given(name: string): Evaluated | undefined;
  /** The Region of a provider configuration by `aws` or `aws.alias`; undefined where it is that of the root. */
  region(provider: string): string;
  shared: Shared;
  /** The call, where a text stands in for files that are not at hand: its lines are those to open. */
  standIn?: Declared;
  /** Variables, locals, outputs and attributes that are known, or being looked at (null). */
  memo: Map<string, Evaluated | null>;
  expansions: Map<string, Expansion>;
}

/** How often a resource or a module is made, and what each is called. */
export interface Expansion {
  by: 'one' | 'count' | 'each';
  /** Index as it is put behind the address (empty for `one`), and what `each` or `count` stand for. */
  instances: readonly { index: string; key: string | number; names: ReadonlyMap<string, Evaluated> }[];
  /** Why the number is taken as it is, where it cannot be known. */
  assumed?: string;
}

/** What is shared by all modules. */
export interface Shared {
  budget: Budget;
  /** Texts of all files by path. */
  files: ReadonlyMap<string, string>;
  home: string;
  account: string;
  assume(assumption: Assumption): void;
  /** Every resource instance by address, filled as they are named. */
  instances: Map<string, Instance>;
  modules: Map<string, Called>;
  depth: { now: number };
}

/** One instance of a called module. */
export interface Called {
  module: Module;
  name: string;
  /** Why its files are not at hand; `module` is then that of the call. */
  unreadable: string | undefined;
  /** The call asks it to make nothing. */
  empty: boolean;
  call: Declared;
}

/** One resource or data source that is made. */
export interface Instance {
  id: string;
  declared: DeclaredResource;
  module: Module;
  /** `each`, `count` and nothing else. */
  names: ReadonlyMap<string, Evaluated>;
  region: string;
}

/** Where an expression is evaluated: its module, and the names of loops around it. */
export interface Frame {
  module: Module;
  file: string;
  names: ReadonlyMap<string, Evaluated>;
}
