import type { Evaluated } from '../template/evaluated';
import type { Settings } from './scope';

/** Region of a stack that nobody says. */
export const HOME = 'us-east-1';

/** What is said of the stack itself, and what other stacks export. */
export function settingsOf(stack: ReadonlyMap<string, string>): Settings {
  const get = (...keys: string[]) => keys.map((key) => stack.get(key)).find((value) => value !== undefined);
  const at = { file: 'the command', line: 1 };
  return {
    region: get('region', 'AWS::Region') ?? HOME,
    account: get('account', 'AWS::AccountId') ?? '111111111111',
    stackName: get('name', 'AWS::StackName') ?? 'stack',
    exports: new Map(
      [...stack].map(([name, value]): [string, Evaluated] => [
        name,
        { data: { is: 'scalar', value }, notes: [], ...at },
      ]),
    ),
  };
}
