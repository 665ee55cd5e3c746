/** A value of a template after its functions: as far as it can be known without an account. */
export interface Evaluated {
  data: Data;
  file: string;
  line: number;
  /** Assumptions that it rests on, as sentences. */
  notes: readonly string[];
  /** Ids of resources whose properties a known value was read from. */
  via?: readonly string[];
}

export type Data =
  | { is: 'scalar'; value: string | number | boolean | null }
  /** `open`: a parameter that names several things; more of them than `items` can be asked for under this name. */
  | { is: 'list'; items: readonly Evaluated[]; open?: string }
  | { is: 'map'; entries: ReadonlyMap<string, { line: number; value: Evaluated }> }
  /** Another resource of these stacks, by its full id, or an attribute of it. */
  | { is: 'ref'; id: string; attribute: string }
  /** A thing outside of the template that a parameter names. */
  | { is: 'outside'; name: string }
  /** A text with parts that are no plain text. */
  | { is: 'text'; parts: readonly (string | Evaluated)[] }
  | { is: 'unknown'; why: string }
  /** `AWS::NoValue`: as if the property were not written. */
  | { is: 'none' };

export type Place = Pick<Evaluated, 'file' | 'line'>;

export function evaluated(data: Data, at: Place, notes: readonly string[] = []): Evaluated {
  return { data, file: at.file, line: at.line, notes };
}

export function scalar(value: string | number | boolean | null, at: Place, notes: readonly string[] = []): Evaluated {
  return evaluated({ is: 'scalar', value }, at, notes);
}

export function unknownValue(why: string, at: Place, notes: readonly string[] = []): Evaluated {
  return evaluated({ is: 'unknown', why }, at, notes);
}

/** The text of a value, where it is one; numbers and switches as the template language spells them. */
export function plainText(value: Evaluated): string | undefined {
  const { data } = value;
  return data.is === 'scalar' && data.value !== null ? String(data.value) : undefined;
}

/** Why a value is not known, for the sentence "cannot tell, because …". */
export function whyUnknown(value: Evaluated): string {
  const { data } = value;
  if (data.is === 'unknown') return data.why;
  if (data.is === 'outside') return `${data.name} is decided outside of the template`;
  if (data.is === 'ref')
    return `${data.id}${data.attribute === '' ? '' : `.${data.attribute}`} is only known once it is made`;
  if (data.is === 'text') for (const part of data.parts) if (typeof part !== 'string') return whyUnknown(part);
  return 'it is no plain value';
}

/** Notes of several values, each once. */
export function joinNotes(...values: readonly Evaluated[]): readonly string[] {
  const all = values.flatMap((v) => v.notes);
  return all.length < 2 ? all : [...new Set(all)];
}
