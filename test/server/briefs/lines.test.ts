import { expect, it } from 'vitest';
import { loadBriefLines } from '@/server/briefs/lines';
import { db } from '@/server/db/database';
import { describeDatabases } from '../../helpers/database';
import { addDraft, addSubmission } from '../../helpers/rows';

describeDatabases('the list of briefs', () => {
  it('is a course for a visitor: easy ones first, numbered, with what they teach', async () => {
    const lines = await loadBriefLines(null);
    expect(lines.map(({ number }) => number)).toEqual(lines.map((_, i) => i + 1));
    const levels = lines.map(({ level }) => ['easy', 'medium', 'hard'].indexOf(level));
    expect(levels).toEqual([...levels].sort());
    expect(lines.find(({ id }) => id === 'shop')).toMatchObject({
      opening: 'A small shop sells tea in one country.',
      topics: [{ id: 'regions-azs', short: 'Regions and zones' }, {}, {}, {}],
      ...{ best: null, attempts: 0, begun: false },
    });
  });

  it('says how each went for a learner, and mixes in nobody else', async () => {
    const prisma = await db();
    for (const id of ['cid', 'dot']) await prisma.user.create({ data: { id, name: id, email: `${id}@example.org` } });
    await addSubmission('cid', 'first', 'shop', 72);
    await addSubmission('cid', 'second', 'shop', 64);
    await addSubmission('dot', 'third', 'shop', 100);
    await addDraft('cid', 'club-address', { a: 1 });
    const lines = await loadBriefLines('cid');
    const of = (brief: string) => lines.find(({ id }) => id === brief);
    expect(of('shop')).toMatchObject({ best: 72, attempts: 2, begun: false });
    expect(of('club-address')).toMatchObject({ best: null, attempts: 0, begun: true });
    expect(of('ledger-volume')).toMatchObject({ best: null, attempts: 0, begun: false });
  });
});
