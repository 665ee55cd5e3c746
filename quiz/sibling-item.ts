import type { Pack } from '@/curriculum/pack';
import { seedFor, subjectsOf, templateById, variantsOf } from './address';
import { generateItem } from './generate';
import { type ChoiceItem, isChoice } from './item';
import { Random } from './random';

/** Variants of one subject are drawn among so many. */
const VARIANTS = 10_000;

/** Draws tried before the item itself is taken. */
const TRIES = 8;

/**
 * Another question by the same template about the same subject, so that neighbours see other values in questions of one difficulty. The same
 * `key` gives the same one. The item itself where the pack of today no longer asks it, or has no other.
 */
export function siblingItem(pack: Pack, item: ChoiceItem, key: string): ChoiceItem {
  const template = templateById(item.template);
  const subjects = template ? subjectsOf(pack, template) : [];
  const facts = item.facts.join(' ');
  const near = item.seed % Math.max(1, subjects.length);
  const same = (index: number) => subjects[index]?.topic === item.topic && subjects[index]?.facts.join(' ') === facts;
  const subject = same(near) ? near : subjects.findIndex((_, index) => same(index));
  if (template === null || subject < 0) return item;
  const random = new Random(`sibling|${pack.id}|${item.id}|${key}`);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const seed = seedFor(pack, template, subject, random.below(Math.min(VARIANTS, variantsOf(pack, template))));
    const made = seed === item.seed ? null : generateItem(pack, template.id, seed).item;
    if (made && isChoice(made) && made.kind === item.kind && made.choose === item.choose) return made;
  }
  return item;
}
