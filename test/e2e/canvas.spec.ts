import type { Locator, Page } from '@playwright/test';
import { expectAccessibleInBothThemes } from './accessible';
import { expect, test } from './fixtures';

test.use({ viewport: { width: 1440, height: 900 } });

async function openLab(page: Page, address = '/lab/shop'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.lab-bar[data-ready=true]')).toBeVisible();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
}

const part = (page: Page, id: string) => page.locator(`[data-part="${id}"]`);
const row = (page: Page, name: RegExp) => page.getByRole('row', { name });
const score = (page: Page) => page.getByRole('region', { name: 'Survival', exact: true }).getByRole('status');

async function middle(what: Locator): Promise<{ x: number; y: number }> {
  const box = await what.boundingBox();
  if (box === null) throw new Error('It is not drawn.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Drags a part straight down or up by so many pixels of the screen. */
async function dragBy(page: Page, what: Locator, dx: number, dy: number): Promise<void> {
  const { x, y } = await middle(what);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 });
  await page.mouse.move(x + dx, y + dy, { steps: 4 });
  await page.mouse.up();
}

/** Lanes of the canvas from top to bottom, on the screen. */
async function lane(page: Page, zone: string): Promise<{ x: number; y: number }> {
  return middle(page.locator('.canvas-lanes .diagram-zone').filter({ hasText: new RegExp(`^${zone}$`) }));
}

test('with the mouse: drag to another zone, the matrix follows, undo leads back', async ({ page }) => {
  await openLab(page);
  const at = await middle(part(page, 'web'));
  await dragBy(page, part(page, 'web'), 0, (await lane(page, 'c')).y - at.y);
  await expect(row(page, /Zone c out/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^EC2 instance Web server, zone c/ })).toBeVisible();
  // The list is the same design.
  await page.getByRole('button', { name: /^Web server/ }).click();
  await expect(page.getByLabel('Zone', { exact: true })).toHaveValue('c');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /^EC2 instance Web server, zone a/ })).toBeVisible();
  await expect(row(page, /Zone c out/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(row(page, /Zone c out/)).toBeVisible();
});

