import { Button } from '../controls/button';
import { LocalTime } from '../local-time';
import { Notice } from '../notice';

interface Props {
  className: string;
  /** Address of the platform that takes the choice. */
  returnUrl: string;
  offers: { id: string; title: string; kind: string; dueAt: string | null; token: string }[];
}

const KINDS: Record<string, string> = {
  quiz: 'Quiz',
  exam: 'Mock exam',
  design: 'Design for a brief',
  class: 'The class with all that is in it, without a grade',
};

/** What a link in the course can lead to; each button hands one over to the platform. */
export function ChoosePage({ className, returnUrl, offers }: Props) {
  return (
    <main id="main" className="page lti-page">
      <h1>Add from {className}</h1>
      {offers.length === 1 && (
        <Notice title="This class has no assignment yet.">
          <p>Open Faultline from the course, make one under Assignments, and come back here.</p>
        </Notice>
      )}
      <ul className="lti-offers">
        {offers.map(({ id, title, kind, dueAt, token }) => (
          <li key={id}>
            <span>
              <b>{title}</b>
              <small>
                {KINDS[kind] ?? kind}
                {dueAt && (
                  <>
                    , due <LocalTime at={dueAt} />
                  </>
                )}
              </small>
            </span>
            <form action={returnUrl} method="post">
              <input type="hidden" name="JWT" value={token} />
              <Button type="submit" kind="quiet" small aria-label={`Add ${title}`}>
                Add
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </main>
  );
}
