import { assess } from './assess/assess';
import type { Assessment } from './assess/assessment';
import { ImportRefusal } from './import-refusal';
import type { Importer, ImportInput } from './importer';
import { importers } from './importers';
import type { Inventory } from './inventory';
import type { TemplateInput } from './template-input';

/** Reads the files of a template into what they make. Pure; throws an `ImportRefusal` for what cannot be read. */
export function readInventory(input: ImportInput): Inventory {
  return importerOf(input.files).read(input);
}

/** The same, judged. */
export function assessFiles(input: ImportInput): Assessment {
  return assess(readInventory(input));
}

/** What the files leave to the person who makes the stack. Throws an `ImportRefusal` for what cannot be read. */
export function inputsOf(files: ImportInput['files']): readonly TemplateInput[] {
  return importerOf(files).inputs(files);
}

function importerOf(files: ImportInput['files']): Importer {
  const importer = importers.find((i) => i.takes(files));
  if (importer === undefined)
    throw new ImportRefusal(`None of the files is a template of ${importers.map((i) => i.title).join(' or ')}.`);
  return importer;
}
