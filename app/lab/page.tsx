import type { Metadata } from 'next';
import { BriefList } from '@/components/lab/brief-list';
import { Footer } from '@/components/shell/footer';
import { loadBriefLines } from '@/server/briefs/lines';
import { currentLearner } from '@/server/session/loaders';

export const metadata: Metadata = {
  title: 'Lab',
  description: 'Design an architecture and watch it fail: every requirement is measured, not asserted.',
};

export default async function LabPage() {
  const learner = await currentLearner();
  const lines = await loadBriefLines(learner?.id ?? null);
  return (
    <main id="main" className="page lab-page">
      <header className="lab-page-head">
        <h1>Lab</h1>
        <p>Design it, break it, read off what it costs. Every verdict is a run of the simulator.</p>
      </header>
      <BriefList briefs={lines} />
      <Footer />
    </main>
  );
}
