/** What came of a form; plain data, so that it also travels to a browser without scripts. */
export interface FormState {
  done: boolean;
  /** What was typed, by field; secrets are left out. */
  values: Record<string, string>;
  /** A sentence that names the fix, by field. */
  errors: Record<string, string>;
  /** What is wrong with the whole. */
  problem: string | null;
}

export const UNTOUCHED: FormState = { done: false, values: {}, errors: {}, problem: null };

/** A form's server side. */
export type FormAction = (before: FormState, data: FormData) => Promise<FormState>;

/** An error as the server words it. */
interface Failure {
  message: string;
  path?: string;
  fix: string;
  details?: { path: string; message: string }[];
}

/** Puts a failure beside the fields it names; what names no field of the form stands above it. */
export function failedState(error: Failure, values: Record<string, string>, fields: readonly string[]): FormState {
  const errors: Record<string, string> = {};
  const places = error.details ?? (error.path ? [{ path: error.path, message: error.message }] : []);
  for (const { path, message } of places) {
    if (!fields.includes(path)) continue;
    const words = message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message;
    errors[path] ??= sentence(error.details || words !== message ? words : `${words} ${error.fix}`);
  }
  const placed = Object.keys(errors).length > 0;
  return { done: false, values, errors, problem: placed ? null : `${error.message} ${error.fix}` };
}

function sentence(words: string): string {
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
