import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { stringify } from 'yaml';
import { workerFileOf } from '@/server/offline/worker-file';
import type { AppServer } from '../helpers/app-server';
import { shop } from '../helpers/lab';
import { answerByKeys, begin, listening } from '../helpers/practice-page';
import { expectAccessibleInBothThemes } from './accessible';
import { expect, test } from './fixtures';

// A server that is stopped is a network that is gone, for pages and for the service worker alike.
test.use({ serviceWorkers: 'allow' });

const PASSWORD = 'four unrelated words';

/** Opens the practice page and waits until this browser keeps the site and the next questions. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/practice`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  // The page that registers the worker is served by it from the next one on.
  await page.goto(`${url}/practice`);
  await expect.poll(() => keptQuestions(page), { timeout: 60_000 }).toBeGreaterThan(0);
}

/** How many questions this browser keeps. */
function keptQuestions(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('faultline');
        opening.onerror = () => resolve(0);
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains('batches')) {
            database.close();
            return resolve(0);
          }
          const rows = database.transaction('batches').objectStore('batches').getAll();
          rows.onsuccess = () => {
            database.close();
            resolve(rows.result[0]?.questions.length ?? 0);
          };
        };
      }),
  );
}

async function goOffline(context: BrowserContext, server: AppServer): Promise<void> {
  await server.stop();
  await context.setOffline(true);
}

async function comeBack(context: BrowserContext, server: AppServer): Promise<void> {
  await server.start();
  await context.setOffline(false);
}

/** Client ids and times of the answers that the server has, oldest first. */
async function answers(page: Page, url: string): Promise<{ clientId: string; createdAt: string }[]> {
  const exported = await (await page.request.get(`${url}/api/export`)).json();
  return (exported.answers ?? []).toSorted((a: { createdAt: string }, b: { createdAt: string }) =>
    a.createdAt.localeCompare(b.createdAt),
  );
}

/** Requests that found no server are reported by the browser; nothing else may be. */
function forgiveNetwork(consoleErrors: string[]): void {
  const others = consoleErrors.filter((line) => !/net::ERR_|Failed to fetch/.test(line));
  consoleErrors.splice(0, consoleErrors.length, ...others);
}

async function signUp(page: Page, url: string, email: string): Promise<void> {
  await page.goto(`${url}/account`);
  const form = page.locator('#sign-up form');
  await form.getByLabel('Name').fill('Ada');
  await form.getByLabel('E-mail').fill(email);
  await form.getByLabel('Password').fill(PASSWORD);
  await form.getByRole('button', { name: 'Make the account' }).click();
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible();
}

test('after one visit: reading, practice and lab without a network, and every answer arrives once', async ({
  page,
  context,
  ownServer,
  consoleErrors,
}) => {
  test.slow();
  const { url } = ownServer;
  await visit(page, url);
  await goOffline(context, ownServer);

  // Reading, also pages that were never opened.
  await page.goto(`${url}/learn/aws-ha/ebs`);
  await expect(page.locator('h1')).toContainText('Elastic Block Store');
  await page.goto(`${url}/progress`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Without a network');
  await expectAccessibleInBothThemes(page);

  // The lab: graded, edited, graded again; the draft stays over a reload.
  await page.goto(`${url}/lab/shop`);
  await expect(page.locator('.lab-bar[data-ready=true]')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A shop that may lose a zone');
  const score = page.getByRole('region', { name: 'Survival', exact: true }).getByRole('status');
  await expect(score).toContainText('35 of 100');
  await page.getByText('As text and file').click();
  await page.getByLabel('The design as YAML').fill(stringify((shop().document as { model: object }).model));
  await expect(score).toContainText('100 of 100');
  await expect(page.locator('.save-line')).toContainText('Kept in this browser');
  await page.reload();
  await expect(page.locator('.lab-bar[data-ready=true]')).toBeVisible();
  await expect(score).toContainText('100 of 100');

  // Practice: where it would begin, with reasons, going on after a reload.
  await page.goto(`${url}/practice`);
  await expect(page.getByText('Question 1 of 40')).toBeVisible();
  await answerByKeys(page);
  await expect(page.getByText(/Kept in this browser \d\d:\d\d:\d\d/)).toBeVisible();
  await expect(page.locator('.proof')).not.toHaveCount(0);
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Question 2 of 40')).toBeVisible();
  await answerByKeys(page);
  await page.reload();
  await expect(page.getByText('Question 3 of 40')).toBeVisible();
  await expect(page.getByText('2 answers kept in this browser')).toBeVisible();
  await listening(page);
  forgiveNetwork(consoleErrors);

  await comeBack(context, ownServer);
  // The page that is open sends them by itself.
  await expect(page.getByText('2 answers given without a network are stored now.')).toBeVisible({ timeout: 60_000 });
  const first = await answers(page, url);
  expect(first).toHaveLength(2);
  await page.goto(`${url}/practice`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await answers(page, url)).toEqual(first);
  // With a network again a session begins on the server, also through the worker.
  await begin(page, 'EBS snapshots', 5, url);
  await answerByKeys(page);
  await expect(page.getByText(/Stored \d\d:\d\d:\d\d/)).toBeVisible();
  forgiveNetwork(consoleErrors);
});

test('two devices without a network: what both answered is stored once each, in the order it was given', async ({
  browser,
  ownServer,
}) => {
  test.slow();
  const { url } = ownServer;
  const email = 'ada@school.example';
  const [laptop, phone] = [await browser.newContext(), await browser.newContext()];
  const [one, two] = [await laptop.newPage(), await phone.newPage()];
  await signUp(one, url, email);
  await two.goto(`${url}/account`);
  const form = two.locator('#sign-in form');
  await form.getByLabel('E-mail').fill(email);
  await form.getByLabel('Password').fill(PASSWORD);
  await form.getByRole('button', { name: 'Sign in' }).click();
  await expect(two.getByText(`Signed in as ${email}`)).toBeVisible();
  await visit(one, url);
  await visit(two, url);
  await goOffline(laptop, ownServer);
  await phone.setOffline(true);
  for (const page of [one, two, one]) {
    await page.goto(`${url}/practice`);
    await expect(page.getByText(/Question \d of 40/)).toBeVisible();
    await answerByKeys(page);
    await expect(page.getByText(/Kept in this browser/).first()).toBeVisible();
  }
  // The phone is back first, with the answer between the laptop's two.
  await comeBack(phone, ownServer);
  await two.goto(`${url}/about`);
  await expect.poll(async () => (await answers(two, url)).length, { timeout: 60_000 }).toBe(1);
  const [between] = await answers(two, url);
  await laptop.setOffline(false);
  await one.goto(`${url}/about`);
  await expect.poll(async () => (await answers(two, url)).length, { timeout: 60_000 }).toBe(3);
  expect((await answers(two, url))[1]?.clientId).toBe(between?.clientId);
  await laptop.close();
  await phone.close();
});

test('signing out leaves nothing of the account in the browser', async ({ page, ownServer }) => {
  const { url } = ownServer;
  await signUp(page, url, 'ada@school.example');
  await visit(page, url);
  await page.goto(`${url}/lab/shop`);
  await expect(page.locator('.lab-bar[data-ready=true]')).toBeVisible();
  await page.goto(`${url}/progress`);
  await page.goto(`${url}/account`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('This browser keeps nothing of the account any more.')).toBeVisible();
  await expect.poll(() => keptQuestions(page)).toBe(0);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const stored = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    const paths = stored.flat().map((request) => new URL(request.url).pathname);
    return { keys: Object.keys(localStorage), paths };
  });
  expect(kept.keys.filter((key) => /^faultline-(draft|saved|unsent|owner)/.test(key))).toEqual([]);
  expect(kept.paths).toContain('/learn/aws-ha/ebs');
  for (const personal of ['/', '/progress', '/lab', '/lab/shop', '/account', '/practice', '/api/me']) {
    expect(kept.paths).not.toContain(personal);
  }
});

