import { describe, expect, it } from 'vitest';
import type { FactState } from '@/progress/fact-state';
import { Random } from '@/quiz/random';
import { nextItem } from '@/server/items/next-item';
import { testPack } from '../../helpers/items';

const pack = testPack();
const topic = pack.topics.find((candidate) => candidate.id === 'ebs')?.id ?? '';

const withdrawn: ReadonlySet<string> = new Set();

function draws(
  count: number,
  stateOf: (fact: string) => FactState,
  recent: string[] = [],
  aside = new Set<string>(),
): string[] {
  const random = new Random('next item');
  const luck = () => random.next() / 2 ** 32;
  return Array.from(
    { length: count },
    () => nextItem({ pack, topic, withdrawn, aside, stateOf, recent, luck })?.facts[0] ?? '',
  );
}

describe('the next item', () => {
  it('is never of a withdrawn template', () => {
    const luck = new Random('withdrawn');
    const asked = (without: ReadonlySet<string>) =>
      Array.from({ length: 60 }, () => {
        const given = { pack, topic, withdrawn: without, aside: new Set<string>(), recent: [] };
        return nextItem({ ...given, stateOf: () => 'new', luck: () => luck.next() / 2 ** 32 })?.template ?? '';
      });
    const [first = ''] = asked(new Set());
    expect(asked(new Set([first]))).not.toContain(first);
  });

  it('is the same for the same luck', () => {
    expect(draws(5, () => 'new')).toEqual(draws(5, () => 'new'));
  });

  it('comes back to what is weak more often than to what is known', () => {
    const all = [...new Set(draws(200, () => 'new'))];
    const weak = new Set(all.slice(0, Math.floor(all.length / 2)));
    const drawn = draws(300, (fact) => (weak.has(fact) ? 'weak' : 'known'));
    expect(drawn.filter((fact) => weak.has(fact)).length).toBeGreaterThan(200);
  });

  it('is not about what was just asked while there is something else', () => {
    const [first = ''] = draws(1, () => 'new');
    expect(draws(100, () => 'new', [first])).not.toContain(first);
  });

  it('is not about what was put aside, unless that is asked for', () => {
    const [first = ''] = draws(1, () => 'new');
    const aside = new Set([first]);
    expect(draws(100, () => 'new', [], aside)).not.toContain(first);
    const named = nextItem({ pack, fact: first, withdrawn, aside, stateOf: () => 'new', recent: [], luck: () => 0.5 });
    expect(named?.facts).toContain(first);
  });

  it('is null where nothing can be asked', () => {
    const luck = () => 0.5;
    expect(
      nextItem({ pack, fact: 'no/such-fact', withdrawn, aside: new Set(), stateOf: () => 'new', recent: [], luck }),
    ).toBeNull();
  });
});
