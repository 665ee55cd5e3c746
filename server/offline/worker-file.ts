import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '@/language/languages';

/** Name of a language's service worker in the folder of a build. */
export function workerFileOf(language: Language): string {
  return `offline-worker.${language}.js`;
}

/** Where there is none, as in development, a worker that takes itself and what it kept away. */
const NONE = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(
  caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))).then(() => self.registration.unregister())));
`;

/** The service worker's script, whose pages are in that language. */
export function workerScript(language: Language): string {
  if (process.env.NODE_ENV !== 'production') return NONE;
  try {
    return readFileSync(
      path.join(process.cwd(), process.env.FAULTLINE_DIST || '.next', workerFileOf(language)),
      'utf8',
    );
  } catch {
    return NONE;
  }
}
