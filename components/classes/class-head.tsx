import { useFormatter, useTranslations } from '#language';
import { Chip } from '../controls/chip';

/** The pages of a class that its staff sees. */
export const CLASS_TABS = [
  { id: 'work', path: '' },
  { id: 'grades', path: '/grades' },
  { id: 'analysis', path: '/analysis' },
  { id: 'people', path: '/people' },
] as const;

export type ClassTab = (typeof CLASS_TABS)[number]['id'];

/** What heads every page of a class. */
export interface ClassHeadView {
  id: string;
  name: string;
  archived: boolean;
  instructors: string[];
  /** Whether the reader teaches here, and sees the other pages. */
  staff: boolean;
}

/** The class's name, who teaches it, and its pages. */
export function ClassHead({ head, tab }: { head: ClassHeadView; tab: ClassTab }) {
  const t = useTranslations('classes');
  const format = useFormatter();
  const { id, name, archived, instructors, staff } = head;
  return (
    <header className="page-head class-head">
      <p className="class-up">
        <a href="/classes">{t('title')}</a>
      </p>
      <h1>{name}</h1>
      <p>
        {instructors.length > 0
          ? t('with', { instructors: format.list(instructors, { type: 'unit' }) })
          : t('withNobody')}{' '}
        {archived && <Chip>{t('archived')}</Chip>}
      </p>
      {staff && (
        <nav className="class-tabs" aria-label={t('tabs.label')}>
          {CLASS_TABS.map(({ id: one, path }) => (
            <a key={one} href={`/classes/${id}${path}`} {...(one === tab && { 'aria-current': 'page' as const })}>
              {t(`tabs.${one}`)}
            </a>
          ))}
        </nav>
      )}
    </header>
  );
}
