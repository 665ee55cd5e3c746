import type { Pack } from '@/curriculum/pack';
import type { Source } from '@/curriculum/schema/fact';
import { itemVersion } from './edition';
import type { Item } from './item';
import { type Finding, lintItem } from './lint';
import { placeDraft } from './place-draft';
import { Random } from './random';
import type { ItemDraft, Refusal, Subject, Template } from './template';

/** An item of one draw with what the linter says of it. */
export interface Draw {
  item: Item;
  findings: Finding[];
}

/**
 * One draw of a template: its luck comes from pack, version, template, `draw` and attempt alone, so the same call gives the
 * same bytes. `draw` is the seed of an address, or a name for a trial.
 */
export function drawItem(
  pack: Pack,
  template: Template,
  subject: Subject,
  draw: number | string,
  attempt: number,
): Draw | Refusal {
  const random = new Random(`${pack.id}|${itemVersion(pack)}|${template.id}|${draw}|${attempt}`);
  const draft = template.make(pack, subject, random);
  if ('refused' in draft) return draft;
  const item = placed(pack, template, subject, typeof draw === 'number' ? draw : 0, draft, random);
  return { item, findings: lintItem(item, pack) };
}

function placed(
  pack: Pack,
  template: Template,
  subject: Subject,
  seed: number,
  draft: ItemDraft,
  random: Random,
): Item {
  const { stem, need, scenario } = draft;
  const shared = {
    id: `${template.id}/${seed}`,
    template: template.id,
    family: template.family,
    topic: subject.topic,
    pack: pack.id,
    packVersion: itemVersion(pack),
    seed,
  };
  const told = { stem, ...(need ? { need } : {}) };
  const proof = { ...(scenario ? { scenario } : {}), facts: subject.facts, sources: sourcesOf(pack, subject.facts) };
  const { kind, ...rest } = placeDraft(draft, random);
  return { ...shared, kind, ...told, ...rest, ...proof } as Item;
}

function sourcesOf(pack: Pack, facts: readonly string[]): Source[] {
  const found = new Map<string, Source>();
  for (const id of facts) for (const source of pack.facts.get(id)?.sources ?? []) found.set(source.url, source);
  return [...found.values()];
}
