import AxeBuilder from '@axe-core/playwright';
import { readPack } from '@/server/content/packs';
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
  '/search?q=snapshot',
  '/practice',
  '/lab',
  '/lab/shop',
  '/progress',
  '/account',
  '/settings',
  '/no-such-page',
];

for (const address of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${address} in ${colorScheme} breaks no rule of access`, async ({ page, consoleErrors }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      await expect(page.locator('h1').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 160))])).toEqual([]);
      // The browser itself reports the status of the page that is meant to be missing.
      if (address === '/no-such-page') consoleErrors.length = 0;
    });
  }

  test(`${address} never scrolls sideways`, async ({ page, consoleErrors }) => {
    for (const width of [320, 390, 768, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over, `pixels over the edge at ${width}`).toBeLessThanOrEqual(0);
    }
    if (address === '/no-such-page') consoleErrors.length = 0;
  });
}
