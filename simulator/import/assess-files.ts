import { type Assessment, assess } from './assess/assess';
import { ImportRefusal } from './import-refusal';
import type { ImportInput } from './importer';
import { importers } from './importers';

/** Reads the files of a template and judges what they make. Pure; throws an `ImportRefusal` for what cannot be read. */
export function assessFiles(input: ImportInput): Assessment {
  const importer = importers.find((i) => i.takes(input.files));
  if (importer === undefined)
    throw new ImportRefusal(`None of the files is a template of ${importers.map((i) => i.title).join(' or ')}.`);
  return assess(importer.read(input));
}
