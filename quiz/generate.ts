import type { Pack } from '@/curriculum/pack';
import { SEED_LIMIT, subjectsOf, templateById } from './address';
import { type Draw, drawItem } from './draw';
import type { Item } from './item';
import type { Finding } from './lint';
import type { Subject, Template } from './template';

/** Draws that an address gets before it is refused. */
export const MAX_DRAWS = 32;

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
  return bestDraw(pack, template, subject, seed);
}

function bestDraw(pack: Pack, template: Template, subject: Subject, seed: number): Generated {
  let best: Draw | null = null;
  let reason = '';
  for (let attempt = 0; attempt < MAX_DRAWS; attempt++) {
    const draw = drawItem(pack, template, subject, seed, attempt);
    if ('refused' in draw) {
      reason = draw.refused;
      continue;
    }
    if (draw.findings.length === 0) return { ...draw, refusal: null };
    if (best === null || draw.findings.length < best.findings.length) best = draw;
  }
  if (best === null) return refusal('no-draw', `No question could be made at ${template.id}/${seed}: ${reason}.`);
  if (best.findings.length === 1 && best.findings[0]?.weight === 'light') return { ...best, refusal: null };
  const flaws = best.findings.map((finding) => finding.flaw);
  return refusal('flawed', `Every draw at ${template.id}/${seed} was flawed: ${flaws.join(', ')}.`, flaws);
}

function refusal(code: ItemRefusal['code'], message: string, flaws: string[] = []): Generated {
  return { item: null, findings: [], refusal: { code, message, flaws } };
}
