import type { Browser, Page } from '@playwright/test';
import { parseAddress } from '@/quiz/address';
import { generateItem } from '@/quiz/generate';
import type { Item } from '@/quiz/item';
import { readPack } from '@/server/content/packs';
import { LiveHost } from '../helpers/live/live-host';
import { type Recorded, RecordingProxy } from '../helpers/recording-proxy';
import { ANY_RESULT, leaks, nickname, secretsOf } from '../helpers/secrets';
import { expect, test } from './fixtures';
import { comeToLife, signUp } from './people';

const PHONE = { width: 390, height: 844 };

/** Somebody with a browser of their own, of whom every byte is kept that they are sent. */
interface Watched {
  page: Page;
  proxy: RecordingProxy;
  name: string;
}

async function watched(browser: Browser, server: string, name: string, viewport = PHONE): Promise<Watched> {
  const proxy = await RecordingProxy.before(server);
  const context = await browser.newContext({ baseURL: proxy.url, viewport });
  return { page: await context.newPage(), proxy, name };
}

/** The items at these addresses, made here: what the server made them into is not asked. */
function itemsAt(addresses: readonly string[]): Item[] {
  const { pack } = readPack('content/packs/aws-ha');
  if (!pack) throw new Error('the pack cannot be read');
  return addresses.map((text) => {
    const address = parseAddress(text);
    const { item } = generateItem(pack, address?.template ?? '', address?.seed ?? -1);
    if (!item) throw new Error(`nothing at ${text}`);
    return item;
  });
}

/** What the pages for reading say to everybody. */
function facts(): string[] {
  return [...(readPack('content/packs/aws-ha').pack?.facts.values() ?? [])].map(({ statement }) => statement);
}

/** Views that a stream has told. */
function views(sent: readonly Recorded[]) {
  return sent
    .filter(({ path }) => path.startsWith('/api/live/stream'))
    .flatMap(({ text }) => [...text.matchAll(/^data: (\{"seq".*)$/gm)].map(([, json = '']) => JSON.parse(json)));
}

/** Every name of a member and the strings and numbers under `chosen`, anywhere in a value. */
function members(value: unknown, into = { names: new Set<string>(), chosen: new Set<string>() }) {
  if (Array.isArray(value)) for (const one of value) members(one, into);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value)) {
      into.names.add(name);
      if (name === 'chosen') into.chosen.add(JSON.stringify(one));
      members(one, into);
    }
  }
  return into;
}

const option = (page: Page, letter: string) =>
  page.locator('.live-options button').filter({ has: page.getByText(letter, { exact: true }) });

async function answer({ page }: Watched, letter: string): Promise<void> {
  await option(page, letter).click();
  await expect(page.getByText(`${letter} is stored`)).toBeVisible();
}

