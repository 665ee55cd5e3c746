import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { ResultsPage } from '@/components/live/results-page';
import { Shell } from '@/components/shell/shell';
import { asAppError } from '@/server/errors';
import { loadQuizResults } from '@/server/live/quiz-results';
import { Visitor } from '@/server/session/visitor';

export default async function Results({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { title, results } = await load(id);
  return (
    <Shell current={null}>
      <ResultsPage session={id} title={title} results={results} />
    </Shell>
  );
}

async function load(id: string) {
  try {
    return await loadQuizResults(new Visitor(new Headers(await headers())), id);
  } catch (error) {
    if (asAppError(error).status >= 500) throw error;
    notFound();
  }
}
