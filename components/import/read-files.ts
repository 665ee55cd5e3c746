import type { ImportInput } from '@/simulator/import';

/** Files that templates are written in. */
export const TEMPLATE_NAME = /\.(ya?ml|json|template|txt|tf|tfvars)$/i;
const MOST_FILES = 500;
const MOST_BYTES = 5_000_000;

/** A chosen file, as the browser gives it. */
export interface ChosenFile {
  name: string;
  size: number;
  /** Path below the folder that was chosen; empty for a single file. */
  webkitRelativePath: string;
  text(): Promise<string>;
}

/** The templates among chosen files, or why they are not read. Sizes are looked at before anything is read. */
export async function readChosen(
  chosen: readonly ChosenFile[],
): Promise<{ files: ImportInput['files'] } | { problem: string }> {
  const hidden = /(^|\/)(\.[^/]+|node_modules)(\/|$)/;
  const fitting =
    chosen.length === 1 ? chosen : chosen.filter((file) => TEMPLATE_NAME.test(file.name) && !hidden.test(pathOf(file)));
  if (fitting.length === 0)
    return {
      problem: 'None of these files is a template. Choose files that end in .yaml, .yml, .json, .template or .tf.',
    };
  if (fitting.length > MOST_FILES)
    return { problem: `These are ${fitting.length} files; at most ${MOST_FILES} are read. Choose a smaller folder.` };
  const bytes = fitting.reduce((sum, file) => sum + file.size, 0);
  if (bytes > MOST_BYTES)
    return {
      problem: `These are ${bytes.toLocaleString('en')} bytes; at most ${MOST_BYTES.toLocaleString('en')} are read. Choose only the template.`,
    };
  const files = await Promise.all(fitting.map(async (file) => ({ path: pathOf(file), text: await file.text() })));
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function pathOf(file: ChosenFile): string {
  const below = file.webkitRelativePath.split('/').slice(1).join('/');
  return below === '' ? file.name : below;
}
