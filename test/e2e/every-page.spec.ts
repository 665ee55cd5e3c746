import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, test } from './fixtures';
import { CONCEPT_PAGES, OWNER_PAGES, VISITOR_PAGES } from './pages';
import { signUp } from './people';

const WIDTHS = [320, 390, 768, 1440, 1920];

/** Fails when a page breaks a rule of access in either theme, or scrolls sideways at any width. */
async function isSoundEverywhere(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('h1').first()).toBeVisible();
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
  await expectAccessible(page, `${address} in light`);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, `${address} in dark, on a phone`);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await expect.poll(over, `pixels over the edge of ${address} at ${width}`).toBeLessThanOrEqual(0);
  }
}

for (const address of [...VISITOR_PAGES, ...CONCEPT_PAGES]) {
  test(`${address} breaks no rule of access in either theme and never scrolls sideways`, async ({
    page,
    consoleErrors,
  }) => {
    // Judging the sources page means two looks at some thousand elements.
    test.slow();
    await isSoundEverywhere(page, address);
    // The browser itself reports the status of the page that is meant to be missing.
    if (address === '/no-such-page') consoleErrors.length = 0;
  });
}

test('the pages of an owner break no rule of access either', async ({ browser, ownServer, consoleErrors }) => {
  test.setTimeout(600_000);
  const page = await browser.newPage({ baseURL: ownServer.url });
  page.on('console', (message) => message.type() === 'error' && consoleErrors.push(message.text()));
  await signUp(page, 'Olga');
  for (const address of OWNER_PAGES) {
    await page.setViewportSize({ width: 1280, height: 720 });
    await isSoundEverywhere(page, address);
  }
  await page.close();
});
