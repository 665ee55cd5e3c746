import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { loadNamedPack } from '@/cli/items/load-named-pack';
import { itemVersion } from '@/quiz/edition';
import { AppServer } from '../helpers/app-server';
import { temporaryFolder } from '../helpers/temporary-folder';
import { expect, test } from './fixtures';

interface PublicItem {
  pack: string;
  packVersion: string;
  template: string;
  seed: number;
  choose: number;
  options: { id: string }[];
}

/** A guest that speaks HTTP alone, keeping its cookies. */
class Guest {
  #cookies = new Map<string, string>();

  constructor(readonly url: string) {}

  async call(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${this.url}${path}`, {
      ...init,
      headers: { origin: this.url, 'content-type': 'application/json', ...(cookie && { cookie }), ...init.headers },
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }

  /** Answers the next question on a topic; gives the client id of the answer that the server acknowledged. */
  async answer(topic: string): Promise<string> {
    const item = (await (await this.call(`/api/items?pack=aws-ha&topic=${topic}&form=choice`)).json()) as PublicItem;
    const clientId = randomUUID();
    const response = await this.call('/api/answers', {
      method: 'POST',
      body: JSON.stringify({
        pack: item.pack,
        packVersion: item.packVersion,
        template: item.template,
        seed: item.seed,
        chosen: item.options.slice(0, item.choose).map((option) => option.id),
        clientId,
      }),
    });
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
    return clientId;
  }
}

test('no acknowledged answer is lost when the server is killed in the middle', async ({ ownServer }) => {
  test.setTimeout(300_000);
  const guest = new Guest(ownServer.url);
  const acknowledged: string[] = [];
  for (let round = 1; round <= 3; round++) {
    // Counted in answers, not in time, and struck at another moment of the next answer each round.
    const due = 5 * round;
    const answering = async () => {
      while (true) {
        acknowledged.push(await guest.answer('ebs'));
        if (acknowledged.length === due) setTimeout(() => void ownServer.stop('SIGKILL'), 7 * round);
      }
    };
    await expect(answering()).rejects.toThrow();
    await ownServer.start();
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(15);
  const exported = await (await guest.call('/api/export')).text();
  expect(acknowledged.filter((id) => !exported.includes(id))).toEqual([]);
});

test('a first start on an empty folder prepares the database and serves', async () => {
  const server = await AppServer.create(temporaryFolder());
  try {
    await server.start();
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
  } finally {
    await server.dispose();
  }
});

test('the server goes on when whoever read its output has gone', async ({ ownServer }) => {
  ownServer.closeOutput();
  const guest = new Guest(ownServer.url);
  await guest.answer('s3');
  expect((await guest.call('/no-such-page')).status).toBe(404);
  await guest.answer('s3');
});

test('a second server on the same data folder is told so', async ({ ownServer }) => {
  const second = await AppServer.create(ownServer.dataFolder);
  await expect(second.start()).rejects.toThrow(/data folder|in use|already/i);
});

test('stopped and started again, the guest is still known', async ({ ownServer }) => {
  const guest = new Guest(ownServer.url);
  const clientId = await guest.answer('rds');
  await ownServer.stop();
  await ownServer.start();
  expect(await (await guest.call('/api/export')).text()).toContain(clientId);
});

test('ending npm ends the server that it started, and the data folder is free again', async () => {
  const server = await AppServer.create(undefined, {}, ['npm', 'start']);
  for (const _ of ['once', 'again']) {
    await server.start();
    await server.stop();
    await expect.poll(() => server.output, { timeout: 30_000 }).toContain('Stopping');
    await expect.poll(() => fetch(server.url).catch(() => 'closed'), { timeout: 30_000 }).toBe('closed');
  }
  rmSync(server.dataFolder, { recursive: true, force: true });
});

test('the health address speaks of database, migrations and content', async ({ server }) => {
  const response = await fetch(`${server.url}/api/health`);
  expect(response.status).toBe(200);
  const report = (await response.json()) as Record<string, unknown>;
  expect(Object.keys(report)).toEqual(expect.arrayContaining(['database', 'migrations', 'content']));
});

const item = {
  pack: 'aws-ha',
  packVersion: itemVersion(loadNamedPack('aws-ha')),
  template: 'true-statement',
  seed: 1,
  clientId: 'abcdefgh',
};
for (const [name, path, init, status] of [
  ['an unknown template', '/api/items?pack=aws-ha&template=none&seed=1', {}, 404],
  ['an unknown seed', '/api/items?pack=aws-ha&template=true-statement&seed=-1', {}, 400],
  ['an unknown topic', '/api/items?pack=aws-ha&topic=none', {}, 404],
  ['an unknown pack', '/api/items?pack=../../etc&topic=ebs', {}, 400],
  ['no JSON', '/api/answers', { method: 'POST', body: '{' }, 400],
  ['a foreign option', '/api/answers', { method: 'POST', body: JSON.stringify({ ...item, chosen: ['zz'] }) }, 422],
  [
    'another version',
    '/api/answers',
    { method: 'POST', body: JSON.stringify({ ...item, packVersion: '1', chosen: ['a'] }) },
    409,
  ],
  ['a body that is too large', '/api/answers', { method: 'POST', body: 'x'.repeat(1_500_000) }, 413],
  [
    'another origin',
    '/api/answers',
    { method: 'POST', body: '{}', headers: { origin: 'https://elsewhere.example' } },
    403,
  ],
] as const) {
  test(`${name} is refused with ${status} and a way out, and leaves nothing behind`, async ({ server }) => {
    const guest = new Guest(server.url);
    const response = await guest.call(path, init as RequestInit);
    expect(response.status).toBe(status);
    const body = (await response.json()) as { message: string; fix: string };
    expect(body.message).not.toBe('');
    expect(body.fix).not.toBe('');
    expect(response.headers.getSetCookie()).toEqual([]);
  });
}
