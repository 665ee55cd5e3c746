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
import { asksForNothing, sourceByArguments } from './stand-ins/by-arguments';

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
  const frame = { module, file: call.file, names };
  const given = (argument: string) => {
    const attribute = call.body.attributes.get(argument);
    return attribute === undefined ? undefined : evaluate(attribute.expression, frame);
  };
  const found = filesOf(module, name, call, address, given);
  const files = 'unreadable' in found ? module.files : found.files;
  const inner: Module = {
    files,
    prefix: `${address}.`,
    depth: module.depth + 1,
    ...('standIn' in found && found.standIn ? { standIn: call } : {}),
    given,
    region: passedRegions(module, call),
    shared,
    memo: new Map(),
    expansions: new Map(),
  };
  const unread = 'unreadable' in found ? found : undefined;
  shared.modules.set(address, {
    module: unread === undefined ? inner : module,
    name,
    unreadable: unread?.unreadable,
    empty: unread?.empty === true,
    call,
  });
}

type Found = { files: ModuleFiles; standIn: boolean } | { unreadable: string; empty?: boolean };

/** The files behind a call: those of the folder, or a stand-in for a module that is known by its source or by its arguments. */
function filesOf(
  module: Module,
  name: string,
  call: Declared,
  address: string,
  given: (argument: string) => Evaluated | undefined,
): Found {
  const text = (argument: string) => {
    const value = given(argument);
    return value === undefined ? undefined : plainText(value);
  };
  const written = text('source');
  const local = written !== undefined && /^\.\.?(\/|$)/.test(written);
  const folder = local ? pathBelow(module.files.folder, written) : undefined;
  if (folder !== undefined) {
    const files = localFiles(module, name, call, folder);
    return files === undefined
      ? { unreadable: `its folder ${written} holds no .tf file among those given` }
      : { files, standIn: false };
  }
  const like = local ? sourceByArguments(call, text) : written;
  const standIn = like === undefined ? undefined : standInFor(like);
  const outside = `its folder ${written} lies outside of the folder that was given, and nothing there is read`;
  if (asksForNothing(call, text)) return { unreadable: 'its arguments switch off all that it makes', empty: true };
  if (standIn === undefined)
    return {
      unreadable: local
        ? outside
        : `its source, ${written ?? 'not known'}, is not in the folder, and nothing is fetched`,
    };
  module.shared.assume({
    says: local
      ? `${address} makes what ${like} documents, as its arguments look: ${outside}`
      : `${address} makes what ${written} documents`,
    from: { resource: address, property: 'source', file: call.file, line: call.line },
    exists: true,
  });
  return { files: standInFiles(standIn, call), standIn: true };
}

function refusal(call: Declared, rule: 'size' | 'cycle', what: string): TemplateRefusal {
  return new TemplateRefusal(rule, what, call.file, call.line);
}

/** The files of a module in the same folder; undefined where they are not at hand. Throws a `TemplateRefusal`. */
function localFiles(module: Module, name: string, call: Declared, folder: string): ModuleFiles | undefined {
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
