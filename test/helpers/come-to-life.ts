import type { Page } from '@playwright/test';

/** Waits until the page's scripts have taken it over: a key that is pressed before does nothing. */
export async function comeToLife(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some((name) => name.startsWith('__reactProps')),
  );
}
