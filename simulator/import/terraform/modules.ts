import { type Evaluated, evaluated, type Place, plainText, unknownValue } from '../template/evaluated';
import { TemplateRefusal } from '../template/refusal';
import { evaluate } from './evaluate';
import { TERRAFORM_LIMITS } from './limits';
import { ModuleFolders, standInFiles } from './module-files';
import { once } from './once';
import { pathBelow } from './path-below';
import { passedRegions } from './providers';
import type { Declared, Module, ModuleFiles } from './scope';
import { standInFor } from './stand-ins';

const folders = new WeakMap<Module['shared'], ModuleFolders>();

function foldersOf(shared: Module['shared']): ModuleFolders {
  const known = folders.get(shared) ?? new ModuleFolders(shared.files);
  folders.set(shared, known);
  return known;
}

/** Makes an instance of a called module, or notes why its files are not at hand. Throws a `TemplateRefusal`. */
export function callModule(
  module: Module,
  name: string,
  call: Declared,
  address: string,
  names: ReadonlyMap<string, Evaluated>,
): void {
  const { shared } = module;
  if (shared.modules.size >= TERRAFORM_LIMITS.modules)
    throw refusal(call, 'size', `Calls modules more than ${TERRAFORM_LIMITS.modules} times.`);
  const source = call.body.attributes.get('source');
  const frame = { module, file: call.file, names };
  const written = source === undefined ? undefined : plainText(evaluate(source.expression, frame));
  const register = (inner: Module, unreadable: string | undefined) =>
    shared.modules.set(address, { module: inner, name, unreadable, call });
  const local = written !== undefined && /^\.\.?(\/|$)/.test(written);
  const standIn = written === undefined || local ? undefined : standInFor(written);
  if (standIn !== undefined)
    shared.assume({
      says: `${address} makes what ${written} documents`,
      from: { resource: address, property: 'source', file: call.file, line: call.line },
      exists: true,
    });
  if (!local && standIn === undefined) {
    register(module, `its source, ${written ?? 'not known'}, is not in the folder, and nothing is fetched`);
    return;
  }
  const files = standIn === undefined ? localFiles(module, name, call, written ?? '') : standInFiles(standIn, call);
  if (files === undefined) {
    register(module, `its folder ${written} holds no .tf file among those given`);
    return;
  }
  const inner: Module = {
    files,
    prefix: `${address}.`,
    depth: module.depth + 1,
    ...(standIn === undefined ? {} : { standIn: call }),
    given: (variable) => {
      const argument = call.body.attributes.get(variable);
      return argument === undefined ? undefined : evaluate(argument.expression, frame);
    },
    region: passedRegions(module, call),
    shared,
    memo: new Map(),
    expansions: new Map(),
  };
  register(inner, undefined);
}

function refusal(call: Declared, rule: 'size' | 'cycle' | 'path', what: string): TemplateRefusal {
  return new TemplateRefusal(rule, what, call.file, call.line);
}

/** The files of a module in the same folder; undefined where they are not at hand. Throws a `TemplateRefusal`. */
function localFiles(module: Module, name: string, call: Declared, path: string): ModuleFiles | undefined {
  const folder = pathBelow(module.files.folder, path);
  if (folder === undefined)
    throw refusal(
      call,
      'path',
      `Module ${name} lies outside of the folder (${path}); give the folder that holds both.`,
    );
  const files = foldersOf(module.shared).get(folder);
  if (files === undefined) return undefined;
  if (folder === module.files.folder) throw refusal(call, 'cycle', `Module ${name} calls itself.`);
  if (module.depth + 1 > TERRAFORM_LIMITS.moduleDepth)
    throw refusal(
      call,
      'cycle',
      `Modules call each other deeper than ${TERRAFORM_LIMITS.moduleDepth} levels, or in a ring.`,
    );
  return files;
}

/** An output of a module by its address. Of one that cannot be read, what its name lets us take. */
export function outputOf(address: string, name: string, shared: Module['shared'], at: Place): Evaluated {
  const found = shared.modules.get(address);
  if (found === undefined) return unknownValue(`${address} is not made`, at);
  if (found.unreadable !== undefined) return outsideOutput(`${address}.${name}`, found.unreadable, at);
  const { module } = found;
  const output = module.files.outputs.get(name);
  const value = output?.body.attributes.get('value');
  if (output === undefined || value === undefined) return unknownValue(`there is no output ${name} of ${address}`, at);
  const frame = { module, file: output.file, names: new Map<string, Evaluated>() };
  return once(module, `output.${name}`, at, () => evaluate(value.expression, frame));
}

const SEVERAL = /(subnets|subnet_ids|subnets_ids|subnet_id_list|zones|azs|zone_names)$/i;

/** Something that is made or found outside of what can be read: a list of two where its name says several subnets or zones. */
export function outsideOutput(name: string, why: string, at: Place, subnets = false): Evaluated {
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (!subnets && !SEVERAL.test(last)) return evaluated({ is: 'outside', name }, at);
  const what = subnets || /subnet/i.test(last) ? 'subnets in different zones' : 'different zones';
  const notes = [`${name} names two ${what}, because ${why}`];
  const items = [0, 1].map((i) => evaluated({ is: 'outside', name: `${name}[${i}]` }, at, notes));
  return evaluated({ is: 'list', items, open: name }, at, notes);
}
