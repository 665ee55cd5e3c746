import { useTranslations } from '#language';

/** The pages about a pack's questions. */
const TABS = [
  { id: 'figures', path: '/questions' },
  { id: 'files', path: '/questions/files' },
  { id: 'out', path: '/questions/out' },
] as const;

/** Leads from one page about a pack's questions to the others. */
export function QuestionsTabs({ pack, tab }: { pack: string; tab: (typeof TABS)[number]['id'] }) {
  const t = useTranslations('questions');
  return (
    <nav className="class-tabs" aria-label={t('pages')}>
      {TABS.map(({ id, path }) => (
        <a key={id} href={`${path}?pack=${pack}`} {...(id === tab && { 'aria-current': 'page' as const })}>
          {t(`tabs.${id}`)}
        </a>
      ))}
    </nav>
  );
}
