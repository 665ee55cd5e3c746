import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const WIDTHS = [320, 390, 1440];

const PAGES = [
  ...['/', '/learn', '/learn/aws-ha', '/learn/aws-ha/ebs', '/learn/aws-ha/rds', '/learn/aws-ha/ebs/facts'],
  ...[
    '/about',
    '/search?q=snapshot',
    '/practice',
    '/practice/item/value/1',
    '/exam',
    '/lab',
    '/lab/shop',
    '/lab/import',
  ],
  ...['/progress', '/classes', '/live/join', '/account', '/settings'],
];

/** What runs from left to right in every language: time, networks, code. */
const LEFT_TO_RIGHT = 'pre, code, kbd, .diagram, .timeline-drawing, .trace, .class-curve, .react-flow, .cm-editor';

/** Turns the page around, as a language that is written from right to left would. */
async function turn(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
}

for (const address of PAGES) {
  test(`${address} turned from right to left never scrolls sideways, and keeps drawings and code as they are`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.locator('h1').first()).toBeVisible();
    await turn(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await expect.poll(over, `pixels over the edge at ${width}`).toBeLessThanOrEqual(0);
    }
    const turned = await page
      .locator(LEFT_TO_RIGHT)
      .evaluateAll((elements) =>
        elements
          .filter((element) => getComputedStyle(element).direction !== 'ltr')
          .map((element) => element.outerHTML.slice(0, 120)),
      );
    expect(turned).toEqual([]);
  });
}
