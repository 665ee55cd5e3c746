import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { itemVersion } from '@/quiz/edition';
import type { ChoiceItem } from '@/quiz/item';
import { db } from '@/server/db/database';
import { closeIfOver, closeOverdue } from '@/server/exams/close';
import { examLengths } from '@/server/exams/forms';
import { loadExams, loadPaper, loadResult } from '@/server/exams/loaders';
import { itemsOf } from '@/server/exams/paper';
import { storeExamAnswer } from '@/server/exams/writes';
import { loadRecord } from '@/server/practice/record';
import type { Learner } from '@/server/session/learner';
import { Browser } from '../../helpers/browser';
import { describeDatabases } from '../../helpers/database';
import { testPack } from '../../helpers/items';

const pack = testPack();
const clientId = () => `exam-${randomUUID()}`;

/** A browser that has begun an exam of five questions. */
async function begun(more: Record<string, unknown> = {}) {
  const browser = new Browser();
  const { body } = await browser.send<{ id: string }>('POST', '/exam/start', {
    ...{ pack: pack.id, questions: 5, clientId: clientId(), ...more },
  });
  const { body: me } = await browser.get<{ learner: Learner }>('/api/me');
  return { browser, id: body.id, learner: me.learner };
}

async function itemsIn(id: string): Promise<ChoiceItem[]> {
  return itemsOf(await (await db()).exam.findUniqueOrThrow({ where: { id } }));
}

function right(item: ChoiceItem): string[] {
  return item.options.filter(({ correct }) => correct).map((option) => option.id);
}

function wrong(item: ChoiceItem): string[] {
  const others = item.options.filter(({ correct }) => !correct).map((option) => option.id);
  return [...others, ...right(item)].slice(0, item.choose).sort();
}

function change(exam: string, place: number, chosen: string[], revision: number, more: object = {}) {
  return { exam, place, chosen, struck: [], flagged: false, revision, elapsedMs: 1_000, ...more };
}

async function logOf(userId: string) {
  return (await db()).answer.findMany({ where: { userId }, orderBy: { clientId: 'asc' } });
}

describe('the lengths of an exam', () => {
  it('are the real one and parts of it, at the real pace', () => {
    expect(examLengths(pack)).toEqual([
      { questions: 65, minutes: 130 },
      { questions: 33, minutes: 66 },
      { questions: 17, minutes: 34 },
      { questions: 5, minutes: 10 },
    ]);
  });
});

