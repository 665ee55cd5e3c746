import { OwnAssignments, StaffAssignments } from '@/components/assignments/assignment-list';
import { ClassHead } from '@/components/classes/class-head';
import { LeaveClass } from '@/components/classes/leave-class';
import { ButtonLink } from '@/components/controls/button';
import { ProblemLine } from '@/components/forms/problem-line';
import { getTranslations } from '@/components/language/on-the-server';
import { Footer } from '@/components/shell/footer';
import { loadClassPage } from '@/server/assignments/loaders';
import { isReleased } from '@/server/assignments/released';
import { releasedTotal } from '@/server/grades/loaders';
import { found } from '@/server/http/found';
import { currentLearner } from '@/server/session/loaders';
import { assignmentView, ownWorkView } from '../views';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ClassPage({ params, searchParams }: Props) {
  const t = await getTranslations('classes');
  const { id } = await params;
  const { problem } = await searchParams;
  const now = new Date();
  const { head, staff, own } = await found(loadClassPage(await currentLearner(), id, now), `/classes/${id}`);
  return (
    <main id="main" className="page">
      <ClassHead head={head} tab="work" />
      <ProblemLine code={problem} />
      {staff && (
        <StaffAssignments
          classId={id}
          {...staff}
          assignments={staff.assignments.map(({ line, handedIn }) => ({
            ...{ line: assignmentView(line, isReleased(line, now)), handedIn, ahead: line.opensAt > now },
          }))}
        />
      )}
      {own && (
        <OwnAssignments
          classId={id}
          total={releasedTotal(own)}
          assignments={own.map(({ line, cell, released }) => ({
            ...{ line: assignmentView(line, released), work: ownWorkView(cell, released) },
          }))}
        />
      )}
      <section className="section" aria-labelledby="live-title">
        <div className="section-head">
          <h2 id="live-title">{t('live.title')}</h2>
          <ButtonLink kind="quiet" small href={staff ? `/live?class=${id}` : '/live/join'}>
            {t(staff ? 'live.draw' : 'live.join')}
          </ButtonLink>
        </div>
        <p>{t(staff ? 'live.staff' : 'live.learner')}</p>
      </section>
      {head.standing !== 'owner' && <LeaveClass id={id} />}
      <Footer />
    </main>
  );
}
