import type { ImportInput } from '../importer';
import type { Assumption, Inventory, NotModelled } from '../inventory';
import { TemplateRefusal } from '../template/refusal';
import { isSupporting } from '../template/supporting';
import { configurationIn } from './configuration-in';
import { inventoryOf } from './inventory-of';
import { TERRAFORM_LIMITS } from './limits';
import { ModuleFolders } from './module-files';
import { planIn, readPlan } from './read-plan';
import { resourcesOf, type TerraformResource } from './resources';
import { rootModule, sharedOf } from './root-module';
import { rootFolders } from './roots';
import type { Declared, Module, Shared } from './scope';

/** Reads a configuration or a plan into an inventory. Throws a `TemplateRefusal` for what cannot be read. */
export function readTerraform(input: ImportInput): Inventory {
  if (input.files.length > TERRAFORM_LIMITS.files)
    throw new TemplateRefusal('size', `The folder has more than ${TERRAFORM_LIMITS.files} files.`);
  const plan = planIn(input.files);
  return plan === undefined
    ? readConfiguration({ ...input, files: configurationIn(input.files) })
    : readPlan(plan, input);
}

function readConfiguration(input: ImportInput): Inventory {
  const assumptions: Assumption[] = [];
  const folders = new ModuleFolders(new Map(input.files.map((file) => [file.path, file.text])));
  const roots = rootFolders(folders);
  if (roots.length === 0) throw new TemplateRefusal('empty', 'There is no .tf file to read.');
  refuseUnknown(input.parameters, folders, roots);
  const resources: TerraformResource[] = [];
  const notModelled: NotModelled[] = [];
  const regions: string[] = [];
  for (const folder of roots) {
    const shared = sharedOf(input, assumptions);
    const module = rootModule(folder, folders, input, shared, roots.length === 1 ? '' : `${folder}:`);
    const own = resourcesOf(module);
    resources.push(...own);
    notModelled.push(...unreadable(shared));
    regions.push(homeOf(module, own));
  }
  const region = regions[0] ?? 'us-east-1';
  if (!input.stack.has('region') && !assumptions.some((a) => a.says.includes(' finds the zones ')))
    assumptions.push({
      says: `It is made in ${region}, whose zones are taken to be a, b and c`,
      from: { resource: '', property: '', file: input.files[0]?.path ?? '', line: 1 },
    });
  return inventoryOf(resources, { region, assumptions, notModelled });
}

/** The Region where most is made. */
function homeOf(module: Module, resources: readonly TerraformResource[]): string {
  const standard = module.region('aws');
  const inStandard = resources.filter((r) => r.region === standard).length;
  if (inStandard > 0 || resources[0] === undefined) return standard;
  return resources[0].region;
}

function unreadable(shared: Shared): NotModelled[] {
  return [...shared.modules].flatMap(([address, { unreadable: why, empty, call, name }]): NotModelled[] => {
    if (why === undefined) return [];
    const from = { resource: address, property: 'source', file: call.file, line: call.line };
    const one = { id: address, type: 'module', from, why };
    if (empty) return [{ ...one, matters: 'no' }];
    const supports = isSupporting(name) || isSupporting(nameIn(call));
    return [{ ...one, matters: 'could', ...(supports ? {} : { hides: 'all' as const }) }];
  });
}

/** What a module is called where it comes from: the middle of a name in a registry, the end of a path. */
function nameIn(call: Declared): string {
  const source = call.body.attributes.get('source')?.expression;
  const text = source?.kind === 'literal' ? String(source.value).replace(/\/\/.*$|\?.*$/, '') : '';
  return /^[\w-]+\/([\w-]+)\/[\w-]+$/.exec(text)?.[1] ?? text.slice(text.lastIndexOf('/') + 1);
}

function refuseUnknown(given: ReadonlyMap<string, string>, folders: ModuleFolders, roots: readonly string[]): void {
  const known = new Set(roots.flatMap((folder) => [...(folders.get(folder)?.variables.keys() ?? [])]));
  for (const name of given.keys())
    if (!known.has(name))
      throw new TemplateRefusal(
        'parameter',
        `There is no variable "${name}". Variables: ${[...known].join(', ') || 'none'}.`,
      );
}
