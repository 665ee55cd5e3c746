import { z } from 'zod';
import type { ImportedItem } from '@/quiz/exchange/imported-item';
import type { ReportEntry } from '@/quiz/exchange/report';
import type { Item } from '@/quiz/item';
import type { Finding } from '@/quiz/lint';
import { db } from '../db/database';

/** A file in a list. */
export interface FileLine {
  id: string;
  pack: string;
  name: string;
  format: string;
  inExams: boolean;
  createdAt: Date;
  questions: number;
  /** Questions that are asked now. */
  asked: number;
}

/** One question of a file. */
export interface QuestionRow {
  number: number;
  topic: string;
  source: ImportedItem;
  document: Item | null;
  findings: Finding[];
  withdrawnAt: Date | null;
}

/** A file with everything in it. */
export interface WholeFile extends Omit<FileLine, 'questions' | 'asked'> {
  report: ReportEntry[];
  reported: number;
  items: QuestionRow[];
}

/** A question as it is asked; `number` is the second half of its address. */
export interface StoredQuestion {
  number: number;
  topic: string;
  document: Item;
}

/** Only this server writes these; what is looked at is that they are documents at all. */
const document = <T>() => z.custom<T>((value) => typeof value === 'object' && value !== null);
const ItemDocument = document<Item>();

/** Files of a pack, newest first. */
export async function readFiles(pack: string): Promise<FileLine[]> {
  const prisma = await db();
  const files = await prisma.importedFile.findMany({
    where: { pack },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    omit: { report: true, reported: true },
    include: { _count: { select: { items: true } } },
  });
  const open = await prisma.$queryRaw<{ fileId: string; asked: number }[]>`
    SELECT "fileId", count(*)::int AS "asked" FROM "imported_item"
    WHERE "pack" = ${pack} AND "withdrawnAt" IS NULL AND "document" IS NOT NULL GROUP BY "fileId"`;
  const asked = new Map(open.map((row) => [row.fileId, row.asked]));
  return files.map(({ _count, ...file }) => ({ ...file, questions: _count.items, asked: asked.get(file.id) ?? 0 }));
}

/** How many files a pack has. */
export async function countFiles(pack: string): Promise<number> {
  return (await db()).importedFile.count({ where: { pack } });
}

/** A file with its questions in their order; null where there is none of that id. */
export async function readFile(id: string): Promise<WholeFile | null> {
  const found = await (await db()).importedFile.findUnique({
    where: { id },
    include: { items: { orderBy: { place: 'asc' }, omit: { fileId: true, place: true, pack: true } } },
  });
  if (!found) return null;
  const { items, report, ...file } = found;
  return {
    ...file,
    report: document<ReportEntry[]>().parse(report),
    items: items.map((row) => ({
      ...row,
      source: document<ImportedItem>().parse(row.source),
      document: row.document === null ? null : ItemDocument.parse(row.document),
      findings: document<Finding[]>().parse(row.findings),
    })),
  };
}

/** The question of that number in a pack, also one that is not asked any more; null where there is none. */
export async function readQuestion(pack: string, number: number): Promise<StoredQuestion | null> {
  const row = await (await db()).importedItem.findUnique({
    where: { number, pack },
    select: { number: true, topic: true, document: true },
  });
  return row?.document ? { ...row, document: ItemDocument.parse(row.document) } : null;
}

/** Numbers of the questions of a pack that are asked; of some topics, or of those in mock exams, where that is said. */
export async function readAskedNumbers(
  pack: string,
  { topics = [], inExams }: { topics?: readonly string[]; inExams?: true } = {},
): Promise<number[]> {
  const prisma = await db();
  const rows = await prisma.$queryRaw<{ number: number }[]>`
    SELECT i."number" FROM "imported_item" i JOIN "imported_file" f ON f."id" = i."fileId"
    WHERE i."pack" = ${pack} AND i."withdrawnAt" IS NULL AND i."document" IS NOT NULL
      AND (${topics.length === 0} OR i."topic" = ANY(${[...topics]}))
      AND (${inExams === undefined} OR f."inExams") ORDER BY f."createdAt", f."id", i."place"`;
  return rows.map(({ number }) => number);
}

/** Questions by their numbers, in that order; what is not there is left out. */
export async function readQuestions(pack: string, numbers: readonly number[]): Promise<StoredQuestion[]> {
  if (numbers.length === 0) return [];
  const rows = await (await db()).importedItem.findMany({
    where: { pack, number: { in: [...numbers] } },
    select: { number: true, topic: true, document: true },
  });
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return numbers.flatMap((number) => {
    const row = byNumber.get(number);
    return row?.document ? { ...row, document: ItemDocument.parse(row.document) } : [];
  });
}
