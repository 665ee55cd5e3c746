import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { getTranslations } from '@/components/language/on-the-server';
import { KeepQuestions } from '@/components/offline/keep-questions';
import { PracticeRun } from '@/components/practice/practice-run';
import { problemWords } from '@/components/practice/problem-words';
import { asAppError } from '@/server/errors';
import { type LoadedRun, loadRun } from '@/server/practice/loaders';
import { runAddress } from '@/server/practice/run';
import { nowFor, ZONE_COOKIE } from '@/server/practice/zone';
import { currentLearner } from '@/server/session/loaders';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('run');
  return { title: t('title'), robots: { index: false } };
}

type Query = Record<string, string | string[] | undefined>;

export default async function RunPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const learner = await currentLearner();
  const { run, pack, steps } = await found(learner?.id ?? null, query);
  return (
    <main id="main" className="page">
      <KeepQuestions pack={pack.id} account={learner === null || learner.role === 'guest' ? null : learner.id} />
      <PracticeRun
        key={run.id}
        pack={pack.id}
        steps={steps}
        topicTitles={Object.fromEntries(pack.topics.map(({ id, title }) => [id, title]))}
        address={runAddress(run)}
        start={startOf(query.at, steps)}
        problem={problemWords(await getTranslations('practice'), query.problem)}
      />
    </main>
  );
}

/** An address that names no session, or items that are no more, is a page that is not there. */
async function found(userId: string | null, query: Query): Promise<LoadedRun> {
  try {
    const zone = (await cookies()).get(ZONE_COOKIE)?.value;
    return await loadRun(userId, query, nowFor(zone, new Date()));
  } catch (error) {
    if (asAppError(error).status >= 500) throw error;
    notFound();
  }
}

/** The place that the address names, else the first item without an answer, else the summary. */
function startOf(at: Query[string], steps: LoadedRun['steps']): number {
  if (at === 'end') return steps.length;
  const place = typeof at === 'string' && /^\d{1,2}$/.test(at) ? Number(at) - 1 : -1;
  if (place >= 0 && place < steps.length) return place;
  const open = steps.findIndex((step) => step.answered === null && !step.aside);
  return open >= 0 ? open : steps.length;
}
