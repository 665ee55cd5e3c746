import { ImportRefusal } from '@/quiz/exchange/import-refusal';
import { readZip } from '@/quiz/exchange/zip/read-zip';
import type { ChosenFile } from './read-files';

/**
 * The files of a zip package as if its folder had been chosen; `wanted` tells by the path which ones are unpacked. Throws an
 * `ImportRefusal` of the exchange for a package that is broken or too large.
 */
export async function zippedFiles(file: File, wanted: (path: string) => boolean): Promise<ChosenFile[]> {
  const zip = readZip(new Uint8Array(await file.arrayBuffer()), file.name);
  const names = zip.names.filter((name) => !name.endsWith('/') && wanted(name));
  const [first = ''] = names;
  const top = first.slice(0, first.indexOf('/') + 1);
  const below = top !== '' && names.every((name) => name.startsWith(top)) ? '' : 'zip/';
  return names.map((name) => {
    const text = new TextDecoder().decode(zip.read(name) ?? new Uint8Array());
    const path = `${below}${name}`;
    return {
      name: name.slice(name.lastIndexOf('/') + 1),
      size: text.length,
      webkitRelativePath: path,
      text: async () => text,
    };
  });
}

/** What a refusal of a package says; undefined for any other error. */
export function zipProblem(error: unknown): string | undefined {
  return error instanceof ImportRefusal ? error.message : undefined;
}
