import { useTranslations } from '#language';
import { ButtonLink } from '../controls/button';
import { Notice } from '../notice';
import { Footer } from '../shell/footer';
import { ActionForm } from './action-form';
import type { FormAction } from './form-state';

interface Props {
  token: string;
  /** The account that the link opens; null when it opens nothing any more. */
  email: string | null;
  /** Fewest characters of a password. */
  minimum: number;
  resetPassword: FormAction;
}

/** The page behind a link that sets a new password. */
export function ResetPage({ token, email, minimum, resetPassword }: Props) {
  const t = useTranslations('account');
  return (
    <main id="main" className="page page-narrow">
      <header className="page-head">
        <h1>{t('reset.title')}</h1>
        {email !== null && <p>{t.rich('reset.lead', { email, b: (text) => <b>{text}</b> })}</p>}
      </header>
      {email === null ? (
        <Notice
          title={t('reset.spent')}
          actions={
            <ButtonLink kind="quiet" href="/account/forgot">
              {t('reset.another')}
            </ButtonLink>
          }
        >
          <p>{t('reset.spentBody')}</p>
        </Notice>
      ) : (
        <ActionForm
          id="reset"
          action={resetPassword}
          api={{ method: 'POST', path: '/api/auth/reset-password' }}
          submit={t('reset.set')}
          doneHref="/account?reset"
          hidden={{ token }}
          fields={[
            {
              name: 'newPassword',
              label: t('fields.newPassword'),
              type: 'password',
              autoComplete: 'new-password',
              help: t('fields.atLeastGood', { minimum }),
            },
          ]}
        />
      )}
      <Footer />
    </main>
  );
}