test.describe('nobody is sent a key or another one’s answer before the reveal', () => {
  for (const pacing of ['host', 'self'] as const) {
    test(`in a live quiz at ${pacing === 'host' ? 'the host’s' : 'everybody’s own'} pace`, async ({
      browser,
      ownServer,
    }) => {
      test.slow();
      const host = new LiveHost(() => ownServer.url);
      await host.signUp();
      const paced = pacing === 'host' ? {} : { pacing, seconds: 3_600 };
      await host.make(3, { title: 'Every payload', confidence: true, ...paced }, ['recall', 'scenario', 'prediction']);
      const items = itemsAt(host.addresses);
      expect(items).toHaveLength(3);

      // The projector and the remote control are the host's, but the class sees the first of them.
      const wall = await watched(browser, ownServer.url, 'wall', { width: 1920, height: 1080 });
      const remote = await watched(browser, ownServer.url, 'remote');
      for (const { page, proxy } of [wall, remote]) {
        const data = { email: 'host@example.org', password: 'correct horse battery' };
        const sent = await page.request.post('/api/auth/sign-in/email', { headers: { origin: proxy.url }, data });
        expect(sent.status()).toBe(200);
      }
      await wall.page.goto(`/live/host/${host.session}`);
      await remote.page.goto(`/live/host/${host.session}/remote`);
      const class_ = [
        await watched(browser, ownServer.url, 'Adalbert'),
        await watched(browser, ownServer.url, 'Brunhilde'),
        await watched(browser, ownServer.url, 'Cunigunde'),
      ];
      for (const { page, name } of class_) {
        await page.goto(`/live/${host.code}`);
        await page.getByLabel('Nickname').fill(name);
        await page.getByRole('button', { name: 'Join' }).click();
        await expect(page.getByRole('heading', { name: 'You are in.' })).toBeVisible();
      }
      const letters = ['A', 'B', 'C'];
      const own = class_.map(() => new Set<string>());

      /** Nothing of the questions from `first` on has come to anybody, nor what anybody else chose. */
      const expectNothing = (first: number) => {
        const secrets = secretsOf(items.slice(first), facts());
        for (const [index, { proxy, name }] of class_.entries()) {
          const sent = proxy.sofar();
          const others = class_.filter((one) => one.name !== name).map((one) => nickname(one.name));
          const hidden = first === 0 ? [...secrets, ANY_RESULT, ...others] : secrets;
          expect(leaks(sent, hidden), name).toEqual([]);
          const told = views(sent).flatMap(({ shared }) => shared?.questions ?? []);
          expect(told.filter(({ index: at, reveal }) => reveal !== null && at >= first)).toEqual([]);
          const { chosen } = members(views(sent).map((view) => view.own));
          for (const one of chosen) expect(own[index], `${name} was sent ${one}`).toContain(one);
        }
        for (const { proxy, name } of [wall, remote]) {
          const sent = proxy.sofar();
          expect(views(sent).length, name).toBeGreaterThan(0);
          expect(leaks(sent, first === 0 ? [...secrets, ANY_RESULT] : secrets), name).toEqual([]);
          expect(members(views(sent)).names, name).not.toContain('chosen');
          // A score that moves tells who was right.
          const scores = views(sent).flatMap(({ host: view }) =>
            view.seats.map(({ score }: { score: number }) => score),
          );
          if (first === 0) expect(new Set(scores), name).toEqual(new Set([0]));
        }
      };
      expectNothing(0);

      const press = (name: string) => wall.page.locator('.wall-foot').getByRole('button', { name }).click();
      await press('Start');
      for (const [question] of items.entries()) {
        for (const [index, one] of class_.entries()) {
          await expect(one.page.getByText(`Question ${question + 1} of 3`)).toBeVisible();
          const letter = letters[(index + question) % 3] ?? 'A';
          own[index]?.add(JSON.stringify([letter.toLowerCase()]));
          await answer(one, letter);
          await one.page.reload();
          if (pacing === 'self') {
            await one.page.getByRole('navigation', { name: 'Questions' }).getByRole('button').nth(question).click();
          }
          await expect(one.page.getByText(`${letter} is stored`)).toBeVisible();
          const next = one.page
            .getByRole('navigation', { name: 'Questions' })
            .getByRole('button')
            .nth(question + 1);
          if (pacing === 'self' && question < 2) await next.click();
        }
        if (pacing === 'self') continue;
        await expect(wall.page.getByTestId('answered')).toHaveText('3 of 3');
        expectNothing(question);
        await press('Close');
        await expect(wall.page.getByText('Closed')).toBeVisible();
        await wall.page.reload();
        for (const { page } of class_) await expect(page.getByText(/is stored/)).toBeVisible();
        expectNothing(question);
        await press('Reveal');
        for (const { page } of class_) await expect(page.getByRole('heading', { name: /It is [A-D]/ })).toBeVisible();
        if (question < 2) await press('Next question');
      }
      if (pacing === 'self') {
        await expect(wall.page.getByTestId('answered')).toHaveText('9 of 9');
        expectNothing(0);
        await press('Close');
        await expect(wall.page.getByText('Closed')).toBeVisible();
        expectNothing(0);
        await press('Reveal');
        for (const { page } of class_) await expect(page.getByRole('heading', { name: /It is [A-D]/ })).toBeVisible();
      }

      // The same search finds all of it once it may be told: that it found nothing before was no blindness.
      for (const { proxy, name } of [...class_, wall]) {
        const found = leaks(proxy.sofar(), [...secretsOf(items, facts()), ANY_RESULT]);
        for (const { id } of items) expect(found.join('\n'), name).toContain(`of ${id}`);
        expect(found.join('\n'), name).toContain(ANY_RESULT.what);
      }
      const [ada, bob] = class_;
      if (!ada || !bob) throw new Error('nobody joined');
      expect(leaks(ada.proxy.sofar(), [nickname(bob.name)])).not.toEqual([]);
      for (const { proxy, page } of [...class_, wall, remote]) {
        await page.close();
        await proxy.stop();
      }
    });
  }

  test('in an assignment that two take, until it is released', async ({ browser, ownServer }) => {
    test.slow();
    const teacher = await watched(browser, ownServer.url, 'Olga', { width: 1280, height: 900 });
    await signUp(teacher.page, 'Olga');
    await teacher.page.getByLabel('Name').fill('Evening class');
    await teacher.page.getByRole('button', { name: 'Make the class' }).click();
    const invite = teacher.page.locator('.invite-code');
    const code = ((await invite.textContent()) ?? '').replace(/Join code|\s|-/g, '');
    const [classAddress = ''] = /\/classes\/[^/]+/.exec(teacher.page.url()) ?? [];
    await teacher.page.goto(`${classAddress}/assignments/new`);
    await teacher.page.getByLabel('Title', { exact: true }).fill('Week 1');
    await teacher.page.getByRole('checkbox', { name: 'Facts and numbers' }).check();
    await teacher.page.getByRole('spinbutton', { name: 'Number' }).fill('3');
    await teacher.page.getByLabel('Grades and answers are told').selectOption('When an instructor releases them');
    await teacher.page.getByRole('button', { name: 'Set it' }).click();
    await expect(teacher.page.getByRole('heading', { name: 'Week 1' })).toBeVisible();
    const assignment = new URL(teacher.page.url()).pathname;

    const learners = [
      await watched(browser, ownServer.url, 'Adalbert'),
      await watched(browser, ownServer.url, 'Brunhilde'),
    ];
    for (const { page, name } of learners) {
      await signUp(page, name, `/join/${code}`);
      await page.getByRole('button', { name: 'Join the class' }).click();
      await page.getByRole('link', { name: 'Week 1' }).click();
      await page.getByRole('button', { name: 'Begin' }).click();
      for (let question = 1; question <= 3; question++) {
        await expect(page.getByRole('heading', { name: `Question ${question} of 3` })).toBeVisible();
        const words = (await page.getByText(/^Choose (one|two|three)\.$/).textContent()) ?? '';
        const count = ['one', 'two', 'three'].findIndex((word) => words.includes(word)) + 1;
        const options = page.locator('.exam-options label');
        await comeToLife(page);
        for (let place = 0; place < count; place++) await options.nth(place).click();
        await expect(page.locator('input[name="exam-chosen"]:checked')).toHaveCount(count);
        await expect(page.locator('.exam-stored')).toContainText(/Stored \d\d:\d\d:\d\d/);
        // It opens at the first question that has no answer.
        if (question < 3) await page.reload();
      }
      await comeToLife(page);
      await page.getByRole('button', { name: 'Hand in' }).click();
      await page.getByRole('button', { name: 'Hand in for good' }).click();
      await expect(page.getByText('none left')).toBeVisible();
      // Wherever else it might be told.
      for (const address of ['/', '/progress', '/exam', '/practice', '/settings', classAddress])
        await page.goto(address);
      for (const form of ['', '?format=csv']) expect((await page.request.get(`/api/export${form}`)).status()).toBe(200);
    }
    const before = learners.map(({ proxy }) => proxy.sofar());

    await teacher.page.getByRole('button', { name: 'Release them now' }).click();
    await expect(teacher.page.getByText('Results are told.')).toBeVisible();
    for (const [index, { page, proxy, name }] of learners.entries()) {
      await page.goto(assignment);
      await page.getByRole('link', { name: 'Questions and answers' }).click();
      await expect(page.getByText(/^[0-3] of 3 right\./)).toBeVisible();
      // Which questions they were is told now, and so they are known.
      const told = await (await page.request.get('/api/export')).json();
      const addresses: string[] = told.answers.map(({ template, seed }: Item) => `${template}/${seed}`);
      expect(addresses).toHaveLength(3);
      const secrets = [...secretsOf(itemsAt(addresses), facts()), ANY_RESULT];
      const other = learners.find((one) => one.name !== name)?.name ?? '';
      expect(leaks(before[index] ?? [], [...secrets, nickname(other)]), name).toEqual([]);
      const after = leaks(proxy.sofar(), secrets).join('\n');
      for (const address of addresses) expect(after, name).toContain(`of ${address}`);
    }
    for (const { proxy, page } of [...learners, teacher]) {
      await page.close();
      await proxy.stop();
    }
  });
});
