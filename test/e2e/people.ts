import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expectAccessibleInBothThemes } from './accessible';
import { expect } from './fixtures';

/** Fails when a page has an accessibility problem that a machine can see, in either theme, or scrolls sideways on a phone. */
export async function isSound(page: Page): Promise<void> {
  await expectAccessibleInBothThemes(page);
  const before = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 320, height: 720 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await page.setViewportSize(before);
}

/** A browser of somebody's own; what it reports as errors goes to `errors`. */
export async function newPage(browser: Browser, baseURL: string, errors: string[], timezoneId?: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, ...(timezoneId === undefined ? {} : { timezoneId }) });
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return page;
}

/** Makes an account on the account page, and waits until it leads on. */
export async function signUp(page: Page, name: string, next = '/classes'): Promise<void> {
  await page.goto(`/account?next=${next}`);
  const form = page.locator('#sign-up form');
  await form.getByLabel('Name').fill(name);
  await form.getByLabel('E-mail').fill(`${name.toLowerCase()}.${Date.now()}@school.example`);
  await form.getByLabel('Password').fill('four unrelated words');
  await form.getByRole('button', { name: 'Make the account' }).click();
  // The address of the form itself ends in the same words.
  await expect(page).toHaveURL((url) => url.pathname === next);
}

/** Waits until the page's scripts have taken it over: a key that is pressed before does nothing. */
export async function comeToLife(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some((name) => name.startsWith('__reactProps')),
  );
}

/** A phone, upright. */
export const PHONE = { viewport: { width: 390, height: 844 } };

/** Makes the host's account, the first of the installation, on the browser of a page. */
export async function signUpHost(page: Page, url: string): Promise<void> {
  const account = { name: 'Host', email: 'host@example.org', password: 'correct horse battery' };
  const made = await page.request.post(`${url}/api/auth/sign-up/email`, { headers: { origin: url }, data: account });
  expect(made.status()).toBe(200);
}

/** Joins a live session from a phone of somebody's own. */
export async function joinLive(
  browser: Browser,
  url: string,
  code: string,
  nickname: string,
): Promise<[BrowserContext, Page]> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.goto(`${url}/live/${code}`);
  await page.getByLabel('Nickname').fill(nickname);
  await page.getByRole('button', { name: 'Join' }).click();
  return [context, page];
}

/** Holds the framework's scripts back from now on, as a slow network does, until the function that it gives is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
