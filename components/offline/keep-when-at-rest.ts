import { refreshBatch } from './batch';

/** Milliseconds after which the page is believed to be at rest. */
const REST_MS = 3_000;

/** Keeps the next questions of a pack in this browser for when there is no network, once the page is at rest. Gives what calls it off. */
export function keepWhenAtRest(pack: string, account: string | null): () => void {
  const timer = window.setTimeout(() => void keep(pack, account), REST_MS);
  return () => window.clearTimeout(timer);
}

/** Where no service worker is, no page opens without a network, and questions would be of no use; until one is ready it waits. */
async function keep(pack: string, account: string | null): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.ready;
  await refreshBatch(pack, account);
}
