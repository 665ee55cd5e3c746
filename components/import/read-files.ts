import type { Translator } from '@/language/translator';
import type { ImportInput } from '@/simulator/import';

/** Files that templates are written in, and texts that a configuration of Terraform puts into its resources. */
const TEMPLATE_NAME = /\.(ya?ml|json|template|txt|tf|tfvars|tpl|tftpl|sh)$/i;
/** Those, and a package of them, as the browser's chooser takes them. */
export const CHOSEN_KINDS = '.yaml,.yml,.json,.template,.txt,.tf,.tfvars,.tpl,.tftpl,.sh,.zip';
const HIDDEN = /(^|\/)(\.[^/]+|node_modules)(\/|$)/;
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
  t: Translator<'imports'>,
  chosen: readonly ChosenFile[],
): Promise<{ files: ImportInput['files'] } | { problem: string }> {
  const [only] = chosen;
  if (chosen.length === 1 && only instanceof File && /\.zip$/i.test(only.name)) return readPackage(t, only);
  const fitting = chosen.length === 1 ? chosen : chosen.filter((file) => isTemplate(pathOf(file)));
  if (fitting.length === 0) return { problem: t('refused.noTemplate') };
  if (fitting.length > MOST_FILES)
    return { problem: t('refused.manyFiles', { count: String(fitting.length), most: String(MOST_FILES) }) };
  const bytes = fitting.reduce((sum, file) => sum + file.size, 0);
  if (bytes > MOST_BYTES) return { problem: t('refused.manyBytes', { count: bytes, most: MOST_BYTES }) };
  const files = await Promise.all(fitting.map(async (file) => ({ path: pathOf(file), text: await file.text() })));
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function isTemplate(path: string): boolean {
  return TEMPLATE_NAME.test(path) && !HIDDEN.test(path);
}

/** The reader of packages is loaded when there is one. */
async function readPackage(t: Translator<'imports'>, file: File): ReturnType<typeof readChosen> {
  const { zippedFiles, zipProblem } = await import('./zipped-files');
  try {
    return await readChosen(t, await zippedFiles(file, isTemplate));
  } catch (error) {
    const problem = zipProblem(error);
    if (problem === undefined) throw error;
    return { problem };
  }
}

function pathOf(file: ChosenFile): string {
  const below = file.webkitRelativePath.split('/').slice(1).join('/');
  return below === '' ? file.name : below;
}
