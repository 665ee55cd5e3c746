import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { expectAccessibleInBothThemes } from './accessible';
import { expect, test } from './fixtures';
import { joinLive, PHONE, signUpHost } from './people';

/** Designs of the brief: its start, which stands on one zone, and its model, which survives one. */
const { start, model } = parse(readFileSync('content/packs/aws-ha/briefs/shop.yaml', 'utf8'));

/** Keeps a design as the draft of the lab, as the lab does when somebody edits. */
async function draft(page: Page, url: string, document: unknown): Promise<void> {
  const saved = await page.request.put(`${url}/api/designs`, {
    headers: { origin: url },
    data: { pack: 'aws-ha', brief: 'shop', document, basedOn: 0 },
  });
  expect(saved.status()).toBe(200);
}

const tile = (wall: Page, nickname: string) => wall.locator('.tile').filter({ hasText: nickname });

test('a class plays a GameDay: the lab, a reload, a lost network, a killed server, host handover', async ({
  browser,
  ownServer,
}) => {
  test.setTimeout(300_000);
  const { url } = ownServer;
  const hosting = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const wall = await hosting.newPage();
  await signUpHost(wall, url);

  await wall.goto(`${url}/live`);
  await wall.getByRole('link', { name: 'hold a GameDay' }).click();
  // Chosen before the page's scripts run, it is not chosen yet.
  await expect(async () => {
    await wall.getByLabel('Brief').selectOption('aws-ha shop');
    await expect(wall.getByPlaceholder('GameDay: A shop that may lose a zone')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await wall.getByLabel('Time for a design').selectOption('Until you close the door');
  await expectAccessibleInBothThemes(wall);
  await wall.getByRole('button', { name: 'Open the lobby' }).click();
  const code = (await wall.locator('.lobby-code').innerText()).replace(/\s/g, '');

  const [, ada] = await joinLive(browser, url, code, 'Ada');
  const [bobContext, bob] = await joinLive(browser, url, code, 'Bob');
  const [, zoe] = await joinLive(browser, url, code, 'Smelly Zoe');
  await expect(ada.getByRole('heading', { name: 'You are in.' })).toBeVisible();
  await wall.getByRole('button', { name: 'Remove the nickname Smelly Zoe' }).click();
  await expect(zoe.getByText('The host has removed your nickname')).toBeVisible();
  await zoe.getByLabel('Nickname').fill('Zoe');
  await zoe.getByRole('button', { name: 'Join' }).click();
  await expect(wall.getByText('Smelly Zoe')).toHaveCount(0);

  // Ada builds in the lab and hands in there; Bob enters his draft; Zoe has none.
  await wall.getByRole('button', { name: 'Open the door for designs' }).click();
  await draft(ada, url, model);
  await ada.getByRole('link', { name: /in the lab/ }).click();
  await expect(ada.locator('.lab-bar[data-ready=true]')).toBeVisible();
  await ada.getByRole('button', { name: 'Hand in' }).click();
  await ada.getByRole('link', { name: 'Enter it' }).click();
  await expect(ada.getByText('Your design is stored')).toBeVisible();
  await draft(bob, url, start);
  await bob.reload();
  await bob.getByRole('button', { name: 'Enter the draft' }).click();
  await expect(bob.getByText('Your design is stored')).toBeVisible();
  await expect(wall.getByTestId('entered')).toHaveText('2');
  await expectAccessibleInBothThemes(bob);
  await wall.getByRole('button', { name: 'Close the door' }).click();

  // The first fault that is injected: a zone, out of the order that was prepared.
  await wall.getByLabel('Another fault').selectOption('Zone a is out');
  await wall.getByRole('button', { name: 'Inject it' }).click();
  await expect(wall.getByRole('heading', { name: 'Zone a is out' })).toBeVisible();
  await expect(tile(wall, 'Bob')).toHaveAttribute('data-state', /down|recovering|lost/);
  await expect(bob.locator('.day-state')).toContainText(/Down|Recovering|lost/);
  await expect(ada.locator('.day-rounds')).toContainText('Zone a is out');
  await expectAccessibleInBothThemes(wall);
  await expectAccessibleInBothThemes(bob);
  // Neither has seen anything of the other's.
  expect(await bob.content()).not.toContain('Ada');

  // The server is killed in the midst of it and comes back with everything.
  await bobContext.setOffline(true);
  await ownServer.stop('SIGKILL');
  await expect(wall.getByText('No connection')).toBeVisible();
  await ownServer.start();
  await expect(wall.getByText('No connection')).toHaveCount(0, { timeout: 30_000 });
  await expect(tile(wall, 'Bob')).toBeVisible();

  // The host's laptop sleeps; a phone of the same account goes on with the prepared order.
  const address = wall.url();
  await wall.close();
  const phone = await hosting.newPage();
  await phone.setViewportSize(PHONE.viewport);
  await phone.goto(`${address}/remote`);
  await expect(phone.getByText(/of 2 still serve/)).toBeVisible();
  await expectAccessibleInBothThemes(phone);
  await phone.locator('.remote-next').click();
  await expect(ada.locator('.day-rounds li')).toHaveCount(2);
  // Whoever had lost the network lands where the class is.
  await bobContext.setOffline(false);
  await expect(bob.locator('.day-rounds li')).toHaveCount(2, { timeout: 30_000 });
  await ada.reload();
  await expect(ada.locator('.day-rounds li')).toHaveCount(2);

  phone.on('dialog', (dialog) => dialog.accept());
  await phone.getByRole('button', { name: 'End now' }).click();
  await expect(ada.getByRole('heading', { name: /of the class’s requests were served/ })).toBeVisible();
  await expect(ada.locator('.day-award').first()).toContainText('Ada');
  await expect(bob.locator('.day-links')).toContainText('1 of 2 designs');
  await bob.getByRole('button', { name: 'Your timeline in full' }).click();
  await expect(bob.locator('.day-run').getByRole('img', { name: /^down \d+ .*\d+ events/ })).toBeVisible();
  await bob.getByText(/^Log of \d+ events$/).click();
  await expect(bob.locator('.day-run').getByText(/zone/i).first()).toBeVisible();
  await expectAccessibleInBothThemes(bob);

  await phone.goto(`${address}/results`);
  await expect(phone.getByRole('row', { name: /Bob/ })).toContainText(/down/);
  await expect(phone.getByText('Without a design: Zoe.')).toBeVisible();
  await expectAccessibleInBothThemes(phone);
  // The board plays it again.
  await phone.setViewportSize({ width: 1920, height: 1080 });
  await phone.getByRole('link', { name: 'Replay on the board' }).click();
  await phone.getByRole('button', { name: 'Replay' }).click();
  await expect(tile(phone, 'Ada')).toBeVisible();
  // What was entered is in each one's own progress.
  expect(await (await bob.request.get(`${url}/api/export`)).text()).toContain('"shop"');
});
