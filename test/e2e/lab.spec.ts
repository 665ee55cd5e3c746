import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { stringify } from 'yaml';
import { shop } from '../helpers/lab';
import { answerByKeys, begin } from '../helpers/practice-page';
import { expect, test } from './fixtures';

const { document } = shop();
const model = stringify((document as { model: object }).model);

async function openLab(page: Page, base = ''): Promise<void> {
  await page.goto(`${base}/lab/shop`);
  await expect(page.locator('.lab-bar[data-ready=true]')).toBeVisible();
}

/** Moves the focus with Tab until it is on the control; a person without a pointer has no other way. */
async function tabTo(page: Page, role: 'button' | 'combobox', name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  for (let i = 0; i < 120; i++) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${role} ${name}.`);
}

async function useText(page: Page, text: string): Promise<void> {
  await page.getByText('As text and file').click();
  await page.getByLabel('The design as YAML').fill(text);
  await expect(page.getByText('This text is the design.')).toBeVisible();
}

const score = (page: Page) => page.getByRole('region', { name: 'Survival', exact: true }).getByRole('status');
/** The framework keeps an alert of its own, without words, for the titles of pages. */
const alertOf = (page: Page) => page.getByRole('alert').filter({ hasText: /\S/ });
const saved = (page: Page) => expect(page.locator('.save-line')).toContainText(/Saved \d\d:\d\d:\d\d/);

test('the list names every brief with its story, and opens it', async ({ page }) => {
  await page.goto('/lab');
  const item = page.getByRole('listitem').filter({ hasText: 'A shop that may lose a zone' });
  await expect(item).toContainText('A small shop sells tea in one country.');
  await expect(item).toContainText('not tried yet');
  await page.getByRole('link', { name: 'A shop that may lose a zone' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A shop that may lose a zone');
});

test('without JavaScript the brief and the first report can be read', async ({ browser, server }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.url}/lab/shop`);
  await expect(page.getByText('The owner can live with a few minutes of darkness')).toBeVisible();
  await expect(page.getByRole('row', { name: /Zone a out/ })).toContainText('4 h fails');
  await expect(page.getByRole('img', { name: /Zone a is out/ })).toBeVisible();
  await expect(page.getByText('35 of 100')).toBeVisible();
  await context.close();
});

test('by keyboard alone: edit, see the matrix change, open a timeline, hand in', async ({ page }) => {
  await openLab(page);
  await expect(score(page)).toContainText('35 of 100');
  await tabTo(page, 'button', /^Orders/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'combobox', /^Deployment/);
  // One step down a native list: from Single-AZ to Multi-AZ instance.
  await page.keyboard.press('ArrowDown');
  const row = page.getByRole('row', { name: /Database primary loss/ });
  await expect(row).toContainText('0 s holds');
  await expect(score(page)).not.toContainText('35 of 100');

  await tabTo(page, 'button', /^Database primary loss/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Database primary loss: Orders' })).toBeVisible();
  await expect(page.getByRole('img', { name: /Database primary loss: Orders: down 1 min 30 s/ })).toBeVisible();
  const slider = page.getByRole('slider', { name: 'Instant shown' });
  await expect(slider).toHaveAttribute('aria-valuetext', 'at the fault');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /after the fault/);

  await saved(page);
  await page.getByRole('button', { name: 'Hand in' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Handed in: \d+ of 100/)).toBeVisible();
  await expect(page.getByText('Page and server agree')).toBeVisible();
});

test('the model answer passes, and page and server agree on every byte of its report', async ({ page }) => {
  await openLab(page);
  await useText(page, model);
  await expect(score(page)).toContainText('100 of 100');
  // What a year brings follows the verdicts, and says how it is known.
  const year = page.getByRole('region', { name: 'A year', exact: true });
  await year.getByText('How that is known').click();
  for (const way of [/^single faults/, /^simulated years/, /^published service levels/])
    await expect(year.getByRole('row', { name: way })).toContainText(/9\d\.\d+ %/);
  await expect(year).toContainText(/Most is lost to /);
  const [request, response] = await Promise.all([
    page.waitForRequest((r) => r.url().endsWith('/api/submissions')),
    page.waitForResponse((r) => r.url().endsWith('/api/submissions')),
    page.getByRole('button', { name: 'Hand in' }).click(),
  ]);
  const answer = await response.json();
  expect(request.postDataJSON().reportHash).toBe(answer.reportHash);
  expect(answer).toMatchObject({ score: 100, agrees: true });
  await expect(page.getByText('Handed in: 100 of 100, 6 of 6 requirements hold')).toBeVisible();
  await expect(page.getByRole('table', { name: /Attempts/ })).toContainText('100 of 100');
  await page.goto('/lab');
  await expect(page.getByText('best 100 of 100')).toBeVisible();
});

test('the draft is there after a reload, and undo leads back step by step', async ({ page }) => {
  await openLab(page);
  await page.getByRole('button', { name: /^Web server/ }).click();
  await page.getByLabel('Zone', { exact: true }).selectOption('b');
  await saved(page);
  await page.reload();
  await expect(page.locator('.lab-bar[data-ready=true]')).toBeVisible();
  await expect(page.getByRole('row', { name: /Zone b out/ })).toBeVisible();
  await page.getByRole('button', { name: /^Web server/ }).click();
  await page.getByLabel('Zone', { exact: true }).selectOption('c');
  await expect(page.getByRole('row', { name: /Zone c out/ })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('row', { name: /Zone b out/ })).toBeVisible();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(page.getByRole('row', { name: /Zone c out/ })).toBeVisible();
});

