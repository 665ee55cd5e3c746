import { type Evaluated, evaluated, type Place, scalar, unknownValue } from '../template/evaluated';
import { evaluate } from './evaluate';
import { once } from './once';
import { isNull, plainOf, withNotes } from './plain';
import type { Declared, Module } from './scope';
import type { Expression } from './syntax/tree';
import { withTypeDefaults } from './type-defaults';

/** The value of a variable: given, else its default, else what its name and type let us take. */
export function variableOf(module: Module, name: string, at: Place): Evaluated {
  const declared = module.files.variables.get(name);
  if (declared === undefined) return unknownValue(`there is no variable ${name} in its module`, at);
  return once(module, `var.${name}`, at, () => valueOfVariable(module, name, declared));
}

function valueOfVariable(module: Module, name: string, declared: Declared): Evaluated {
  const { attributes } = declared.body;
  const frame = { module, file: declared.file, names: new Map<string, Evaluated>() };
  const type = attributes.get('type')?.expression;
  const given = module.given(name);
  const standard = attributes.get('default');
  const strict = attributes.get('nullable')?.expression;
  const nullMeansDefault = strict?.kind === 'literal' && strict.value === false;
  if (given !== undefined && !(nullMeansDefault && isNull(given))) return withTypeDefaults(given, type, frame);
  const at = { file: declared.file, line: declared.line };
  if (standard === undefined) return withoutDefault(module, name, type, at);
  const value = withTypeDefaults(evaluate(standard.expression, frame), type, frame);
  // What a module sets for those who call it is no assumption of theirs.
  if (module.depth > 0) return value;
  return withNotes(value, [`Variable ${name} is left at its default, ${shown(value)}`]);
}

function shown(value: Evaluated): string {
  const text = JSON.stringify(plainOf(value)) ?? 'which is not known';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** Names of things that a person makes elsewhere and names here. */
const THING = /subnet|zone$|^az\d?$|_az$|(^|_)(id|arn)s?$|vpc/i;
const SEVERAL = /(subnets|zones|azs|_ids|_arns|subnet_ids)$/i;

function withoutDefault(module: Module, name: string, type: Expression | undefined, at: Place): Evaluated {
  const full = module.depth > 0 ? `${module.prefix}${name}` : name;
  const [word, call] = [type?.kind === 'variable' ? type.name : '', type?.kind === 'call' ? type.name : ''];
  const list = call === 'list' || call === 'set' || word === 'list' || word === 'set';
  const untyped = type === undefined || word === 'any';
  if ((list || (untyped && SEVERAL.test(name))) && !isListOfStructures(type)) {
    const what = /zone|azs?$/i.test(name)
      ? 'zones'
      : /subnet/i.test(name)
        ? 'subnets in two different zones'
        : 'things';
    const notes = [`Variable ${full} names two ${what}`.replace('two subnets in two', 'subnets in two')];
    const items = [0, 1].map((i) => evaluated({ is: 'outside', name: `${full}[${i}]` }, at, notes));
    return evaluated({ is: 'list', items, open: full }, at, notes);
  }
  const texty = untyped || word === 'string' || (type?.kind === 'literal' && type.value === 'string');
  if (texty && THING.test(name)) return evaluated({ is: 'outside', name: full }, at);
  return unknownValue(`variable ${full} has no default; give it with --param ${full}=…`, at);
}

function isListOfStructures(type: Expression | undefined): boolean {
  return type?.kind === 'call' && type.args.some((arg) => arg.kind === 'call');
}

/** A text that a person gives on the command line, read as the type of the variable says. */
export function givenText(text: string, type: Expression | undefined, parse: (text: string) => Evaluated | undefined) {
  const word = type?.kind === 'variable' ? type.name : type?.kind === 'literal' ? String(type.value) : '';
  const at = { file: 'the command', line: 1 };
  if (type === undefined || word === 'string') return scalar(text, at);
  return parse(text) ?? scalar(text, at);
}
