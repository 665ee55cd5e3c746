import type { Fault } from './fault';

/** What stands behind a distribution does not answer; the edge itself is well. */
export const originDown: Fault = {
  kind: 'origin-down',
  title: 'Origin down behind the edge',
  says: 'The origin of a distribution does not answer for hours.',
  failureMode: 'region-outage',
  fact: 'cloudfront/serves-from-cache-during-origin-failure',
  perYear: { low: 0.05, value: 0.2, high: 1 },
  targets: (design) => {
    const edges = new Set(design.resources.flatMap((r) => (r.type === 'cloudfront-distribution' ? [r.id] : [])));
    const origins = new Set(design.links.flatMap((l) => (edges.has(l.from) && l.use !== 'fallback' ? [l.to] : [])));
    return [...origins].map((target) => ({ target, likeness: target }));
  },
  strike: (run, target) => {
    const origin = run.component(target);
    if (origin === undefined) return;
    const fact = 'cloudfront/origin-is-the-source-of-truth';
    run.setCut(origin, true, 'Does not answer', fact);
    run.after(run.setting.outageS, (later) => later.setCut(origin, false, 'Answers again', fact));
  },
};
