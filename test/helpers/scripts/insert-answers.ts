// Inserts answers one after the other, several at a time, and prints the id of each when the database has acknowledged
// it. Runs until it is killed.
import { writeSync } from 'node:fs';
import { db } from '@/server/db/database';

const run = process.argv[2] ?? '';
const prisma = await db();
const user = { id: 'learner', name: 'Learner', email: 'learner@example.org' };
await prisma.user.upsert({ where: { id: user.id }, update: {}, create: user });
writeSync(1, 'ready\n');

async function insertForever(lane: number): Promise<never> {
  for (let count = 0; ; count++) {
    const clientId = `${run}-${lane}-${count}`;
    const rest = { pack: 'p', packVersion: '1', template: 't', seed: count, topic: 'ebs', correct: true };
    await prisma.answer.create({ data: { userId: user.id, clientId, facts: ['f'], chosen: [], beliefs: [], ...rest } });
    // Written before the next insert: what is in the pipe has been acknowledged.
    writeSync(1, `${clientId}\n`);
  }
}

await Promise.all([0, 1, 2].map(insertForever));
