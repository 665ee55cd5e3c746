import type { Pack } from '@/curriculum/pack';
import type { FailureMode } from '@/curriculum/schema/failure-mode';
import type { DraftOption } from '../template';
import { failurePhrase, labelOf } from './names';
import { perPack } from './per-pack';
import { relationWords } from './relation-words';
import { sentence, textInfo } from './words';

/** One mechanism against one failure, from the failure mode's lists or from a relation. */
export interface Stand {
  failure: string;
  mechanism: string;
  /** The mechanism as a measure against this failure. */
  name: string;
  helps: boolean;
  /** What it does, or why it does not help, in words. */
  how: string;
  fact: string;
  /** Id of the relation that says so, where one does. */
  relation: string | null;
  /** The entry that says so, where one does. */
  entry: FailureMode['mitigatedBy'][number] | null;
  listed: boolean;
}

interface Stands {
  all: Stand[];
  byFailure: ReadonlyMap<string, Stand[]>;
  byMechanism: ReadonlyMap<string, Stand[]>;
}

const NO_HELP = 'does_not_protect_against';

const stands = perPack((pack): Stands => {
  const found = new Map<string, Stand>();
  const against = new Set<string>();
  const add = (stand: Stand) => {
    const key = `${stand.failure}|${stand.mechanism}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, stand);
    else if (known.helps !== stand.helps) against.add(key);
    else known.relation ??= stand.relation;
  };
  for (const mode of pack.failureModes.values()) for (const stand of listedStands(pack, mode)) add(stand);
  for (const stand of relationStands(pack)) add(stand);
  const all = [...found].flatMap(([key, stand]) => (against.has(key) ? [] : [stand]));
  return { all, byFailure: grouped(all, 'failure'), byMechanism: grouped(all, 'mechanism') };
});

function listedStands(pack: Pack, mode: FailureMode): Stand[] {
  const helping = mode.mitigatedBy.map(
    (entry): Stand => ({
      failure: mode.id,
      mechanism: entry.mechanism,
      name: entry.measure ?? labelOf(pack, entry.mechanism),
      helps: true,
      how: entry.effect,
      fact: entry.fact,
      relation: null,
      entry,
      listed: true,
    }),
  );
  const useless = mode.doesNotHelp.map(
    (entry): Stand => ({
      failure: mode.id,
      mechanism: entry.mechanism,
      name: entry.measure ?? labelOf(pack, entry.mechanism),
      helps: false,
      how: entry.why,
      fact: entry.fact,
      relation: null,
      entry: null,
      listed: true,
    }),
  );
  return [...helping, ...useless];
}

function relationStands(pack: Pack): Stand[] {
  return pack.relations.flatMap((relation): Stand[] => {
    const helps = relationWords(relation.relation).denial === NO_HELP;
    const fact = relation.facts[0];
    if ((!helps && relation.relation !== NO_HELP) || fact === undefined || !pack.failureModes.has(relation.object))
      return [];
    const said = helps ? relation.qualifiers?.condition : relation.qualifiers?.why;
    const { object: failure, subject: mechanism, id } = relation;
    const base = { failure, mechanism, name: labelOf(pack, mechanism), fact, relation: id };
    return [{ ...base, helps, how: typeof said === 'string' ? said : '', entry: null, listed: false }];
  });
}

function grouped(all: readonly Stand[], by: 'failure' | 'mechanism'): Map<string, Stand[]> {
  const groups = new Map<string, Stand[]>();
  for (const stand of all) groups.set(stand[by], [...(groups.get(stand[by]) ?? []), stand]);
  return groups;
}

/** Everything the pack says for or against mechanisms, without what it says both ways. */
export function allStands(pack: Pack): readonly Stand[] {
  return stands(pack).all;
}

/** Mechanisms that help against a failure, or that the pack says do not. */
export function standsAgainst(pack: Pack, failure: string, helps: boolean): Stand[] {
  return (stands(pack).byFailure.get(failure) ?? []).filter((stand) => stand.helps === helps);
}

/** Failures that a mechanism helps against, or that the pack says it does not. */
export function standsOf(pack: Pack, mechanism: string, helps: boolean): Stand[] {
  return (stands(pack).byMechanism.get(mechanism) ?? []).filter((stand) => stand.helps === helps);
}

/** Relations that a stand rests on, for coverage. */
export function relationsOf(some: readonly Stand[]): string[] {
  return some.flatMap((stand) => stand.relation ?? []);
}

/** Why the mechanism helps or does not, in words, with the fact behind it. */
export function standReason(pack: Pack, stand: Stand): string {
  const condition = stand.entry?.condition ? ` (if: ${stand.entry.condition})` : '';
  const first =
    stand.how === '' ? '' : `${sentence(`${stand.name}: ${stand.helps ? '' : 'no help; '}${stand.how}${condition}`)} `;
  return `${first}${pack.facts.get(stand.fact)?.statement ?? ''}`.trim();
}

/** What the pack says of a mechanism's worth: against a failure, or in noticing one. Null where it says nothing. */
export function worthOf(pack: Pack, mechanism: string): Pick<DraftOption, 'why' | 'evidence'> | null {
  const [first] = [...standsOf(pack, mechanism, true), ...standsOf(pack, mechanism, false)];
  if (first !== undefined) {
    const { why, evidence } = standOption(pack, first, 'mechanism', false);
    return { why, evidence };
  }
  const label = labelOf(pack, mechanism);
  const notices = [...pack.failureModes.values()].flatMap((mode) =>
    mode.detectedBy.flatMap((entry) => {
      const statement = pack.facts.get(entry.fact)?.statement ?? '';
      const about = textInfo(statement).content;
      const speaks = [...textInfo(label).content].every((word) => about.has(word));
      const why = `${sentence(`${label}: a way to notice ${failurePhrase(pack, mode.id)}`)} ${speaks ? statement : ''}`;
      return entry.mechanism === mechanism ? [{ why: why.trim(), fact: entry.fact, speaks }] : [];
    }),
  );
  const notice = notices.find(({ speaks }) => speaks) ?? notices[0];
  return notice === undefined ? null : { why: notice.why, evidence: [{ kind: 'fact', fact: notice.fact }] };
}

/** A stand as an option, named by its mechanism or by its failure. */
export function standOption(pack: Pack, stand: Stand, names: 'mechanism' | 'failure', correct: boolean): DraftOption {
  const { failure, mechanism, fact, helps, relation, listed } = stand;
  const list = helps ? 'mitigatedBy' : 'doesNotHelp';
  return {
    text: names === 'mechanism' ? stand.name : failureLabel(pack, failure),
    correct,
    why: standReason(pack, stand),
    evidence: [
      ...(listed ? [{ kind: 'failure-mode', failureMode: failure, list, mechanism, fact } as const] : []),
      ...(relation === null ? [] : [{ kind: 'relation', relation } as const]),
    ],
  };
}

/** A failure's name as an option. */
export function failureLabel(pack: Pack, failure: string): string {
  return pack.failureModes.get(failure)?.label ?? labelOf(pack, failure);
}
