import { expect, it } from 'vitest';
import { itemVersion } from '@/quiz/edition';
import { printOf } from '@/quiz/print-of';
import { publicItem } from '@/quiz/public-item';
import type { AnswerResult } from '@/server/answers/submit';
import { db } from '@/server/db/database';
import { Browser } from '../../helpers/browser';
import { describeDatabases } from '../../helpers/database';
import { answerTo, someItems, testPack } from '../../helpers/items';

const [item, other] = someItems(2);
if (!item || !other) throw new Error('no items');
const print = printOf(publicItem(item));

describeDatabases('an answer to a question of an older version of the pack', () => {
  it('counts where the question reads the same today, by the key and under the version of today', async () => {
    const browser = new Browser();
    const answer = answerTo(item, true, { packVersion: '2001.1.1', print });
    const { status, body } = await browser.send<AnswerResult>('POST', '/api/answers', answer);
    expect({ status, body }).toMatchObject({ status: 200, body: { correct: true, repeated: false } });
    const again = await browser.send<AnswerResult>('POST', '/api/answers', answer);
    expect(again.body.repeated).toBe(true);
    const rows = await (await db()).answer.findMany({ where: { clientId: answer.clientId } });
    expect(rows).toMatchObject([{ packVersion: itemVersion(testPack()), correct: true, facts: item.facts }]);
  });

  it.each([
    ['reads otherwise today', { print: printOf(publicItem(other)) }],
    ['says not how it read', {}],
    ['is gone with its template', { print, template: 'riddle' }],
  ])('is refused where the question %s, and a new answer to it counts', async (_, more) => {
    const browser = new Browser();
    const answer = { ...answerTo(item, true), packVersion: '2001.1.1', ...more };
    const refused = await browser.send<{ code: string; fix: string }>('POST', '/api/answers', answer);
    expect(refused).toMatchObject({ status: 409, body: { code: 'pack-changed' } });
    expect(refused.body.fix).toContain('as it reads now');
    expect(browser.cookies.size).toBe(0);
    expect(await (await db()).answer.count({ where: { clientId: answer.clientId } })).toBe(0);
    const now = { ...answerTo(item, true), clientId: answer.clientId };
    expect((await browser.send<AnswerResult>('POST', '/api/answers', now)).status).toBe(200);
  });

  it('that was given without a network arrives', async () => {
    const browser = new Browser();
    const answer = answerTo(item, false, { packVersion: '2001.1.1', print });
    const answers = [{ ...answer, answeredAt: 1_000 }];
    const sent = await browser.send('POST', '/practice/offline/answers', { owner: null, sentAt: 2_000, answers });
    expect(sent.body).toEqual({ arrived: [{ clientId: answer.clientId, result: 'stored' }] });
  });
});
