import type { Pack, TopicFact } from '@/curriculum/pack';
import { citedSection, type Section } from '@/curriculum/page/cited-section';
import { quantityText } from '@/curriculum/quantity';
import type { Fact, Source } from '@/curriculum/schema/fact';
import { keyOf } from './chosen-text';
import type { Evidence, Experiment } from './evidence';
import { type Item, type ItemPlace, type ItemScenario, isPlacing } from './item';
import { asksForWrong } from './negative';

/** Where the pack's page tells a fact. */
export interface Reading {
  topic: string;
  topicTitle: string;
  /** Null where the fact stands before the first heading, or on no page. */
  section: Section | null;
}

/** A fact that was put to the test, with its evidence. */
export interface ExplainedFact {
  id: string;
  statement: string;
  status: Fact['status'];
  /** What has changed since the source page was written, where something has. */
  note: string | null;
  reading: Reading;
}

/** One option, spot, entry or number with its reason. */
export interface ExplainedOption {
  /** Of a number: "answer", or "mistake-1" and so on for what a known mistake leads to. */
  id: string;
  text: string;
  /** Of an entry: always; where it belongs is `place`. */
  correct: boolean;
  /** Where an entry belongs; null for what is not placed. */
  place: ItemPlace | null;
  why: string;
  sources: Pick<Source, 'title' | 'url'>[];
  /** The wrong belief of somebody who picks this option. */
  belief: { id: string; text: string; whyWrong: string; reading: Reading } | null;
  /** Runs that decided it, the deciding one first; they are run again from `Explanation.scenario`. */
  experiments: Experiment[];
}

/** All that is shown about an item once it is answered; plain data. Holds the key, so never sent before. */
export interface Explanation {
  kind: Item['kind'];
  /** The stem asks for what is not so; its key is "the answer", not "right". */
  negative: boolean;
  /** The right answer in the form of `ChosenSchema`. */
  key: string[];
  options: ExplainedOption[];
  /** Where entries could go; empty where nothing is placed. */
  places: ItemPlace[];
  facts: ExplainedFact[];
  /** What the runs were made with; null where the ledger decides. */
  scenario: ItemScenario | null;
}

/** An answer that is stored, with its explanation. */
export interface AnsweredItem {
  correct: boolean;
  /** The answer in the form of `ChosenSchema`. */
  chosen: string[];
  /** Percent, as stated before the reveal; null where nothing was stated. */
  confidence: number | null;
  /** When the server had it, ISO 8601. */
  storedAt: string;
  explanation: Explanation;
}

/** The key of an item with the reason, the sources, the belief and the place to read for every option. */
export function explain(pack: Pack, item: Item): Explanation {
  return {
    kind: item.kind,
    negative: asksForWrong(item.stem),
    key: keyOf(item),
    options: reasonedParts(item).map((part) => explainPart(pack, part)),
    places: isPlacing(item) ? item.places : [],
    scenario: item.scenario ?? null,
    facts: item.facts.flatMap((id) => {
      const fact = pack.facts.get(id);
      if (!fact) return [];
      const { statement, status, note = null } = fact;
      return [{ id, statement, status, note, reading: readingOf(pack, fact) }];
    }),
  };
}

/** Whatever of an item has a reason of its own. */
interface ReasonedPart {
  id: string;
  text: string;
  correct: boolean;
  place: ItemPlace | null;
  why: string;
  evidence: Evidence[];
  belief?: string | undefined;
}

/** Everything of an item that has a reason, in the order shown; the number and then its mistakes. */
export function reasonedParts(item: Item): ReasonedPart[] {
  if (item.kind === 'numeric') {
    const { answer, mistakes, unit } = item;
    const text = (value: number) => quantityText({ name: '', bound: 'fixed', value, unit });
    return [
      {
        id: 'answer',
        text: text(answer.value),
        correct: true,
        place: null,
        why: answer.why,
        evidence: answer.evidence,
      },
      ...mistakes.map(({ value, why, evidence, belief }, index) => ({
        ...{ id: `mistake-${index + 1}`, text: text(value), correct: false, place: null, why, evidence, belief },
      })),
    ];
  }
  if (!isPlacing(item)) return item.options.map((option) => ({ ...option, place: null }));
  return item.entries.map(({ place, ...entry }) => ({
    ...{ ...entry, correct: true, place: item.places.find(({ id }) => id === place) ?? null },
  }));
}

function explainPart(pack: Pack, part: ReasonedPart): ExplainedOption {
  const { id, text, correct, place, why } = part;
  const facts = new Set(part.evidence.flatMap((evidence) => factsBehind(pack, evidence)));
  const sources = new Map<string, Pick<Source, 'title' | 'url'>>();
  for (const factId of facts)
    for (const source of pack.facts.get(factId)?.sources ?? [])
      sources.set(source.url, { title: source.title, url: source.url });
  const belief = part.belief === undefined ? undefined : pack.beliefs.get(part.belief);
  return {
    ...{ id, text, correct, place, why },
    experiments: part.evidence.flatMap((one) => (one.kind === 'experiment' ? [one] : [])),
    sources: [...sources.values()],
    belief: belief
      ? { id: belief.fullId, text: belief.text, whyWrong: belief.whyWrong, reading: readingOf(pack, belief.fact) }
      : null,
  };
}

/** Ids of the facts that a piece of evidence rests on. */
export function factsBehind(pack: Pack, evidence: Evidence): string[] {
  if (evidence.kind === 'experiment') return [];
  if (evidence.kind !== 'relation') return [evidence.fact];
  return pack.relations.find((relation) => relation.id === evidence.relation)?.facts ?? [];
}

function readingOf(pack: Pack, fact: TopicFact): Reading {
  const topic = pack.topics.find((candidate) => candidate.id === fact.topic);
  return {
    topic: fact.topic,
    topicTitle: topic?.title ?? fact.topic,
    section: topic?.page ? citedSection(topic.page.blocks, fact.id) : null,
  };
}
