/** What a build serves without a network; made by scripts/build-offline.ts. */
export interface SiteFiles {
  /** Names the build and the language, `<build>.<language>`: another of either, another version. */
  version: string;
  /** The language that its pages are in. */
  language: string;
  /** Addresses of files whose names change with their content. */
  assets: string[];
  /** Addresses of pages and data that are the same for everybody. */
  pages: string[];
}

/** What the cache works with; a service worker's own, or a test's. */
export interface CacheTools {
  caches: Pick<CacheStorage, 'open' | 'keys' | 'delete' | 'match'>;
  fetch(request: Request | string, init?: RequestInit): Promise<Response>;
}

/** Begins the name of every cache of ours. */
const PREFIX = 'faultline-';

/** Files that are fetched at once while a build is taken in. */
const AT_ONCE = 4;

/** What answers a page that was not kept. */
const FALLBACK = '/about/offline';

/** Pages that follow the learner, with the page that works in their place without a network. */
const STAND_INS: [RegExp, string][] = [
  [/^\/practice(\/|$)/, '/practice/offline'],
  [/^\/lab\/[^/]+$/, '/lab/offline'],
];

/** What a request is: a file whose name says its content, a page, data that is kept, or nothing to do with this. */
export function kindOf(
  request: Pick<Request, 'url' | 'method' | 'mode'>,
  origin: string,
): 'asset' | 'page' | 'data' | null {
  const url = new URL(request.url);
  if (url.origin !== origin) return null;
  // A session begins by a posted form; without a network it begins with what is kept.
  if (request.mode === 'navigate') {
    const begins = request.method === 'POST' && url.pathname === '/practice/start';
    return (request.method === 'GET' && !url.pathname.startsWith('/api/')) || begins ? 'page' : null;
  }
  if (request.method !== 'GET') return null;
  if (/^\/(_next\/static|islands)\//.test(url.pathname)) return 'asset';
  return /^\/[\w-]+\.(json|svg|png|webmanifest)$/.test(url.pathname) ? 'data' : null;
}

/** The page that is served for an address without a network: itself where it is kept, else what stands in for it. */
export function pageFor(path: string, pages: readonly string[]): string {
  const bare = path.length > 1 ? path.replace(/\/$/, '') : path;
  if (pages.includes(bare)) return bare;
  return STAND_INS.find(([pattern]) => pattern.test(bare))?.[1] ?? FALLBACK;
}

/**
 * The files of one build, kept whole or not at all under a name of its own, so that what is served without a network always is of
 * one version. Nothing in it belongs to anybody: it is fetched without cookies.
 */
export class SiteCache {
  readonly #name: string;

  constructor(
    readonly files: SiteFiles,
    readonly tools: CacheTools,
  ) {
    this.#name = `${PREFIX}${files.version}`;
  }

  /**
   * Takes the build in. Files that an earlier build had under the same name are copied. `stillCurrent` is asked at the end: a
   * server that was replaced meanwhile may have handed out parts of another build. Rejects and keeps nothing unless all is there.
   */
  async install(stillCurrent: () => Promise<boolean>): Promise<void> {
    const { assets, pages } = this.files;
    try {
      const cache = await this.tools.caches.open(this.#name);
      const queue = [...assets.map((url) => ({ url, reuse: true })), ...pages.map((url) => ({ url, reuse: false }))];
      const take = async (): Promise<void> => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
          await cache.put(next.url, await this.#obtain(next.url, next.reuse));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, take));
      if (!(await stillCurrent())) throw new Error('The server was updated while its files were fetched.');
    } catch (error) {
      await this.tools.caches.delete(this.#name);
      throw error;
    }
  }

  /**
   * Whether this is what the page's own build looks like in another language. Then nothing is mixed when it takes over at once, and
   * waiting would leave the pages of the language before.
   */
  async isTranslation(): Promise<boolean> {
    const sameBuild = `${PREFIX}${this.files.version.split('.')[0]}.`;
    const names = await this.tools.caches.keys();
    return names.some((name) => name.startsWith(sameBuild) && name !== this.#name);
  }

  /** Forgets other builds; nobody looks at their pages any more. */
  async activate(): Promise<void> {
    for (const name of await this.tools.caches.keys()) {
      if (name.startsWith(PREFIX) && name !== this.#name) await this.tools.caches.delete(name);
    }
  }

  /** Answers a request that `kindOf` knows. */
  async respond(request: Request, kind: 'asset' | 'page' | 'data'): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (kind === 'asset') {
      const file = (await this.#kept(pathname)) ?? (await this.tools.fetch(request));
      return request.destination === 'worker' ? withoutAddress(file) : file;
    }
    try {
      return await this.tools.fetch(request);
    } catch (error) {
      const kept = await this.#kept(kind === 'page' ? pageFor(pathname, this.files.pages) : pathname);
      if (kept) return kept;
      throw error;
    }
  }

  async #obtain(url: string, reuse: boolean): Promise<Response> {
    const known = reuse ? await this.tools.caches.match(url) : undefined;
    if (known) return known;
    const headers = { 'accept-language': this.files.language };
    const response = await this.tools.fetch(url, { credentials: 'omit', cache: 'no-cache', headers });
    if (!response.ok || response.redirected) throw new Error(`${url} answered ${response.status}.`);
    return response;
  }

  async #kept(path: string): Promise<Response | undefined> {
    return (await this.tools.caches.open(this.#name)).match(path);
  }
}

/**
 * The same without an address of its own. A script that starts a worker takes its address from the response, and what stands
 * after the "#" of the request, by which the framework tells a worker what to load, would be lost.
 */
function withoutAddress({ body, status, headers }: Response): Response {
  return new Response(body, { status, headers });
}
