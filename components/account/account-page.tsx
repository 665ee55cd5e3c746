import { ProblemLine } from '../forms/problem-line';
import { Notice } from '../notice';
import { count } from '../reading/words';
import { Footer } from '../shell/footer';
import { ActionForm } from './action-form';
import type { FormAction } from './form-state';
import { SignedIn, type SignedInView } from './signed-in';

interface Props {
  name: string;
  email: string;
  role: string;
  answers: number;
  /** Fewest characters of a password. */
  minimum: number;
  /** Where the account is signed in, this browser first. */
  signedIn: SignedInView[];
  /** What has just happened, in a sentence. */
  done: string | null;
  /** Code of what went wrong with a form without scripts. */
  problem: string | string[] | undefined;
  changePassword: FormAction;
  signOut: FormAction;
}

const ROLE_WORDS: Record<string, string> = {
  owner: 'Owner of this installation',
  instructor: 'Instructor',
  learner: 'Learner',
};

/** The account page of somebody who is signed in. */
export function AccountPage({ name, email, role, answers, minimum, ...rest }: Props) {
  const { signedIn, done, problem, changePassword, signOut } = rest;
  return (
    <main id="main" className="page">
      {done !== null && <Notice title={done} />}
      <ProblemLine code={problem} />
      <header className="page-head">
        <h1>{name}</h1>
        <p>
          Signed in as <b>{email}</b>. {count(answers, 'answer')} stored in this account.
        </p>
      </header>
      <div className="account-parts">
        <section aria-labelledby="password-title">
          <h2 id="password-title">Change the password</h2>
          <p>Other browsers that are signed in have to sign in again.</p>
          <ActionForm
            id="password"
            action={changePassword}
            api={{ method: 'POST', path: '/api/auth/change-password' }}
            submit="Change it"
            kind="quiet"
            doneHref="/account?changed"
            fields={[
              {
                name: 'currentPassword',
                label: 'Password now',
                type: 'password',
                autoComplete: 'current-password',
              },
              {
                name: 'newPassword',
                label: 'New password',
                type: 'password',
                autoComplete: 'new-password',
                help: `At least ${minimum} characters.`,
              },
            ]}
          />
        </section>
        <section aria-labelledby="leave-title">
          <h2 id="leave-title">{ROLE_WORDS[role] ?? 'Learner'}</h2>
          <p>After signing out this browser begins anew, as a guest. The account keeps everything.</p>
          <ActionForm
            id="sign-out"
            action={signOut}
            api={{ method: 'POST', path: '/api/auth/sign-out' }}
            submit="Sign out"
            kind="quiet"
            doneHref="/practice/forget?to=account"
            fields={[]}
          />
          {role === 'owner' && (
            <p>
              Accounts, settings, backups and health: <a href="/owner">this installation</a>.
            </p>
          )}
          {(role === 'owner' || role === 'instructor') && (
            <p>
              What answers and reports say about <a href="/questions">the questions</a>, and questions from files.
            </p>
          )}
          <p>
            Export or delete what is stored under <a href="/settings">Settings</a>.
          </p>
        </section>
        <SignedIn sessions={signedIn} />
      </div>
      <Footer />
    </main>
  );
}
