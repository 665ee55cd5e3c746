import { useTranslations } from '#language';
import { ProblemLine } from '../forms/problem-line';
import { Notice } from '../notice';
import { Footer } from '../shell/footer';
import { ActionForm } from './action-form';
import type { FormAction } from './form-state';
import { SignedIn, type SignedInView } from './signed-in';

interface Props {
  name: string;
  /** Empty for an account that a learning platform leads to: it has no password either. */
  email: string;
  role: string;
  answers: number;
  /** Fewest characters of a password. */
  minimum: number;
  /** Where the account is signed in, this browser first. */
  signedIn: SignedInView[];
  /** Host of the record store that is told what this account does; null where none is. */
  told: string | null;
  /** What has just happened, in a sentence. */
  done: string | null;
  /** Code of what went wrong with a form without scripts. */
  problem: string | string[] | undefined;
  changePassword: FormAction;
  signOut: FormAction;
}

/** The account page of somebody who is signed in. */
export function AccountPage({ name, email, role, answers, minimum, ...rest }: Props) {
  const t = useTranslations('account');
  const { signedIn, told, done, problem, changePassword, signOut } = rest;
  return (
    <main id="main" className="page">
      {done !== null && <Notice title={done} />}
      <ProblemLine code={problem} />
      <header className="page-head">
        <h1>{name}</h1>
        <p>
          {email === ''
            ? t('own.fromPlatform', { count: answers })
            : t.rich('own.signedInAs', { email, count: answers, b: (text) => <b>{text}</b> })}
        </p>
      </header>
      <div className="account-parts">
        {email !== '' && <Password minimum={minimum} changePassword={changePassword} />}
        <section aria-labelledby="leave-title">
          <h2 id="leave-title">{t(role === 'owner' || role === 'instructor' ? `roles.${role}` : 'roles.learner')}</h2>
          <p>{t('own.leaveNote')}</p>
          <ActionForm
            id="sign-out"
            action={signOut}
            api={{ method: 'POST', path: '/api/auth/sign-out' }}
            submit={t('own.signOut')}
            kind="quiet"
            doneHref="/practice/forget?to=account"
            fields={[]}
          />
          {role === 'owner' && <p>{t.rich('own.installation', { link: (text) => <a href="/owner">{text}</a> })}</p>}
          {(role === 'owner' || role === 'instructor') && (
            <p>{t.rich('own.questions', { link: (text) => <a href="/questions">{text}</a> })}</p>
          )}
          {told !== null && <p>{t.rich('own.told', { host: told, b: (text) => <b>{text}</b> })}</p>}
          <p>{t.rich('own.settings', { link: (text) => <a href="/settings">{text}</a> })}</p>
        </section>
        <SignedIn sessions={signedIn} />
      </div>
      <Footer />
    </main>
  );
}

function Password({ minimum, changePassword }: Pick<Props, 'minimum' | 'changePassword'>) {
  const t = useTranslations('account');
  return (
    <section aria-labelledby="password-title">
      <h2 id="password-title">{t('own.changeTitle')}</h2>
      <p>{t('own.changeNote')}</p>
      <ActionForm
        id="password"
        action={changePassword}
        api={{ method: 'POST', path: '/api/auth/change-password' }}
        submit={t('own.change')}
        kind="quiet"
        doneHref="/account?changed"
        fields={[
          {
            name: 'currentPassword',
            label: t('fields.passwordNow'),
            type: 'password',
            autoComplete: 'current-password',
          },
          {
            name: 'newPassword',
            label: t('fields.newPassword'),
            type: 'password',
            autoComplete: 'new-password',
            help: t('fields.atLeast', { minimum }),
          },
        ]}
      />
    </section>
  );
}
