import type { Pack } from '@/curriculum/pack';
import type { Source } from '@/curriculum/schema/fact';
import { SEED_LIMIT, subjectsOf, templateById } from './address';
import type { Item, ItemOption } from './item';
import { type Finding, lintItem } from './lint';
import { Random } from './random';
import type { ItemDraft, Subject, Template } from './template';

export { publicItem } from './item';

/** Draws that an address gets before it is refused. */
export const MAX_DRAWS = 24;

/** Why an address gives no item. The same address is refused for ever, on this version of the pack. */
export interface ItemRefusal {
  code: 'unknown-template' | 'bad-seed' | 'no-subject' | 'no-draw' | 'flawed';
  message: string;
  /** For `flawed`: names of the flaws of the best draw. */
  flaws: string[];
}

export type Generated =
  | { item: Item; findings: Finding[]; refusal: null }
  | { item: null; findings: []; refusal: ItemRefusal };

/**
 * The item at an address. Same pack version, template and seed: the same bytes. Draws again, deterministically, while a draw
 * is refused by its template or flagged by the linter; gives the first draw without a flag, else one with a single light flag,
 * else a refusal.
 */
export function generateItem(pack: Pack, templateId: string, seed: number): Generated {
  const template = templateById(templateId);
  if (template === null) return refusal('unknown-template', `There is no question template "${templateId}".`);
  if (!Number.isInteger(seed) || seed < 0 || seed >= SEED_LIMIT)
    return refusal('bad-seed', `A seed is a whole number from 0 to ${SEED_LIMIT - 1}.`);
  const subjects = subjectsOf(pack, template);
  const subject = subjects[seed % Math.max(1, subjects.length)];
  if (subject === undefined)
    return refusal('no-subject', `The pack "${pack.id}" has nothing that "${templateId}" can ask about.`);
  return draw(pack, template, subject, seed);
}

function draw(pack: Pack, template: Template, subject: Subject, seed: number): Generated {
  let best: { item: Item; findings: Finding[] } | null = null;
  let reason = '';
  for (let attempt = 0; attempt < MAX_DRAWS; attempt++) {
    const random = new Random(`${pack.id}|${pack.version}|${template.id}|${seed}|${attempt}`);
    const draft = template.make(pack, subject, random);
    if ('refused' in draft) {
      reason = draft.refused;
      continue;
    }
    const item = placed(pack, template, subject, seed, draft, random);
    const findings = lintItem(item, pack);
    if (findings.length === 0) return { item, findings, refusal: null };
    if (best === null || findings.length < best.findings.length) best = { item, findings };
  }
  if (best === null) return refusal('no-draw', `No question could be made at ${template.id}/${seed}: ${reason}.`);
  if (best.findings.length === 1 && best.findings[0]?.weight === 'light') return { ...best, refusal: null };
  const flaws = best.findings.map((finding) => finding.flaw);
  return refusal('flawed', `Every draw at ${template.id}/${seed} was flawed: ${flaws.join(', ')}.`, flaws);
}

function placed(
  pack: Pack,
  template: Template,
  subject: Subject,
  seed: number,
  draft: ItemDraft,
  random: Random,
): Item {
  const drafts = draft.ordered ? draft.options : random.shuffle(draft.options);
  const options: ItemOption[] = drafts.map((option, index) => ({ id: String.fromCharCode(97 + index), ...option }));
  const choose = options.filter((option) => option.correct).length;
  return {
    id: `${template.id}/${seed}`,
    template: template.id,
    family: template.family,
    topic: subject.topic,
    pack: pack.id,
    packVersion: pack.version,
    seed,
    kind: choose === 1 ? 'single' : 'multiple',
    stem: draft.stem,
    ...(draft.need ? { need: draft.need } : {}),
    choose,
    options,
    facts: subject.facts,
    sources: sourcesOf(pack, subject.facts),
  };
}

function sourcesOf(pack: Pack, facts: readonly string[]): Source[] {
  const found = new Map<string, Source>();
  for (const id of facts) for (const source of pack.facts.get(id)?.sources ?? []) found.set(source.url, source);
  return [...found.values()];
}

function refusal(code: ItemRefusal['code'], message: string, flaws: string[] = []): Generated {
  return { item: null, findings: [], refusal: { code, message, flaws } };
}