describeDatabases('a mock exam', () => {
  it('begins once however often its form is sent, and shows neither key nor address', async () => {
    const browser = new Browser();
    const form = { pack: pack.id, questions: 5, clientId: clientId() };
    const sent = await Promise.all([1, 2, 3].map(() => browser.send<{ id: string }>('POST', '/exam/start', form)));
    const again = await browser.send<{ id: string }>('POST', '/exam/start', form);
    // Three visitors without a cookie are three guests; the one whose cookie stayed has begun one.
    expect(sent.map(({ body }) => body.id)).toContain(again.body.id);
    const { body } = await browser.get<{ learner: Learner }>('/api/me');
    const paper = await loadPaper(body.learner, again.body.id, new Date());
    expect(paper?.questions).toHaveLength(5);
    expect(JSON.stringify(paper)).not.toMatch(/"(why|correct|evidence|belief|facts|sources)"/);
    for (const item of await itemsIn(again.body.id)) expect(JSON.stringify(paper)).not.toContain(item.id);
    expect(await loadExams(body.learner.id, pack.id, new Date())).toHaveLength(1);
  });

  it('stores answers one by one, the newer revision stands, and a repeated send changes nothing', async () => {
    const { browser, id } = await begun();
    const [first] = await itemsIn(id);
    if (!first) throw new Error('no question');
    const [one, other] = [right(first), wrong(first)];
    const send = (chosen: string[], revision: number) =>
      browser.send<{ kept: boolean; answer: { chosen: string[] } }>(
        'POST',
        '/exam/answers',
        change(id, 0, chosen, revision),
      );
    expect((await send(one, 1)).body).toMatchObject({ kept: true, answer: { chosen: one } });
    expect((await send(one, 1)).body).toMatchObject({ kept: true, answer: { chosen: one } });
    expect((await send(other, 1)).body).toMatchObject({ kept: false, answer: { chosen: one } });
    expect((await send(other, 2)).body).toMatchObject({ kept: true, answer: { chosen: other } });
    expect((await send(one, 1)).body).toMatchObject({ kept: false, answer: { chosen: other } });
    expect((await browser.get(`/exam/state?exam=${id}`)).body).toMatchObject({
      answers: [{ chosen: other, revision: 2 }, null, null, null, null],
      ended: false,
    });
  });

  it.each([
    { name: 'an option it does not have', body: { chosen: ['z'] }, status: 400 },
    { name: 'more than there are to choose', body: { chosen: ['a', 'b', 'c', 'd'] }, status: 400 },
    { name: 'a place it does not have', body: { place: 5 }, status: 400 },
    { name: 'no revision', body: { revision: 0 }, status: 400 },
    { name: 'an exam that is none', body: { exam: randomUUID() }, status: 404 },
  ])('refuses $name', async ({ body, status }) => {
    const { browser, id } = await begun();
    const sent = await browser.send('POST', '/exam/answers', { ...change(id, 0, [], 1), ...body });
    expect(sent.status).toBe(status);
  });

  it('is nobody else’s to see, answer or end', async () => {
    const { id } = await begun();
    const { browser: stranger, learner } = await begun();
    expect((await stranger.get(`/exam/state?exam=${id}`)).status).toBe(404);
    expect((await stranger.send('POST', '/exam/answers', change(id, 0, [], 1))).status).toBe(404);
    expect((await stranger.send('POST', '/exam/end', { exam: id })).status).toBe(404);
    await expect(loadResult(learner, id, new Date())).rejects.toMatchObject({ code: 'unknown-exam' });
    expect((await new Browser().send('POST', '/exam/end', { exam: id })).status).toBe(401);
  });

  it('ends once: graded, its answers in the log once, blanks wrong but no answers', async () => {
    const { browser, id, learner } = await begun();
    const items = await itemsIn(id);
    for (const [place, item] of items.entries()) {
      const chosen = place === 0 ? right(item) : place === 1 ? wrong(item) : [];
      await browser.send('POST', '/exam/answers', change(id, place, chosen, 1));
    }
    expect(await loadResult(learner, id, new Date())).toBeNull();
    const ends = await Promise.all([1, 2, 3].map(() => browser.send('POST', '/exam/end', { exam: id })));
    expect(ends.map(({ status }) => status)).toEqual([200, 200, 200]);
    const result = await loadResult(learner, id, new Date());
    expect(result?.questions.map(({ outcome }) => outcome)).toEqual(['right', 'wrong', 'blank', 'blank', 'blank']);
    expect(result).toMatchObject({ endedBy: 'learner', score: { right: 1, counted: 5, passes: false } });
    expect(result?.topics.reduce((sum, { answered }) => sum + answered, 0)).toBe(5);
    const log = await logOf(learner.id);
    expect(log.map(({ correct, packVersion, elapsedMs }) => [correct, packVersion, elapsedMs])).toEqual([
      [true, itemVersion(pack), 1_000],
      [false, itemVersion(pack), 1_000],
    ]);
    expect((await loadRecord(learner.id, pack.id)).replayed.reviews).toHaveLength(2);
    expect((await browser.send('POST', '/exam/answers', change(id, 0, [], 9))).body).toMatchObject({
      code: 'exam-over',
    });
    expect(await loadPaper(learner, id, new Date())).toBeNull();
  });

  it('is over when the server’s clock says so, whatever is sent then', async () => {
    const { id, learner } = await begun();
    const [first] = await itemsIn(id);
    if (!first) throw new Error('no question');
    const { dueAt, startedAt } = await (await db()).exam.findUniqueOrThrow({ where: { id } });
    expect(dueAt?.getTime()).toBe(startedAt.getTime() + 10 * 60_000);
    const at = (ms: number) => new Date((dueAt?.getTime() ?? 0) + ms);
    const row = (revision: number) => ({
      ...{ examId: id, place: 0, chosen: right(first), struck: [], flagged: true, revision, elapsedMs: 5 },
    });
    expect((await storeExamAnswer(learner.id, row(1), at(-1))).open).toBe(true);
    expect(await closeIfOver(learner.id, id, at(-1))).toBe(false);
    expect((await storeExamAnswer(learner.id, row(2), at(0))).open).toBe(false);
    await closeOverdue(learner.id, at(3_600_000));
    const result = await loadResult(learner, id, at(3_600_000));
    expect(result).toMatchObject({ endedBy: 'time', endedAt: dueAt?.toISOString(), score: { right: 1 } });
    expect(await logOf(learner.id)).toHaveLength(1);
  });

  it('without a clock stays open for good', async () => {
    const { id, learner } = await begun({ form: 'untimed' });
    const later = new Date(Date.now() + 30 * 86_400_000);
    expect(await loadPaper(learner, id, later)).toMatchObject({ form: 'untimed', leftMs: null, minutes: null });
  });

  it('stays on what it began with, takes a corrected key, and leaves out what has gone', async () => {
    const { id, learner, browser } = await begun();
    const items = await itemsIn(id);
    for (const [place, item] of items.entries())
      await browser.send('POST', '/exam/answers', change(id, place, right(item), 1));
    // As if it had begun on an earlier version: one key was wrong then, one question rested on a fact that is no more.
    const earlier = items.map((item, place) => ({
      ...{ ...item, packVersion: 'earlier' },
      ...(place === 0 && { options: item.options.map((option) => ({ ...option, correct: !option.correct })) }),
      ...(place === 1 && { stem: `${item.stem} Once.`, facts: ['s3/gone'] }),
      ...(place === 2 && { stem: `${item.stem} Once.` }),
    }));
    await (await db()).exam.update({ where: { id }, data: { items: JSON.parse(JSON.stringify(earlier)) } });
    const paper = await loadPaper(learner, id, new Date());
    expect(paper?.questions.map(({ stem }) => stem)).toEqual(earlier.map(({ stem }) => stem));
    await browser.send('POST', '/exam/end', { exam: id });
    const result = await loadResult(learner, id, new Date());
    expect(result?.questions.map(({ outcome }) => outcome)).toEqual(['right', 'withdrawn', 'right', 'right', 'right']);
    expect(result?.score).toMatchObject({ right: 4, counted: 4 });
    expect(result?.questions[1]?.chosen).toEqual(right(items[1] as ChoiceItem));
    expect(await logOf(learner.id)).toHaveLength(4);
  });

  it('asks nothing again that the last two asked', async () => {
    const { browser, learner } = await begun();
    for (let times = 0; times < 2; times++)
      await browser.send('POST', '/exam/start', { pack: pack.id, questions: 33, clientId: clientId() });
    const exams = await (await db()).exam.findMany({ where: { userId: learner.id } });
    const ids = exams.flatMap((exam) => itemsOf(exam).map((item) => item.id));
    expect(new Set(ids).size).toBe(5 + 33 + 33);
  });

  it('comes along when a guest makes an account, and is exported without keys while it is open', async () => {
    const { browser, id, learner } = await begun();
    await browser.send('POST', '/exam/answers', change(id, 0, [], 1, { flagged: true }));
    await browser.signUp(`${randomUUID()}@faultline.test`);
    const { body } = await browser.get<{ learner: Learner }>('/api/me');
    expect(body.learner.id).not.toBe(learner.id);
    const open = await browser.get<{ exams: Record<string, unknown>[] }>('/api/export');
    expect(open.body.exams).toMatchObject([{ id, answers: [{ place: 0, flagged: true }] }]);
    expect(open.body.exams[0]).not.toHaveProperty('items');
    await browser.send('POST', '/exam/end', { exam: id });
    expect((await browser.get<{ exams: object[] }>('/api/export')).body.exams[0]).toHaveProperty('items');
  });
});
