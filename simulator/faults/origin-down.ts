import type { Design } from '../design/design';
import { USERS } from '../design/link';
import type { Fault } from './fault';

/**
 * What stands behind a distribution does not answer; the edge itself is well. Without a distribution it is whatever serves static
 * work: leaving the edge out is no way around the question.
 */
export const originDown: Fault = {
  kind: 'origin-down',
  title: 'Origin down behind the edge',
  says: 'The origin of a distribution does not answer for hours.',
  failureMode: 'region-outage',
  fact: 'cloudfront/serves-from-cache-during-origin-failure',
  perYear: { low: 0.05, value: 0.2, high: 1 },
  targets: (design) => originsOf(design).map((target) => ({ target, likeness: target })),
  strike: (run, target) => {
    const origin = run.component(target);
    if (origin === undefined) return;
    const fact = 'cloudfront/origin-is-the-source-of-truth';
    run.setCut(origin, true, 'Does not answer', fact);
    run.after(run.setting.outageS, (later) => later.setCut(origin, false, 'Answers again', fact));
  },
};

function originsOf(design: Design): string[] {
  const edges = idsOf(design, 'cloudfront-distribution');
  if (edges.size > 0)
    return [...new Set(design.links.flatMap((l) => (edges.has(l.from) && l.use !== 'fallback' ? [l.to] : [])))];
  const names = idsOf(design, 'route53-record');
  const first = design.links.filter((l) => l.carries.includes('static') && (l.from === USERS || names.has(l.from)));
  return [...new Set(first.flatMap((l) => (names.has(l.to) ? [] : [l.to])))];
}

function idsOf(design: Design, type: string): ReadonlySet<string> {
  return new Set(design.resources.flatMap((r) => (r.type === type ? [r.id] : [])));
}
