import { ClassHead } from '@/components/classes/class-head';
import { LeaveClass } from '@/components/classes/leave-class';
import { ProblemLine } from '@/components/forms/problem-line';
import { Notice } from '@/components/notice';
import { Footer } from '@/components/shell/footer';
import { loadHead } from '@/server/classes/loaders';
import { found } from '@/server/http/found';
import { currentLearner } from '@/server/session/loaders';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ClassPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { problem } = await searchParams;
  const head = await found(loadHead(await currentLearner(), id), `/classes/${id}`);
  return (
    <main id="main" className="page">
      <ClassHead head={head} tab="assignments" />
      <ProblemLine code={problem} />
      <Notice title="Nothing is assigned.">
        <p>What the class is to do will stand here, with when it is due.</p>
      </Notice>
      {head.standing !== 'owner' && <LeaveClass id={id} />}
      <Footer />
    </main>
  );
}
