import { createHash, randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { db } from '@/server/db/database';
import { readAttempts, readSubmission } from '@/server/submissions/reads';
import type { SubmissionResult } from '@/server/submissions/submit';
import { canonicalJson, grade, type ParsedBrief, parseBrief, parsePrices } from '@/simulator';
import { Browser } from '../../helpers/browser';
import { describeDatabases } from '../../helpers/database';
import { testPack } from '../../helpers/items';

const pack = testPack();
const parsedBrief = parseBrief(pack.briefs.get('shop')?.document.value);
const parsedPrices = parsePrices(pack.prices?.document.value);
if (!parsedBrief.ok || !parsedPrices.ok) throw new Error('the brief or the prices cannot be read');
const [brief, prices]: [ParsedBrief, typeof parsedPrices.value] = [parsedBrief.value, parsedPrices.value];

const handIn = (document: unknown, more: object = {}) => ({
  ...{ pack: pack.id, packVersion: pack.version, brief: 'shop', document, clientId: randomUUID() },
  ...more,
});

/** What the page would compute for the same design. */
const pageHash = (design: typeof brief.modelDesign) =>
  createHash('sha256')
    .update(canonicalJson(grade(brief, design, prices)))
    .digest('hex');

describeDatabases('a design handed in', () => {
  it('is graded on the server, with the same bytes as in the page', async () => {
    const browser = new Browser();
    const sent = handIn(brief.modelDesign, { reportHash: pageHash(brief.modelDesign) });
    const { status, body } = await browser.send<SubmissionResult>('POST', '/api/submissions', sent);
    expect(status).toBe(200);
    expect(body).toMatchObject({ agrees: true, repeated: false, report: { brief: 'shop', passed: true } });
    const [row] = await (await db()).submission.findMany();
    expect(row).toMatchObject({ score: body.score, reportHash: body.reportHash, packVersion: pack.version });
    expect(createHash('sha256').update(canonicalJson(row?.report)).digest('hex')).toBe(body.reportHash);
  });

  it('keeps the server’s grade where the page claims another', async () => {
    const sent = handIn(brief.startDesign, { reportHash: '0'.repeat(64) });
    const { body } = await new Browser().send<SubmissionResult>('POST', '/api/submissions', sent);
    expect(body.agrees).toBe(false);
    expect(body.reportHash).toBe(pageHash(brief.startDesign));
  });

  it('that was sent five times at once is one attempt', async () => {
    const browser = new Browser();
    await browser.send('POST', '/api/submissions', handIn(brief.startDesign));
    const sent = handIn(brief.modelDesign);
    const results = await Promise.all(
      Array.from({ length: 5 }, () => browser.send<SubmissionResult>('POST', '/api/submissions', sent)),
    );
    expect(new Set(results.map(({ body }) => body.id)).size).toBe(1);
    expect(results.filter(({ body }) => !body.repeated)).toHaveLength(1);
  });

  it('is listed for its learner, newest first, and for nobody else', async () => {
    const browser = new Browser();
    await browser.send('POST', '/api/submissions', handIn(brief.startDesign));
    const last = await browser.send<SubmissionResult>('POST', '/api/submissions', handIn(brief.modelDesign));
    const { id } = (await browser.get<{ learner: { id: string } }>('/api/me')).body.learner;
    const attempts = await readAttempts(id, pack.id, 'shop');
    expect(attempts.map(({ score }) => score)).toEqual([last.body.score, attempts[1]?.score]);
    expect(await readSubmission(id, last.body.id)).toMatchObject({ reportHash: last.body.reportHash });
    expect(await readSubmission('somebody-else', last.body.id)).toBeNull();
  });

  it.each([
    { why: 'nothing of a design', change: { document: {} }, status: 422, code: 'bad-design' },
    { why: 'a design of text', change: { document: 'resources' }, status: 422, code: 'bad-design' },
    { why: 'an unknown brief', change: { brief: 'moon' }, status: 404, code: 'unknown-brief' },
    { why: 'an old version', change: { packVersion: '0' }, status: 409, code: 'pack-changed' },
    { why: 'a hash that is none', change: { reportHash: 'abc' }, status: 400, code: 'bad-input' },
    { why: 'a score of its own', change: { score: 100 }, status: 400, code: 'bad-input' },
  ])('with $why is refused and leaves nothing behind', async ({ change, status, code }) => {
    const prisma = await db();
    const before = [await prisma.submission.count(), await prisma.user.count()];
    const answered = await new Browser().send('POST', '/api/submissions', handIn(brief.modelDesign, change));
    expect(answered).toMatchObject({ status, body: { code } });
    expect([await prisma.submission.count(), await prisma.user.count()]).toEqual(before);
  });

  it('with several mistakes is refused with the path of each', async () => {
    const document = { ...brief.modelDesign, resources: [{ id: 'X!' }, 7] };
    const { body } = await new Browser().send<{ details: { path: string }[] }>(
      'POST',
      '/api/submissions',
      handIn(document),
    );
    expect(body.details.length).toBeGreaterThan(1);
    for (const { path } of body.details) expect(path).toMatch(/^document\b/);
  });

  it('can be read again by whoever handed it in, and by nobody else', async () => {
    const browser = new Browser();
    const { body } = await browser.send<SubmissionResult>('POST', '/api/submissions', handIn(brief.modelDesign));
    const own = await browser.send<{ document: unknown; score: number }>('GET', `/api/submissions?id=${body.id}`);
    expect(own.status).toBe(200);
    expect(own.body).toMatchObject({ id: body.id, score: body.score, report: { brief: 'shop' } });
    const other = await new Browser().send<{ code: string }>('GET', `/api/submissions?id=${body.id}`);
    expect([other.status, other.body.code]).toEqual([404, 'unknown-answer']);
  });
});
