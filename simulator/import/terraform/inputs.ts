import type { ImportInput } from '../importer';
import type { TemplateInput } from '../template-input';
import { ModuleFolders } from './module-files';
import { planIn } from './read-plan';
import { HOME } from './root-module';
import { rootFolders } from './roots';
import type { Declared } from './scope';
import type { Expression } from './syntax/tree';

/** Variables of the modules that nothing calls, and the Region. A plan has its values already. Throws a `TemplateRefusal`. */
export function inputsOf(files: ImportInput['files']): readonly TemplateInput[] {
  const region: TemplateInput = { name: 'region', of: 'stack', type: '', standard: HOME };
  if (planIn(files) !== undefined) return [region];
  const folders = new ModuleFolders(new Map(files.map((file) => [file.path, file.text])));
  const variables = new Map<string, Declared>();
  for (const folder of rootFolders(folders))
    for (const [name, declared] of folders.get(folder)?.variables ?? []) variables.set(name, declared);
  return [...[...variables].map(([name, declared]) => variable(name, declared)), region];
}

function variable(name: string, { body }: Declared): TemplateInput {
  const { attributes } = body;
  const standard = attributes.get('default')?.expression;
  const description = literal(attributes.get('description')?.expression);
  const type = attributes.get('type')?.expression;
  return {
    name,
    of: 'parameter',
    type: type?.kind === 'variable' || type?.kind === 'call' ? type.name : '',
    ...(standard === undefined ? {} : { standard: literal(standard) ?? 'set in the file' }),
    ...(description === undefined ? {} : { description }),
  };
}

/** The text of a plain value; undefined for anything that has to be worked out. */
function literal(expression: Expression | undefined): string | undefined {
  if (expression?.kind === 'literal') return expression.value === null ? undefined : String(expression.value);
  if (expression?.kind !== 'template') return undefined;
  const texts = expression.parts.map((part) => (part.kind === 'text' ? part.text : undefined));
  return texts.includes(undefined) ? undefined : texts.join('');
}
