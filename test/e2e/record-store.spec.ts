import { AppServer } from '../helpers/app-server';
import { TestRecordStore } from '../helpers/record-store';
import { expect, leaveAll, test } from './fixtures';
import { isSound, newPage, signUp } from './people';

test('what is answered reaches the record store, over its outage and a kill of the server; the owner sees how it goes', async ({
  browser,
  consoleErrors,
}) => {
  test.setTimeout(240_000);
  const store = await new TestRecordStore().start();
  const server = await AppServer.create(undefined, store.environment);
  await server.start();
  try {
    const page = await newPage(browser, server.url, consoleErrors);
    await signUp(page, 'Olga');
    await page.goto('/account');
    await expect(page.getByText(/has the record store 127\.0\.0\.1:\d+ told/)).toBeVisible();
    await page.goto('/owner');
    const state = page.locator('dt:has-text("Record store") + dd');
    await expect(state).toContainText('takes statements');
    await expect(state).toContainText('0 statements waiting');

    await store.stop();
    const item = await (await page.request.get('/api/items?pack=aws-ha&topic=rds&form=choice')).json();
    const { pack, packVersion, template, seed } = item;
    const chosen = item.options.slice(0, item.choose).map(({ id }: { id: string }) => id);
    const answer = { pack, packVersion, template, seed, chosen, clientId: 'record-store-1' };
    const headers = { origin: server.url };
    expect((await page.request.post('/api/answers', { data: answer, headers })).status()).toBe(200);
    await expect(async () => {
      await page.reload();
      await expect(state).toContainText('does not take statements', { timeout: 500 });
    }).toPass();
    await expect(state).toContainText('1 statement waiting');
    await expect(state).toContainText('cannot be reached: ECONNREFUSED');
    await isSound(page);

    await server.stop('SIGKILL');
    await store.start();
    await server.start();
    await expect.poll(() => store.statements.size, { timeout: 30_000 }).toBe(1);
    await expect(async () => {
      await page.reload();
      await expect(state).toContainText('0 statements waiting, 1 taken', { timeout: 500 });
    }).toPass();
    await isSound(page);
  } finally {
    await leaveAll(browser);
    await server.dispose();
    await store.stop();
  }
});

test('a setting that is wrong is named at the start, which ends there', async () => {
  const server = await AppServer.create(undefined, { FAULTLINE_XAPI: 'http://store.example/xapi' });
  try {
    await expect(server.start()).rejects.toThrow(/ended with 1[\s\S]*FAULTLINE_XAPI must begin with https/);
  } finally {
    await server.dispose();
  }
});
