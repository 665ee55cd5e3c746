import { describe, expect, it } from 'vitest';
import { type CacheTools, kindOf, pageFor, SiteCache } from '@/components/offline/site-cache';

const ORIGIN = 'https://school.example';

/** A site of some version that can be away, and the caches of one browser. */
class FakeSite implements CacheTools {
  readonly stored = new Map<string, Map<string, string>>();
  readonly asked: string[] = [];
  readonly sent: { path: string; init: RequestInit | undefined }[] = [];
  away = false;
  broken = new Set<string>();

  constructor(public version: string) {}

  readonly fetch: CacheTools['fetch'] = async (request, init) => {
    const path = new URL(typeof request === 'string' ? request : request.url, ORIGIN).pathname;
    this.asked.push(path);
    this.sent.push({ path, init });
    if (this.away) throw new TypeError('no network');
    return new Response(`${path} of ${this.version}`, { status: this.broken.has(path) ? 503 : 200 });
  };

  readonly caches = {
    open: async (name: string) => {
      const cache = this.stored.get(name) ?? new Map<string, string>();
      this.stored.set(name, cache);
      return {
        put: async (path: string, response: Response) => void cache.set(path, await response.text()),
        match: async (path: string) => (cache.has(path) ? new Response(cache.get(path)) : undefined),
      } as unknown as Cache;
    },
    keys: async () => [...this.stored.keys()],
    delete: async (name: string) => this.stored.delete(name),
    match: async (path: RequestInfo | URL) => {
      for (const cache of this.stored.values()) {
        if (cache.has(String(path))) return new Response(cache.get(String(path)));
      }
      return undefined;
    },
  };
}

const FILES = {
  assets: ['/_next/static/a-1.js', '/islands/shell-1.js'],
  pages: ['/learn/p/ebs', '/practice/offline', '/lab/offline', '/about/offline'],
};
const current = async (): Promise<boolean> => true;
const ask = (path: string) => new Request(ORIGIN + path);
const text = async (response: Promise<Response>) => (await response).text();

async function installed(site: FakeSite, version = site.version): Promise<SiteCache> {
  const cache = new SiteCache({ version, language: version.split('.')[1] ?? 'en', ...FILES }, site);
  await cache.install(current);
  return cache;
}

