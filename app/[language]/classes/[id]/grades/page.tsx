import { ClassHead } from '@/components/classes/class-head';
import { GradeBookPage } from '@/components/grades/grade-book-page';
import { Footer } from '@/components/shell/footer';
import { mayInClass } from '@/server/access';
import { isReleased } from '@/server/assignments/released';
import { loadGradeBook } from '@/server/grades/loaders';
import { found } from '@/server/http/found';
import { currentLearner } from '@/server/session/loaders';

export default async function GradesOfClass({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const now = new Date();
  const { head, book } = await found(loadGradeBook(await currentLearner(), id, now), `/classes/${id}/grades`);
  return (
    <main id="main" className="page">
      <ClassHead head={head} tab="grades" />
      <GradeBookPage
        classId={id}
        assignments={book.assignments.map((line) => ({
          ...{ id: line.id, title: line.title, weight: line.weight, released: isReleased(line, now) },
        }))}
        lines={book.lines.map(({ userId, name, cells, total }) => ({
          ...{ userId, name, total },
          cells: cells.map(({ score, missing, late, given, open }) => ({
            ...{ score, missing, late, given: given !== null, open },
          })),
        }))}
        mayExport={mayInClass(head.standing, 'export-class-results')}
      />
      <Footer />
    </main>
  );
}
