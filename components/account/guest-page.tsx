import { useTranslations } from '#language';
import { Notice } from '../notice';
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
  const t = useTranslations('account');
  const doneHref = next ?? '/account';
  const waiting: Record<string, string> = next === null ? {} : { next };
  return (
    <main id="main" className="page">
      {done !== null && <Notice title={done} />}
      <header className="page-head">
        <h1>{answers === 0 ? t('guest.none') : t('guest.answers', { count: answers })}</h1>
        <p>{t('guest.lead')}</p>
        {next !== null && <p>{t('guest.goOn')}</p>}
      </header>
      <div className="account-parts">
        <section aria-labelledby="sign-up-title" id="sign-up">
          <h2 id="sign-up-title">
            {installation === ''
              ? t(answers === 0 ? 'guest.make' : 'guest.keep')
              : t(answers === 0 ? 'guest.makeAt' : 'guest.keepAt', { installation })}
          </h2>
          <p>{t(answers === 0 ? 'guest.makeNote' : 'guest.keepNote')}</p>
          <ActionForm
            id="sign-up"
            action={signUp}
            api={{ method: 'POST', path: '/api/auth/sign-up/email' }}
            submit={t('guest.makeIt')}
            doneHref={doneHref}
            hidden={waiting}
            fields={[
              { name: 'name', label: t('fields.name'), autoComplete: 'name', help: t('fields.nameHelp') },
              {
                name: 'email',
                label: t('fields.email'),
                type: 'email',
                autoComplete: 'email',
                help: t('fields.emailHelp'),
              },
              {
                name: 'password',
                label: t('fields.password'),
                type: 'password',
                autoComplete: 'new-password',
                help: t('fields.atLeastGood', { minimum }),
              },
            ]}
          />
        </section>
        <section aria-labelledby="sign-in-title" id="sign-in">
          <h2 id="sign-in-title">{t('guest.signIn')}</h2>
          <p>{t(answers === 0 ? 'guest.signInNote' : 'guest.signInKeep')}</p>
          <ActionForm
            id="sign-in"
            action={signIn}
            api={{ method: 'POST', path: '/api/auth/sign-in/email' }}
            submit={t('guest.signIn')}
            kind="quiet"
            doneHref={doneHref}
            hidden={waiting}
            fields={[
              { name: 'email', label: t('fields.email'), type: 'email', autoComplete: 'username' },
              { name: 'password', label: t('fields.password'), type: 'password', autoComplete: 'current-password' },
            ]}
          />
          <p>
            <a href="/account/forgot">{t('guest.forgot')}</a>
          </p>
        </section>
      </div>
      <p className="account-more">{t.rich('guest.settings', { link: (text) => <a href="/settings">{text}</a> })}</p>
      <Footer />
    </main>
  );
}
