import { callApi } from '../shared/call-api';
import { onScroll, sectionInView } from './section-in-view';

/** Milliseconds on a page before it counts as being read; less is passing through. */
const DWELL = 5_000;

/** Milliseconds between two places that are kept while somebody reads. */
const PAUSE = 10_000;

interface Place {
  section: string;
  /** Share of the text that was on the screen, 0 to 1, with two decimals. */
  share: number;
}

/** Keeps the place of whoever reads, every few seconds while it changes and once more when they leave. */
export function startReading(page: HTMLElement, where: { pack: string; topic: string }): void {
  const begun = performance.now();
  let place: Place = { section: '', share: 0 };
  let kept = '';
  let due: ReturnType<typeof setTimeout> | undefined;

  const keep = (lasting: boolean) => {
    clearTimeout(due);
    due = undefined;
    const text = JSON.stringify(place);
    if (text === kept || performance.now() - begun < DWELL) return;
    kept = text;
    void callApi('PUT', '/api/readings', { ...where, ...place }, { lasting });
  };
  onScroll(() => {
    const section = sectionInView(page);
    const share = Math.max(place.share, shareSeen(page));
    if (section === place.section && share === place.share) return;
    place = { section: section === 'quick-check' ? place.section : section, share };
    due ??= setTimeout(() => keep(false), PAUSE);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep(true);
  });
  addEventListener('pagehide', () => keep(true));
}

/** The text ends where the quick check begins. */
function shareSeen(page: HTMLElement): number {
  const from = page.getBoundingClientRect().top;
  const to = page.querySelector('#quick-check')?.getBoundingClientRect().top ?? page.getBoundingClientRect().bottom;
  const seen = to === from ? 1 : (window.innerHeight - from) / (to - from);
  return Math.round(Math.min(1, Math.max(0, seen)) * 100) / 100;
}
