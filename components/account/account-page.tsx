import { count } from '../reading/words';
import { Footer } from '../shell/footer';
import { ActionForm } from './action-form';
import type { FormAction } from './form-state';

interface Props {
  name: string;
  email: string;
  role: string;
  answers: number;
  /** Fewest characters of a password. */
  minimum: number;
  changePassword: FormAction;
  signOut: FormAction;
}

const ROLE_WORDS: Record<string, string> = {
  owner: 'Owner of this installation',
  instructor: 'Instructor',
  learner: 'Learner',
};

/** The account page of somebody who is signed in. */
export function AccountPage({ name, email, role, answers, minimum, changePassword, signOut }: Props) {
  return (
    <main id="main" className="page">
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
          {(role === 'owner' || role === 'instructor') && (
            <p>
              What answers and reports say about <a href="/questions">the questions</a>.
            </p>
          )}
          <p>
            Export or delete what is stored under <a href="/settings">Settings</a>.
          </p>
        </section>
      </div>
      <Footer />
    </main>
  );
}
