import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { SittingPage } from '@/components/exam/sitting-page';
import { getTranslations } from '@/components/language/on-the-server';
import { asAppError } from '@/server/errors';
import { loadPaper } from '@/server/exams/loaders';
import { requirePack } from '@/server/items/required';
import { currentLearner } from '@/server/session/loaders';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('exam');
  return { title: t('title'), robots: { index: false } };
}

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ExamPage({ params, searchParams }: Props) {
  const t = await getTranslations('exam');
  const { id } = await params;
  const { q } = await searchParams;
  const paper = await found(id);
  if (!paper) redirect(`/exam/${id}/result`);
  const named = typeof q === 'string' && /^\d{1,3}$/.test(q) ? Number(q) - 1 : -1;
  const open = paper.answers.findIndex((answer) => answer === null || answer.chosen.length === 0);
  const start = named >= 0 && named < paper.questions.length ? named : Math.max(0, open);
  const exam = requirePack(paper.pack).info.exam;
  return (
    <>
      <noscript>
        <p className="exam-notes">{t('needsScripts')}</p>
      </noscript>
      <SittingPage
        paper={paper}
        title={paper.assignment?.title ?? t('titleOf', { exam: exam?.name ?? '' })}
        start={start}
      />
    </>
  );
}

/** An exam that is not there, or somebody else’s, is a page that is not there. */
async function found(id: string) {
  try {
    return await loadPaper(await currentLearner(), id, new Date());
  } catch (error) {
    if (asAppError(error).status >= 500) throw error;
    notFound();
  }
}
