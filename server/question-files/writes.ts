import { randomInt } from 'node:crypto';
import { SEED_LIMIT } from '@/quiz/address';
import { db } from '../db/database';
import type { Prisma } from '../db/generated/client';
import type { PreparedFile } from './prepare';

/** Questions of one statement. */
const AT_ONCE = 200;

/** Entries of a report that are kept. */
const REPORT_KEPT = 500;

/** Longest transaction, in milliseconds. */
const TIMEOUT = 60_000;

/** Stores a file with its questions, all or nothing; gives its id. */
export async function insertFile(pack: string, name: string, file: PreparedFile): Promise<string> {
  const { format, questions, report } = file;
  const prisma = await db();
  return prisma.$transaction(
    async (tx) => {
      const kept = { report: json(report.slice(0, REPORT_KEPT)), reported: report.length };
      const { id } = await tx.importedFile.create({ data: { pack, name, format, ...kept }, select: { id: true } });
      const numbers = await freeNumbers(tx, questions.length);
      const rows = questions.map(({ topic, source, item, findings }, place) => ({
        ...{ number: numbers[place] as number, fileId: id, place, pack, topic },
        ...{ source: json(source), findings: json(findings), ...(item === null ? {} : { document: json(item) }) },
      }));
      for (let from = 0; from < rows.length; from += AT_ONCE)
        await tx.importedItem.createMany({ data: rows.slice(from, from + AT_ONCE) });
      return id;
    },
    { timeout: TIMEOUT },
  );
}

/** Takes questions of a file out, or lets them be asked again (null). */
export async function setWithdrawn(file: string, numbers: readonly number[], at: Date | null): Promise<void> {
  const where = { fileId: file, number: { in: [...numbers] } };
  await (await db()).importedItem.updateMany({ where, data: { withdrawnAt: at } });
}

/** Whether mock exams draw from a file. */
export async function setInExams(file: string, inExams: boolean): Promise<void> {
  await (await db()).importedFile.updateMany({ where: { id: file }, data: { inExams } });
}

/** Deletes a file with its questions; answers to them stay with their learners. */
export async function deleteFile(file: string): Promise<void> {
  await (await db()).importedFile.deleteMany({ where: { id: file } });
}

/** Numbers that no question has. */
async function freeNumbers(tx: Prisma.TransactionClient, count: number): Promise<number[]> {
  const drawn = new Set<number>();
  while (drawn.size < count) {
    const fresh = new Set<number>();
    while (drawn.size + fresh.size < count) fresh.add(randomInt(SEED_LIMIT));
    const taken = await tx.importedItem.findMany({ where: { number: { in: [...fresh] } }, select: { number: true } });
    for (const { number } of taken) fresh.delete(number);
    for (const number of fresh) drawn.add(number);
  }
  return [...drawn];
}

function json(value: object): Prisma.InputJsonValue {
  return value as Prisma.InputJsonValue;
}
