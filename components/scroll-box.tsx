import type { ReactNode } from 'react';

/** A box that scrolls sideways where its content is wider than the page; focusable, so that a keyboard can scroll it. */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box without controls must take the focus itself
    <section className="scroll-box" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