test('an update is taken in whole, beside the version that open pages have, and takes over after them', async ({
  context,
  page,
  ownServer,
}) => {
  test.slow();
  const { url } = ownServer;
  await visit(page, url);
  const [before] = await versions(page);
  const copy = `.next-update-${process.pid}`;
  try {
    await ownServer.stop();
    renewBuild(copy);
    ownServer.environment.FAULTLINE_DIST = copy;
    await ownServer.start();
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect.poll(() => versions(page), { timeout: 60_000 }).toHaveLength(2);
    const waits = () => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
    await expect.poll(waits, { timeout: 60_000 }).toBe(true);
    expect(await versions(page)).toContain(before);

    const other = await context.newPage();
    await page.close();
    await other.goto('about:blank');
    const fresh = await context.newPage();
    await fresh.goto(`${url}/about`);
    await expect.poll(() => versions(fresh), { timeout: 60_000 }).toHaveLength(1);
    expect(await versions(fresh)).not.toContain(before);
    await goOffline(context, ownServer);
    await fresh.goto(`${url}/learn/aws-ha/ebs`);
    await expect(fresh.locator('h1')).toContainText('Elastic Block Store');
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});

/** The versions of the site that this browser keeps. */
function versions(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

/** Makes another build of the one under test: the same files, and a worker that says another version. */
function renewBuild(copy: string): void {
  const built = process.env.FAULTLINE_DIST ?? '.next-test';
  cpSync(built, copy, { recursive: true, filter: (source) => !/[\\/](cache|dev)$/.test(source) });
  const file = path.join(copy, workerFileOf('en'));
  const script = readFileSync(file, 'utf8');
  const version = /version:"([0-9a-f]{20})\.en"/.exec(script)?.[1];
  if (version === undefined) throw new Error('the worker does not say its version');
  writeFileSync(file, script.replaceAll(version, [...version].reverse().join('')));
}

test('an answer whose page has gone before it was stored is sent from any other page', async ({ page, ownServer }) => {
  const { url } = ownServer;
  const question = await (await page.request.get(`${url}/api/items?pack=aws-ha&form=choice`)).json();
  const { pack, packVersion, template, seed, options, choose } = question;
  const chosen = options.slice(0, choose).map((option: { id: string }) => option.id);
  const answer = { pack, packVersion, template, seed, chosen, confidence: null, elapsedMs: null };
  await page.goto(`${url}/about`);
  await page.evaluate((waiting) => {
    const kept = { ...waiting, clientId: 'left-behind-1', answeredAt: Date.now() - 3_600_000 };
    localStorage.setItem('faultline-unsent-answers', JSON.stringify({ 'left-behind-1': kept }));
  }, answer);
  await page.goto(`${url}/learn`);
  await expect.poll(async () => (await answers(page, url)).length).toBe(1);
  const [stored] = await answers(page, url);
  expect(stored?.clientId).toBe('left-behind-1');
  expect(Date.now() - Date.parse(stored?.createdAt ?? '')).toBeGreaterThan(3_500_000);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('faultline-unsent-answers'))).toBe('{}');
});

test('the app can be installed', async ({ page, request, baseURL }) => {
  await page.goto('/learn/aws-ha');
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = await (await request.get(`${baseURL}${address}`)).json();
  expect(manifest).toMatchObject({ name: 'Faultline', start_url: '/', display: 'standalone' });
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    expect(size).toBe(sizes);
  }
});
