/** The pages about a pack's questions. */
const TABS = [
  { id: 'figures', label: 'Figures and reports', path: '/questions' },
  { id: 'files', label: 'From files', path: '/questions/files' },
  { id: 'out', label: 'Take out', path: '/questions/out' },
] as const;

/** Leads from one page about a pack's questions to the others. */
export function QuestionsTabs({ pack, tab }: { pack: string; tab: (typeof TABS)[number]['id'] }) {
  return (
    <nav className="class-tabs" aria-label="Pages about questions">
      {TABS.map(({ id, label, path }) => (
        <a key={id} href={`${path}?pack=${pack}`} {...(id === tab && { 'aria-current': 'page' as const })}>
          {label}
        </a>
      ))}
    </nav>
  );
}
