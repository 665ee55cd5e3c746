import type { Budget } from '../template/budget';
import type { Evaluated } from '../template/evaluated';
import { entryOf, type Node } from '../template/node';
import type { Template } from './parse-template';

/** What the person who asks has given, and what is shared by all stacks. */
export interface Settings {
  region: string;
  account: string;
  stackName: string;
  /** Values of `Fn::ImportValue` by export name. */
  exports: Map<string, Evaluated>;
}

/** One stack: its template, the values of its parameters, and the path of stacks around it. */
export interface Scope {
  template: Template;
  /** Put before the names of its resources: empty for the outermost stack, `Database.` for a nested one. */
  prefix: string;
  settings: Settings;
  budget: Budget;
  parameters: Map<string, Evaluated>;
  /** The nested stack of a resource, made when first asked for; undefined where its file is not at hand. */
  nested(id: string): Scope | undefined;
  /** Conditions that are known or being looked at (null). */
  conditions: Map<string, Truth | null>;
  /** Outputs being looked at, against rings over stacks. */
  outputs: Set<string>;
}

/** What a condition comes to; `known: false` where it hangs on something that nobody has given. */
export type Truth = { known: true; value: boolean; notes: readonly string[] } | { known: false; why: string };

/** A section of the template: `Resources`, `Mappings`… */
export function section(scope: Scope, name: string): Node | undefined {
  return entryOf(scope.template.root, name)?.node;
}

/** A resource as it is written, or undefined. */
export function resourceNode(scope: Scope, id: string): Node | undefined {
  return entryOf(section(scope, 'Resources'), id)?.node;
}
