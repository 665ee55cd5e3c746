import type { Page } from '@playwright/test';
import { expectAccessibleInBothThemes } from './accessible';
import { expect, test } from './fixtures';
import { comeToLife, holdScripts } from './people';

/** Begins an exam of five questions and waits for its first. */
async function begin(page: Page, base = '', form = 'As in the exam'): Promise<string> {
  await page.goto(`${base}/exam`);
  await page.getByRole('radio', { name: /^5 questions/ }).check({ force: true });
  await page.getByRole('radio', { name: form }).check({ force: true });
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('heading', { name: 'Question 1 of 5' })).toBeVisible();
  return /exam\/([^?]+)/.exec(page.url())?.[1] ?? '';
}

/** Chooses by single keys and waits until the server has it; gives what was chosen. */
async function choose(page: Page, letters = 'abc'): Promise<string[]> {
  const wanted = (await page.getByText(/^Choose (one|two|three)\.$/).textContent()) ?? '';
  const count = ['one', 'two', 'three'].findIndex((word) => wanted.includes(word)) + 1;
  const chosen = [...letters].slice(0, count);
  await comeToLife(page);
  for (const letter of chosen) await page.keyboard.press(letter);
  await expect(page.locator('input[name="exam-chosen"]:checked')).toHaveCount(count);
  await expect(page.locator('.exam-stored')).toContainText(/chosen\. Stored \d\d:\d\d:\d\d/);
  return chosen;
}

const checked = (page: Page) =>
  page
    .locator('input[name="exam-chosen"]:checked')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value')));

