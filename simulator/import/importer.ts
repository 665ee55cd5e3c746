import type { Inventory } from './inventory';
import type { TemplateInput } from './template-input';

/** Files with their paths below the given folder, and what the person who asks says of the stack. */
export interface ImportInput {
  files: readonly { path: string; text: string }[];
  /** Values of parameters or variables. */
  parameters: ReadonlyMap<string, string>;
  /** `region`, `account`, `name`; values that other stacks export, by their names. */
  stack: ReadonlyMap<string, string>;
}

/** How the templates of one tool are read. One folder and one registry line each. */
export interface Importer {
  tool: Inventory['tool'];
  title: string;
  /** Whether the files are of this tool, without reading them fully. */
  takes(files: ImportInput['files']): boolean;
  /** What the files leave open, for a form. Throws an `ImportRefusal` for what cannot be read. */
  inputs(files: ImportInput['files']): readonly TemplateInput[];
  /** Throws an `ImportRefusal` for what cannot be read. */
  read(input: ImportInput): Inventory;
}
