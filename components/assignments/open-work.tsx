import { LocalTime } from '../local-time';
import { KIND_WORDS } from './words';

/** Something to hand in; `dueAt` ISO 8601. */
export interface OpenWorkView {
  classId: string;
  id: string;
  title: string;
  kind: string;
  className: string;
  dueAt: string | null;
  /** It has been begun. */
  open: boolean;
}

/** What is to be handed in now in somebody's classes, in their time zone; nothing where nothing is. */
export function OpenWork({ work, zone }: { work: readonly OpenWorkView[]; zone: string }) {
  if (work.length === 0) return null;
  return (
    <section className="home-work" aria-labelledby="work-title">
      <div className="section-head">
        <h2 id="work-title">To hand in</h2>
      </div>
      <ul className="assignment-lines">
        {work.map(({ classId, id, title, kind, className, dueAt, open }) => (
          <li key={id}>
            <span className="assignment-name">
              <a href={`/classes/${classId}/assignments/${id}`}>{title}</a>
              <small>{KIND_WORDS[kind]}</small>
            </span>
            <span>
              {dueAt === null ? (
                'no due time'
              ) : (
                <>
                  due <LocalTime at={dueAt} form="deadline" zone={zone} />
                </>
              )}
            </span>
            <span>
              <a href={`/classes/${classId}`}>{className}</a>
              {open && ', begun'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
