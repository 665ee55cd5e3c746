import type { Trace } from '@/simulator';

/** A trace as people read it: when, who, what, from what; then the shares served. */
export function readable(trace: Trace): string {
  const events = trace.events.map(
    (e) =>
      `${e.seq} ${e.timeS - trace.faultAtS} s ${e.component}${e.state === null ? '' : ` ${e.state}`}: ${e.what}${e.causeSeq === null ? '' : ` <- ${e.causeSeq}`}`,
  );
  const shares = trace.segments.map((s) => {
    const served = s.served.reduce((a, b) => a + b, 0) / s.offered.reduce((a, b) => a + b, 0);
    const tried = s.tried === undefined ? '' : `, ${s.tried.reduce((a, b) => a + b, 0).toFixed(1)} tried a second`;
    return `${s.fromS - trace.faultAtS} to ${s.toS - trace.faultAtS} s: ${(100 * served).toFixed(2)} % served in ${(1000 * s.latencyS).toFixed(1)} ms${tried}`;
  });
  const losses = trace.losses.map((l) => `${l.store} loses ${l.seconds} s, ${l.writes} writes`);
  return `${[...events, '', ...shares, ...losses].join('\n')}\n`;
}
