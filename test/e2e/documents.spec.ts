import { gzipSync } from 'node:zlib';
import { expect, test } from './fixtures';

const TOPIC = '/learn/aws-ha/ebs-snapshots';

test('a concept page reads without JavaScript', async ({ browser, server }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.url}${TOPIC}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('EBS snapshots');
  await expect(page.getByText('What the office sells from is the state of')).toBeVisible();
  await context.close();
});

test('a concept page loads at most 100 kB of JavaScript, compressed, and from this server alone', async ({
  page,
  server,
}) => {
  let bytes = 0;
  const foreign: string[] = [];
  page.on('response', async (response) => {
    const url = response.url();
    if (!url.startsWith(server.url) && !url.startsWith('data:')) foreign.push(url);
    if (response.request().resourceType() === 'script') bytes += gzipSync(await response.body()).length;
  });
  await page.goto(TOPIC, { waitUntil: 'networkidle' });
  expect(foreign).toEqual([]);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(100_000);
});

test('nothing on a concept page moves while it loads', async ({ page }) => {
  await page.goto(TOPIC, { waitUntil: 'networkidle' });
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
  expect(shift).toBeLessThanOrEqual(0.01);
});

test('search opens by keyboard, finds a fact, and leads there', async ({ page }) => {
  await page.goto('/learn/aws-ha');
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox', { name: /search|find/i });
  await expect(box).toBeFocused();
  await box.fill('visibility timeout');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/learn\/aws-ha\/sqs/);
});

test('the theme is kept over pages and shows no flash', async ({ page }) => {
  await page.goto(TOPIC);
  await page
    .getByRole('button', { name: /theme|dark|light/i })
    .first()
    .click();
  const chosen = await page.locator('html').getAttribute('data-theme');
  expect(chosen).toMatch(/^(light|dark)$/);
  await page.goto('/learn/aws-ha');
  expect(await page.locator('html').getAttribute('data-theme')).toBe(chosen);
});
