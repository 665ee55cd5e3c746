import { shellScripts } from '#messages/shell-scripts';
import { make } from '../shared/make';
import { wordsOf } from '../shared/words';

const t = wordsOf<'shellScripts'>(shellScripts);

/** Milliseconds after loading at which the scripts are fetched on a small screen, and those at which they run by themselves. */
const FETCH_MS = 2_000;
const REST_MS = 10_000;

/** Where there is room for the canvas, the editor is what the page is for. */
const WIDE = '(min-width: 901px)';

/** Signs that somebody wants to do more than read. */
const SIGNS = ['pointerdown', 'keydown', 'focusin'] as const;

/**
 * Loads the scripts that the server has held back: at once on a wide screen, and where this browser has more to show than the
 * server's page; otherwise at the first touch, at the latest after a while. What is pressed before the page is ready is pressed
 * again when it is, so that no touch is lost.
 */
export function startLab(): void {
  const list = document.getElementById('held-scripts');
  if (!list) return;
  const addresses: string[] = JSON.parse(list.textContent ?? '[]');
  list.remove();
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    for (const sign of SIGNS) removeEventListener(sign, begin, true);
    document.head.append(...addresses.map((src) => make('script', { src, async: '' })));
  };
  if (matchMedia(WIDE).matches || hasMoreToShow()) {
    begin();
    return;
  }
  for (const sign of SIGNS) addEventListener(sign, begin, { capture: true, passive: true });
  pressAgain();
  const rest = () => {
    setTimeout(begin, REST_MS);
    setTimeout(() => begun || fetchAhead(addresses), FETCH_MS);
  };
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest, { once: true });
}

/** The address holds a design, or a draft waits here that the server does not have. */
function hasMoreToShow(): boolean {
  if (location.hash.startsWith('#d=')) return true;
  try {
    return Object.keys(localStorage).some((key) => /^faultline-(draft|text) /.test(key));
  } catch {
    return false;
  }
}

/** Brings the scripts over without running them, so that the first touch need not wait for the network. */
function fetchAhead(addresses: readonly string[]): void {
  document.head.append(...addresses.map((href) => make('link', { rel: 'prefetch', as: 'script', href })));
}

/** Keeps the last press on a button until the page is ready, and says that it was heard. */
function pressAgain(): void {
  const bar = document.querySelector<HTMLElement>('.lab-bar');
  if (!bar) return;
  let pressed: HTMLElement | null = null;
  const said = make('p', { class: 'offline-note', role: 'status' });
  const keep = (event: MouseEvent) => {
    const button = (event.target as Element | null)?.closest<HTMLElement>('main button');
    if (!button) return;
    pressed = button;
    document.body.append(said);
    said.textContent = t('openingEditor');
  };
  addEventListener('click', keep, true);
  const watch = new MutationObserver(() => {
    if (bar.dataset.ready !== 'true') return;
    watch.disconnect();
    removeEventListener('click', keep, true);
    said.remove();
    pressed?.click();
  });
  watch.observe(bar, { attributeFilter: ['data-ready'] });
}
