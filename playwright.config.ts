import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS } from './test/helpers/chromium';

/** Flows in a real browser. `npm test` finds the browser and passes it on as CHROMIUM_PATH. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // Once more where nobody watches; `npm test` names every flow that needed it.
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    // Only the tests of what works without a network want a page's requests to be answered by anything but the server.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: CHROMIUM_FLAGS },
  },
});
