import type { Pack, PackItem } from '@/curriculum/pack';
import type { Evidence } from '../evidence';
import type { DraftEntry, DraftOption, ItemDraft, Subject, Template } from '../template';
import { refuse } from '../template';

/** Questions that authors wrote beside the facts. Each seed gives another order of what is shown. */
export const ownQuestion: Template = {
  id: 'own-question',
  family: 'exam',
  title: "An author's own question",
  way: 'own',
  subjects: (pack) => [...pack.ownItems.values()].flatMap((item) => subjectOf(pack, item) ?? []),
  make(pack, { about }) {
    const item = pack.ownItems.get(about.what ?? '');
    return item === undefined ? refuse('the pack has no such question') : draftOf(pack, item);
  },
};

/** Null for a question about facts that the pack does not have; `faultline check` reports it. */
function subjectOf(pack: Pack, item: PackItem): Subject | null {
  const topic = pack.facts.get(item.facts[0] ?? '')?.topic;
  if (topic === undefined || item.facts.some((fact) => !pack.facts.has(fact))) return null;
  return { topic, facts: item.facts, beliefs: beliefsOf(item), about: { what: item.id } };
}

function beliefsOf(item: PackItem): string[] {
  const parts = item.kind === 'choice' ? item.options : item.kind === 'numeric' ? item.mistakes : [];
  return parts.flatMap(({ belief }) => belief ?? []);
}

/** What an author wrote as a draft, with the fact that decides each part. */
export function draftOf(pack: Pack, item: PackItem): ItemDraft {
  const { stem, need } = item;
  const told = need === undefined ? { stem } : { stem, need };
  const proven = <T extends { fact?: string | undefined; belief?: string | undefined }>({ fact, ...part }: T) => ({
    ...part,
    evidence: evidenceOf(pack, item, fact, part.belief),
  });
  switch (item.kind) {
    case 'choice':
      return { ...told, ordered: item.ordered, options: item.options.map((option): DraftOption => proven(option)) };
    case 'numeric': {
      const { kind, unit, tolerance, answer, mistakes } = item;
      return { ...told, kind, unit, tolerance, answer: proven(answer), mistakes: mistakes.map((one) => proven(one)) };
    }
    case 'match':
      return {
        ...told,
        kind: item.kind,
        entries: item.entries.map((entry): DraftEntry => proven(entry)),
        spare: item.spare,
      };
    case 'sort':
      return {
        ...told,
        kind: item.kind,
        entries: item.entries.map((entry): DraftEntry => proven(entry)),
        groups: item.groups,
      };
    case 'order':
      return {
        ...told,
        kind: item.kind,
        entries: item.entries.map((entry): DraftEntry => ({ ...proven(entry), place: '' })),
      };
  }
}

function evidenceOf(pack: Pack, item: PackItem, fact: string | undefined, belief: string | undefined): Evidence[] {
  const decided = fact ?? pack.beliefs.get(belief ?? '')?.fact.id ?? item.facts[0] ?? '';
  return [{ kind: 'fact', fact: decided }];
}
