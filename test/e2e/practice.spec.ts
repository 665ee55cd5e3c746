import type { Page } from '@playwright/test';
import { answerByKeys, begin, listening, wanted } from '../helpers/practice-page';
import { expectAccessible } from './accessible';
import { expect, test } from './fixtures';
import { holdScripts } from './people';

/** Begins sessions until the first question is one of options to choose, which single keys answer. */
async function beginWithOptions(page: Page): Promise<void> {
  for (let times = 0; times < 12; times++) {
    await begin(page);
    if ((await wanted(page)) > 0) return;
  }
  throw new Error('no session began with options to choose');
}

/** Questions by their addresses, each of another seed, with a made-up fact of their topic. */
async function manyItems(page: Page, count: number) {
  const topics = ['ebs', 'rds', 'sqs', 's3', 'elb', 'route53'];
  const { packVersion } = await (await page.request.get('/api/items?pack=aws-ha')).json();
  const items = Array.from({ length: count }, (_, index) => {
    const topic = topics[index % topics.length] ?? 'ebs';
    return { template: 'value', seed: 1_000 + index, topic, fact: `${topic}/fact-${index}` };
  });
  return { items, packVersion };
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
  await beginWithOptions(page);
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
  await beginWithOptions(page);
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

test('what is chosen before the scripts are there counts when they are', async ({ page }) => {
  await begin(page);
  const release = await holdScripts(page);
  await page.reload({ waitUntil: 'commit' });
  await page.locator('.option input').first().check({ force: true });
  release();
  await listening(page);
  await expect(page.locator('.option input').first()).toBeChecked();
  await page.getByRole('button', { name: 'Check' }).click();
  const judged = page.getByRole('heading', { level: 2, name: /(right|answer)\./ });
  await expect(judged.or(page.getByText('; one is chosen.'))).toBeVisible();
});

test('a choice can be undone, and confidence is stored as percent', async ({ page }) => {
  await beginWithOptions(page);
  await listening(page);
  await page.keyboard.press('a');
  await expect(page.locator('[name="chosen"]:checked')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo choice' }).click();
  await expect(page.locator('[name="chosen"]:checked')).toHaveCount(0);
  await page.getByRole('radio', { name: /Fairly sure/ }).check();
  await answerByKeys(page);
  await expect(page.getByText('You said 75 %.')).toBeVisible();
  await page.goto('/progress');
  await page.getByRole('region', { name: 'Calibration' }).getByText('As a table').click();
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

test('the last answer is taken back by a key, and the question is open again', async ({ page }) => {
  await begin(page);
  await answerByKeys(page);
  await expect(page.getByText(/Comes back/)).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByText(/^Taken back/)).toBeVisible();
  await expect(page.locator('.item-form')).toBeVisible();
  await expect(page.getByRole('img', { name: '0 answered' })).toBeVisible();
  await page.reload();
  await expect(page.locator('.item-form')).toBeVisible();
  await answerByKeys(page);
  const exported = await (await page.request.get('/api/export')).json();
  expect(exported.answers.map(({ takenBackAt }: { takenBackAt: string | null }) => takenBackAt !== null)).toEqual([
    true,
    false,
  ]);
  await page.keyboard.press('Enter');
  await listening(page);
  await page.keyboard.press('u');
  await expect(page.getByText('Question 1 of 5')).toBeVisible();
  await expect(page.locator('.item-form')).toBeVisible();
});

test('a fact is buried by a key, brought back, and suspended by the button', async ({ page }) => {
  await begin(page);
  await listening(page);
  await page.keyboard.press('-');
  await expect(page.getByText('Buried until tomorrow.')).toBeVisible();
  await expect(page.getByText('Question 2 of 5')).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByText('Brought back.')).toBeVisible();
  await expect(page.getByText('Question 1 of 5')).toBeVisible();
  await page.getByRole('button', { name: /^Suspend/ }).click();
  await expect(page.getByText(/^Suspended until/)).toBeVisible();
  await page.goto('/progress');
  await page.getByText('EBS snapshots', { exact: true }).click();
  const back = page.getByRole('button', { name: /^Bring back/ });
  await expect(back).toHaveCount(1);
  await back.click();
  await page.getByText('EBS snapshots', { exact: true }).click();
  await expect(page.getByRole('button', { name: /^Suspend/ }).first()).toBeVisible();
  await expect(back).toHaveCount(0);
});

test('the overview of keys and a report open by keys and give the focus back', async ({ page }) => {
  await beginWithOptions(page);
  await listening(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('9');
  await expect(page.getByRole('radio', { name: /Fairly sure/ })).toBeChecked();
  await page.keyboard.press('r');
  await page.getByRole('radio', { name: 'The question is unclear' }).check();
  await page.getByRole('textbox', { name: 'In your words, if you like' }).fill('Which Region is meant?');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('dialog', { name: 'The report is stored' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await expect(page.locator('[name="chosen"]:checked')).toHaveCount(1);
  const exported = await (await page.request.get('/api/export')).json();
  expect(exported.reports).toMatchObject([{ reason: 'unclear', comment: 'Which Region is meant?' }]);
});

test('a plan towards an exam is set and told in a sentence', async ({ page }) => {
  await page.goto('/practice');
  const day = new Date(Date.now() + 12 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('Day of the exam').fill(day);
  await page.getByRole('button', { name: 'Set the plan' }).click();
  await expect(page.getByText('The plan is stored.')).toBeVisible();
  await expect(page.getByText(/1[12] days to the exam on .* new facts a day until/)).toBeVisible();
  await expectAccessible(page);
});

test('progress is empty with ways to begin, fills from an export, and every figure has its table', async ({ page }) => {
  await page.goto('/progress');
  await expect(page.getByRole('heading', { name: 'Nothing to tell it from yet' })).toBeVisible();
  await expectAccessible(page);
  const { items, packVersion } = await manyItems(page, 30);
  const answers = items.map(({ template, seed, topic, fact }, index) => ({
    ...{ clientId: `history-${index}`, pack: 'aws-ha', packVersion, template, seed, topic, facts: [fact] },
    ...{ chosen: ['a'], correct: index % 4 !== 0, beliefs: [], confidence: index % 2 ? 75 : 95, elapsedMs: 12_000 },
    createdAt: new Date(Date.now() - (40 - index) * 43_200_000).toISOString(),
  }));
  await page.getByLabel('Take in an export').setInputFiles({
    name: 'faultline.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 'faultline-export/1', answers })),
  });
  await expect(page.getByText('Stored: 30 answers.')).toBeVisible();
  await page.getByRole('link', { name: 'Show it' }).click();
  await expect(page.getByText(/to pass$/)).toBeVisible();
  await expect(page.getByText(/Rests on 30 answers/)).toBeVisible();
  for (const part of ['Readiness', 'Week by week', 'Next 14 days', 'Days you studied', 'Calibration']) {
    const section = page.getByRole('region', { name: part });
    await section.getByText('As a table').click();
    await expect(section.getByRole('table')).toBeVisible();
  }
  await page.getByText('EBS snapshots', { exact: true }).click();
  await expectAccessible(page);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a session begins, an item is answered and its reasons are read', async ({ page }) => {
    await beginWithOptions(page);
    const options = page.locator('[name="chosen"]');
    const count = await wanted(page);
    for (let at = 0; at < count; at++) await options.nth(at).check({ force: true });
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(page.getByRole('heading', { level: 2, name: /(right|answer)\./ })).toBeVisible();
    await expect(page.locator('.proof')).not.toHaveCount(0);
    await page.getByRole('link', { name: 'Next' }).click();
    await expect(page.getByText('Question 2 of 5')).toBeVisible();
  });
});
