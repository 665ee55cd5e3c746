import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ImportInput } from '@/simulator/import';
import { ProblemError, UsageError } from '../command';

/** Files that templates are written in. */
const TEMPLATE = /\.(ya?ml|json|template|tf|tfvars)$/i;
/** Texts that a configuration of Terraform puts into its resources. */
const PART = /\.(tpl|tftpl|sh)$/i;
const MOST_FILES = 500;
const MOST_BYTES = 5_000_000;
const DEEPEST = 12;

/**
 * The template files of a folder, or one file. Links are not followed and hidden folders are passed over, so nothing outside of
 * what was given is read. Throws for a path that does not exist and for more than a template can be.
 */
export function readTemplateFiles(path: string): ImportInput['files'] {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new UsageError(`There is no file or folder ${path}.`);
  if (!found.isDirectory()) return [{ path: basename(path), text: bounded(path, found.size) }];
  const files: { path: string; text: string }[] = [];
  let bytes = 0;
  const walk = (folder: string, below: string, depth: number) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const at = join(folder, entry.name);
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isDirectory() && depth < DEEPEST) walk(at, `${below}${entry.name}/`, depth + 1);
      if (!entry.isFile() || !(TEMPLATE.test(entry.name) || PART.test(entry.name))) continue;
      bytes += lstatSync(at).size;
      if (files.length >= MOST_FILES || bytes > MOST_BYTES)
        throw new ProblemError(
          `${path} holds more than ${MOST_FILES} template files or ${MOST_BYTES} bytes; give a smaller folder.`,
        );
      files.push({ path: `${below}${entry.name}`, text: readFileSync(at, 'utf8') });
    }
  };
  walk(path, '', 0);
  if (!files.some((file) => TEMPLATE.test(file.path)))
    throw new ProblemError(`${path} holds no template; give a .yaml, .json, .template or .tf file.`);
  return files.some((file) => /\.tf$/.test(file.path)) ? files : files.filter((file) => TEMPLATE.test(file.path));
}

function bounded(path: string, size: number): string {
  if (size > MOST_BYTES) throw new ProblemError(`${path} is larger than ${MOST_BYTES} bytes.`);
  return readFileSync(path, 'utf8');
}
