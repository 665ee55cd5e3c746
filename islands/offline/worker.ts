import { kindOf, SiteCache, type SiteFiles } from '@/components/offline/site-cache';

// The service worker. scripts/build-offline.ts puts the list of the build's files in the place of this name.
declare const SITE_FILES: SiteFiles;

/** As much of a service worker's global scope as is used here; its own types exclude those of a page. */
interface WorkerScope {
  location: Location;
  caches: CacheStorage;
  fetch: typeof fetch;
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}

interface LifeEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface RequestEvent {
  request: Request;
  respondWith(response: Promise<Response>): void;
}

// The compiler knows this file as a page's, where the worker's own names are missing.
const scope = globalThis as unknown as WorkerScope;
const site = new SiteCache(SITE_FILES, {
  caches: scope.caches,
  fetch: (request, init) => scope.fetch(request, init),
});

// A new version waits until no page of the old one is open: a page never gets parts of both.
scope.addEventListener('install', (event) => event.waitUntil(takeIn()));
scope.addEventListener('activate', (event) => event.waitUntil(site.activate().then(() => scope.clients.claim())));
scope.addEventListener('fetch', (event) => {
  const kind = kindOf(event.request, scope.location.origin);
  if (kind !== null) event.respondWith(site.respond(event.request, kind));
});

async function takeIn(): Promise<void> {
  await site.install(isCurrent);
  if (await site.isTranslation()) await scope.skipWaiting();
}

/** Whether the server still is of the version that this worker came from. */
async function isCurrent(): Promise<boolean> {
  const response = await scope.fetch(scope.location.href, { cache: 'no-store' });
  return response.ok && (await response.text()).includes(SITE_FILES.version);
}
