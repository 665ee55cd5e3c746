import { Chip } from '../controls/chip';

/** The pages of a class that its staff sees. */
export const CLASS_TABS = [
  { id: 'work', label: 'Work', path: '' },
  { id: 'grades', label: 'Grades', path: '/grades' },
  { id: 'analysis', label: 'Analysis', path: '/analysis' },
  { id: 'people', label: 'People', path: '/people' },
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
  const { id, name, archived, instructors, staff } = head;
  return (
    <header className="page-head class-head">
      <p className="class-up">
        <a href="/classes">Classes</a>
      </p>
      <h1>{name}</h1>
      <p>
        {instructors.length > 0 ? `With ${instructors.join(', ')}.` : 'Without an instructor.'}{' '}
        {archived && <Chip>archived</Chip>}
      </p>
      {staff && (
        <nav className="class-tabs" aria-label="Pages of the class">
          {CLASS_TABS.map(({ id: one, label, path }) => (
            <a key={one} href={`/classes/${id}${path}`} {...(one === tab && { 'aria-current': 'page' as const })}>
              {label}
            </a>
          ))}
        </nav>
      )}
    </header>
  );
}
