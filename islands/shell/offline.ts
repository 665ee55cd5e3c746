import { shellScripts } from '#messages/shell-scripts';
import { type Delivery, sendWaiting } from '@/components/offline/outbox';
import { meetOwner } from '@/components/offline/owner';
import { make } from '../shared/make';
import { wordsOf } from '../shared/words';
import { askMe, type Me } from './account';

const t = wordsOf<'shellScripts'>(shellScripts);

/** Milliseconds after which answers that wait are sent once more: a server that was away gives no sign when it is back. */
const AGAIN_MS = 20_000;

/** Milliseconds that a note about answers which arrived stays. */
const NOTE_MS = 12_000;

/** Pages that somebody is led to after they have signed out or deleted everything. */
const LEFT = /[?&](left|deleted)\b/;

let again: ReturnType<typeof setTimeout> | undefined;

/** Keeps this browser ready for when there is no network, and sends what was answered without one. `me` null: not known now. */
export async function keepUp(me: Me | null): Promise<void> {
  window.addEventListener('online', () => void askMe().then(catchUp));
  await catchUp(me);
  await register();
}

async function catchUp(me: Me | null): Promise<void> {
  clearTimeout(again);
  const account = me?.learner?.email == null ? null : me.learner.id;
  let waiting = true;
  if (me !== null) {
    await meetOwner(account, account === null && LEFT.test(location.search));
    const delivery = await sendWaiting(account);
    waiting = delivery.waiting > 0;
    if (delivery.stored + delivery.refused > 0) tell(delivery);
  }
  if (waiting) again = setTimeout(() => void askMe().then(catchUp), AGAIN_MS);
}

/** Only over https and on this machine do browsers have service workers; whoever saves data is not made to fetch everything. */
async function register(): Promise<void> {
  if (!('serviceWorker' in navigator) || savesData()) return;
  try {
    await navigator.serviceWorker.register('/sw.js');
  } catch {
    // The app works as well with a network.
  }
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

function tell({ stored, refused }: Delivery): void {
  window.dispatchEvent(new Event('faultline-delivered'));
  const words = [stored > 0 && t('stored', { count: stored }), refused > 0 && t('refused', { count: refused })].filter(
    (line) => line !== false,
  );
  const note = make('p', { class: 'offline-note', role: 'status' });
  document.body.append(note);
  note.textContent = words.join(' '); // after it stands there, or screen readers do not say it
  setTimeout(() => note.remove(), NOTE_MS);
}
