import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { DEFAULT_CONTEXT, grade, parseBrief, parseDesign, parsePrices, simulate, simulatedYears } from '@/simulator';
import { ms, quantile, type Row, timed } from './row';

const pack = path.join(import.meta.dirname, '..', 'content', 'packs', 'aws-ha');
const read = (file: string): unknown => parse(readFileSync(path.join(pack, file), 'utf8'));

/** The three-tier, two-zone shop: all its experiments, and the analysis of a wrong answer. */
export function gradeShop(): Row[] {
  const brief = parseBrief(read('briefs/shop.yaml')).value;
  const prices = parsePrices(read('prices.yaml')).value;
  const wrong = brief?.wrongDesigns[0];
  if (brief === null || prices === null || wrong === undefined) throw new Error('The shop cannot be read.');
  const experiments = timed(500, () => grade(brief, brief.modelDesign, prices, { analyse: false }));
  const years = timed(40, () => simulatedYears(brief.modelDesign, brief));
  const { years: many } = simulatedYears(brief.modelDesign, brief);
  const analysed = timed(40, () => grade(brief, wrong, prices));
  return [
    { what: 'shop, all experiments, median', value: ms(quantile(experiments, 0.5)), target: '5 ms' },
    { what: 'shop, all experiments, 99th percentile', value: ms(quantile(experiments, 0.99)), target: '20 ms' },
    {
      what: `shop, ${many.toLocaleString('en')} simulated years`,
      value: ms(quantile(years, 0.5)),
      target: '50 ms for one',
    },
    { what: 'shop, contributions and cheapest change, median', value: ms(quantile(analysed, 0.5)), target: '150 ms' },
  ];
}

/** One zone outage on designs of 50 to 500 resources: the cost per resource should stay what it is. */
export function growth(): Row[] {
  return [50, 100, 200, 500].map((resources) => {
    const design = wide(resources);
    const taken = timed(10, () => simulate(design, DEFAULT_CONTEXT, [{ kind: 'zone-outage', target: 'home/a' }]));
    const each = (1000 * quantile(taken, 0.5)) / resources;
    return { what: `zone outage, ${resources} resources`, value: `${each.toFixed(1)} µs each` };
  });
}

function wide(resources: number) {
  const servers = Array.from({ length: resources - 1 }, (_, i) => `server-${i}`);
  const carries = ['reads', 'writes'];
  const { value } = parseDesign({
    faultline: 'design/1',
    resources: [
      { id: 'balancer', type: 'load-balancer', zones: ['a', 'b'] },
      ...servers.map((id, i) => ({ id, type: 'ec2-instance', zone: i % 2 === 0 ? 'a' : 'b' })),
    ],
    links: [{ from: 'users', to: 'balancer', carries }, ...servers.map((to) => ({ from: 'balancer', to, carries }))],
  });
  if (value === null) throw new Error('The wide design is refused.');
  return value;
}
