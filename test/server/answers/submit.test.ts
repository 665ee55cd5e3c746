import { describe, expect, it } from 'vitest';
import type { PublicChoiceItem, PublicItem } from '@/quiz/public-item';
import type { AnswerResult } from '@/server/answers/submit';
import { db } from '@/server/db/database';
import { Browser } from '../../helpers/browser';
import { describeDatabases } from '../../helpers/database';
import { answerTo, someItems, testPack } from '../../helpers/items';

const [item, other] = someItems(2);
if (!item || !other) throw new Error('no items');

describeDatabases('an answer', () => {
  it('is graded on the server and answered with the key and every reason', async () => {
    const browser = new Browser();
    const key = item.options.filter((option) => option.correct).map((option) => option.id);
    const right = await browser.send<AnswerResult>('POST', '/api/answers', answerTo(item, true, { confidence: 80 }));
    expect(right.body).toMatchObject({ correct: true, key, chosen: key, repeated: false, beliefs: [] });
    expect(right.body.reveal).toMatchObject({ kind: item.kind, options: item.options });
    expect(right.body.reveal.facts).toEqual(item.facts);
    const wrong = await browser.send<AnswerResult>('POST', '/api/answers', answerTo(item, false));
    expect(wrong.body).toMatchObject({ correct: false, key });
    const rows = await (await db()).answer.findMany({ orderBy: { createdAt: 'asc' } });
    expect(rows).toMatchObject([
      { correct: true, confidence: 80, template: item.template, seed: item.seed, topic: item.topic, facts: item.facts },
      { correct: false, confidence: null, chosen: wrong.body.chosen, beliefs: wrong.body.beliefs },
    ]);
  });

  it('that was sent ten times at once counts once, and every time gets the same result', async () => {
    const browser = new Browser();
    await browser.send('POST', '/api/answers', answerTo(other, true));
    const answer = answerTo(item, false);
    const results = await Promise.all(
      Array.from({ length: 10 }, () => browser.send<AnswerResult>('POST', '/api/answers', answer)),
    );
    expect(results.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(results.filter(({ body }) => !body.repeated)).toHaveLength(1);
    expect(new Set(results.map(({ body }) => JSON.stringify({ ...body, repeated: null }))).size).toBe(1);
    expect(await (await db()).answer.count({ where: { clientId: answer.clientId } })).toBe(1);
  });

  it('that is sent again with another choice keeps the first', async () => {
    const browser = new Browser();
    const answer = answerTo(item, false);
    const first = await browser.send<AnswerResult>('POST', '/api/answers', answer);
    const again = { ...answerTo(item, true), clientId: answer.clientId };
    const second = await browser.send<AnswerResult>('POST', '/api/answers', again);
    expect(second.body).toMatchObject({ correct: false, chosen: first.body.chosen, repeated: true });
  });

  it('makes one guest of a page’s first writes that leave at the same moment', async () => {
    const guests = await (await db()).user.count();
    const page = { 'x-faultline-visitor': crypto.randomUUID() };
    const browser = new Browser();
    const reading = { pack: 'aws-ha', topic: 'ebs', section: '', share: 0 };
    await Promise.all([
      browser.send('POST', '/api/answers', answerTo(item, true), page),
      browser.send('PUT', '/api/readings', reading, page),
      browser.send('POST', '/api/answers', answerTo(other, true), page),
    ]);
    expect(await (await db()).user.count()).toBe(guests + 1);
  });

  const good = answerTo(item, true);
  const bad = (change: object) => ({ ...good, ...change });
  it.each([
    { why: 'an unknown pack', answer: bad({ pack: 'gcp' }), status: 404, code: 'unknown-pack' },
    { why: 'a path as a pack', answer: bad({ pack: '../aws-ha' }), status: 400, code: 'bad-input' },
    { why: 'another version of the pack', answer: bad({ packVersion: '0.0.0' }), status: 409, code: 'pack-changed' },
    { why: 'an unknown template', answer: bad({ template: 'riddle' }), status: 404, code: 'unknown-template' },
    { why: 'a seed below zero', answer: bad({ seed: -1 }), status: 400, code: 'bad-input' },
    { why: 'a seed beyond the last', answer: bad({ seed: 2 ** 31 }), status: 400, code: 'bad-input' },
    { why: 'half a seed', answer: bad({ seed: 1.5 }), status: 400, code: 'bad-input' },
    {
      why: 'a foreign option',
      answer: bad({ chosen: good.chosen.map(() => 'zz') }),
      status: 422,
      code: 'unknown-option',
    },
    {
      why: 'one option too many',
      answer: bad({ chosen: ['a', 'b', 'c', 'd', 'e'] }),
      status: 422,
      code: 'wrong-number-of-options',
    },
    { why: 'no option', answer: bad({ chosen: [] }), status: 400, code: 'bad-input' },
    { why: 'a confidence of 101 %', answer: bad({ confidence: 101 }), status: 400, code: 'bad-input' },
    { why: 'a time that runs backwards', answer: bad({ elapsedMs: -5 }), status: 400, code: 'bad-input' },
    {
      why: 'a client id with a zero byte',
      answer: bad({ clientId: 'abcdefgh\u0000' }),
      status: 400,
      code: 'bad-input',
    },
    { why: 'a result of its own', answer: bad({ correct: true }), status: 400, code: 'bad-input' },
    { why: 'nothing in it', answer: null, status: 400, code: 'bad-input' },
  ])('with $why is refused and leaves nothing behind', async ({ answer, status, code }) => {
    const prisma = await db();
    const before = [await prisma.answer.count(), await prisma.user.count()];
    const browser = new Browser();
    const answered = await browser.send<{ message: string; fix: string }>('POST', '/api/answers', answer);
    expect(answered).toMatchObject({ status, body: { code } });
    expect(answered.body.fix.length).toBeGreaterThan(0);
    expect(JSON.stringify(answered.body)).not.toContain('"why"');
    expect(browser.cookies.size).toBe(0);
    expect([await prisma.answer.count(), await prisma.user.count()]).toEqual(before);
  });

  it('about another item under a client id that is taken is refused', async () => {
    const browser = new Browser();
    const answer = answerTo(item, true);
    await browser.send('POST', '/api/answers', answer);
    const clash = { ...answerTo(other, true), clientId: answer.clientId };
    expect(await browser.send('POST', '/api/answers', clash)).toMatchObject({
      status: 409,
      body: { code: 'client-id-taken' },
    });
  });

  it('may have the same client id as another learner’s', async () => {
    const answer = answerTo(item, true);
    for (const browser of [new Browser(), new Browser()]) {
      expect((await browser.send<AnswerResult>('POST', '/api/answers', answer)).body.repeated).toBe(false);
    }
  });
});

describe('an item before it is answered', () => {
  it('comes by its address without key, reasons, facts or sources', async () => {
    const path = `/api/items?pack=aws-ha&template=${item.template}&seed=${item.seed}`;
    const { status, body } = await new Browser().get<PublicChoiceItem>(path);
    expect(status).toBe(200);
    expect(body.options).toEqual(item.options.map(({ id, text }) => ({ id, text })));
    for (const held of ['correct', 'why', 'evidence', 'belief', 'facts', 'sources']) {
      expect(JSON.stringify(body)).not.toContain(`"${held}"`);
    }
  });

  it('comes by topic, and is of that topic', async () => {
    const topic = testPack().topics.find((candidate) => candidate.id === item.topic)?.id;
    const { status, body } = await new Browser().get<PublicItem>(`/api/items?pack=aws-ha&topic=${topic}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ pack: 'aws-ha', topic, packVersion: testPack().version });
  });

  it.each([
    { query: 'pack=aws-ha&template=riddle&seed=1', status: 404, code: 'unknown-template' },
    { query: `pack=aws-ha&template=${item.template}&seed=x`, status: 400, code: 'bad-input' },
    { query: `pack=aws-ha&template=${item.template}&seed=2147483648`, status: 400, code: 'bad-input' },
    { query: 'pack=aws-ha&topic=nowhere', status: 404, code: 'unknown-topic' },
    { query: 'pack=nowhere', status: 404, code: 'unknown-pack' },
    { query: '', status: 400, code: 'bad-input' },
  ])('asked for with "$query" is refused with $code', async ({ query, status, code }) => {
    expect(await new Browser().get(`/api/items?${query}`)).toMatchObject({ status, body: { code } });
  });
});
