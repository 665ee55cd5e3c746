import type { Page } from '@playwright/test';
import type { Area } from '@/language/catalogue';
import { translator } from '@/language/translator';
import { foreignWords } from '../helpers/foreign-words';
import { expectAccessible } from './accessible';
import { expect, test } from './fixtures';
import { comeToLife } from './people';

/** Words of the interface as the test looks for them. */
const de = <A extends Area>(area: A) => translator('de', area);

/** Presses the language's button on the settings page. */
async function choose(page: Page, name: 'Deutsch' | 'English', base = ''): Promise<void> {
  await page.goto(`${base}/settings`);
  await page.locator('main').getByRole('button', { name }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', name === 'Deutsch' ? 'de' : 'en');
}

/** Fails when the page speaks English where it should speak German, or breaks a rule of access. */
async function isGerman(page: Page, state: string): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible();
  expect(await page.locator('html').getAttribute('lang'), state).toBe('de');
  expect.soft(await foreignWords(page), state).toEqual([]);
  await expectAccessible(page, state);
}

const PAGES = [
  ...['/', '/learn', '/learn/aws-ha', '/learn/aws-ha/ebs', '/learn/aws-ha/ebs/facts', '/about', '/about/offline'],
  ...['/about/simulator', '/search?q=snapshot', '/practice', '/practice/offline', '/exam', '/lab', '/lab/import'],
  ...['/progress', '/classes', '/live', '/live/gameday', '/live/join', '/account', '/account/forgot', '/settings'],
];

test('every page of a visitor speaks German once it is chosen', async ({ page }) => {
  test.slow();
  await choose(page, 'Deutsch');
  for (const address of PAGES) {
    await page.goto(address);
    await isGerman(page, address);
  }
});

test('practice, the lab and an exam speak German from the first question to the result', async ({ page }) => {
  test.slow();
  await choose(page, 'Deutsch');

  const practice = de('practice');
  await page.goto('/practice');
  await page.getByRole('radio').first().check({ force: true });
  await page.getByRole('button', { name: practice('new.start') }).click();
  await expect(page.locator('.item[data-ready]')).toBeVisible();
  await isGerman(page, 'a question of a session');
  await page.keyboard.press('?');
  await isGerman(page, 'the keys of a session');
  await page.keyboard.press('Escape');
  await page.goto('/practice/item/value/1');
  await expect(page.locator('.item[data-ready]')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.item-status')).toHaveText(de('answering')('short.option'));
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(page.locator('.proof').first()).toBeVisible();
  await isGerman(page, 'a question with its reasons');

  await page.goto('/lab/shop');
  await expect(page.locator('.lab-bar[data-ready="true"]')).toBeVisible();
  await isGerman(page, 'the lab');

  const exam = de('exam');
  await page.goto('/exam');
  await page.locator('input[type="radio"][value="5"]').check({ force: true });
  await page.getByRole('button', { name: exam('start.start'), exact: true }).click();
  await expect(page).toHaveURL(/\/exam\/.+/);
  await comeToLife(page);
  await isGerman(page, 'a question of an exam');
  await page.keyboard.press('r');
  await isGerman(page, 'all questions of an exam');
  await page
    .getByRole('button', { name: exam('sitting.end') })
    .first()
    .click();
  await page.getByRole('button', { name: exam('end.end') }).click();
  await expect(page).toHaveURL(/result/);
  await isGerman(page, 'the result of an exam');
});

test('an account, a class and the pages of an owner speak German', async ({ browser, ownServer, consoleErrors }) => {
  test.setTimeout(300_000);
  const page = await browser.newPage({ baseURL: ownServer.url, locale: 'de-AT' });
  page.on('console', (message) => message.type() === 'error' && consoleErrors.push(message.text()));
  const account = de('account');
  await page.goto('/account?next=/classes');
  const form = page.locator('#sign-up form');
  await form.getByLabel(account('fields.name')).fill('Olga');
  await form.getByLabel(account('fields.email')).fill('olga');
  await form.getByLabel(account('fields.password')).fill('short');
  await form.evaluate((element: HTMLFormElement) => {
    element.noValidate = true;
  });
  await form.getByRole('button', { name: account('guest.makeIt') }).click();
  await expect(form.locator('[aria-invalid="true"]').first()).toBeVisible();
  await isGerman(page, 'a form with mistakes');
  expect(consoleErrors.splice(0)).toEqual([expect.stringContaining('400')]);
  await form.getByLabel(account('fields.email')).fill('olga@school.example');
  await form.getByLabel(account('fields.password')).fill('four unrelated words');
  await form.getByRole('button', { name: account('guest.makeIt') }).click();
  await expect(page).toHaveURL((url) => url.pathname === '/classes');
  const classes = de('classes');
  await page.getByLabel(classes('name'), { exact: true }).fill('Netze 1');
  await page.getByRole('button', { name: classes('list.makeIt') }).click();
  await expect(page).toHaveURL(/\/classes\/[\w-]+/);
  const made = new URL(page.url()).pathname.replace('/people', '');
  await isGerman(page, 'a class');
  const within = ['people', 'grades', 'analysis', 'assignments/new'].map((part) => `${made}/${part}`);
  const own = ['/', '/account', '/progress', '/owner', '/questions', '/questions/files', '/questions/out', '/lti'];
  for (const address of [...within, ...own, '/live', '/live/gameday']) {
    await page.goto(address);
    await isGerman(page, address);
  }
  await page.close();
});

test('a choice works without scripts, is kept, and can be taken back', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), javaScriptEnabled: false, locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await choose(page, 'Deutsch');
  await page.goto('/learn/aws-ha/ebs');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await choose(page, 'English');
  await page.goto('/learn/aws-ha/ebs');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await context.close();
});

for (const address of ['/', '/learn/aws-ha/ebs', '/practice', '/search-index.json', '/manifest.webmanifest']) {
  test(`no cache gives ${address} in one language to a reader of another`, async ({ request }) => {
    for (const language of ['en', 'de', 'en']) {
      const answer = await request.get(address, { headers: { 'accept-language': language } });
      const vary = (answer.headers().vary ?? '').toLowerCase();
      expect(vary, 'what the answer depends on').toContain('accept-language');
      expect(vary).toContain('cookie');
      expect(answer.headers()['content-language']).toBe(language);
      if (answer.headers()['content-type']?.includes('html'))
        expect(await answer.text()).toContain(`<html lang="${language}"`);
    }
  });
}

test('a failure is said in the language of the request', async ({ request }) => {
  const answer = await request.get('/api/items?pack=none', { headers: { 'accept-language': 'de' } });
  expect(await answer.json()).toMatchObject({ code: 'unknown-pack', message: 'Ein Paket „none“ gibt es hier nicht.' });
});

test.describe('without a network', () => {
  // A server that is stopped is a network that is gone, for pages and for the service worker alike.
  test.use({ serviceWorkers: 'allow' });

  test('pages are kept in the language that was chosen last', async ({ page, context, ownServer, consoleErrors }) => {
    test.slow();
    const { url } = ownServer;
    const kept = () =>
      page.evaluate(async () =>
        (await caches.keys()).filter((name) => /\.(en|de)$/.test(name)).map((name) => name.slice(-2)),
      );
    await page.goto(`${url}/practice`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    expect(await kept()).toEqual(['en']);
    await choose(page, 'Deutsch', url);
    await expect.poll(kept, { timeout: 60_000 }).toEqual(['de']);
    await ownServer.stop();
    await context.setOffline(true);
    await page.goto(`${url}/learn/aws-ha/ebs`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    consoleErrors.length = 0;
  });
});
