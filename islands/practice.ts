import { keepWhenAtRest } from '@/components/offline/keep-when-at-rest';

// Where practice starts: the next questions are kept for when there is no network.
const page = document.querySelector<HTMLElement>('main[data-keep]');
if (page) keepWhenAtRest(page.dataset.keep ?? '', page.dataset.account ?? null);
