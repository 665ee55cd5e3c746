import { expect, test } from './fixtures';

const TOPIC = '/learn/aws-ha/ebs-snapshots';
const SECTION = 'what-a-restore-loses';

test('a newcomer is shown three ways in and a run of the simulator', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Learn high availability by breaking it.');
  await expect(page.getByRole('img', { name: /^Share of requests served: down / })).toBeVisible();
  await page.getByRole('link', { name: 'Begin' }).click();
  await expect(page).toHaveURL('/learn/aws-ha/foundations');
});

test('a quick check asks three questions and gives a reason for every option', async ({ page }) => {
  await page.goto(TOPIC);
  const check = page.locator('#quick-check');
  await check.getByRole('button', { name: 'Ask me here' }).click();
  for (const number of [1, 2, 3]) {
    await expect(check).toContainText(`${number} of 3`);
    await check.getByRole('button', { name: 'Check' }).click();
    await expect(check.getByRole('status')).toHaveText(/^Choose /);
    const choose = await check.getByRole('radio').or(check.getByRole('checkbox')).all();
    const many = (await check.getByRole('checkbox').count()) > 0 ? await wanted(check.locator('legend')) : 1;
    for (const option of choose.slice(0, many)) await option.check();
    await check.getByRole('button', { name: 'Check' }).click();
    await expect(check.getByRole('heading', { level: 3 })).toBeFocused();
    await expect(check.getByRole('heading', { level: 3 })).toHaveText(/ (is|are) (right|the answer)\./);
    await expect(check.locator('.quick-check-key').first()).toHaveText(/right|the answer/);
    if (number < 3) await check.getByRole('button', { name: 'Next question' }).click();
  }
  await expect(check).toContainText(/[0-3] of 3 right\./);
  await expect(page.locator('[data-account-label]')).toBeVisible();
});

test('home leads back to where reading stopped', async ({ page }) => {
  await page.clock.install();
  const kept = page.waitForResponse((response) => response.request().postData()?.includes(SECTION) === true);
  await page.goto(TOPIC);
  await page.getByRole('heading', { name: 'What a restore loses' }).evaluate((heading) => heading.scrollIntoView());
  await expect(page.getByRole('link', { name: 'What a restore loses' })).toHaveAttribute('aria-current', 'location');
  // Past the pause between two places, and not so far that the request's own limit is passed as well.
  await page.clock.runFor(10_500);
  expect((await kept).ok()).toBe(true);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Next: EBS snapshots.');
  await expect(page.getByText('You stopped at What a restore loses.')).toBeVisible();
  await expect(page.locator('[data-account-label]')).toHaveText(/^Guest/);
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(page).toHaveURL(`${TOPIC}#${SECTION}`);
});

test('passing through a page keeps no place and makes nobody a guest', async ({ page, context }) => {
  // However long this machine takes, the page is left in its first second.
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.goto(TOPIC);
  await page.mouse.wheel(0, 3000);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Learn high availability by breaking it.');
  // Every page tells the browser's time zone; it says nothing of who sits there.
  expect((await context.cookies()).map(({ name }) => name).filter((name) => name !== 'faultline-zone')).toEqual([]);
});

test('search works as a page, without JavaScript', async ({ browser, server }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.url}/learn/aws-ha`);
  await page.getByRole('link', { name: /find a page/i }).click();
  await page.getByRole('searchbox').fill('visibility timeout');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('status')).toHaveText(/^\d+ results for “visibility timeout”\.$/);
  await page.getByRole('article').first().getByRole('link').click();
  await expect(page).toHaveURL(/\/learn\/aws-ha\/sqs/);
  await context.close();
});

test('a mark in the text opens its note on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(TOPIC);
  const note = page.locator('#note-1');
  await expect(note).toBeHidden();
  await page.getByRole('link', { name: 'Note 1', exact: true }).click();
  await expect(note).toBeVisible();
});

/** How many options the words above them ask for: "Choose two of five." */
async function wanted(legend: { innerText(): Promise<string> }): Promise<number> {
  const word = /^Choose (\w+)/.exec(await legend.innerText())?.[1] ?? '';
  return ['none', 'one', 'two', 'three', 'four', 'five'].indexOf(word);
}
