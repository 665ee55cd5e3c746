import { expect, it } from 'vitest';
import { db } from '@/server/db/database';
import { loadOverview } from '@/server/overview/loaders';
import { describeDatabases } from '../../helpers/database';
import { testPack } from '../../helpers/items';
import { addDraft, addSubmission } from '../../helpers/rows';

const pack = testPack();
const [ebs, rds] = ['ebs', 'rds'].map((id) => pack.topics.find((topic) => topic.id === id));
if (!ebs || !rds) throw new Error('the topics are missing');
const [known, weak, mended, untouched] = ebs.facts.map((fact) => fact.id);
if (!known || !weak || !mended || !untouched) throw new Error('too few facts');

let clock = Date.parse('2026-03-01T10:00:00Z');

async function answer(userId: string, topic: string, facts: string[], correct: boolean): Promise<void> {
  clock += 60_000;
  await (await db()).answer.create({
    data: {
      ...{ userId, clientId: `at-${clock}`, pack: pack.id, packVersion: pack.version, template: 't', seed: 1 },
      ...{ topic, facts, correct, chosen: ['a'], beliefs: [], createdAt: new Date(clock) },
    },
  });
}

describeDatabases('the overview', () => {
  it('of somebody who has done nothing has every fact new and no share', async () => {
    const overview = await loadOverview(null, pack);
    expect(overview.leftOff).toEqual({ reading: null, brief: null, practice: null });
    expect(new Set(Object.values(overview.facts))).toEqual(new Set(['new']));
    expect(overview.accuracy.map(({ topic, share }) => [topic, share])).toEqual(
      pack.topics.map(({ id }) => [id, null]),
    );
  });

  it('says where somebody left off and what the last answers show, and mixes in nobody else', async () => {
    const prisma = await db();
    for (const id of ['ann', 'bob']) await prisma.user.create({ data: { id, name: id, email: `${id}@example.org` } });
    await answer('ann', ebs.id, [known], true);
    await answer('ann', ebs.id, [weak], true);
    await answer('ann', ebs.id, [weak], false);
    await answer('ann', ebs.id, [mended], false);
    await answer('ann', ebs.id, [mended], true);
    await answer('ann', ebs.id, [mended, known], true);
    await answer('ann', rds.id, [], false);
    await answer('bob', ebs.id, [known, untouched], false);
    await prisma.reading.create({
      data: { userId: 'ann', pack: pack.id, topic: 'rds', section: 'lag', share: 0.5, updatedAt: new Date(clock) },
    });
    await addDraft('ann', 'shop', { a: 1 }, new Date(clock), 4);
    await addSubmission('ann', 'handed-in', 'shop', 72);

    const overview = await loadOverview('ann', pack);
    expect(overview.leftOff).toMatchObject({
      reading: { topic: 'rds', section: 'lag', share: 0.5 },
      brief: { brief: 'shop', revision: 4 },
      practice: { topic: 'rds' },
    });
    const states = [known, weak, mended, untouched].map((id) => overview.facts[id]);
    expect(states).toEqual(['known', 'weak', 'known', 'new']);
    const counts = overview.topicFacts.find(({ topic }) => topic === 'ebs');
    expect(counts).toEqual({ topic: 'ebs', known: 2, weak: 1, new: ebs.facts.length - 3 });
    const accuracy = overview.accuracy.find(({ topic }) => topic === 'ebs');
    expect(accuracy).toMatchObject({ answered: 6, correct: 4, share: 4 / 6 });
    expect(overview.answered).toBe(7);
    expect(overview.attempts).toMatchObject([{ brief: 'shop', score: 72 }]);
    expect(overview.recentAnswers.map(({ correct }) => correct)).toEqual([false, true, true, false, false, true, true]);
  });
});
