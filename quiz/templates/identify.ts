import type { Pack } from '@/curriculum/pack';
import { clausesOf } from '../material/clauses';
import { worthOf } from '../material/failures';
import { labelOf, phraseOf } from '../material/names';
import { homesOf, isKin, sampleApart } from '../material/neighbours';
import { perPack } from '../material/per-pack';
import { relationReason } from '../material/predicates';
import { capitalised, textInfo } from '../material/words';
import { type DraftOption, refuse, type Template } from '../template';

/** A fact that says what an entity is or does, cut into the two. */
interface Description {
  fact: string;
  entity: string;
  /** Forms of the predicate: "keeps order within a message group". */
  predicates: string[];
}

/** A description with these would fit or not by taste. */
const VAGUE = /\b(usually|typically|normally|often|tries to)\b/;

const VERBS = /^(is|has|can|may|must|[a-z]+s)$/;

const descriptions = perPack((pack): Description[] =>
  [...pack.facts.values()].flatMap((fact) => {
    const entity = namedFirst(pack, fact.statement);
    if (entity === null || neighbours(pack, entity.id, fact.statement).length < 3) return [];
    const predicates = clausesOf(fact.statement)
      .map((form) => form.slice(entity.end).trim().replace(/\.$/, ''))
      .filter((rest) => VERBS.test(rest.split(' ')[0] ?? '') && !VAGUE.test(rest));
    return predicates.length === 0 ? [] : [{ fact: fact.id, entity: entity.id, predicates }];
  }),
);

/** The concept that a description fits, among its neighbours. */
export const identify: Template = {
  id: 'identify',
  family: 'contrast',
  title: 'Name what is described',
  way: 'identify',
  subjects: (pack) =>
    descriptions(pack).map(({ fact, entity }) => ({
      topic: pack.facts.get(fact)?.topic ?? '',
      facts: [fact],
      about: { fact, entity },
    })),
  make(pack, { about }, random) {
    const found = descriptions(pack).find(({ fact }) => fact === about.fact);
    const fact = pack.facts.get(about.fact ?? '');
    if (found === undefined || fact === undefined) return refuse('the fact is not in the pack');
    const wrong = sampleApart(pack, random, neighbours(pack, found.entity, fact.statement), 3, (id) => id);
    if (wrong.length < 3) return refuse('too few neighbours can be told apart');
    const right: DraftOption = {
      text: labelOf(pack, found.entity),
      correct: true,
      why: fact.statement,
      evidence: [{ kind: 'fact', fact: fact.id }],
    };
    return {
      stem: `Which of these ${random.pick(found.predicates)}?`,
      options: [right, ...wrong.map((id) => option(pack, id, fact.id))],
    };
  },
};

/** The entity with which a statement begins, the longest name first. */
function namedFirst(pack: Pack, statement: string): { id: string; end: number } | null {
  const start = /^(an?|the) /i.exec(statement)?.[0].length ?? 0;
  let best: { id: string; end: number } | null = null;
  for (const { id, label } of pack.entities.values()) {
    for (const name of [label, phraseOf(pack, id).replace(/^(an?|the|one) /i, '')]) {
      const end = start + name.length;
      const said =
        statement.slice(start, end).toLowerCase() === name.toLowerCase() && /^[\s,]/.test(statement.slice(end));
      if (said && (best === null || end > best.end)) best = { id, end };
    }
  }
  return best;
}

/** Entities of the same type from the same topics that the statement does not speak of. */
function neighbours(pack: Pack, entity: string, statement: string): string[] {
  const type = pack.entities.get(entity)?.type;
  const homes = homesOf(pack, entity);
  const said = textInfo(statement).content;
  return [...pack.entities.values()]
    .filter(
      ({ id, type: other }) =>
        id !== entity && other === type && [...homesOf(pack, id)].some((home) => homes.has(home)),
    )
    .filter(({ id }) => !isKin(pack, entity, id))
    .filter(({ id }) => ![...textInfo(phraseOf(pack, id)).content].every((word) => said.has(word)))
    .map(({ id }) => id);
}

function option(pack: Pack, id: string, fact: string): DraftOption {
  const own = pack.relations.find(({ subject }) => subject === id);
  const worth = own === undefined ? worthOf(pack, id) : null;
  return {
    text: labelOf(pack, id),
    correct: false,
    why: own ? capitalised(relationReason(pack, own)) : (worth?.why ?? `${labelOf(pack, id)} is another thing.`),
    evidence: own ? [{ kind: 'relation', relation: own.id }] : (worth?.evidence ?? [{ kind: 'fact', fact }]),
  };
}
