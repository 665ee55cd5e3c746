import type { Page } from '@playwright/test';
import { AppServer } from '../helpers/app-server';
import { answering, expectWhole, runningQuiz } from '../helpers/live/bots-quiz';
import { findPostgres, type PostgresCluster, startPostgres } from '../helpers/postgres-cluster';
import { expect, test } from './fixtures';
import { joinLive, PHONE, signUpHost } from './people';

/** The button of an answer; every question has an A. */
const option = (page: Page, letter: string) =>
  page.locator('.live-options button').filter({ has: page.getByText(letter, { exact: true }) });

const stored = (page: Page, letter: string) => expect(page.getByText(`${letter} is stored`)).toBeVisible();

test('a class plays a quiz: late join, reload, lost network, rude nickname, host handover', async ({
  browser,
  ownServer,
}) => {
  test.setTimeout(300_000);
  const { url } = ownServer;
  const hosting = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const wall = await hosting.newPage();
  await signUpHost(wall, url);

  // A quiz in under a minute: draw, look, open.
  await wall.goto(`${url}/live`);
  await wall.getByLabel('Questions').selectOption('10');
  // No question closes by itself, however slow the machine.
  await wall.getByLabel('Time for one question').selectOption('Until you close it');
  for (const kind of [/Which change/, /Telling/]) await wall.getByLabel(kind).uncheck();
  await wall.getByRole('button', { name: 'Draw questions' }).click();
  await expect(wall.getByRole('button', { name: 'Open the lobby' })).toBeVisible();
  // Only what takes one answer, and not all of it.
  const questions = wall.locator('.builder-questions > li');
  for (let count = await questions.count(); count > 0; count--) {
    const question = questions.nth(count - 1);
    const several = /\b(TWO|THREE)\b/.test(await question.innerText());
    if (several || count > 8) await question.getByRole('button', { name: 'Remove' }).click();
  }
  await wall.getByRole('button', { name: 'Open the lobby' }).click();
  const code = (await wall.locator('.lobby-code').innerText()).replace(/\s/g, '');

  const [, ada] = await joinLive(browser, url, code, 'Ada');
  const [bobContext, bob] = await joinLive(browser, url, code, 'Bob');
  const refused = await browser.newContext(PHONE);
  const rude = await refused.newPage();
  await rude.goto(`${url}/live/join`);
  await rude.getByLabel('Code').fill(code.toLowerCase());
  await rude.getByLabel('Nickname').fill('fцсk you');
  await rude.getByRole('button', { name: 'Join' }).click();
  await expect(rude.getByText('cannot be shown to a class')).toBeVisible();
  await rude.getByLabel('Nickname').fill('Smelly Host');
  await rude.getByRole('button', { name: 'Join' }).click();
  await expect(wall.getByText('Smelly Host')).toBeVisible();
  await wall.getByRole('button', { name: 'Remove the nickname Smelly Host' }).click();
  await expect(rude.getByText('The host has removed your nickname')).toBeVisible();
  await expect(wall.getByText('Smelly Host')).toHaveCount(0);

  await wall.getByRole('button', { name: 'Start' }).click();
  await option(ada, 'A').click();
  await stored(ada, 'A');

  // A reload lands in the present question with the answer.
  await ada.reload();
  await stored(ada, 'A');

  // A lost network is shown; what is chosen meanwhile is sent when it is back.
  await bobContext.setOffline(true);
  await expect(bob.getByText('No connection')).toBeVisible();
  await option(bob, 'B').click();
  await expect(bob.getByText('B is not stored yet')).toBeVisible();
  await bobContext.setOffline(false);
  await stored(bob, 'B');
  await expect(bob.getByText('No connection')).toHaveCount(0);

  // A late joiner lands in the present question.
  const [, zoe] = await joinLive(browser, url, code, 'Zoe');
  await option(zoe, 'A').click();
  await stored(zoe, 'A');
  await expect(wall.getByTestId('answered')).toHaveText('3 of 3');

  // The host's laptop sleeps; a phone of the same account takes over.
  const address = wall.url();
  await wall.close();
  const phone = await hosting.newPage();
  await phone.setViewportSize({ width: 390, height: 844 });
  await phone.goto(`${address}/remote`);
  await phone.getByRole('button', { name: 'Close', exact: true }).click();
  await phone.getByRole('button', { name: 'Reveal' }).click();
  await expect(ada.getByRole('heading', { name: /^(Right|Wrong)\./ })).toBeVisible();
  await expect(zoe.getByText(/^Place \d of 3$/)).toBeVisible();
  await phone.getByRole('button', { name: 'Next question' }).click();
  await expect(bob.getByText(/Question 2 of \d/)).toBeVisible();
  phone.on('dialog', (dialog) => dialog.accept());
  await phone.getByRole('button', { name: 'End now' }).click();
  await expect(ada.getByRole('heading', { name: /of \d right/ })).toBeVisible();

  await phone.goto(`${address}/results`);
  await expect(phone.getByRole('row', { name: /Zoe/ })).toBeVisible();
  // The answers are in each one's own progress.
  await expect.poll(async () => (await ada.request.get(`${url}/api/export`)).text()).toContain('"live-');
});

