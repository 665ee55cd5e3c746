import path from 'node:path';
import { templatesFor } from '@/quiz/address';
import { generateItem } from '@/quiz/generate';
import { randomAddresses } from '@/quiz/random-addresses';
import { readPack } from '@/server/content/packs';
import { ms, quantile, type Row, timed } from './row';

/** Linted questions over all templates whose keys the ledger holds, after the first one, which works out what there is to ask. */
export function questions(): Row[] {
  const { pack } = readPack(path.join(import.meta.dirname, '..', 'content', 'packs', 'aws-ha'));
  if (pack === null) throw new Error('The pack cannot be read.');
  const from = performance.now();
  const draw = randomAddresses(
    pack,
    templatesFor(pack).filter(({ template }) => !template.proven),
    1,
  );
  const first = performance.now() - from;
  const taken = timed(5_000, () => {
    const address = draw();
    if (address) generateItem(pack, address.template, address.seed);
  });
  const total = taken.reduce((sum, one) => sum + one, 0);
  return [
    { what: 'what a pack can be asked about, once a process', value: ms(first) },
    {
      what: 'linted questions',
      value: `${Math.round((1000 * taken.length) / total)} a second`,
      target: '1000 a second',
    },
    { what: 'one question, 99th percentile', value: ms(quantile(taken, 0.99)), target: '100 ms' },
  ];
}
