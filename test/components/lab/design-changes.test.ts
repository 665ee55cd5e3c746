import { expect, test } from 'vitest';
import { designChanges } from '@/components/lab/design-changes';
import { withLink, withoutResource, withSetting } from '@/components/lab/edits';
import type { Doc } from '@/components/lab/history';
import { translator } from '@/language/translator';
import { shop } from '../../helpers/lab';

const start = shop().brief.start as Doc;

test.each([
  ['nothing', start, []],
  ['a setting', withSetting(start, 'web', 'zone', 'b'), ['Web server: zone a → b']],
  [
    'a setting taken out',
    withSetting(start, 'web', 'instanceType', undefined),
    ['Web server: instanceType m5.xlarge → default'],
  ],
  ['a call', withLink(start, 'users', 'database', ['reads']), ['Users calls Orders']],
  ['a part', withoutResource(start, 'database').document, ['Orders is gone', 'Web server no longer calls Orders']],
])('%s', (_, after, said) => expect(designChanges(translator('en', 'labDesign'), start, after)).toEqual(said));
