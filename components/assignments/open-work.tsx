import { useTranslations } from '#language';
import { LocalTime } from '../local-time';
import { kindWord } from './words';

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
  const t = useTranslations('assignments');
  if (work.length === 0) return null;
  return (
    <section className="home-work" aria-labelledby="work-title">
      <div className="section-head">
        <h2 id="work-title">{t('work.toHandIn')}</h2>
      </div>
      <ul className="assignment-lines">
        {work.map(({ classId, id, title, kind, className, dueAt, open }) => (
          <li key={id}>
            <span className="assignment-name">
              <a href={`/classes/${classId}/assignments/${id}`}>{title}</a>
              <small>{kindWord(t, kind)}</small>
            </span>
            <span>
              {dueAt === null
                ? t('due.none')
                : t.rich('due.due', { time: () => <LocalTime at={dueAt} form="deadline" zone={zone} /> })}
            </span>
            <span>
              <a href={`/classes/${classId}`}>{className}</a>
              {open && t('work.begunToo')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
