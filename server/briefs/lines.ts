import type { Pack } from '@/curriculum/pack';
import type { Brief } from '@/simulator';
import { readBegun } from '../designs/reads';
import { readBests } from '../submissions/reads';
import { listBriefs } from './loaders';

/** A brief as the list shows it. */
export interface BriefLine {
  id: string;
  title: string;
  level: Brief['level'];
  /** Its place in the course, from 1. */
  number: number;
  opening: string;
  /** What it teaches, in the order of the brief. */
  topics: { id: string; short: string }[];
  best: number | null;
  attempts: number;
  begun: boolean;
}

/** Every brief in the order of the course, with how it went for a learner; null, a visitor without a session, has tried none. */
export async function loadBriefLines(userId: string | null): Promise<BriefLine[]> {
  const loaded = listBriefs();
  const packs = [...new Set(loaded.map(({ pack }) => pack.id))];
  const work = userId === null ? new Map<string, PackWork>() : new Map(await readWork(userId, packs));
  return loaded.map(({ pack, brief }, i) => {
    const { id, title, level, story } = brief;
    const tried = work.get(pack.id)?.bests.get(id);
    return {
      ...{ id, title, level, number: i + 1, opening: firstSentence(story), topics: topicsOf(pack, brief.teaches) },
      best: tried?.best ?? null,
      attempts: tried?.attempts ?? 0,
      begun: work.get(pack.id)?.begun.has(id) ?? false,
    };
  });
}

interface PackWork {
  bests: Awaited<ReturnType<typeof readBests>>;
  begun: Set<string>;
}

async function readWork(userId: string, packs: readonly string[]): Promise<[string, PackWork][]> {
  return Promise.all(
    packs.map(async (pack): Promise<[string, PackWork]> => {
      const [bests, begun] = await Promise.all([readBests(userId, pack), readBegun(userId, pack)]);
      return [pack, { bests, begun }];
    }),
  );
}

function topicsOf(pack: Pack, ids: readonly string[]): { id: string; short: string }[] {
  return ids.flatMap((id) => {
    const topic = pack.topics.find((candidate) => candidate.id === id);
    return topic === undefined ? [] : [{ id, short: topic.short }];
  });
}

function firstSentence(story: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(story.trim())?.[0].replace(/\s+/g, ' ') ?? story;
}
