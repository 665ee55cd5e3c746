import type { Evaluated } from '../template/evaluated';
import { plainText } from '../template/evaluated';
import { evaluate } from './evaluate';
import type { Declared, DeclaredResource, Module } from './scope';
import type { Expression } from './syntax/tree';

/** `aws` or `aws.west`, as `provider = aws.west` writes it. */
function providerName(expression: Expression | undefined): string | undefined {
  if (expression?.kind === 'variable') return expression.name;
  if (expression?.kind === 'attribute' && expression.of.kind === 'variable')
    return `${expression.of.name}.${expression.name}`;
  // Written as a text in old configurations.
  return expression?.kind === 'literal' && typeof expression.value === 'string' ? expression.value : undefined;
}

/** The Region in which a resource is made: its own argument, or that of its provider. */
export function providerRegion(module: Module, declared: DeclaredResource): string {
  const own = declared.body.attributes.get('region');
  if (own !== undefined && declared.type.startsWith('aws_')) {
    const frame = { module, file: declared.file, names: new Map<string, Evaluated>() };
    const needsNames = declared.body.attributes.has('count') || declared.body.attributes.has('for_each');
    const text = needsNames ? undefined : plainText(evaluate(own.expression, frame));
    if (text !== undefined) return text;
  }
  return module.region(providerName(declared.body.attributes.get('provider')?.expression) ?? 'aws');
}

/** What provider configurations of a module mean in a module that it calls. */
export function passedRegions(module: Module, call: Declared): (provider: string) => string {
  const passed = call.body.attributes.get('providers')?.expression;
  const names = new Map<string, string>();
  if (passed?.kind === 'object')
    for (const { key, value } of passed.entries) {
      const [from, to] = [key.kind === 'literal' ? String(key.value) : providerName(key), providerName(value)];
      if (from !== undefined && to !== undefined) names.set(from, to);
    }
  return (provider) => module.region(names.get(provider) ?? (provider.includes('.') ? 'aws' : provider));
}

/** Regions of the provider configurations of the root. */
export function rootRegions(providers: ReadonlyMap<string, Declared>, module: () => Module, home: string) {
  const known = new Map<string, string>();
  return (provider: string): string => {
    const before = known.get(provider);
    if (before !== undefined) return before;
    known.set(provider, home);
    const declared = providers.get(provider);
    const region = declared?.body.attributes.get('region');
    if (declared === undefined || region === undefined) return home;
    const frame = { module: module(), file: declared.file, names: new Map<string, Evaluated>() };
    const text = plainText(evaluate(region.expression, frame));
    const found = text === undefined || text === '' ? home : text;
    known.set(provider, found);
    return found;
  };
}
