import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { DayResults } from '@/components/gameday/day-results';
import { ResultsPage } from '@/components/live/results-page';
import { Shell } from '@/components/shell/shell';
import { asAppError } from '@/server/errors';
import { loadLiveResults } from '@/server/live/live-results';
import { Visitor } from '@/server/session/visitor';

export default async function Results({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const found = await load(id);
  return (
    <Shell current={null}>
      {found.kind === 'gameday' ? (
        <DayResults session={id} title={found.title} results={found.results} />
      ) : (
        <ResultsPage session={id} title={found.title} results={found.results} />
      )}
    </Shell>
  );
}

async function load(id: string) {
  try {
    return await loadLiveResults(new Visitor(new Headers(await headers())), id);
  } catch (error) {
    if (asAppError(error).status >= 500) throw error;
    notFound();
  }
}