test('nothing acknowledged is lost when the server is killed in the middle of a question', async ({ ownServer }) => {
  test.setTimeout(300_000);
  const { host, bots } = await runningQuiz(() => ownServer.url, 30);
  try {
    await answering(bots, host.session, async () => {
      for (const [index, bot] of bots.entries()) if (index % 3 === 0) bot.cut();
      await ownServer.stop('SIGKILL');
      await ownServer.start();
    });
    // Nothing that came before the reveal held a key, an address, or another one's answer.
    for (const { text, nickname } of bots) {
      for (const word of ['"key"', '"correct"', '"why"', '"template"', '"seed"']) expect(text).not.toContain(word);
      for (const other of bots) if (other.nickname !== nickname) expect(text).not.toContain(`"${other.nickname}"`);
    }
    await expectWhole(host, bots);
  } finally {
    for (const bot of bots) bot.stop();
  }
});

test.describe('two instances on one PostgreSQL', () => {
  test.skip(findPostgres() === null, 'there is no PostgreSQL on this machine');

  test('PostgreSQL is restarted in the middle of a question, and nothing acknowledged is lost', async () => {
    test.setTimeout(300_000);
    const cluster: PostgresCluster = await startPostgres(findPostgres() ?? '');
    const servers = await Promise.all([1, 2].map(() => AppServer.create(undefined, { DATABASE_URL: cluster.url })));
    try {
      for (const server of servers) await server.start();
      let turn = 0;
      const { host, bots } = await runningQuiz(() => servers[turn++ % servers.length]?.url ?? '', 30);
      await answering(bots, host.session, () => cluster.restart());
      await expectWhole(host, bots);
      for (const bot of bots) bot.stop();
    } finally {
      for (const server of servers) await server.dispose();
      await cluster.stop();
    }
  });

  test('one is killed in the middle of a question, and its participants go on at the other', async () => {
    test.setTimeout(300_000);
    const cluster: PostgresCluster = await startPostgres(findPostgres() ?? '');
    const servers = await Promise.all([1, 2].map(() => AppServer.create(undefined, { DATABASE_URL: cluster.url })));
    const [one, two] = servers;
    let alive = servers;
    try {
      if (!one || !two) throw new Error('no servers');
      for (const server of servers) await server.start();
      // As a balancer does it: every request to another one of those that live.
      let turn = 0;
      const { host, bots } = await runningQuiz(() => alive[turn++ % alive.length]?.url ?? '', 30);
      await answering(bots, host.session, async () => {
        alive = [two];
        await one.stop('SIGKILL');
      });
      for (const bot of bots) for (const away of bot.awayFor) expect(away).toBeLessThan(10_000);
      await expectWhole(host, bots);
      for (const bot of bots) bot.stop();
    } finally {
      for (const server of servers) await server.dispose();
      await cluster.stop();
    }
  });
});
