import type { Browser, Page } from '@playwright/test';
import { AppServer } from '../helpers/app-server';
import { MailServer } from '../helpers/mail-server';
import { expectAccessibleInBothThemes } from './accessible';
import { expect, leaveAll, test } from './fixtures';

const PASSWORD = 'four unrelated words';
const NEW = 'five other words in a row';

async function signUp(page: Page, url: string, name: string, email: string): Promise<void> {
  await page.goto(`${url}/account`);
  const form = page.locator('#sign-up form');
  await form.getByLabel('Name').fill(name);
  await form.getByLabel('E-mail').fill(email);
  await form.getByLabel('Password').fill(PASSWORD);
  await form.getByRole('button', { name: 'Make the account' }).click();
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible();
}

async function signIn(page: Page, url: string, email: string, password: string): Promise<void> {
  await page.goto(`${url}/account`);
  const form = page.locator('#sign-in form');
  await form.getByLabel('E-mail').fill(email);
  await form.getByLabel('Password').fill(password);
  await form.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible();
}

/** A page of another person. */
async function elsewhere(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

test('the first account owns the installation: appoints, sets rules, hands out a link, backs up', async ({
  page,
  browser,
  ownServer,
  consoleErrors,
}) => {
  test.slow();
  const { url } = ownServer;
  await signUp(page, url, 'Olga Owner', 'olga@school.example');
  const ben = await elsewhere(browser);
  await signUp(ben, url, 'Ben Learner', 'ben@school.example');
  expect((await ben.goto(`${url}/owner`))?.status()).toBe(404);

  await page.getByRole('link', { name: 'this installation' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This installation');
  await expect(page.getByText('Everything works.')).toBeVisible();
  await expectAccessibleInBothThemes(page);

  // People: found, appointed.
  await page.getByLabel('Name or e-mail').fill('BEN@');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 account with “BEN@”')).toBeVisible();
  await page.getByLabel('Role of Ben Learner', { exact: true }).selectOption('instructor');
  await page.getByRole('button', { name: 'Change the role of Ben Learner' }).click();
  await page.waitForURL(`${url}/owner`);
  await expect(page.getByLabel('Role of Ben Learner', { exact: true })).toHaveValue('instructor');
  await ben.goto(`${url}/classes`);
  await expect(ben.getByRole('heading', { name: /Make a class/ })).toBeVisible();

  // The last owner cannot step down.
  await page.getByLabel('Role of Olga Owner', { exact: true }).selectOption('learner');
  const refusal = page.waitForResponse(/api\/owner\/role/);
  await page.getByRole('button', { name: 'Change the role of Olga Owner' }).click();
  expect((await refusal).status()).toBe(409);
  await expect(page.locator('.form-problem')).toContainText('this is its last one');
  consoleErrors.length = 0; // the browser reports the refusal that was provoked

  // A backup, made and taken away.
  await page.goto(`${url}/owner`);
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('The backup is made and heads the list.')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /^Download manual-/ }).click();
  expect((await download).suggestedFilename()).toMatch(/^faultline-manual-.*\.tar\.gz$/);

  // Settings: guests are kept out of practice.
  await page.getByLabel('Name', { exact: true }).fill('Riverside School');
  await page.getByLabel('practise and keep progress').uncheck();
  await page.getByRole('button', { name: 'Store the settings' }).click();
  await expect(page.getByText('The settings are stored')).toBeVisible();
  const guest = await elsewhere(browser);
  await guest.goto(`${url}/practice`);
  await expect(guest.getByText('only accounts practise')).toBeVisible();
  await guest.goto(`${url}/account`);
  await expect(guest.getByRole('heading', { name: 'Make an account at Riverside School' })).toBeVisible();

  // A forgotten password: the owner hands over a link, which works once.
  await page.goto(`${url}/owner`);
  await page.getByRole('button', { name: 'Make a link for a new password of Ben Learner' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A new password for Ben Learner');
  await expectAccessibleInBothThemes(page);
  const path = new URL(await page.getByRole('textbox', { name: 'Link' }).inputValue()).pathname;
  await guest.goto(`${url}/account/forgot`);
  await expect(guest.getByText('This installation sends no mail.')).toBeVisible();
  await expectAccessibleInBothThemes(guest);
  await guest.goto(url + path);
  await expect(guest.getByText('ben@school.example')).toBeVisible();
  await expectAccessibleInBothThemes(guest);
  await guest.getByLabel('New password').fill('short');
  await guest.getByRole('button', { name: 'Set it' }).click();
  await expect(guest.getByLabel('New password')).toHaveAccessibleDescription(/needs at least 10/);
  await guest.getByLabel('New password').fill(NEW);
  await guest.getByRole('button', { name: 'Set it' }).click();
  await expect(guest.getByText('The new password is set. Sign in with it.')).toBeVisible();
  await ben.goto(`${url}/account`);
  await expect(ben.getByRole('heading', { level: 1 })).toContainText('guest');
  await signIn(guest, url, 'ben@school.example', NEW);
  await ben.goto(url + path);
  await expect(ben.getByText('This link opens nothing any more.')).toBeVisible();
});

test('a browser is signed out from another one', async ({ page, browser, ownServer }) => {
  const { url } = ownServer;
  await signUp(page, url, 'Ada', 'ada@school.example');
  const phone = await elsewhere(browser);
  await signIn(phone, url, 'ada@school.example', PASSWORD);
  await page.goto(`${url}/account`);
  await expectAccessibleInBothThemes(page);
  const list = page.getByRole('region', { name: 'Signed in' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(list.getByRole('listitem').first()).toContainText('this browser');
  await list.getByRole('button', { name: /^Sign out there/ }).click();
  await expect(page.getByText('Signed out there.')).toBeVisible();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await phone.goto(`${url}/account`);
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('You are a guest.');
});

test('a link for a new password comes by mail', async ({ page, browser }) => {
  const mails = await MailServer.start();
  const server = await AppServer.create(undefined, {
    FAULTLINE_MAIL: mails.url,
    FAULTLINE_MAIL_FROM: 'Faultline <no-reply@school.example>',
    FAULTLINE_URL: 'https://school.example',
  });
  try {
    await server.start();
    await signUp(page, server.url, 'Ada', 'ada@school.example');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: 'Forgot the password?' }).click();
    await page.getByLabel('E-mail of your account').fill('ada@school.example');
    await page.keyboard.press('Enter');
    await expect(page.getByText('a mail is on its way')).toBeVisible();
    await expectAccessibleInBothThemes(page);
    const { text } = await mails.mail(0);
    const path = /https:\/\/school\.example(\/account\/reset\/\S+)/.exec(text)?.[1];
    await page.goto(server.url + path);
    await page.getByLabel('New password').fill(NEW);
    await page.keyboard.press('Enter');
    await expect(page.getByText('The new password is set.')).toBeVisible();
    await signIn(page, server.url, 'ada@school.example', NEW);
  } finally {
    await leaveAll(browser);
    await server.dispose();
    await mails.stop();
  }
});
