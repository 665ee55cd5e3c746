import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Name of the service worker in the folder of a build. */
export const WORKER_FILE = 'offline-worker.js';

/** Where there is none, as in development, a worker that takes itself and what it kept away. */
const NONE = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(
  caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))).then(() => self.registration.unregister())));
`;

/** The service worker's script. */
export function workerScript(): string {
  if (process.env.NODE_ENV !== 'production') return NONE;
  try {
    return readFileSync(path.join(process.cwd(), process.env.FAULTLINE_DIST || '.next', WORKER_FILE), 'utf8');
  } catch {
    return NONE;
  }
}
