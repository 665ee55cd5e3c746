import { ClassAnalysisPage } from '@/components/analysis/class-analysis-page';
import { ClassHead } from '@/components/classes/class-head';
import { Footer } from '@/components/shell/footer';
import { mayInClass } from '@/server/access';
import { loadClassAnalysis } from '@/server/class-analysis/loaders';
import { found } from '@/server/http/found';
import { currentLearner } from '@/server/session/loaders';

export default async function AnalysisOfClass({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const load = loadClassAnalysis(await currentLearner(), id, new Date());
  const { head, analysis } = await found(load, `/classes/${id}/analysis`);
  return (
    <main id="main" className="page">
      <ClassHead head={head} tab="analysis" />
      <ClassAnalysisPage classId={id} {...analysis} mayExport={mayInClass(head.standing, 'export-class-results')} />
      <Footer />
    </main>
  );
}
