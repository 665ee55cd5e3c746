import { readDraft } from '../designs/reads';
import { readAttempts } from '../submissions/reads';
import { listBriefs } from './loaders';

/** A brief as the list shows it. */
export interface BriefLine {
  id: string;
  title: string;
  level: string;
  opening: string;
  best: number | null;
  attempts: number;
  begun: boolean;
}

/** Every brief with how it went for a learner; null, a visitor without a session, has tried none. */
export async function loadBriefLines(userId: string | null): Promise<BriefLine[]> {
  return Promise.all(
    listBriefs().map(async ({ pack, brief }) => {
      const { id, title, level, story } = brief;
      const attempts = userId === null ? [] : await readAttempts(userId, pack.id, id);
      const draft = userId === null ? null : await readDraft(userId, pack.id, id);
      const best = attempts.length === 0 ? null : Math.max(...attempts.map(({ score }) => score));
      return {
        id,
        title,
        level,
        opening: firstSentence(story),
        best,
        attempts: attempts.length,
        begun: draft !== null,
      };
    }),
  );
}

function firstSentence(story: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(story.trim())?.[0].replace(/\s+/g, ' ') ?? story;
}
