import { percent } from '@/components/assignments/words';
import { ClassHead } from '@/components/classes/class-head';
import { ProblemLine } from '@/components/forms/problem-line';
import { LearnerGrades } from '@/components/grades/learner-grades';
import { getTranslations } from '@/components/language/on-the-server';
import { Footer } from '@/components/shell/footer';
import { isReleased } from '@/server/assignments/released';
import { stateOf } from '@/server/grades/export';
import { loadLearnerGrades } from '@/server/grades/loaders';
import { found } from '@/server/http/found';
import { currentLearner } from '@/server/session/loaders';

interface Props {
  params: Promise<{ id: string; member: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function GradesOfLearner({ params, searchParams }: Props) {
  const t = await getTranslations('grades');
  const words = await getTranslations('assignments');
  const { id, member } = await params;
  const { problem } = await searchParams;
  const now = new Date();
  const load = loadLearnerGrades(await currentLearner(), id, member, now);
  const { head, person, assignments, cells, total } = await found(load, `/classes/${id}/grades/${member}`);
  return (
    <main id="main" className="page">
      <ClassHead head={head} tab="grades" />
      <h2 className="assignment-heading">{person.name}</h2>
      <p>
        {person.email && `${person.email}. `}
        {total === null ? t('ofLearner.nothingCounts') : t('ofLearner.total', { total: percent(words, total) })}
      </p>
      <ProblemLine code={problem} />
      {assignments.length === 0 && <p>{t('nothingSet')}</p>}
      <LearnerGrades
        classId={id}
        userId={member}
        grades={assignments.flatMap((line, index) => {
          const cell = cells[index];
          if (!cell) return [];
          return [
            {
              ...{ assignmentId: line.id, title: line.title, weight: line.weight, released: isReleased(line, now) },
              ...{ score: cell.score, state: stateOf(cell), worked: cell.counting?.counted ?? null },
              handedIn: cell.handedIn.map(({ at, ...attempt }) => ({ ...attempt, at: new Date(at).toISOString() })),
              changes: cell.changes.map(({ score, comment, at, grader }) => ({
                ...{ score, comment, grader, at: at.toISOString() },
              })),
            },
          ];
        })}
      />
      <Footer />
    </main>
  );
}
