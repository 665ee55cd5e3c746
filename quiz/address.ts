import type { Pack } from '@/curriculum/pack';
import { drawItem } from './draw';
import type { Subject, Template } from './template';
import { templates } from './templates';

/** Seeds are whole numbers from 0 up to, not including, this. */
export const SEED_LIMIT = 2 ** 31;

/** Longest template name in an address. */
const MAX_TEMPLATE_NAME = 64;

/** A template, one of its subjects in a pack, and the subject's place. */
export interface Askable {
  template: Template;
  subject: Subject;
  subjectIndex: number;
}

/** Draws in which a subject must show that a question without a flaw can be made about it. */
const TRIALS = 16;

const SUBJECTS = Symbol.for('faultline.subjects');

/** A pack carries its subjects with it: a server may run several copies of this module on one pack, and they take a second to find. */
function subjectsByTemplate(pack: Pack & { [SUBJECTS]?: Map<string, Subject[]> }): Map<string, Subject[]> {
  pack[SUBJECTS] ??= new Map();
  return pack[SUBJECTS];
}

/** The template of that id, or null. */
export function templateById(id: string): Template | null {
  return templates.find((template) => template.id === id) ?? null;
}

/**
 * A template's subjects in a pack, worked out once: those about which a trial brings a question that the linter passes, so that
 * an address is seldom refused. What is left out here, coverage reports. Subjects of proven templates are taken as they are.
 */
export function subjectsOf(pack: Pack, template: Template): Subject[] {
  const all = subjectsByTemplate(pack);
  let subjects = all.get(template.id);
  if (!subjects) {
    const able = template.subjects(pack);
    subjects = template.proven ? able : able.filter((subject, index) => isAskable(pack, template, subject, index));
    all.set(template.id, subjects);
  }
  return subjects;
}

function isAskable(pack: Pack, template: Template, subject: Subject, index: number): boolean {
  for (let attempt = 0; attempt < TRIALS; attempt++) {
    const draw = drawItem(pack, template, subject, `trial ${index}`, attempt);
    if (!('refused' in draw) && draw.findings.length === 0) return true;
  }
  return false;
}

/**
 * The seed that asks about one subject, `variant` being 0, 1, 2, …: subjects take turns over the seeds.
 * Throws a RangeError where that seed would not exist.
 */
export function seedFor(pack: Pack, template: Template, subjectIndex: number, variant: number): number {
  const count = subjectsOf(pack, template).length;
  const seed = variant * count + subjectIndex;
  const fits = subjectIndex >= 0 && subjectIndex < count && variant >= 0 && seed < SEED_LIMIT;
  if (!fits || !Number.isInteger(seed))
    throw new RangeError(`${template.id} has no subject ${subjectIndex} with variant ${variant} (${count} subjects)`);
  return seed;
}

/** Number of variants that every subject of a template has. */
export function variantsOf(pack: Pack, template: Template): number {
  const count = subjectsOf(pack, template).length;
  return count === 0 ? 0 : Math.floor(SEED_LIMIT / count);
}

/** Every way to ask about a topic or a fact, or of a template, in the order of the registry; without a filter, everything in the pack. */
export function templatesFor(pack: Pack, filter: { topic?: string; fact?: string; template?: string } = {}): Askable[] {
  const found: Askable[] = [];
  for (const template of templates) {
    if (filter.template !== undefined && filter.template !== template.id) continue;
    for (const [subjectIndex, subject] of subjectsOf(pack, template).entries()) {
      if (filter.topic !== undefined && subject.topic !== filter.topic) continue;
      if (filter.fact !== undefined && !subject.facts.includes(filter.fact)) continue;
      found.push({ template, subject, subjectIndex });
    }
  }
  return found;
}

/** Reads `<template>/<seed>`; null for anything else. Whether the template exists is the generator's to say. */
export function parseAddress(address: string): { template: string; seed: number } | null {
  const found = /^([a-z][a-z0-9-]*)\/(0|[1-9][0-9]{0,9})$/.exec(address);
  if (!found?.[1] || !found[2] || found[1].length > MAX_TEMPLATE_NAME) return null;
  const seed = Number(found[2]);
  return seed < SEED_LIMIT ? { template: found[1], seed } : null;
}
