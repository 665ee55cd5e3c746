/** Where a value was written, or where it would have been written: what a person opens to change it. */
export interface Source {
  /** Name of the resource in the template: a logical id of CloudFormation, an address of Terraform. */
  resource: string;
  /** Path of the property below the resource, in the template's own spelling; empty for the resource itself. */
  property: string;
  /** Path of the file below the folder that was given. */
  file: string;
  /** Line of the file, from 1. */
  line: number;
}

/** Where a value that is known comes from: the template says it, the tool's default says it, or we assume it. */
export type Origin = 'written' | 'default' | 'assumed';

/** One property of the inventory: known with its origin, or not known with the reason. */
export type Value<T> =
  | {
      known: true;
      value: T;
      origin: Origin;
      /** For `assumed`: the assumption as a sentence, named beside every outcome it decides. */
      assumption?: string;
      from: Source;
    }
  | {
      known: false;
      /** Why nobody can know it from the template, as the end of "cannot tell, because …". */
      why: string;
      from: Source;
    };

export function written<T>(value: T, from: Source): Value<T> {
  return { known: true, value, origin: 'written', from };
}

/** What the tool or the provider takes where the template says nothing. */
export function byDefault<T>(value: T, from: Source): Value<T> {
  return { known: true, value, origin: 'default', from };
}

export function assumed<T>(value: T, assumption: string, from: Source): Value<T> {
  return { known: true, value, origin: 'assumed', assumption, from };
}

export function unknown<T>(why: string, from: Source): Value<T> {
  return { known: false, why, from };
}

/** The value, or what to take where it is not known. */
export function valueOr<T, U>(value: Value<T>, otherwise: U): T | U {
  return value.known ? value.value : otherwise;
}

/** The same value seen another way; an unknown one stays unknown. */
export function mapValue<T, U>(value: Value<T>, change: (known: T) => U): Value<U> {
  return value.known ? { ...value, value: change(value.value) } : value;
}
