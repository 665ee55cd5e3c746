import type { Pack } from '@/curriculum/pack';
import { parseAddress } from '@/quiz/address';
import { itemVersion } from '@/quiz/edition';
import { IMPORTED, type Item } from '@/quiz/item';
import { readAskedNumbers, readQuestion, readQuestions, type StoredQuestion } from './reads';

/** Which questions of files are wanted. */
export interface QuestionWish {
  pack: Pack;
  /** Ids; empty for every topic. */
  topics: readonly string[];
  count: number;
  /** Addresses that are not wanted; what the answers have withdrawn among them. */
  without: ReadonlySet<string>;
  /** Only of files that mock exams draw from. */
  inExams?: true;
  /** A number from 0 up to, not including, 1. */
  luck(): number;
}

/** The question at `imported/<number>`; null where a pack has none, also after its file was deleted. */
export async function importedItem(pack: Pack, number: number): Promise<Item | null> {
  const stored = await readQuestion(pack.id, number);
  return stored && asAsked(pack, stored);
}

/** Questions of files by their numbers, in that order, as far as they are there. */
export async function importedItems(pack: Pack, numbers: readonly number[]): Promise<Item[]> {
  return (await readQuestions(pack.id, numbers)).map((question) => asAsked(pack, question));
}

/** Questions of files by lot; fewer than wished for where there are no more. */
export async function drawImported(wish: QuestionWish): Promise<Item[]> {
  const { pack, topics, count, without, inExams, luck } = wish;
  if (count <= 0) return [];
  const numbers = await readAskedNumbers(pack.id, { topics, ...(inExams && { inExams }) });
  const open = numbers.filter((number) => !without.has(`${IMPORTED}/${number}`));
  const drawn = open
    .map((number) => ({ number, luck: luck() }))
    .sort((a, b) => a.luck - b.luck)
    .slice(0, count);
  const stored = await readQuestions(
    pack.id,
    drawn.map(({ number }) => number),
  );
  return stored.map((question) => asAsked(pack, question));
}

/** Which of these addresses name a question of a file that is not asked any more, or is gone. */
export async function goneAddresses(pack: string, addresses: readonly string[]): Promise<ReadonlySet<string>> {
  const named = addresses.filter((address) => parseAddress(address)?.template === IMPORTED);
  if (named.length === 0) return new Set();
  const asked = new Set((await readAskedNumbers(pack)).map((number) => `${IMPORTED}/${number}`));
  return new Set(named.filter((address) => !asked.has(address)));
}

/** An item under its address, of the version that is asked now. */
function asAsked(pack: Pack, { number, topic, document }: StoredQuestion): Item {
  const address = { id: `${IMPORTED}/${number}`, template: IMPORTED, seed: number };
  return { ...document, ...address, topic, pack: pack.id, packVersion: itemVersion(pack) };
}
