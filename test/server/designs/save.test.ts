import { expect, it } from 'vitest';
import { db } from '@/server/db/database';
import { MAX_DOCUMENT_BYTES } from '@/server/designs/document';
import { readDraft, readKeptDrafts } from '@/server/designs/reads';
import { MAX_KEPT_DRAFTS } from '@/server/designs/writes';
import { Browser } from '../../helpers/browser';
import { describeDatabases } from '../../helpers/database';

const draft = (document: unknown, basedOn: number, more: object = {}) => ({
  pack: 'aws-ha',
  brief: 'shop',
  document,
  basedOn,
  ...more,
});

interface Saved {
  revision: number;
}

describeDatabases('a draft', () => {
  const owner = async (browser: Browser) => (await browser.get<{ learner: { id: string } }>('/api/me')).body.learner.id;

  it('is saved and loaded, finished or not, and counts its revisions', async () => {
    const browser = new Browser();
    expect(await browser.send('PUT', '/api/designs', draft({ half: ['a', null] }, 0))).toMatchObject({
      status: 200,
      body: { revision: 1 },
    });
    expect((await browser.send<Saved>('PUT', '/api/designs', draft({ whole: true }, 1))).body.revision).toBe(2);
    expect(await readDraft(await owner(browser), 'aws-ha', 'shop')).toMatchObject({
      document: { whole: true },
      revision: 2,
    });
  });

  it('based on an older revision is refused with both revisions, and nothing is lost', async () => {
    const browser = new Browser();
    for (const revision of [0, 1, 2]) await browser.send('PUT', '/api/designs', draft({ revision }, revision));
    const stale = await browser.send('PUT', '/api/designs', draft({ from: 'another tab' }, 1));
    expect(stale).toMatchObject({ status: 409, body: { code: 'stale-draft', data: { basedOn: 1, current: 3 } } });
    expect((await readDraft(await owner(browser), 'aws-ha', 'shop'))?.document).toEqual({ revision: 2 });
  });

  it('saved over a newer one keeps that one', async () => {
    const browser = new Browser();
    await browser.send('PUT', '/api/designs', draft({ first: 1 }, 0));
    await browser.send('PUT', '/api/designs', draft({ newer: 2 }, 1));
    const over = await browser.send<Saved>('PUT', '/api/designs', draft({ mine: 3 }, 1, { overwrite: true }));
    expect(over.body.revision).toBe(3);
    const id = await owner(browser);
    expect((await readDraft(id, 'aws-ha', 'shop'))?.document).toEqual({ mine: 3 });
    expect(await readKeptDrafts(id, 'aws-ha', 'shop')).toMatchObject([{ document: { newer: 2 }, revision: 2 }]);
  });

  it('of ten tabs at once is saved by one of them', async () => {
    const browser = new Browser();
    await browser.send('PUT', '/api/designs', draft({ start: true }, 0));
    const saves = await Promise.all(
      Array.from({ length: 10 }, (_, tab) => browser.send('PUT', '/api/designs', draft({ tab }, 1))),
    );
    expect(saves.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(saves.filter(({ status }) => status === 409)).toHaveLength(9);
  });

  it('keeps a bounded number of those it was saved over', async () => {
    const browser = new Browser();
    await browser.send('PUT', '/api/designs', draft({ n: 0 }, 0));
    const count = MAX_KEPT_DRAFTS + 3;
    for (let n = 1; n <= count; n++) {
      await browser.send('PUT', '/api/designs', draft({ n }, 0, { overwrite: true }));
    }
    const kept = await readKeptDrafts(await owner(browser), 'aws-ha', 'shop');
    expect(kept).toHaveLength(MAX_KEPT_DRAFTS);
    expect(kept[0]?.document).toEqual({ n: count - 1 });
  });

  it('based on a revision that never was is refused', async () => {
    const browser = new Browser();
    expect(await browser.send('PUT', '/api/designs', draft({ a: 1 }, 4))).toMatchObject({
      status: 409,
      body: { code: 'stale-draft', data: { basedOn: 4, current: 0 } },
    });
  });

  it.each([
    { why: 'an unknown brief', body: draft({}, 0, { brief: 'moon' }), status: 404, code: 'unknown-brief' },
    { why: 'no document', body: draft(undefined, 0), status: 400, code: 'bad-input' },
    { why: 'nothing for a document', body: draft(null, 0), status: 422, code: 'bad-design' },
    { why: 'a list for a document', body: draft([], 0), status: 422, code: 'bad-design' },
    { why: 'a zero character', body: draft({ name: 'a\u0000' }, 0), status: 422, code: 'bad-design' },
    { why: 'half a surrogate pair', body: draft({ name: '\ud83d' }, 0), status: 422, code: 'bad-design' },
    { why: 'too much', body: draft({ x: 'x'.repeat(MAX_DOCUMENT_BYTES) }, 0), status: 413, code: 'too-large' },
    { why: 'far too much', body: draft({ x: 'x'.repeat(1_100_000) }, 0), status: 413, code: 'too-large' },
    { why: 'a revision below zero', body: draft({}, -1), status: 400, code: 'bad-input' },
  ])('with $why is refused and leaves nothing behind', async ({ body, status, code }) => {
    const before = await (await db()).user.count();
    expect(await new Browser().send('PUT', '/api/designs', body)).toMatchObject({ status, body: { code } });
    expect(await (await db()).user.count()).toBe(before);
  });

  it('with every other character comes back as it was', async () => {
    const browser = new Browser();
    const document = { name: 'Zürich 🦊 "quoted" \\ back \u2028 \u0001', '': null, nested: [[1e-7, -0.5, true]] };
    await browser.send('PUT', '/api/designs', draft(document, 0));
    expect((await readDraft(await owner(browser), 'aws-ha', 'shop'))?.document).toEqual(document);
  });
});
