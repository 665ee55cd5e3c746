import { describe, expect, test } from 'vitest';
import { citedSection } from '@/curriculum/page/cited-section';
import { parsePage } from '@/curriculum/page/parse-page';

const { blocks } = parsePage(
  'topics/x.md',
  `Before all headings :fact[x/opening].

## First *part*

- in a list :num[x/listed]

### Deeper

Words :fact[x/deep].

## Second

| a |
|---|
| :fact[x/tabled] |

::trap[x/trapped#m1]{title="T"}

::changed[x/opening]
`,
);

describe('the section that tells a fact', () => {
  test.each([
    ['x/opening', null],
    ['x/listed', 'first-part'],
    ['x/deep', 'first-part'],
    ['x/tabled', 'second'],
    ['x/trapped', 'second'],
    ['x/unknown', null],
  ])('%s', (fact, anchor) => {
    expect(citedSection(blocks, fact)?.anchor ?? null).toBe(anchor);
  });

  test('its title is in plain words', () => {
    expect(citedSection(blocks, 'x/listed')?.title).toBe('First part');
  });
});
