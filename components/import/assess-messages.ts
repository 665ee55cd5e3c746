import type { Assessment, ImportInput, TemplateInput } from '@/simulator/import';

/** What the page asks of the worker. */
export interface Question {
  id: number;
  files: ImportInput['files'];
  /** Values that were given, by name. */
  parameters: readonly (readonly [string, string])[];
  stack: readonly (readonly [string, string])[];
}

/** What the worker found. `refusal`: why the template cannot be read; `inputs` are those of it all the same, where they can be. */
export interface Answer {
  id: number;
  inputs: readonly TemplateInput[];
  assessment: Assessment | null;
  refusal: string | null;
}
