import type { Kinds } from './kinds';
import type { Source } from './value';

export type Kind = keyof Kinds;

/** One thing that the template makes, in words that do not depend on the tool. */
export interface Item<K extends Kind = Kind> {
  kind: K;
  /** Unique in the inventory: the name in the template, with the path of nested stacks or modules and the index of a counted one. */
  id: string;
  /** The provider's type as the template spells it: `AWS::RDS::DBInstance`, `aws_db_instance`. */
  type: string;
  /** Region it is made in, where that is not the home Region. */
  region?: string;
  from: Source;
  properties: Kinds[K];
  /** Ids of other items that it names anywhere, environment and user data included; what calls what is read from it. */
  mentions: readonly string[];
  /** Tags, for policies that choose by tag. */
  tags: Readonly<Record<string, string>>;
}

/** Any item, told apart by `kind`. */
export type AnyItem = { [K in Kind]: Item<K> }[Kind];

/** Something that the template makes and nothing here looks into. */
export interface NotModelled {
  id: string;
  type: string;
  from: Source;
  /** Whether it could change an answer. */
  matters: 'no' | 'could';
  /**
   * Parts of a service that are not seen: `all` of a module or a nested stack that cannot be read, which could serve and keep data; `work`
   * of a type with machines of its own.
   */
  hides?: 'all' | 'work';
  /** Why, in one sentence. */
  why: string;
}

/** Something taken as given that the template does not say. */
export interface Assumption {
  /** One sentence. */
  says: string;
  from: Source;
  /** It is that a resource exists, so that every good outcome rests on it. */
  exists?: true;
}

/** What a template makes. The importers write it, the assessment reads it. */
export interface Inventory {
  tool: 'cloudformation' | 'terraform';
  /** Home Region. */
  region: string;
  items: readonly AnyItem[];
  notModelled: readonly NotModelled[];
  assumptions: readonly Assumption[];
}
