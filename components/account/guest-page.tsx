import { Notice } from '../notice';
import { count } from '../reading/words';
import { Footer } from '../shell/footer';
import { ActionForm } from './action-form';
import type { FormAction } from './form-state';

interface Props {
  /** Answers stored under this browser's cookie. */
  answers: number;
  /** Fewest characters of a password. */
  minimum: number;
  /** The page of ours that leads here and waits; null for none. */
  next: string | null;
  /** What the owner calls this installation; empty for nothing. */
  installation: string;
  /** What has just happened, in a sentence. */
  done: string | null;
  signUp: FormAction;
  signIn: FormAction;
}

/** The account page of a guest or a visitor: what they have, how to keep it, how to get at what they have elsewhere. */
export function GuestPage({ answers, minimum, next, installation, done, signUp, signIn }: Props) {
  const doneHref = next ?? '/account';
  const waiting: Record<string, string> = next === null ? {} : { next };
  return (
    <main id="main" className="page">
      {done !== null && <Notice title={done} />}
      <header className="page-head">
        <h1>{answers === 0 ? 'You are a guest.' : `${count(answers, 'answer')}, saved on this device.`}</h1>
        <p>
          Faultline stores what you do under a cookie of this browser, so no account is needed. With an e-mail address
          and a password you find it on other devices too, and keep it when the cookie is cleared.
        </p>
        {next !== null && <p>After signing in you go on where you came from.</p>}
      </header>
      <div className="account-parts">
        <section aria-labelledby="sign-up-title" id="sign-up">
          <h2 id="sign-up-title">
            {answers === 0 ? 'Make an account' : 'Keep it in an account'}
            {installation !== '' && ` at ${installation}`}
          </h2>
          <p>{answers === 0 ? 'What you do from now on is kept there.' : 'All that is stored here comes along.'}</p>
          <ActionForm
            id="sign-up"
            action={signUp}
            api={{ method: 'POST', path: '/api/auth/sign-up/email' }}
            submit="Make the account"
            doneHref={doneHref}
            hidden={waiting}
            fields={[
              { name: 'name', label: 'Name', autoComplete: 'name', help: 'How Faultline calls you.' },
              { name: 'email', label: 'E-mail', type: 'email', autoComplete: 'email', help: USE_OF_MAIL },
              {
                name: 'password',
                label: 'Password',
                type: 'password',
                autoComplete: 'new-password',
                help: `At least ${minimum} characters. Three or four unrelated words are good.`,
              },
            ]}
          />
        </section>
        <section aria-labelledby="sign-in-title" id="sign-in">
          <h2 id="sign-in-title">Sign in</h2>
          <p>
            {answers === 0
              ? 'To an account that you have made on this installation.'
              : 'What is stored here is added to the account: nothing is counted twice.'}
          </p>
          <ActionForm
            id="sign-in"
            action={signIn}
            api={{ method: 'POST', path: '/api/auth/sign-in/email' }}
            submit="Sign in"
            kind="quiet"
            doneHref={doneHref}
            hidden={waiting}
            fields={[
              { name: 'email', label: 'E-mail', type: 'email', autoComplete: 'username' },
              { name: 'password', label: 'Password', type: 'password', autoComplete: 'current-password' },
            ]}
          />
          <p>
            <a href="/account/forgot">Forgot the password?</a>
          </p>
        </section>
      </div>
      <p className="account-more">
        Export or delete what is stored, and choose the theme, under <a href="/settings">Settings</a>.
      </p>
      <Footer />
    </main>
  );
}

const USE_OF_MAIL = 'To sign in with, and for a new password when you ask for one.';
