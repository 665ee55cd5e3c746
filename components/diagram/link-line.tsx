import type { DrawnLink } from './links';

/** One line: solid waits, dashed does not, double copies in step, dashed double lags; broken is red, dotted and crossed. */
export function LinkLine({ link, broken }: { link: DrawnLink; broken: boolean }) {
  const { path, middle, style } = link;
  if (broken) {
    const { x, y } = middle;
    return (
      <g fill="none" stroke="var(--down-fill)">
        <path d={path} strokeWidth="1.6" strokeDasharray="3 4" />
        <path d={`m${x - 5} ${y - 6} 10 12m0-12-10 12`} strokeWidth="2.2" />
      </g>
    );
  }
  const dashes = style === 'sends' || style === 'lag' ? { strokeDasharray: '6 4' } : {};
  if (style === 'step' || style === 'lag') {
    // A double line is a wide one with a paper core.
    return (
      <g fill="none">
        <path d={path} stroke="var(--ink-3)" strokeWidth="6" {...dashes} />
        <path d={path} stroke="var(--paper)" strokeWidth="3.2" />
      </g>
    );
  }
  return <path d={path} fill="none" stroke="var(--ink-2)" strokeWidth="1.6" markerEnd="url(#arrow)" {...dashes} />;
}
