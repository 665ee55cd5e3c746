import { seedFor, templatesFor } from '@/quiz/address';
import { gradeAnswer } from '@/quiz/answer';
import { generateItem } from '@/quiz/generate';
import { type ChoiceItem, isChoice } from '@/quiz/item';
import type { SubmittedAnswer } from '@/server/answers/submit';
import { loadPack } from '@/server/content/packs';

/** The pack that the tests of answers use. */
export function testPack() {
  const pack = loadPack('aws-ha');
  if (!pack) throw new Error('the pack aws-ha cannot be read');
  return pack;
}

/** Some items with options to choose from, one a subject, optionally of one topic. */
export function someItems(count: number, topic?: string): ChoiceItem[] {
  const pack = testPack();
  const items: ChoiceItem[] = [];
  for (const { template, subjectIndex } of templatesFor(pack, topic === undefined ? {} : { topic })) {
    if (items.length === count) break;
    const { item } = generateItem(pack, template.id, seedFor(pack, template, subjectIndex, 0));
    if (item && isChoice(item)) items.push(item);
  }
  if (items.length < count) throw new Error(`only ${items.length} items where ${count} are needed`);
  return items;
}

let made = 0;

/** An answer to an item as a page would send it, right or wrong, under a client id of its own. */
export function answerTo(item: ChoiceItem, right: boolean, more: Partial<SubmittedAnswer> = {}): SubmittedAnswer {
  const key = item.options.filter((option) => option.correct).map((option) => option.id);
  const wrong = [...item.options.filter((option) => !option.correct).map((option) => option.id), ...key];
  const chosen = right ? key : wrong.slice(0, item.choose);
  const graded = gradeAnswer(item, chosen);
  if (graded.invalid !== null || graded.correct !== right) throw new Error('the item cannot be answered like that');
  made += 1;
  const { pack, packVersion, template, seed } = item;
  return { pack, packVersion, template, seed, chosen, clientId: `client-${process.pid}-${made}`, ...more };
}
