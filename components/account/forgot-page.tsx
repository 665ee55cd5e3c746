import { useTranslations } from '#language';
import { Notice } from '../notice';
import { Footer } from '../shell/footer';
import { ActionForm } from './action-form';
import type { FormAction } from './form-state';

/** The page of somebody who cannot sign in. `mails` is whether the installation can send a link by mail. */
export function ForgotPage({ mails, sent, askForLink }: { mails: boolean; sent: boolean; askForLink: FormAction }) {
  const t = useTranslations('account');
  return (
    <main id="main" className="page page-narrow">
      <header className="page-head">
        <h1>{t('forgot.title')}</h1>
        {mails && <p>{t('forgot.lead')}</p>}
      </header>
      {sent && mails ? (
        <Notice title={t('forgot.sent')}>
          <p>{t('forgot.sentBody')}</p>
        </Notice>
      ) : mails ? (
        <ActionForm
          id="forgot"
          action={askForLink}
          api={{ method: 'POST', path: '/api/auth/forgot-password' }}
          submit={t('forgot.send')}
          doneHref="/account/forgot?sent"
          fields={[{ name: 'email', label: t('forgot.email'), type: 'email', autoComplete: 'email' }]}
        />
      ) : (
        <Notice title={t('forgot.noMail')}>
          <p>{t('forgot.noMailBody')}</p>
        </Notice>
      )}
      <p className="account-more">
        <a href="/account#sign-in">{t('forgot.back')}</a>
      </p>
      <Footer />
    </main>
  );
}
