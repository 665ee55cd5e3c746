import type { Pack } from '@/curriculum/pack';
import { seedFor, subjectsOf } from './address';
import type { Evidence } from './evidence';
import { reasonedParts } from './explanation';
import { generateItem } from './generate';
import type { Item } from './item';
import type { Template } from './template';
import { templates } from './templates';

/** What of a pack is asked, and what is not. Lists are in the pack's own order. */
export interface Coverage {
  /** Facts of relevance 2 and 3. */
  facts: Share;
  /** Misconceptions by full id: quoted, or an option. */
  beliefs: Share;
  relations: Share;
  /** Template id to its number of subjects. */
  subjects: Record<string, number>;
}

export interface Share {
  asked: number;
  of: number;
  missing: string[];
}

/** Variants tried of each subject; of one that the simulator proves the first, since all of them rest on the same facts. */
const VARIANTS = 3;

/**
 * Works out what of a pack the templates ask, by making the first variants of every question and looking at what they rest on.
 * Takes about a second for a pack of 200 facts.
 */
export function coverageOf(pack: Pack): Coverage {
  const asked = { facts: new Set<string>(), beliefs: new Set<string>(), relations: new Set<string>() };
  const subjects: Record<string, number> = {};
  for (const template of templates) {
    subjects[template.id] = subjectsOf(pack, template).length;
    collect(pack, template, asked);
  }
  const facts = [...pack.facts.values()].filter(({ relevance }) => relevance >= 2).map(({ id }) => id);
  return {
    facts: share(facts, asked.facts),
    beliefs: share([...pack.beliefs.keys()], asked.beliefs),
    relations: share(
      pack.relations.map(({ id }) => id),
      asked.relations,
    ),
    subjects,
  };
}

function collect(
  pack: Pack,
  template: Template,
  asked: { facts: Set<string>; beliefs: Set<string>; relations: Set<string> },
) {
  for (const [index, subject] of subjectsOf(pack, template).entries()) {
    for (let variant = 0; variant < (template.proven ? 1 : VARIANTS); variant++) {
      const { item } = generateItem(pack, template.id, seedFor(pack, template, index, variant));
      if (item === null) continue;
      for (const fact of item.facts) asked.facts.add(fact);
      for (const belief of [...(subject.beliefs ?? []), ...beliefsIn(item)]) asked.beliefs.add(belief);
      for (const relation of [...(subject.relations ?? []), ...relationsIn(item)]) asked.relations.add(relation);
    }
  }
}

function beliefsIn(item: Item): string[] {
  return evidenceOf(item).flatMap((one) => (one.kind === 'belief' ? [one.belief] : []));
}

/** Relations that decide an option; not those that only tell what else is known of it. */
function relationsIn(item: Item): string[] {
  return evidenceOf(item).flatMap((one) => (one.kind === 'relation' ? [one.relation] : []));
}

function evidenceOf(item: Item): Evidence[] {
  return reasonedParts(item).flatMap(({ evidence }) => evidence);
}

function share(all: readonly string[], asked: ReadonlySet<string>): Share {
  const missing = all.filter((id) => !asked.has(id));
  return { asked: all.length - missing.length, of: all.length, missing };
}
