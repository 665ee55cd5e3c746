import { describe, expect, it } from 'vitest';
import { db } from '@/server/db/database';
import { cell } from '@/server/portability/answers-csv';
import { loadRecord } from '@/server/practice/record';
import { Browser } from '../../helpers/browser';
import { describeDatabases } from '../../helpers/database';
import { answerTo, someItems, testPack } from '../../helpers/items';

const pack = testPack();
const FORMAT = 'faultline-export/1';

type Document = Record<string, unknown[]> & { learner: { id: string } };

async function exported(browser: Browser): Promise<Document> {
  return (await browser.get<Document>('/api/export')).body;
}

/** Somebody who has answered, planned, marked, read, drafted and reported. */
async function busy(): Promise<Browser> {
  const browser = new Browser();
  const items = someItems(3);
  for (const item of items) await browser.send('POST', '/practice/answers', answerTo(item, true, { confidence: 75 }));
  await browser.send('POST', '/practice/plan', { pack: pack.id, examDay: '2099-01-01' });
  await browser.send('POST', '/practice/marks', { pack: pack.id, fact: items[0]?.facts[0], decision: 'suspend' });
  await browser.send('PUT', '/api/readings', { pack: pack.id, topic: 'ebs', section: '', share: 0.4 });
  await browser.send('PUT', '/api/designs', { pack: pack.id, brief: 'shop', document: { name: 'mine' }, basedOn: 0 });
  const { packVersion, template, seed } = items[1] ?? { packVersion: '', template: '', seed: 0 };
  const report = { pack: pack.id, packVersion, template, seed, reason: 'unclear', comment: 'Why?' };
  await browser.send('POST', '/practice/report', { ...report, clientId: 'report-12345678' });
  return browser;
}

/** What a person would miss: rows without what the database adds. */
function comparable(document: Document) {
  const plain = (rows: unknown[] = []) =>
    rows.map((row) => ({ ...(row as object), id: null, importedAt: null, createdAt: null, revision: null }));
  return Object.fromEntries(
    ['answers', 'studyPlans', 'factMarks', 'readings', 'drafts', 'reports'].map((name) => [
      name,
      plain(document[name]),
    ]),
  );
}

const answerRow = (changes: object = {}) => ({
  ...{ clientId: 'imported-1', pack: pack.id, packVersion: '1', template: 'value', seed: 3, topic: 'ebs' },
  ...{ facts: ['ebs/az-scope'], chosen: ['a'], correct: true, beliefs: [], confidence: null, elapsedMs: 9_000 },
  ...{ createdAt: '2026-01-05T10:00:00.000Z', takenBackAt: null },
  ...changes,
});

