import { OwnAssignment } from '@/components/assignments/own-assignment';
import { StaffAssignment } from '@/components/assignments/staff-assignment';
import { ClassHead } from '@/components/classes/class-head';
import { ProblemLine } from '@/components/forms/problem-line';
import { Footer } from '@/components/shell/footer';
import { keyOf } from '@/quiz/chosen-text';
import { isChoice } from '@/quiz/item';
import { publicItem } from '@/quiz/public-item';
import { loadOwnAssignment, loadStaffAssignment } from '@/server/assignments/loaders';
import { toLocal } from '@/server/assignments/zoned-time';
import { loadHead } from '@/server/classes/loaders';
import { found } from '@/server/http/found';
import { requirePack } from '@/server/items/required';
import type { Learner } from '@/server/session/learner';
import { currentLearner } from '@/server/session/loaders';
import { termsOf, timeZones } from '../../../terms';
import { assignmentView, ownWorkView } from '../../../views';

interface Props {
  params: Promise<{ id: string; assignment: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AssignmentPage({ params, searchParams }: Props) {
  const { id, assignment } = await params;
  const { problem } = await searchParams;
  const here = `/classes/${id}/assignments/${assignment}`;
  const asker = await currentLearner();
  const head = await found(loadHead(asker, id), here);
  const { title, body } = await found(
    head.staff ? staffPage(asker, id, assignment) : ownPage(asker, id, assignment),
    here,
  );
  return (
    <main id="main" className="page">
      <ClassHead head={head} tab="work" />
      <h2 className="assignment-heading">{title}</h2>
      <ProblemLine code={problem} />
      {body}
      <Footer />
    </main>
  );
}

async function ownPage(learner: Learner | null, classId: string, id: string) {
  const {
    head,
    found: row,
    own,
    briefTitle,
    extraMinutes,
    attempts,
    designs,
  } = await loadOwnAssignment(learner, classId, id, new Date());
  const { line, cell, released } = own;
  const graded = new Map(cell.handedIn.map((attempt) => [attempt.id, attempt]));
  const body = (
    <OwnAssignment
      {...{ classId, extraMinutes, archived: head.archived }}
      line={assignmentView(line, released)}
      work={ownWorkView(cell, released)}
      brief={row.brief === null ? null : { id: row.brief, title: briefTitle ?? row.brief }}
      attempts={attempts.map((attempt) => ({
        ...{ id: attempt.id, startedAt: attempt.startedAt.toISOString(), ended: attempt.endedAt !== null },
        score: released ? (graded.get(attempt.id)?.counted ?? null) : null,
        daysLate: graded.get(attempt.id)?.daysLate ?? 0,
        shown: attempt.endedAt !== null && !attempt.heldBack,
      }))}
      designs={designs.map((design) => ({
        ...{ id: design.id, score: design.score, at: design.at.toISOString(), handedIn: graded.has(design.id) },
      }))}
    />
  );
  return { title: line.title, body };
}

async function staffPage(asker: Learner | null, classId: string, id: string) {
  const now = new Date();
  const {
    found: row,
    briefTitle,
    items,
    begun,
    released,
    mayAssign,
    learners,
  } = await loadStaffAssignment(asker, classId, id, now);
  const titles = new Map(requirePack(row.pack).topics.map((topic) => [topic.id, topic.title]));
  const body = (
    <StaffAssignment
      {...{ classId, begun, mayAssign, ownVariants: row.ownVariants }}
      line={assignmentView({ ...row, questions: items.length }, released)}
      brief={row.brief === null ? null : { id: row.brief, title: briefTitle ?? row.brief }}
      questions={items.flatMap((item) => {
        const shown = publicItem(item);
        return isChoice(shown) ? [{ item: shown, key: keyOf(item), topic: titles.get(item.topic) ?? item.topic }] : [];
      })}
      learners={learners.flatMap(({ userId, name, cell, allowance }) =>
        cell
          ? [
              {
                ...{ userId, name, work: ownWorkView(cell, true) },
                allowance: allowance && {
                  extraMinutes: allowance.extraMinutes,
                  due: allowance.dueAt ? toLocal(allowance.dueAt, row.zone) : '',
                },
              },
            ]
          : [],
      )}
      defaults={termsOf(row)}
      zones={timeZones()}
    />
  );
  return { title: row.title, body };
}
