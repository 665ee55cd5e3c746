import type { Pack } from '@/curriculum/pack';
import { faults, services } from '@/simulator';
import { seedFor, subjectsOf } from './address';
import type { Evidence } from './evidence';
import { reasonedParts } from './explanation';
import { generateItem } from './generate';
import type { Item } from './item';
import { Random } from './random';
import { possibleScenarios } from './scenarios/ask';
import { pricesOf, Trial } from './scenarios/trial';
import type { Template } from './template';
import { templates } from './templates';

/** What of a pack is asked, and what is not. Lists are in the pack's own order. */
export interface Coverage {
  /** Facts of relevance 2 and 3. */
  facts: Share;
  /** Misconceptions by full id: quoted, or an option. */
  beliefs: Share;
  relations: Share;
  /** Types of services that stand in a design which is run for a question; of a pack whose prices let questions be run. */
  services: Share;
  /** Faults that strike one. */
  faults: Share;
  /** Template id to its number of subjects. */
  subjects: Record<string, number>;
}

export interface Share {
  asked: number;
  of: number;
  missing: string[];
}

type Asked = Record<'facts' | 'beliefs' | 'relations' | 'services' | 'faults', Set<string>>;

/** Variants tried of each subject; of one that the simulator proves none, since all of them rest on the same facts. */
const VARIANTS = 3;

/**
 * Works out what of a pack the templates ask, by making the first variants of every question and looking at what they rest on.
 * Takes about a second for a pack of 200 facts.
 */
export function coverageOf(pack: Pack): Coverage {
  const asked: Asked = {
    facts: new Set(),
    beliefs: new Set(),
    relations: new Set(),
    services: new Set(),
    faults: new Set(),
  };
  const subjects: Record<string, number> = {};
  const runs = pricesOf(pack) !== null;
  for (const template of templates) {
    subjects[template.id] = subjectsOf(pack, template).length;
    collect(pack, template, asked);
  }
  collectRuns(pack, asked);
  const facts = [...pack.facts.values()].filter(({ relevance }) => relevance >= 2).map(({ id }) => id);
  return {
    facts: share(facts, asked.facts),
    beliefs: share([...pack.beliefs.keys()], asked.beliefs),
    relations: share(
      pack.relations.map(({ id }) => id),
      asked.relations,
    ),
    services: share(runs ? services.map(({ type }) => type) : [], asked.services),
    faults: share(runs ? faults.map(({ kind }) => kind) : [], asked.faults),
    subjects,
  };
}

function collect(pack: Pack, template: Template, asked: Asked) {
  for (const [index, subject] of subjectsOf(pack, template).entries()) {
    if (template.proven) {
      for (const fact of subject.facts) asked.facts.add(fact);
      continue;
    }
    for (let variant = 0; variant < VARIANTS; variant++) {
      const { item } = generateItem(pack, template.id, seedFor(pack, template, index, variant));
      if (item === null) continue;
      for (const fact of item.facts) asked.facts.add(fact);
      for (const belief of [...(subject.beliefs ?? []), ...beliefsIn(item)]) asked.beliefs.add(belief);
      for (const relation of [...(subject.relations ?? []), ...relationsIn(item)]) asked.relations.add(relation);
    }
  }
}

/** Services that stand in the designs of scenarios or come in by their changes, and the faults that strike them. */
function collectRuns(pack: Pack, asked: Asked): void {
  for (const scenario of possibleScenarios(pack)) {
    const trial = Trial.of(pack, scenario.id, scenario.topic, scenario.imagine(new Random(scenario.id)));
    for (const { type } of trial.base.resources) asked.services.add(type);
    for (const kind of trial.situation.need.faults) asked.faults.add(kind);
    for (const edit of trial.situation.changes.flatMap(({ edits }) => edits))
      if (edit.op === 'add') asked.services.add(String(edit.resource.type));
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
