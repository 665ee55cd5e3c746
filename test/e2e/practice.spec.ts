import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** Begins a session over one topic and waits for its first question. */
async function begin(page: Page, topic = 'EBS snapshots', length = 5): Promise<void> {
  await page.goto('/practice');
  await page.getByRole('radio', { name: `${length} questions` }).check();
  await page.getByRole('checkbox', { name: topic }).check();
  await page.getByRole('button', { name: 'Start with ticked topics' }).click();
  await expect(page.getByText(`Question 1 of ${length}`)).toBeVisible();
}

/** Waits until the page listens to keys. */
async function listening(page: Page): Promise<void> {
  await expect(page.locator('.item[data-ready]')).toBeVisible();
}

/** How many options the question on the page wants. */
async function wanted(page: Page): Promise<number> {
  const words = (await page.locator('.item-task').textContent()) ?? '';
  return ['one', 'two', 'three', 'four'].findIndex((word) => words.startsWith(`Choose ${word}`)) + 1;
}

/** Answers the question on the page with its first options, by single keys alone. */
async function answerByKeys(page: Page): Promise<void> {
  await listening(page);
  const count = await wanted(page);
  for (let at = 1; at <= count; at++) await page.keyboard.press(String(at));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /right\./ })).toBeFocused();
}

test('a session by keyboard alone: choose, answer, see why, sum up', async ({ page }) => {
  await begin(page);
  for (let question = 1; question <= 5; question++) {
    await expect(page.getByText(`Question ${question} of 5`)).toBeVisible();
    await answerByKeys(page);
    await expect(page.getByText(/Stored \d\d:\d\d:\d\d/)).toBeVisible();
    await expect(page.locator('.proof')).not.toHaveCount(0);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { level: 1, name: /of 5 right/ })).toBeFocused();
  await expect(page.getByRole('row', { name: /EBS snapshots/ })).toContainText('5');
  await page.getByRole('button', { name: 'All again, other variants' }).click();
  await expect(page.getByText('Question 1 of 5')).toBeVisible();
});

test('no response before the answer holds the key, and the answer brings it', async ({ page }) => {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.status() < 300) bodies.push(response.text().catch(() => ''));
  });
  await begin(page);
  await page.reload();
  const before = (await Promise.all(bodies)).filter((body) => body.includes('packVersion'));
  expect(before.length, 'pages that hold the item').toBeGreaterThan(0);
  for (const body of before) {
    const plain = body.replaceAll('\\"', '"');
    expect(plain).not.toMatch(/"(why|correct|evidence|belief|explanation|key|whyWrong)":/);
  }
  const answer = page.waitForResponse('**/practice/answers');
  await answerByKeys(page);
  const explained = await (await answer).json();
  expect(explained.explanation.key).not.toEqual([]);
  expect(explained.explanation.options.every((option: { why: string }) => option.why !== '')).toBe(true);
});

test('a reload in the middle keeps the session, its answers and its place', async ({ page }) => {
  await begin(page);
  await answerByKeys(page);
  const verdict = await page.getByRole('heading', { level: 2 }).first().textContent();
  await page.reload();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(verdict ?? '');
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(page.getByText('Question 2 of 5')).toBeVisible();
  const stem = await page.getByRole('heading', { level: 1 }).textContent();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(stem ?? '');
  await expect(page.getByRole('img', { name: '1 answered' })).toBeVisible();
  await page.goto('/practice');
  await expect(page.getByText('1 of 5 answered')).toBeVisible();
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(page.getByText('Question 2 of 5')).toBeVisible();
});

test('a double click and a repeated send count once', async ({ page }) => {
  await begin(page);
  await listening(page);
  const count = await wanted(page);
  for (let at = 1; at <= count; at++) await page.keyboard.press(String(at));
  const sent = page.waitForRequest('**/practice/answers');
  await page.getByRole('button', { name: 'Check' }).dblclick();
  const body = (await sent).postData() ?? '';
  await expect(page.locator('.verdict')).toBeVisible();
  const again = await page.request.post('/practice/answers', {
    data: body,
    headers: { 'content-type': 'application/json' },
  });
  expect(again.status()).toBe(200);
  const exported = await (await page.request.get('/api/export')).json();
  expect(exported.answers).toHaveLength(1);
});

test('an answer that is not stored is kept, says so, and goes through with "Send now"', async ({
  page,
  consoleErrors,
}) => {
  await begin(page);
  await page.route('**/practice/answers', (route) => route.abort());
  await listening(page);
  const count = await wanted(page);
  for (let at = 1; at <= count; at++) await page.keyboard.press(String(at));
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'The answer was not stored' })).toBeVisible();
  await expect(page.locator('[name="chosen"]:checked')).toHaveCount(count);
  await page.unroute('**/practice/answers');
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect(page.getByText(/Stored \d\d:\d\d:\d\d/)).toBeVisible();
  consoleErrors.length = 0; // the browser reports the request that was cut on purpose
});

test('a choice can be undone, and confidence is stored as percent', async ({ page }) => {
  await begin(page);
  await listening(page);
  await page.keyboard.press('a');
  await expect(page.locator('[name="chosen"]:checked')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo choice' }).click();
  await expect(page.locator('[name="chosen"]:checked')).toHaveCount(0);
  await page.getByRole('radio', { name: /Fairly sure/ }).check();
  await answerByKeys(page);
  await expect(page.getByText('You said 75 %.')).toBeVisible();
  await page.goto('/progress');
  await page.getByText('As a table').click();
  await expect(page.getByRole('row', { name: /75 %/ })).toContainText('of 1');
});

test('one item by its address, its other variant, and addresses that have none', async ({ page, consoleErrors }) => {
  const { id } = await (await page.request.get('/api/items?pack=aws-ha&topic=rds')).json();
  await page.goto(`/practice/item/${id}`);
  await expect(page.getByText(id, { exact: true })).toBeVisible();
  const stem = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(stem);
  await answerByKeys(page);
  await expect(page.getByRole('link', { name: /other variant/i }).first()).toBeVisible();
  for (const address of [
    '/practice/item/no-such-template/1',
    '/practice/item/value/99999999999',
    '/practice/run?x=1',
  ]) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(404);
    await expect(page.getByRole('link', { name: 'Begin a session' })).toBeVisible();
  }
  consoleErrors.length = 0; // the browser reports the pages that are not there
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a session begins, an item is answered and its reasons are read', async ({ page }) => {
    await begin(page);
    const options = page.locator('[name="chosen"]');
    const count = await wanted(page);
    for (let at = 0; at < count; at++) await options.nth(at).check({ force: true });
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(page.getByRole('heading', { level: 2, name: /right\./ })).toBeVisible();
    await expect(page.locator('.proof')).not.toHaveCount(0);
    await page.getByRole('link', { name: 'Next' }).click();
    await expect(page.getByText('Question 2 of 5')).toBeVisible();
  });
});
