import { askMe, showAccount } from './shell/account';
import { startSearch } from './shell/search';
import { startTheme } from './shell/theme';
import { startZone } from './shell/zone';

// On every page: the theme switch, the search dialog, who is here and in which time zone, and what works without a network.
startTheme();
startSearch();
startZone();
const me = askMe();
void me.then(showAccount);

/** The rest waits until the page has had its turn. */
async function startOffline(): Promise<void> {
  const { keepUp } = await import('./shell/offline');
  await keepUp(await me);
}

const idle = () => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(() => void startOffline(), { timeout: 5_000 });
  else setTimeout(() => void startOffline(), 1_000);
};
if (document.readyState === 'complete') idle();
else window.addEventListener('load', idle, { once: true });
