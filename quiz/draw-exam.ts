import type { Pack } from '@/curriculum/pack';
import { type Askable, seedFor, templatesFor, variantsOf } from './address';
import { generateItem } from './generate';
import { type ChoiceItem, type Item, isChoice } from './item';
import { asksForWrong } from './negative';
import { Random } from './random';
import { topicQuotas } from './topic-quotas';

/** What a mock exam is drawn by. */
export interface ExamWish {
  pack: Pack;
  questions: number;
  /** Addresses of questions that the learner has met; none of them comes. */
  seen: ReadonlySet<string>;
  /** Templates that nothing is asked by any more. */
  withdrawn: ReadonlySet<string>;
  /** Questions of files that may come too, in the order of preference: one of four places at most is theirs. */
  imported?: readonly Item[];
  /** The same key and the rest of the wish give the same exam. */
  key: string;
}

/** Variants of one subject are drawn among so many. */
const VARIANTS = 10_000;

/** Drafts tried for one question before the subject is left. */
const TRIES = 4;

/** One place of so many can be taken by a question of a file. */
const IMPORTED_EVERY = 4;

/** Families whose questions tell a case; every second question is one of theirs where the topic has some. */
const CASES = new Set(['scenario', 'exam', 'weak-point', 'prediction']);

/**
 * A mock exam, question by question, so that a server can do other things in between: each topic has its share by the weight of its
 * facts, every second question tells a case, all are multiple choice or multiple response, none asks for what is not so. No two share a stem,
 * a scenario or a main fact. Shuffled at the end by `place`. Fewer than wished for where the pack has no more.
 */
export function* drawExam(wish: ExamWish): Generator<ChoiceItem> {
  const random = new Random(`exam|${wish.pack.id}|${wish.pack.version}|${wish.key}`);
  const used = new Set<string>();
  const byTopic = new Map<string, Askable[]>();
  for (const askable of templatesFor(wish.pack)) {
    if (wish.withdrawn.has(askable.template.id)) continue;
    const own = byTopic.get(askable.subject.topic);
    if (own) own.push(askable);
    else byTopic.set(askable.subject.topic, [askable]);
  }
  // Topics in the order of the questions: their quotas, mixed.
  const places = random.shuffle(
    topicQuotas(wish.pack, wish.questions).flatMap(({ topic, count }) => times(topic, count)),
  );
  for (const [place, topic] of places.entries()) {
    const item =
      (place % IMPORTED_EVERY === 0 ? takeImported(wish.imported ?? [], topic, used) : null) ??
      drawOne(wish, random, byTopic.get(topic) ?? [], place % 2 === 0, used) ??
      drawOne(wish, random, [...byTopic.values()].flat(), place % 2 === 0, used);
    if (item === null) return;
    yield item;
  }
}

/** The first question of a file on a topic that is in the form of the exam and not asked yet. */
function takeImported(items: readonly Item[], topic: string, used: Set<string>): ChoiceItem | null {
  for (const item of items) {
    if (item.topic !== topic || !isChoice(item) || used.has(item.id) || used.has(item.stem)) continue;
    if (asksForWrong(item.stem) || item.facts.some((fact) => used.has(`fact ${fact}`))) continue;
    for (const mark of [item.id, item.stem, ...item.facts.slice(0, 1).map((fact) => `fact ${fact}`)]) used.add(mark);
    return item;
  }
  return null;
}

function drawOne(wish: ExamWish, random: Random, askables: readonly Askable[], wantsCase: boolean, used: Set<string>) {
  for (const askable of inOrder(random, askables, wantsCase)) {
    const marks = marksOf(askable);
    if (marks.some((mark) => used.has(mark))) continue;
    const item = drawVariant(wish, random, askable, used);
    if (item === null) continue;
    for (const mark of [...marks, item.stem]) used.add(mark);
    return item;
  }
  return null;
}

/** One template after the other, each by one of its subjects, then the next of each: no template crowds the others out. */
function inOrder(random: Random, askables: readonly Askable[], wantsCase: boolean): Askable[] {
  const groups = new Map<string, Askable[]>();
  for (const askable of random.shuffle(askables)) {
    const own = groups.get(askable.template.id);
    if (own) own.push(askable);
    else groups.set(askable.template.id, [askable]);
  }
  const ranked = random
    .shuffle([...groups.values()])
    .flatMap((group) => group.map((askable, turn) => ({ askable, turn })));
  const isCase = ({ askable }: { askable: Askable }) => CASES.has(askable.template.family) === wantsCase;
  return ranked.sort((a, b) => Number(isCase(b)) - Number(isCase(a)) || a.turn - b.turn).map(({ askable }) => askable);
}

/** What no second question of an exam may share. */
function marksOf({ template, subject }: Askable): string[] {
  const main = subject.facts[0];
  return [
    ...(main === undefined ? [] : [`fact ${main}`]),
    ...(template.proven && subject.about.what !== undefined ? [`scenario ${subject.about.what}`] : []),
  ];
}

function drawVariant(wish: ExamWish, random: Random, askable: Askable, used: ReadonlySet<string>): ChoiceItem | null {
  const { template, subjectIndex } = askable;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const variant = random.below(Math.min(VARIANTS, variantsOf(wish.pack, template)));
    const seed = seedFor(wish.pack, template, subjectIndex, variant);
    if (wish.seen.has(`${template.id}/${seed}`)) continue;
    const { item } = generateItem(wish.pack, template.id, seed);
    if (item === null) continue;
    // A template has one kind and one way to ask: another variant would not change that.
    if (!isChoice(item) || asksForWrong(item.stem)) return null;
    if (!used.has(item.stem)) return item;
  }
  return null;
}

function times<T>(value: T, count: number): T[] {
  return Array.from({ length: count }, () => value);
}
