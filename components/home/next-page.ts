import type { Pack, Page, Topic } from '@/curriculum/pack';
import { inlineText } from '@/curriculum/page/text';
import { readingMinutes } from '../reading/plan';
import type { HomeOverview } from './home-overview';

/** A page counts as read from this share of its text on. */
export const READ_FROM = 0.9;

/** The page to read next. */
export interface NextPage {
  topic: Topic;
  /** Its place in the pack's order, from 1. */
  number: number;
  /** Where reading stopped; null for a page to begin. */
  stopped: { anchor: string; title: string } | null;
  /** Minutes that are left, at least one. */
  minutes: number;
}

/**
 * The page that was being read; once it is read, the first after it, in the pack's order and round to its beginning, that
 * is not. Null when every page is read.
 */
export function nextPage(pack: Pack, readings: HomeOverview['readings']): NextPage | null {
  const [last] = readings;
  const shares = new Map(readings.map(({ topic, share }) => [topic, share]));
  const from = Math.max(
    0,
    pack.topics.findIndex(({ id }) => id === last?.topic),
  );
  const inOrder = [...pack.topics.slice(from), ...pack.topics.slice(0, from)];
  const topic = inOrder.find(({ id, page }) => page !== null && (shares.get(id) ?? 0) < READ_FROM);
  if (!topic?.page) return null;
  const reading = readings.find((candidate) => candidate.topic === topic.id);
  const left = readingMinutes(topic.page) * (1 - (reading?.share ?? 0));
  return {
    topic,
    number: pack.topics.indexOf(topic) + 1,
    stopped: reading ? sectionOf(topic.page, reading.section) : null,
    minutes: Math.max(1, Math.round(left)),
  };
}

/** Pages that are read. */
export function pagesRead(readings: HomeOverview['readings']): number {
  return readings.filter(({ share }) => share >= READ_FROM).length;
}

function sectionOf(page: Page, anchor: string): NextPage['stopped'] {
  const heading = page.blocks.find((block) => block.type === 'heading' && block.anchor === anchor);
  return heading?.type === 'heading' ? { anchor, title: inlineText(heading.children) } : null;
}
