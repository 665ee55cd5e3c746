import type { ImportInput } from '../importer';

const BLOCK =
  /^[ \t]*(?:(?:resource|data)[ \t]+"[^"\n]+"[ \t]+"[^"\n]+"|(?:module|variable|provider|output)[ \t]+"[^"\n]+"|terraform|locals)[ \t]*\{/m;

/** Whether a text without a name of its own is written in the language of Terraform. */
export function looksLikeConfiguration(text: string): boolean {
  return BLOCK.test(text);
}

/** The files as the tool would find them: a text that was pasted gets the ending that it lacks. */
export function configurationIn(files: ImportInput['files']): ImportInput['files'] {
  const [only] = files;
  if (files.length !== 1 || only === undefined || /\.tf(\.json)?$/.test(only.path)) return files;
  return [{ path: only.path.replace(/(\.[^./]*)?$/, '.tf'), text: only.text }];
}