test('what the server did not confirm comes back after the tab is closed', async ({ page, context, consoleErrors }) => {
  await openLab(page);
  await context.route('**/api/designs', (route) => route.abort());
  await page.getByRole('button', { name: /^Web server/ }).click();
  await page.getByLabel('Name').fill('Tea server');
  await expect(page.locator('.save-line')).toContainText('Kept in this browser');
  await page.close();
  await context.unroute('**/api/designs');
  const again = await context.newPage();
  await openLab(again, new URL(page.url()).origin);
  await expect(again.getByRole('button', { name: /^Tea server/ })).toBeVisible();
  await saved(again);
  // The browser itself reports the requests that were cut off.
  consoleErrors.length = 0;
});

test('two tabs: the older one is told, nothing is overwritten, nothing is lost', async ({
  page,
  context,
  consoleErrors,
}) => {
  await openLab(page);
  await page.getByRole('button', { name: /^Web server/ }).click();
  await page.getByLabel('Name').fill('First');
  await saved(page);
  const other = await context.newPage();
  await openLab(other, new URL(page.url()).origin);
  await other.getByRole('button', { name: /^First/ }).click();
  await other.getByLabel('Name').fill('Second');
  await saved(other);

  await page.getByLabel('Name').fill('Third');
  await expect(alertOf(page)).toContainText('Another tab or device has saved a newer draft');
  await page.getByRole('button', { name: 'Load the saved draft' }).click();
  await expect(page.getByRole('button', { name: /^Second/ })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /^Third/ })).toBeVisible();
  await saved(page);
  consoleErrors.length = 0; // the refused save, as the browser reports it
});

test.describe('files that cannot be read', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'faultline-lab-'));
  const files: [string, string, RegExp][] = [
    ['broken.yaml', 'faultline: design/1\nresources: [{ id: web', /Line \d/],
    [
      'wrong-zone.yaml',
      'faultline: design/1\nresources:\n  - { id: web, type: ec2-instance, zone: q }\n',
      /Line 3.*resources\[0\]\.zone.*has no zone "q"/,
    ],
    ['other.json', '{"a": 1}', /faultline/],
  ];
  for (const [name, text, message] of files) {
    test(`${name} changes nothing and says why`, async ({ page }) => {
      const file = path.join(folder, name);
      writeFileSync(file, text);
      let stored = false;
      page.on('request', (request) => {
        if (request.method() === 'PUT') stored = true;
      });
      await openLab(page);
      await page.getByText('As text and file').click();
      await expect(page.getByLabel('The design as YAML')).toBeVisible();
      await page.getByLabel('Design file, YAML or JSON').setInputFiles(file);
      const alert = alertOf(page);
      await expect(alert).toContainText(`${name} cannot be used`);
      await expect(alert).toContainText(message);
      await expect(page.getByRole('button', { name: /^Web server/ })).toBeVisible();
      await expect(page.locator('.save-line')).toContainText('Nothing changed yet');
      expect(stored).toBe(false);
    });
  }
});

test('a design that breaks a rule is marked where it does, and cannot be handed in', async ({ page }) => {
  await openLab(page);
  await page.getByLabel('Add a resource').selectOption('ebs-volume');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByLabel('Zone', { exact: true }).selectOption('b');
  await expect(page.getByText(/cannot attach to web in home\/a/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mend 1 problem first' })).toBeDisabled();
  await expect(score(page)).toContainText('of the last design that could be run');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Hand in' })).toBeEnabled();
});

test.describe('a server that stops', () => {
  test('what was read, answered, designed and handed in is there when it is back', async ({ page, ownServer }) => {
    test.setTimeout(300_000);
    const kept = page.waitForResponse((response) => response.request().postData()?.includes('what-a-restore') === true);
    await page.goto(`${ownServer.url}/learn/aws-ha/ebs-snapshots`);
    await page.getByRole('heading', { name: 'What a restore loses' }).evaluate((heading) => heading.scrollIntoView());
    expect((await kept).ok()).toBe(true);
    await begin(page, 'EBS snapshots', 5, ownServer.url);
    await answerByKeys(page);
    await expect(page.getByText(/Stored \d\d:\d\d:\d\d/)).toBeVisible();
    await openLab(page, ownServer.url);
    await useText(page, model);
    await expect(score(page)).toContainText('100 of 100');
    await saved(page);
    await page.getByRole('button', { name: 'Hand in' }).click();
    await expect(page.getByText('Handed in: 100 of 100')).toBeVisible();
    await ownServer.stop('SIGKILL');
    await ownServer.start();
    await openLab(page, ownServer.url);
    await expect(page.getByRole('table', { name: /Attempts/ })).toContainText('100 of 100');
    await expect(score(page)).toContainText('100 of 100');
    await page.goto(`${ownServer.url}/`);
    await expect(page.getByText('You stopped at What a restore loses.')).toBeVisible();
    await expect(page.getByText('100 of 100, A shop that may lose a zone')).toBeVisible();
    await expect(page.locator('.so-far dd').first()).toContainText(/^[01] of 1/);
    test.info().annotations.push({ type: 'outage' });
  });
});

test('on a phone everything can be reached, and nothing scrolls the page sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openLab(page);
  await page.getByRole('button', { name: /^Orders/ }).click();
  await page.getByLabel('Deployment').selectOption('multi-az');
  await page.getByRole('button', { name: /^Database primary loss/ }).click();
  await page.getByText(/^Log of \d+ events/).click();
  await expect(page.getByRole('cell', { name: 'Orders: The standby in zone b is promoted' })).toBeVisible();
  const over = await page.evaluate(() => globalThis.document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});