test('with the mouse: from the palette into a lane, and a call drawn from the users', async ({ page }) => {
  await openLab(page);
  await page.getByRole('tab', { name: 'Palette' }).click();
  const target = await lane(page, 'b');
  const flow = page.locator('.flow');
  const box = await flow.boundingBox();
  if (box === null) throw new Error('There is no canvas.');
  await page
    .getByRole('button', { name: 'Add EC2 instance' })
    .dragTo(flow, { targetPosition: { x: target.x - box.x + 60, y: target.y - box.y } });
  const added = page.getByRole('button', { name: /^EC2 instance server, zone b/ });
  await expect(added).toBeVisible();
  const users = page.locator('.react-flow__node-users .react-flow__handle.source');
  await page.locator('.react-flow__node-users').hover();
  const from = await middle(users);
  const into = page.locator('.react-flow__node', { has: page.locator('[data-part="server"]') });
  const to = await middle(into.locator('.react-flow__handle.target'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await expect(page.locator('.react-flow__edge[data-id^="users>server"]')).toHaveCount(1);
  await page.getByRole('tab', { name: 'List' }).click();
  await page.getByRole('button', { name: /^Users/ }).click();
  await expect(page.getByRole('button', { name: 'Disconnect server' })).toBeVisible();
});

test('by keyboard alone: go, move, configure, copy, connect, remove', async ({ page }) => {
  await openLab(page);
  await part(page, 'users').focus();
  await page.keyboard.press('ArrowRight');
  await expect(part(page, 'web')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(part(page, 'database')).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('button', { name: /^RDS.*Orders, zone b/ })).toBeFocused();
  await expect(row(page, /Zone b out/)).toBeVisible();
  // Enter leads into the settings, in the list.
  await page.keyboard.press('Enter');
  await expect(page.locator('#database-label')).toBeFocused();
  await page.getByLabel('Deployment').selectOption('multi-az');
  await expect(row(page, /Database primary loss/)).toContainText('0 s holds');

  await part(page, 'web').focus();
  await page.keyboard.press('Control+d');
  await expect(part(page, 'web-2')).toBeVisible();
  await part(page, 'web-2').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('button', { name: /^EC2 instance .*zone b/ })).toBeVisible();
  // The copy is called as its original is.
  await expect(page.locator('.react-flow__edge[data-id^="users>web-2"]')).toHaveCount(1);
  await part(page, 'users').focus();
  await page.keyboard.press('c');
  await part(page, 'database').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__edge[data-id^="users>database"]').first()).toBeAttached();
  await part(page, 'web-2').focus();
  await page.keyboard.press('Delete');
  await expect(part(page, 'web-2')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(part(page, 'web-2')).toBeVisible();
});

test('copy and paste go through the clipboard', async ({ page }) => {
  await openLab(page);
  await part(page, 'web').click();
  await part(page, 'web').focus();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Control+v');
  await expect(part(page, 'web-3')).toBeVisible();
});

test('a cell plays its experiment, and the scrubber stops it', async ({ page }) => {
  await openLab(page);
  const slider = page.getByRole('slider', { name: 'Instant shown' });
  await row(page, /Database primary loss/)
    .getByText('fails')
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Database primary loss: Orders' })).toBeVisible();
  await expect(slider).toHaveAttribute('aria-valuetext', /[1-9].* after the fault/);
  await page.getByRole('button', { name: 'Stop' }).click();
  const stopped = await slider.getAttribute('aria-valuetext');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  expect(await slider.getAttribute('aria-valuetext')).toBe(stopped);
});

test('break it: a zone by hand, and a second fault a while later', async ({ page }) => {
  await openLab(page);
  await page.getByRole('button', { name: 'Break it' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing broken yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Take out zone a' }).click();
  await expect(page.getByRole('heading', { name: 'Zone a out', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  const slider = page.getByRole('slider', { name: 'Instant shown' });
  await slider.focus();
  await page.keyboard.press('End');
  // A press on a part offers what can break it.
  await part(page, 'database').click();
  await page.getByRole('region', { name: 'Break Orders' }).getByRole('button', { name: 'Wrong DELETE' }).click();
  await expect(page.getByRole('heading', { name: 'Zone a out and wrong DELETE: Orders' })).toBeVisible();
  await expect(page.locator('.break-fired li').nth(1)).toContainText(/[1-9].*Wrong DELETE: Orders/);
  await page.getByRole('button', { name: 'Take the last back' }).click();
  await expect(page.getByRole('heading', { name: 'Zone a out', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Leave off' }).click();
  await expect(page.getByRole('region', { name: 'Break it' })).toHaveCount(0);
});

test('what cannot be is drawn where it was put, and marked', async ({ page }) => {
  await openLab(page);
  await page.getByRole('tab', { name: 'Palette' }).click();
  await page.getByRole('button', { name: 'Add EBS volume' }).click();
  await part(page, 'volume').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('button', { name: /^EBS volume volume, zone b.*1 problem/ })).toBeVisible();
  await expect(score(page)).toContainText('of the last design that could be run');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Hand in' })).toBeEnabled();
});

test('axe finds nothing on the canvas in either theme', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openLab(page);
  await page.getByRole('tab', { name: 'Palette' }).click();
  await page.getByRole('button', { name: 'Break it' }).click();
  await page.getByRole('button', { name: 'Take out zone a' }).click();
  await expect(page.getByRole('heading', { name: 'Zone a out', exact: true })).toBeVisible();
  await expectAccessibleInBothThemes(page);
});

test('a laptop shows canvas, timeline and matrix without scrolling the page', async ({ page }) => {
  await openLab(page);
  await page.getByText('The brief', { exact: true }).click();
  const over = await page.evaluate(() => window.document.documentElement.scrollHeight - window.innerHeight);
  expect(over).toBeLessThanOrEqual(0);
  await expect(page.getByRole('slider', { name: 'Instant shown' })).toBeInViewport();
});

test('a link holds the design: it opens elsewhere, never over one’s own without asking, and says when it is damaged', async ({
  page,
  browser,
  server,
}) => {
  await openLab(page);
  await part(page, 'web').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('button', { name: 'Share' }).click();
  const link = await page.locator('#share-link').inputValue();
  expect(link).toMatch(/\/lab\/shop#d=[\w-]+$/);

  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const other = await context.newPage();
  await openLab(other, link);
  await expect(other.getByRole('button', { name: /^EC2 instance Web server, zone b/ })).toBeVisible();
  await expect(other).toHaveURL(`${server.url}/lab/shop`);
  await other.keyboard.press('Control+z');
  await expect(other.getByRole('button', { name: /^EC2 instance Web server, zone a/ })).toBeVisible();
  await context.close();

  await page.locator('.save-line').getByText('Saved').waitFor();
  await openLab(page, `/lab/shop?again#${link.split('#')[1]}`);
  await expect(page.getByRole('heading', { name: 'This link holds a design' })).toBeVisible();
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await openLab(page, `/lab/shop?damaged#${link.split('#')[1]?.slice(0, 120)}`);
  await expect(page.getByRole('alert').filter({ hasText: 'cannot be opened' })).toContainText('Copy all of it');
});

test('without a brief: a design of one’s own stays in the browser and is measured by yardsticks', async ({ page }) => {
  await openLab(page, '/lab/free');
  await expect(score(page)).toContainText(/\d of 5 hold/);
  await expect(page.getByRole('button', { name: 'Hand in' })).toHaveCount(0);
  await part(page, 'database').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.locator('.save-line')).toHaveText('Kept in this browser');
  await page.reload();
  await expect(page.getByRole('button', { name: /^RDS.*Database, zone b/ })).toBeVisible();
});

test('two attempts stand side by side, with what was changed between them', async ({ page }) => {
  await openLab(page);
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page.getByText(/^Handed in: \d+ of 100/)).toBeVisible();
  await part(page, 'web').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('button', { name: 'Hand in' })).toBeEnabled();
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page.getByRole('table', { name: /Attempts/ }).getByRole('row')).toHaveCount(3);
  await page.getByRole('checkbox', { name: '1', exact: true }).check();
  await page.getByRole('checkbox', { name: '2', exact: true }).check();
  await page.getByRole('button', { name: 'Put side by side' }).click();
  const comparison = page.getByRole('region', { name: 'Attempts 1 and 2 side by side' });
  await expect(comparison).toContainText('Web server: zone a → b');
  await comparison.getByRole('button', { name: 'Open attempt 1' }).click();
  await expect(page.getByRole('button', { name: /^EC2 instance Web server, zone a/ })).toBeVisible();
});
