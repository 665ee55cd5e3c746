import { ClassHead } from '@/components/classes/class-head';
import { LeaveClass } from '@/components/classes/leave-class';
import { ButtonLink } from '@/components/controls/button';
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
      <ClassHead head={head} tab="live" />
      <ProblemLine code={problem} />
      {head.staff ? (
        <Notice
          title="Run a live quiz with this class."
          actions={<ButtonLink href={`/live?class=${id}`}>Draw questions</ButtonLink>}
        >
          <p>Draw questions from the material, look them over, and open the lobby on the projector.</p>
        </Notice>
      ) : (
        <Notice
          title="Live quizzes happen when the class meets."
          actions={<ButtonLink href="/live/join">Join with a code</ButtonLink>}
        >
          <p>The code stands on the projector. What you answer feeds your own practice afterwards.</p>
        </Notice>
      )}
      {head.standing !== 'owner' && <LeaveClass id={id} />}
      <Footer />
    </main>
  );
}