describe('what a browser keeps of the site', () => {
  it('serves pages of one version while the network is away, and the newest while it is there', async () => {
    const site = new FakeSite('1');
    const cache = await installed(site);
    site.version = '2';
    expect(await text(cache.respond(ask('/learn/p/ebs'), 'page'))).toBe('/learn/p/ebs of 2');
    site.away = true;
    expect(await text(cache.respond(ask('/learn/p/ebs'), 'page'))).toBe('/learn/p/ebs of 1');
    expect(await text(cache.respond(ask('/_next/static/a-1.js'), 'asset'))).toBe('/_next/static/a-1.js of 1');
  });

  it('never serves the pages of another version, which is kept beside it until nobody needs it', async () => {
    const site = new FakeSite('1');
    const old = await installed(site);
    site.version = '2';
    const next = await installed(site);
    site.away = true;
    expect(await text(old.respond(ask('/learn/p/ebs'), 'page'))).toBe('/learn/p/ebs of 1');
    expect(await text(next.respond(ask('/learn/p/ebs'), 'page'))).toBe('/learn/p/ebs of 2');
    await next.activate();
    expect([...site.stored.keys()]).toEqual(['faultline-2']);
  });

  it('fetches a file whose name says its content once for all versions', async () => {
    const site = new FakeSite('1');
    await installed(site);
    const before = site.asked.filter((path) => FILES.assets.includes(path)).length;
    await installed(site, '2');
    expect(site.asked.filter((path) => FILES.assets.includes(path)).length).toBe(before);
  });

  it.each([
    { why: 'a page is not there', spoil: (site: FakeSite) => site.broken.add('/lab/offline'), still: current },
    { why: 'the network goes', spoil: (site: FakeSite) => (site.away = true), still: current },
    { why: 'the server was updated meanwhile', spoil: () => undefined, still: async (): Promise<boolean> => false },
  ])('keeps all of a version or nothing: $why', async ({ spoil, still }) => {
    const site = new FakeSite('1');
    const old = await installed(site);
    spoil(site);
    const next = new SiteCache({ version: '2', language: 'en', ...FILES }, site);
    await expect(next.install(still)).rejects.toThrow();
    expect([...site.stored.keys()]).toEqual(['faultline-1']);
    site.away = true;
    expect(await text(old.respond(ask('/learn/p/ebs'), 'page'))).toBe('/learn/p/ebs of 1');
  });

  it('takes its own language over from another one of the same build at once, and from another build later', async () => {
    const site = new FakeSite('1.en');
    await installed(site);
    expect(await (await installed(site, '1.de')).isTranslation()).toBe(true);
    expect(await (await installed(site, '2.de')).isTranslation()).toBe(false);
  });

  it('asks for its pages in its language, and for nobody', async () => {
    const site = new FakeSite('1.de');
    await installed(site);
    const page = site.sent.find(({ path }) => path === '/practice/offline');
    expect(page?.init).toMatchObject({ credentials: 'omit', headers: { 'accept-language': 'de' } });
  });

  it('gives a worker its script without an address, so that the worker keeps the one that was asked for', async () => {
    const site = new FakeSite('1');
    const cache = await installed(site);
    const worker = { url: `${ORIGIN}/_next/static/a-1.js#load`, destination: 'worker' } as Request;
    const response = await cache.respond(worker, 'asset');
    expect(response.url).toBe('');
    expect(await response.text()).toBe('/_next/static/a-1.js of 1');
  });

  it('fails as the network does for data that is not kept', async () => {
    const site = new FakeSite('1');
    const cache = await installed(site);
    site.away = true;
    await expect(cache.respond(ask('/other.json'), 'data')).rejects.toThrow('no network');
  });
});

describe('a page without a network', () => {
  it.each([
    { path: '/learn/p/ebs', page: '/learn/p/ebs' },
    { path: '/learn/p/ebs/', page: '/learn/p/ebs' },
    { path: '/practice', page: '/practice/offline' },
    { path: '/practice/run', page: '/practice/offline' },
    { path: '/practice/start', page: '/practice/offline' },
    { path: '/practiced', page: '/about/offline' },
    { path: '/lab/shop', page: '/lab/offline' },
    { path: '/lab', page: '/about/offline' },
    { path: '/', page: '/about/offline' },
    { path: '/progress', page: '/about/offline' },
    { path: '/exam/123', page: '/about/offline' },
  ])('$path is $page', ({ path, page }) => {
    expect(pageFor(path, FILES.pages)).toBe(page);
  });
});

describe('a request', () => {
  it.each([
    { mode: 'navigate', method: 'GET', path: '/progress', kind: 'page' },
    { mode: 'navigate', method: 'POST', path: '/practice/start', kind: 'page' },
    { mode: 'navigate', method: 'POST', path: '/account', kind: null },
    { mode: 'navigate', method: 'GET', path: '/api/export', kind: null },
    { mode: 'cors', method: 'GET', path: '/_next/static/chunks/a.js', kind: 'asset' },
    { mode: 'no-cors', method: 'GET', path: '/islands/shell-1.js', kind: 'asset' },
    { mode: 'cors', method: 'GET', path: '/search-index.json', kind: 'data' },
    { mode: 'cors', method: 'GET', path: '/api/me', kind: null },
    { mode: 'cors', method: 'GET', path: '/practice/offline/batch?pack=p', kind: null },
    { mode: 'cors', method: 'POST', path: '/practice/answers', kind: null },
    { mode: 'cors', method: 'GET', path: '/api/live/stream', kind: null },
  ] as const)('$method $path ($mode) is $kind', ({ mode, method, path, kind }) => {
    expect(kindOf({ mode, method, url: ORIGIN + path }, ORIGIN)).toBe(kind);
  });

  it('to another site is none of its business', () => {
    expect(kindOf({ mode: 'navigate', method: 'GET', url: 'https://other.example/learn' }, ORIGIN)).toBeNull();
  });
});