describeDatabases('an export', () => {
  it('is taken in by another installation whole, and twice changes nothing', async () => {
    const from = await busy();
    const document = await exported(from);
    const to = new Browser();
    const first = await to.send<{ taken: Record<string, number> }>('POST', '/api/import', document);
    expect(first).toMatchObject({
      status: 200,
      body: {
        taken: { answers: 3, studyPlans: 1, factMarks: 1, readings: 1, reports: 1, drafts: 1, keptDrafts: 0 },
        left: [],
      },
    });
    const after = await exported(to);
    expect(comparable(after)).toEqual(comparable(document));
    expect(after.learner.id).not.toBe(document.learner.id);
    const second = await to.send('POST', '/api/import', document);
    expect(second).toMatchObject({
      status: 200,
      body: { taken: { answers: 0, drafts: 0 }, known: { answers: 3, drafts: 1 } },
    });
    expect(comparable(await exported(to))).toEqual(comparable(after));
  });

  it('keeps its times, so that the memory is the same, and marks what it brought', async () => {
    const browser = new Browser();
    await browser.send('POST', '/api/import', { format: FORMAT, answers: [answerRow()] });
    const { body } = await browser.get<{ learner: { id: string } }>('/api/me');
    const { memories } = (await loadRecord(body.learner.id, pack.id)).replayed;
    expect(memories.get('ebs/az-scope')?.lastAt).toBe(Date.parse('2026-01-05T10:00:00Z'));
    const [row] = await (await db()).answer.findMany({ where: { userId: body.learner.id } });
    expect(row?.importedAt).not.toBeNull();
  });

  it('replaces nothing that is newer, or being worked on', async () => {
    const browser = new Browser();
    await browser.send('POST', '/practice/plan', { pack: pack.id, newPerDay: 7 });
    await browser.send('PUT', '/api/designs', { pack: pack.id, brief: 'shop', document: { name: 'new' }, basedOn: 0 });
    const updatedAt = '2020-01-01T00:00:00.000Z';
    const sent = await browser.send('POST', '/api/import', {
      format: FORMAT,
      studyPlans: [{ pack: pack.id, examDay: null, newPerDay: 1, reviewsPerDay: null, updatedAt }],
      drafts: [{ pack: pack.id, brief: 'shop', document: { name: 'old' }, updatedAt }],
    });
    expect(sent.body).toMatchObject({ taken: { studyPlans: 0, drafts: 1 }, known: { studyPlans: 1 } });
    expect(await exported(browser)).toMatchObject({
      studyPlans: [{ newPerDay: 7 }],
      drafts: [{ document: { name: 'new' } }],
      keptDrafts: [{ document: { name: 'old' } }],
    });
  });

  it('says what it leaves out', async () => {
    const future = new Date(Date.now() + 86_400_000).toISOString();
    const sent = await new Browser().send('POST', '/api/import', {
      format: FORMAT,
      answers: [answerRow({ pack: 'nowhere' }), answerRow({ clientId: 'imported-2', createdAt: future }), answerRow()],
      submissions: [{}],
    });
    expect(sent.body).toMatchObject({
      taken: { answers: 1 },
      left: [
        { list: 'submissions', count: 1, why: 'gradedHere' },
        { list: 'answers', count: 1, why: 'unknownPack' },
        { list: 'answers', count: 1, why: 'fromTheFuture' },
      ],
    });
  });

  it.each([
    { what: 'nothing', document: {}, status: 422, code: 'not-an-export', path: 'format' },
    { what: 'another format', document: { format: 'anki' }, status: 422, code: 'not-an-export', path: 'format' },
    { what: 'a list', document: [], status: 422, code: 'not-an-export', path: 'format' },
    {
      what: 'a seed below zero',
      rows: [answerRow({ seed: -1 })],
      status: 400,
      code: 'bad-input',
      path: 'answers[0].seed',
    },
    {
      what: 'a path as a pack',
      rows: [answerRow({ pack: '../x' })],
      status: 400,
      code: 'bad-input',
      path: 'answers[0].pack',
    },
    {
      what: 'no time',
      rows: [answerRow({ createdAt: 'soon' })],
      status: 400,
      code: 'bad-input',
      path: 'answers[0].createdAt',
    },
    {
      what: 'a strange fact',
      rows: [answerRow({ facts: ['x'] })],
      status: 400,
      code: 'bad-input',
      path: 'answers[0].facts[0]',
    },
    { what: 'too many rows', rows: Array(1_001).fill(answerRow()), status: 400, code: 'bad-input', path: 'answers' },
  ])('with $what is refused whole', async ({ document, rows, status, code, path }) => {
    const browser = new Browser();
    const before = await (await db()).answer.count();
    const sent = await browser.send('POST', '/api/import', document ?? { format: FORMAT, answers: rows });
    expect(sent).toMatchObject({ status, body: { code, path } });
    expect(await (await db()).answer.count()).toBe(before);
    expect(browser.cookies.size).toBe(0);
  });

  it('comes as a table of answers too', async () => {
    const browser = new Browser();
    await browser.send('POST', '/api/import', { format: FORMAT, answers: [answerRow()] });
    const response = await browser.raw('GET', '/api/export?format=csv', undefined, {});
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(/\.csv"$/);
    const [head, line, end] = (await response.text()).split('\r\n');
    expect(head?.split(',').slice(0, 5)).toEqual(['createdAt', 'pack', 'packVersion', 'template', 'seed']);
    expect(line).toMatch(/^2026-01-05T10:00:00.000Z,aws-ha,1,value,3,ebs,ebs\/az-scope,a,true,,9000,,,/);
    expect(end).toBe('');
  });
});

describe('a cell of the table', () => {
  it.each([
    ['plain', 'plain'],
    [['a', 'b'], 'a b'],
    ['say "no", twice', '"say ""no"", twice"'],
    ['=1+1', "'=1+1"],
    ['@here', "'@here"],
    [-3, '-3'],
    [null, ''],
    [true, 'true'],
  ])('of %j is %j', (value, text) => {
    expect(cell(value)).toBe(text);
  });
});
