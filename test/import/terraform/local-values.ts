import type { Evaluated } from '@/simulator/import/template/evaluated';
import { ModuleFolders } from '@/simulator/import/terraform/module-files';
import { plainOf } from '@/simulator/import/terraform/plain';
import { rootModule, sharedOf } from '@/simulator/import/terraform/root-module';
import { rootName } from '@/simulator/import/terraform/root-names';

/** The local value `x` of a configuration. */
export function localValue(
  text: string,
  given: { parameters?: Record<string, string>; files?: Record<string, string> } = {},
): Evaluated {
  const files = Object.entries({ 'main.tf': text, ...given.files }).map(([path, body]) => ({ path, text: body }));
  const input = {
    files,
    parameters: new Map(Object.entries(given.parameters ?? {})),
    stack: new Map<string, string>(),
  };
  const shared = sharedOf(input, []);
  const module = rootModule('', new ModuleFolders(shared.files), input, shared);
  const expression = {
    kind: 'attribute',
    of: { kind: 'variable', name: 'local', line: 1 },
    name: 'x',
    line: 1,
  } as const;
  return rootName(expression, { module, file: 'main.tf', names: new Map() }, { file: 'main.tf', line: 1 }) as Evaluated;
}

/** The same as plain data; `undefined` where it is not known. */
export function plainLocal(text: string, given: Parameters<typeof localValue>[1] = {}): unknown {
  return plainOf(localValue(text, given));
}
