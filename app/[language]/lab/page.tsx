import type { Metadata } from 'next';
import { BriefList } from '@/components/lab/brief-list';
import { Footer } from '@/components/shell/footer';
import { loadBriefLines } from '@/server/briefs/lines';
import { currentLearner } from '@/server/session/loaders';

export const metadata: Metadata = {
  title: 'Lab',
  description: 'Design an architecture and watch it fail: every requirement is measured, not asserted.',
};

type Query = Record<string, string | string[] | undefined>;

export default async function LabPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { topic } = await searchParams;
  const learner = await currentLearner();
  const lines = await loadBriefLines(learner?.id ?? null);
  const known = lines.some(({ topics }) => topics.some(({ id }) => id === topic));
  return (
    <main id="main" className="page lab-page">
      <header className="lab-page-head">
        <h1>Lab</h1>
        <p>
          Design it, break it, read off what it costs. Every verdict is a run of the simulator. The briefs are a course:
          each can be done by itself, and each uses what those before it have shown.
        </p>
        <p>
          <a href="/lab/free">A design of your own</a>: draw anything, or open a file, and watch what it survives.{' '}
          <a href="/lab/import">Assess a template</a>: bring one of CloudFormation or Terraform and read what outages do
          to it.
        </p>
      </header>
      <BriefList briefs={lines} topic={known ? String(topic) : null} />
      <Footer />
    </main>
  );
}
