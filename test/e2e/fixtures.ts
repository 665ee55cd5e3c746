import { type Browser, test as base, expect } from '@playwright/test';
import { AppServer } from '../helpers/app-server';

/** One server a worker for flows that do not stop it; `ownServer` for those that do. Console errors fail every test. */
export const test = base.extend<{ ownServer: AppServer; consoleErrors: string[] }, { server: AppServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first argument's shape
    async ({}, use) => {
      const server = await AppServer.create();
      await server.start();
      await use(server);
      await server.dispose();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  ownServer: async ({ browser }, use) => {
    const server = await AppServer.create();
    await server.start();
    await use(server);
    await leaveAll(browser);
    await server.dispose();
  },
  baseURL: async ({ server }, use) => use(server.url),
  consoleErrors: [
    async ({ page }, use, testInfo) => {
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await use(errors);
      // A server that was stopped on purpose: the browser says that it could not be reached, when it gets round to it.
      const outage = testInfo.annotations.some(({ type }) => type === 'outage');
      const told = outage ? errors.filter((text) => !text.includes('net::ERR_')) : errors;
      expect(told, 'errors in the browser console').toEqual([]);
    },
    { auto: true },
  ],
});

/** Closes every page, before its server ends: one that still loads would tell of a server that is gone. */
export async function leaveAll(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().flatMap((context) => context.pages().map((page) => page.close())));
}

export { expect };
