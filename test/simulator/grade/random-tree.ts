import fc from 'fast-check';
import type { DecisionDiagram } from '@/simulator/kernel/decision-diagram';
import type { Tree } from './open-psa';

export const PARTS = 6;
/** Trees in which parts come more than once. */
export const trees: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.nat({ max: PARTS - 1 }).map((part): Tree => ({ part })),
    fc
      .tuple(fc.nat(), fc.array(tie('tree'), { minLength: 1, maxLength: 4 }))
      .map(([n, of]): Tree => ({ needed: 1 + (n % of.length), of })),
  ),
})).tree;

/** A tree in a diagram. */
export const built = (d: DecisionDiagram, t: Tree): number =>
  'part' in t
    ? d.part(t.part)
    : d.atLeast(
        t.needed,
        t.of.map((x) => built(d, x)),
      );

/** The chance that each part is down. */
export const shares = fc.array(fc.double({ min: 0.001, max: 0.5, noNaN: true }), {
  minLength: PARTS,
  maxLength: PARTS,
});
