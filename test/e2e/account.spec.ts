import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const PASSWORD = 'four unrelated words';

/** Answers one item as a guest; gives its address. */
async function answerOne(page: Page): Promise<string> {
  const { id, choose } = await (await page.request.get('/api/items?pack=aws-ha&topic=rds&form=choice')).json();
  await page.goto(`/practice/item/${id}`);
  await expect(page.locator('.item[data-ready]')).toBeVisible();
  for (let at = 1; at <= choose; at++) await page.keyboard.press(String(at));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Stored \d\d:\d\d:\d\d/)).toBeVisible();
  return id;
}

/** The browser reports each refused request; exactly these were provoked. */
async function expectRefused(consoleErrors: string[], statuses: number[]): Promise<void> {
  const told = () => consoleErrors.map((text) => Number(/status of (\d{3})/.exec(text)?.[1]));
  // The browser tells of a refusal when it gets round to it.
  await expect.poll(told).toEqual(statuses);
  consoleErrors.length = 0;
}

function signUpForm(page: Page) {
  return page.locator('#sign-up form');
}

test('guest, account, second device, export, delete', async ({ page, browser, baseURL }) => {
  const email = `ada.${Date.now()}@school.example`;
  const item = await answerOne(page);
  await page.goto('/account');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 answer, saved on this device.');
  const form = signUpForm(page);
  await form.getByLabel('Name').fill('Ada');
  await form.getByLabel('E-mail').fill(email);
  await form.getByLabel('Password').fill(PASSWORD);
  await form.getByRole('button', { name: 'Make the account' }).click();
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible();
  await expect(page.getByText('1 answer stored in this account.')).toBeVisible();

  const elsewhere = await browser.newContext({ baseURL });
  const other = await elsewhere.newPage();
  await other.goto('/account');
  const signIn = other.locator('#sign-in form');
  await signIn.getByLabel('E-mail').fill(email);
  await signIn.getByLabel('Password').fill(PASSWORD);
  await signIn.getByRole('button', { name: 'Sign in' }).click();
  await expect(other.getByText('1 answer stored in this account.')).toBeVisible();
  await other.goto('/progress');
  await expect(other.locator(`.history a[href*="${item}"]`)).toBeVisible();

  await other.goto('/settings');
  const download = other.waitForEvent('download');
  await other.getByRole('link', { name: 'Export as JSON' }).click();
  const stream = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  expect(JSON.parse(text).learner.email).toBe(email);
  expect(text).toContain(`"template":"${item.split('/')[0]}"`);

  await other.getByLabel(/to confirm/).fill('no');
  await other.getByRole('button', { name: 'Delete everything' }).click();
  await expect(other.getByText(/does not confirm it/)).toBeVisible();
  await other.getByLabel(/to confirm/).fill(email);
  await other.getByRole('button', { name: 'Delete everything' }).click();
  await expect(other.getByRole('heading', { name: 'Everything is deleted' })).toBeVisible();
  await elsewhere.close();
  await page.goto('/account');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are a guest.');
});

test('mistakes stand beside their fields and what was typed stays', async ({ page, consoleErrors }) => {
  await page.goto('/account');
  const form = signUpForm(page);
  await form.getByLabel('Name').fill('Ada');
  await form.getByLabel('E-mail').fill('ada at school');
  await form.getByLabel('Password').fill(PASSWORD);
  await form.getByRole('button').click();
  await expect(form.getByLabel('E-mail')).toBeFocused();
  await expect(form.getByLabel('E-mail')).toHaveAccessibleDescription(/not an e-mail address/);
  await expect(form.getByLabel('Name')).toHaveValue('Ada');
  await expect(form.getByLabel('E-mail')).toHaveValue('ada at school');
  await form.getByLabel('E-mail').fill('ada@school.example');
  await form.getByLabel('Password').fill('short');
  await form.getByRole('button').click();
  await expect(form.getByLabel('Password')).toHaveAccessibleDescription(/needs at least 10/);

  const signIn = page.locator('#sign-in form');
  await signIn.getByLabel('E-mail').fill('nobody@school.example');
  await signIn.getByLabel('Password').fill(PASSWORD);
  await signIn.getByRole('button').click();
  await expect(signIn.getByRole('alert')).toContainText('do not belong together');
  await expectRefused(consoleErrors, [400, 422, 401]);
});

test('a password is changed and the old one no longer opens', async ({ page, consoleErrors }) => {
  const email = `ben.${Date.now()}@school.example`;
  await page.goto('/account');
  const form = signUpForm(page);
  await form.getByLabel('Name').fill('Ben');
  await form.getByLabel('E-mail').fill(email);
  await form.getByLabel('Password').fill(PASSWORD);
  await form.getByRole('button').click();
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible();

  const change = page.locator('form', { has: page.getByLabel('New password') });
  await change.getByLabel('Password now').fill('not the password');
  await change.getByLabel('New password').fill('four other words here');
  await change.getByRole('button').click();
  await expect(change.getByLabel('Password now')).toHaveAccessibleDescription(/not the password of your account/);
  await change.getByLabel('Password now').fill(PASSWORD);
  await change.getByRole('button').click();
  await page.waitForURL(/\/account\?changed$/);

  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are a guest.');
  const signIn = page.locator('#sign-in form');
  await signIn.getByLabel('E-mail').fill(email);
  await signIn.getByLabel('Password').fill(PASSWORD);
  await signIn.getByRole('button').click();
  await expect(signIn.getByRole('alert')).toBeVisible();
  await signIn.getByLabel('Password').fill('four other words here');
  await signIn.getByRole('button').click();
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible();
  await expectRefused(consoleErrors, [401, 401]);
});

test('the theme is chosen, kept and shown before anything is painted', async ({ page }) => {
  await page.goto('/settings');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await page.getByRole('radio', { name: 'As the device' }).check();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});
