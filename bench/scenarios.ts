import path from 'node:path';
import { templatesFor } from '@/quiz/address';
import { generateItem } from '@/quiz/generate';
import { randomAddresses } from '@/quiz/random-addresses';
import { readPack } from '@/server/content/packs';
import { ms, quantile, type Row, timed } from './row';

/** Questions whose every option the simulator has run and the linter has passed, over all templates of that kind. */
export function scenarios(): Row[] {
  const { pack } = readPack(path.join(import.meta.dirname, '..', 'content', 'packs', 'aws-ha'));
  if (pack === null) throw new Error('The pack cannot be read.');
  const draw = randomAddresses(
    pack,
    templatesFor(pack).filter(({ template }) => template.proven),
    1,
  );
  let refused = 0;
  const make = () => {
    const address = draw();
    if (address && generateItem(pack, address.template, address.seed).item === null) refused++;
  };
  timed(200, make); // the engine compiles what is run often
  refused = 0;
  const taken = timed(1_000, make);
  const total = taken.reduce((sum, one) => sum + one, 0);
  return [
    {
      what: 'questions proven by the simulator',
      value: `${Math.round((1000 * taken.length) / total)} a second`,
      target: '100 a second',
    },
    { what: 'one of them, 99th percentile', value: ms(quantile(taken, 0.99)), target: '100 ms' },
    { what: 'of a thousand addresses refused', value: `${refused}` },
  ];
}
