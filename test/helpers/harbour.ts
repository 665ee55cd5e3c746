import path from 'node:path';
import type { SourceFile } from '@/curriculum/document';
import { type Pack, parsePack } from '@/curriculum/pack';
import type { Problem } from '@/curriculum/problem';
import { packFiles } from './pack-files';

/** Folder of the tiny second pack, an invented harbour. */
export const HARBOUR = path.resolve('test/packs/harbour');

/** A replacement in one file of a pack; the text to replace must stand there exactly once. Empty text appends. */
export type PackEdit = [file: string, find: string, replacement: string];

/** The files of the harbour, with edits. */
export function harbourFiles(...edits: PackEdit[]): SourceFile[] {
  const files = packFiles(HARBOUR);
  for (const [name, find, replacement] of edits) {
    const file = files.find((candidate) => candidate.path === name);
    if (!file) throw new Error(`The harbour has no file ${name}.`);
    if (find === '') file.text += replacement;
    else if (file.text.split(find).length !== 2) throw new Error(`"${find}" does not stand exactly once in ${name}.`);
    else file.text = file.text.replace(find, () => replacement);
  }
  return files;
}

/** The harbour with edits, read; throws where `pack.yaml` cannot be. */
export function harbour(...edits: PackEdit[]): { pack: Pack; problems: Problem[]; files: SourceFile[] } {
  const files = harbourFiles(...edits);
  const { pack, problems } = parsePack(files);
  if (pack === null) throw new Error('The harbour cannot be read.');
  return { pack, problems, files };
}

/** Number of the only line of a file that holds a text, from 1. */
export function lineOf(files: readonly SourceFile[], name: string, text: string): number {
  const lines = (files.find((file) => file.path === name)?.text ?? '').split('\n');
  const found = lines.flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`"${text}" stands on ${found.length} lines of ${name}.`);
  return only;
}
