import { TEMPLATE_LIMITS } from '../template/limits';
import { entryOf, type MapNode } from '../template/node';
import { parseJson } from '../template/parse-json';
import { TemplateRefusal } from '../template/refusal';
import { parseYaml } from './parse-yaml';

/** A template as it is written. */
export interface Template {
  file: string;
  root: MapNode;
  /** It may hold loops of the language extensions. */
  loops: boolean;
}

/** Reads YAML or JSON, told apart by the first character. Throws a `TemplateRefusal`. */
export function parseTemplate(text: string, file: string): Template {
  if (text.length > TEMPLATE_LIMITS.fileCharacters)
    throw new TemplateRefusal('size', `It is longer than ${TEMPLATE_LIMITS.fileCharacters} characters.`, file);
  const json = /^[\s\ufeff]*\{/.test(text.slice(0, 1000));
  const root = json ? parseJson(text, file) : parseYaml(text, file);
  if (root.kind !== 'map')
    throw new TemplateRefusal('format', 'A template is a map with the key Resources.', file, root.line);
  const resources = entryOf(root, 'Resources');
  if (resources?.node.kind !== 'map')
    throw new TemplateRefusal('format', 'There are no Resources; give a CloudFormation template.', file, root.line);
  return { file, root, loops: text.includes('ForEach') };
}

/** Whether a file of a folder is likely a template, so that other YAML and JSON beside it is passed over. */
export function looksLikeTemplate(text: string): boolean {
  return /(^|\n)["'\s{]*Resources["']?\s*:/.test(text) && /["']?Type["']?\s*:\s*["']?(AWS|Alexa|Custom)::/.test(text);
}
