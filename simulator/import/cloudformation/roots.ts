import type { ImportInput } from '../importer';
import type { Evaluated } from '../template/evaluated';
import { TEMPLATE_LIMITS } from '../template/limits';
import { entryOf, type Node, textOf } from '../template/node';
import { TemplateRefusal } from '../template/refusal';
import { nestedFile } from './nested-file';
import { looksLikeTemplate } from './parse-template';
import { isNestedStack, type Templates } from './stacks';

/** The templates among the files, by path. Throws a `TemplateRefusal` where there is none, or too many files. */
export function templatesIn(files: ImportInput['files']): Map<string, string> {
  if (files.length === 0) throw new TemplateRefusal('empty', 'There is no file to read.');
  if (files.length > TEMPLATE_LIMITS.files)
    throw new TemplateRefusal('size', `The folder has more than ${TEMPLATE_LIMITS.files} files.`);
  const fitting = files.length === 1 ? files : files.filter((file) => looksLikeTemplate(file.text));
  if (fitting.length === 0) throw new TemplateRefusal('empty', 'None of the files is a CloudFormation template.');
  return new Map(fitting.map((file) => [file.path, file.text]));
}

/** Templates that no other one nests. */
export function rootsOf(templates: Templates): string[] {
  const inner = new Set<string>();
  for (const file of templates.names) {
    const resources = entryOf(templates.get(file).root, 'Resources')?.node;
    if (resources?.kind !== 'map') continue;
    for (const { node } of resources.entries.values()) {
      if (!isNestedStack(textOf(entryOf(node, 'Type')?.node) ?? '')) continue;
      const url = lastWords(entryOf(entryOf(node, 'Properties')?.node, 'TemplateURL')?.node);
      if (url === undefined) continue;
      const at = { file, line: node.line, notes: [] };
      const found = nestedFile({ ...at, data: { is: 'text', parts: [unknownPart(file), url] } }, file, templates.names);
      if (found !== undefined && found !== file) inner.add(found);
    }
  }
  const roots = [...templates.names].filter((file) => !inner.has(file));
  return roots.length > 0 ? roots : [...templates.names].slice(0, 1);
}

function unknownPart(file: string): Evaluated {
  return { data: { is: 'unknown', why: 'an address' }, file, line: 1, notes: [] };
}

/** The end of an address however it is put together: the last plain text in it. */
function lastWords(node: Node | undefined): string | undefined {
  if (node?.kind === 'scalar') return textOf(node)?.replace(/^.*\}/, '');
  if (node?.kind === 'list')
    return [...node.items]
      .reverse()
      .map(lastWords)
      .find((text) => text !== undefined);
  if (node?.kind === 'map') return [...node.entries.values()].map((entry) => lastWords(entry.node)).find((t) => t);
  return undefined;
}
