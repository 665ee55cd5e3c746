import type { Pack, TopicFact } from '@/curriculum/pack';
import { citedSection, type Section } from '@/curriculum/page/cited-section';
import type { Fact, Source } from '@/curriculum/schema/fact';
import type { Evidence, Item, ItemOption } from './item';

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

/** One option with its reason. */
export interface ExplainedOption {
  id: string;
  text: string;
  correct: boolean;
  why: string;
  sources: Pick<Source, 'title' | 'url'>[];
  /** The wrong belief of somebody who picks this option. */
  belief: { id: string; text: string; whyWrong: string; reading: Reading } | null;
}

/** All that is shown about an item once it is answered; plain data. Holds the key, so never sent before. */
export interface Explanation {
  /** Ids of the right options. */
  key: string[];
  options: ExplainedOption[];
  facts: ExplainedFact[];
}

/** An answer that is stored, with its explanation. */
export interface AnsweredItem {
  correct: boolean;
  /** Ids of the chosen options, in the order of the item. */
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
    key: item.options.flatMap((option) => (option.correct ? [option.id] : [])),
    options: item.options.map((option) => explainOption(pack, option)),
    facts: item.facts.flatMap((id) => {
      const fact = pack.facts.get(id);
      if (!fact) return [];
      const { statement, status, note = null } = fact;
      return [{ id, statement, status, note, reading: readingOf(pack, fact) }];
    }),
  };
}

function explainOption(pack: Pack, option: ItemOption): ExplainedOption {
  const { id, text, correct, why } = option;
  const facts = new Set(option.evidence.flatMap((evidence) => factsBehind(pack, evidence)));
  const sources = new Map<string, Pick<Source, 'title' | 'url'>>();
  for (const factId of facts)
    for (const source of pack.facts.get(factId)?.sources ?? [])
      sources.set(source.url, { title: source.title, url: source.url });
  const belief = option.belief === undefined ? undefined : pack.beliefs.get(option.belief);
  return {
    ...{ id, text, correct, why },
    sources: [...sources.values()],
    belief: belief
      ? { id: belief.fullId, text: belief.text, whyWrong: belief.whyWrong, reading: readingOf(pack, belief.fact) }
      : null,
  };
}

/** Ids of the facts that a piece of evidence rests on. */
export function factsBehind(pack: Pack, evidence: Evidence): string[] {
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