test('a whole short exam by keyboard, its result, and every question with its reasons', async ({ page }) => {
  await page.goto('/exam');
  await expect(page.getByRole('heading', { name: 'None yet' })).toBeVisible();
  await expectAccessibleInBothThemes(page);
  const id = await begin(page);
  await expectAccessibleInBothThemes(page);
  for (let question = 1; question <= 4; question++) {
    await expect(page.getByRole('heading', { name: `Question ${question} of 5` })).toBeVisible();
    await choose(page);
    await page.keyboard.press('n');
  }
  await page.keyboard.press('m');
  await expect(page.getByRole('button', { name: 'Flagged', exact: true })).toBeVisible();
  await page.keyboard.press('Shift+D');
  await expect(page.getByRole('button', { name: 'Strike out D' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  await expect(page.getByRole('heading', { name: 'All 5 questions' })).toBeFocused();
  await expect(page.getByText('1 not answered, 1 flagged.')).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await page.getByRole('button', { name: 'End the exam' }).click();
  await expect(page.getByText('1 question has no answer and counts as wrong.')).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await page.getByRole('button', { name: 'End and see the result' }).click();
  await expect(page.getByRole('heading', { name: /^[\d,]+ of 1,000$/ })).toBeVisible();
  await expect(page.getByText(/[0-4] of 5 right/)).toBeVisible();
  await expectAccessibleInBothThemes(page);
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
  await expect(page.locator('.exam-review td .state').last()).toHaveText('no answer');
  await page.locator('.exam-review a').first().click();
  await expect(page.locator('.proof').first()).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await page.goto('/exam');
  await expect(page.getByRole('table').last().getByRole('link')).toHaveAttribute('href', `/exam/${id}/result`);
  const { answers, exams } = await (await page.request.get('/api/export')).json();
  expect(answers).toHaveLength(4);
  expect(exams).toMatchObject([{ id, counted: 5 }]);
  await page.goto(`/exam/${id}`);
  await expect(page).toHaveURL(/result$/);
});

test('no response of an open exam holds a key or an address of a question', async ({ page }) => {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => bodies.push(response.text().catch(() => '')));
  await begin(page);
  await choose(page);
  await page.reload();
  const seen = (await Promise.all(bodies))
    .map((body) => body.replaceAll('\\"', '"'))
    .filter((body) => /"stem"|"leftMs"/.test(body));
  expect(seen.length).toBeGreaterThan(0);
  for (const body of seen) expect(body).not.toMatch(/"(why|correct|evidence|belief|explanation|whyWrong|outcome)":/);
});

test('a reload and a second device go on where it stands, and the newer answer is shown on both', async ({
  page,
  browser,
  baseURL,
}) => {
  const id = await begin(page);
  const first = await choose(page, 'abc');
  await page.keyboard.press('n');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Question 2 of 5' })).toBeVisible();
  await comeToLife(page);
  await page.keyboard.press('p');
  await expect.poll(() => checked(page)).toEqual(first);
  const left = async (one: Page) => {
    const [minutes = 0, seconds = 0] = ((await one.getByRole('timer').textContent()) ?? '').split(':').map(Number);
    return minutes * 60 + seconds;
  };
  const other = await browser.newContext({ baseURL, storageState: await page.context().storageState() });
  const phone = await other.newPage();
  await phone.setViewportSize({ width: 390, height: 844 });
  await phone.goto(`/exam/${id}?q=1`);
  await expect.poll(() => checked(phone)).toEqual(first);
  const apart = async () => Math.abs((await left(phone)) - (await left(page)));
  await expect.poll(apart, 'seconds between the two clocks').toBeLessThanOrEqual(3);
  await expectAccessibleInBothThemes(phone);
  expect(await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  // The phone lets go of the answer; the laptop, which does not know, is told when it is looked at again.
  await phone.getByRole('button', { name: 'Clear' }).click();
  await expect(phone.locator('.exam-stored')).toContainText(/Nothing chosen\. Stored/);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect.poll(() => checked(page)).toEqual([]);
  await other.close();
});

test('what is chosen before the scripts are there is stored when they are', async ({ page }) => {
  const id = await begin(page);
  const release = await holdScripts(page);
  await page.goto(`/exam/${id}`, { waitUntil: 'commit' });
  const option = page.locator('input[name="exam-chosen"]').first();
  await option.check({ force: true });
  release();
  await expect(page.locator('.exam-stored')).toContainText(/One (of \w+ )?chosen\. Stored/);
  await expect(option).toBeChecked();
  await page.goto(`/exam/${id}?q=1`);
  await expect(option).toBeChecked();
});

test('a wrong clock on the device ends nothing and warns by the time that is left', async ({ page }) => {
  await page.clock.install();
  const id = await begin(page);
  // The page counts by itself, so the jump falls into its counting.
  await expect(page.getByRole('timer')).toHaveText(/^9:/);
  await page.clock.fastForward('05:01');
  await expect(page.getByRole('status').filter({ hasText: '5 minutes left.' })).toHaveCount(1);
  // The server knows better, and says so with the next answer.
  await choose(page);
  await expect(page.getByRole('timer')).toHaveText(/^(9|10):/);
  await page.clock.fastForward('10:01');
  await page.clock.resume();
  await expect(page.getByRole('timer')).toHaveText(/^(9|10):/);
  expect(page.url()).toContain(id);
});

test('an exam without a clock can be paused, another one cannot', async ({ page }) => {
  await begin(page, '', 'No time limit');
  await expect(page.getByRole('timer')).toHaveCount(0);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await expect(page.locator('.exam-options')).toHaveCount(0);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { name: 'Question 1 of 5' })).toBeVisible();
  await begin(page);
  await expect(page.getByRole('button', { name: 'Pause' })).toHaveCount(0);
});

test('a server that is killed in the middle loses nothing that it said it stored, and counts nothing twice', async ({
  page,
  ownServer,
}) => {
  // Two starts of a server.
  test.slow();
  test.info().annotations.push({ type: 'outage' });
  const id = await begin(page, ownServer.url);
  const chosen: string[][] = [await choose(page)];
  await page.keyboard.press('n');
  chosen.push(await choose(page));
  await ownServer.stop('SIGKILL');
  await page.keyboard.press('n');
  await page.keyboard.press('a');
  await expect(page.getByText(/Not stored yet/)).toBeVisible();
  await ownServer.start();
  await expect(page.locator('.exam-stored')).toContainText(/Stored \d\d:/);
  await page.reload();
  for (const [place, letters] of chosen.entries()) {
    await page.getByRole('button', { name: new RegExp(`^${place + 1}, answered`) }).click();
    await expect.poll(() => checked(page)).toEqual(letters);
  }
  await page.getByRole('button', { name: 'End the exam' }).click();
  const end = page.getByRole('button', { name: 'End and see the result' });
  await end.dblclick();
  await expect(page.getByRole('heading', { name: /of 1,000$/ })).toBeVisible();
  const { answers } = await (await page.request.get(`${ownServer.url}/api/export`)).json();
  const third = answers.length - 2;
  expect([0, 1]).toContain(third);
  expect(new Set(answers.map(({ clientId }: { clientId: string }) => clientId)).size).toBe(answers.length);
  expect(answers.every(({ clientId }: { clientId: string }) => clientId.startsWith(`exam-${id}`))).toBe(true);
});
