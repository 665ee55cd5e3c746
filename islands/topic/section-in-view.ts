/** Where on the screen a heading counts as reached, as a share of its height from the top. */
const REACHED = 0.35;

/** Anchor of the section that is being read; empty before the first heading. */
export function sectionInView(page: HTMLElement): string {
  let section = '';
  for (const heading of page.querySelectorAll<HTMLElement>('.prose > h2[id], #quick-check')) {
    if (heading.getBoundingClientRect().top > window.innerHeight * REACHED) break;
    section = heading.id;
  }
  return section;
}

/** Calls `tell` now and after every scroll, at most once a frame. */
export function onScroll(tell: () => void): void {
  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      tell();
    });
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon, { passive: true });
  soon();
}
