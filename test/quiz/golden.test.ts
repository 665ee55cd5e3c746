import { describe, expect, it } from 'vitest';
import { itemText } from '@/cli/items/item-text';
import { subjectsOf } from '@/quiz/address';
import { generateItem } from '@/quiz/generate';
import { templates } from '@/quiz/templates';
import { harbour } from '../helpers/harbour';

const { pack } = harbour();

describe('the questions of the harbour', () => {
  it('stay as they are, to the letter', async () => {
    const able = templates.filter((template) => subjectsOf(pack, template).length > 0);
    const items = able.flatMap(({ id }) => generateItem(pack, id, 1).item ?? []);
    await expect(`${items.map(itemText).join('\n\n')}\n`).toMatchFileSnapshot('../golden/quiz/harbour.txt');
  });
});
