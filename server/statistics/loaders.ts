import type { Pack } from '@/curriculum/pack';
import { subjectsOf, templateById } from '@/quiz/address';
import type { MarkedAnswer } from '@/quiz/analysis/marked-answer';
import { type PoolFigures, poolFigures } from '@/quiz/analysis/pool-figures';
import { itemVersion } from '@/quiz/edition';
import { readAnsweredVersions, readMarkedAnswers } from './reads';

/** Answers that the figures of one version look back on. */
export const MOST_ANSWERS = 200_000;

/** What the answers to a pack's questions say about them. */
export interface PackStatistics {
  pack: string;
  /** Version of the questions that the figures are about. */
  version: string;
  /** The version that is asked now. */
  current: string;
  /** Every version that has answers, with their number. */
  versions: { packVersion: string; answers: number }[];
  /** There are more answers than the newest that were looked at. */
  cut: boolean;
  figures: PoolFigures;
}

/** The statistics of a pack's questions; of the version that is asked now unless another one is named. */
export async function loadStatistics(pack: Pack, wanted?: string): Promise<PackStatistics> {
  const current = itemVersion(pack);
  const versions = await readAnsweredVersions(pack.id);
  const version = versions.some(({ packVersion }) => packVersion === wanted) ? (wanted as string) : current;
  const answers = await readMarkedAnswers(pack.id, version, MOST_ANSWERS);
  const known = version === current;
  const figures = poolFigures(answers, (answer) => subjectOf(known ? pack : null, answer));
  return { pack: pack.id, version, current, versions, cut: answers.length === MOST_ANSWERS, figures };
}

/** What a question asks about: siblings have it in common. Of another version only the facts are known. */
function subjectOf(pack: Pack | null, { template, seed, facts }: MarkedAnswer): string {
  const known = pack === null ? null : templateById(template);
  const subjects = known === null || pack === null ? 0 : subjectsOf(pack, known).length;
  return subjects === 0 ? facts.join(' ') : String(seed % subjects);
}
