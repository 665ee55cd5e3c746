import { Button, ButtonLink } from '../controls/button';
import { SendForm } from '../forms/send-form';
import { Notice } from '../notice';

/** What the page of a join code knows. */
export interface JoinViewProps {
  /** The class that the code opens, or what is wrong with it. */
  found: { code: string; id: string; name: string; instructors: string[] } | { problem: string; fix: string };
  /** Name of the account that is signed in; null for a guest or a visitor. */
  account: string | null;
}

/** The page behind a class's link: join with the account, or make one first and come back. */
export function JoinView({ found, account }: JoinViewProps) {
  if ('problem' in found) {
    return (
      <>
        <header className="page-head">
          <h1>Join a class</h1>
        </header>
        <Notice
          title={found.problem}
          actions={
            <ButtonLink kind="quiet" href="/classes">
              Type the code again
            </ButtonLink>
          }
        >
          <p>{found.fix}</p>
        </Notice>
      </>
    );
  }
  const { code, name, instructors } = found;
  return (
    <>
      <header className="page-head">
        <h1>{name}</h1>
        <p>{instructors.length > 0 && `A class with ${instructors.join(', ')}.`}</p>
      </header>
      {account === null ? (
        <Notice
          title="A class needs an account."
          actions={
            <>
              <ButtonLink href={`/account?next=/join/${code}`}>Make an account</ButtonLink>
              <ButtonLink kind="quiet" href={`/account?next=/join/${code}#sign-in`}>
                Sign in
              </ButtonLink>
            </>
          }
        >
          <p>
            So that your results are found again. You come back here afterwards, and what you have done so far comes
            along.
          </p>
        </Notice>
      ) : (
        <SendForm action="/api/classes/join" back={`/join/${code}`} hidden={{ code }} className="class-form">
          <p>
            You join as <b>{account}</b>. Its instructors see your name, your e-mail address and what you hand in for
            the class; your own practice stays yours.
          </p>
          <div>
            <Button type="submit">Join the class</Button>
          </div>
        </SendForm>
      )}
    </>
  );
}
