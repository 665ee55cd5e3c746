import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { ResultPage } from '@/components/exam/result-page';
import { getTranslations } from '@/components/language/on-the-server';
import { Shell } from '@/components/shell/shell';
import { asAppError } from '@/server/errors';
import { requireOwnExam } from '@/server/exams/close';
import { loadResult } from '@/server/exams/loaders';
import { currentLearner } from '@/server/session/loaders';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('exam');
  return { title: t('resultTitle'), robots: { index: false } };
}

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ExamResultPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { q } = await searchParams;
  const result = await found(id);
  if (!result) redirect(await openOrHeldBack(id));
  const { pack, score, right, counted, assignment, topics, questions, minutes, startedAt, endedAt, endedBy } = result;
  const at = typeof q === 'string' && /^\d{1,3}$/.test(q) && questions[Number(q) - 1] ? Number(q) - 1 : null;
  return (
    <Shell current={assignment ? 'classes' : 'exam'}>
      <ResultPage
        {...{ id, score, right, counted, assignment, topics, questions, minutes, endedBy, at }}
        pack={{ id: pack.id, trademark: pack.info.trademark }}
        exam={pack.info.exam ?? null}
        titles={Object.fromEntries(pack.topics.map((topic) => [topic.id, topic.title]))}
        tookMs={Date.parse(endedAt) - Date.parse(startedAt)}
      />
    </Shell>
  );
}

/** Where an exam without a result to show stands: still open, or handed in for a class and not released. */
async function openOrHeldBack(id: string): Promise<string> {
  const { assignment, endedAt } = await requireOwnExam(await currentLearner(), id);
  if (endedAt === null || !assignment) return `/exam/${id}`;
  return `/classes/${assignment.classId}/assignments/${assignment.id}`;
}

/** An exam that is not there, or somebody else’s, is a page that is not there. */
async function found(id: string) {
  try {
    return await loadResult(await currentLearner(), id, new Date());
  } catch (error) {
    if (asAppError(error).status >= 500) throw error;
    notFound();
  }
}
