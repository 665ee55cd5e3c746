import { readPack } from '@/server/content/packs';
import { expectAccessible } from './accessible';
import { expect, test } from './fixtures';

const { pack } = readPack('content/packs/aws-ha');
const topics = pack?.topics.map((topic) => topic.id) ?? [];

/** Every address that a visitor can open by hand. */
const PAGES = [
  '/',
  '/learn',
  '/learn/aws-ha',
  ...topics.map((topic) => `/learn/aws-ha/${topic}`),
  '/learn/aws-ha/ebs/facts',
  '/about',
  '/about/sources',
  '/about/offline',
  '/practice/offline',
  '/about/simulator',
  '/search?q=snapshot',
  '/practice',
  '/exam',
  '/lab',
  '/lab/shop',
  '/lab/import',
  '/progress',
  '/classes',
  '/live',
  '/live/gameday',
  '/live/join',
  '/account',
  '/settings',
  '/account/forgot',
  '/no-such-page',
];

const WIDTHS = [320, 390, 768, 1440, 1920];

for (const address of PAGES) {
  test(`${address} breaks no rule of access in either theme and never scrolls sideways`, async ({
    page,
    consoleErrors,
  }) => {
    // Judging the sources page means two looks at some thousand elements.
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    await expect(page.locator('h1').first()).toBeVisible();
    await page.emulateMedia({ colorScheme: 'light' });
    await expectAccessible(page, 'in light');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, 'in dark, on a phone');
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await expect.poll(over, `pixels over the edge at ${width}`).toBeLessThanOrEqual(0);
    }
    // The browser itself reports the status of the page that is meant to be missing.
    if (address === '/no-such-page') consoleErrors.length = 0;
  });
}
