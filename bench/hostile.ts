import { readText } from '@/curriculum/read-text';
import { parseDesign } from '@/simulator';
import { HOSTILE_TEXTS } from './hostile-texts';
import { ms, quantile, type Row, timed } from './row';

/** How long the reader of the lab and the command line takes to refuse a hostile text: the slowest of all. */
export function hostile(): Row[] {
  const taken = HOSTILE_TEXTS.map(([name, text]) => {
    const times = timed(10, () => {
      const read = readText('design', text);
      return read.problems ?? parseDesign(read.value).problems;
    });
    return { name, median: quantile(times, 0.5) };
  }).sort((a, b) => b.median - a.median);
  const [slowest] = taken;
  return [
    {
      what: `slowest of ${taken.length} hostile texts (${slowest?.name})`,
      value: ms(slowest?.median ?? 0),
      target: '100 ms',
    },
  ];
}
