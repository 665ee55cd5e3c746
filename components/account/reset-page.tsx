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
  return (
    <main id="main" className="page page-narrow">
      <header className="page-head">
        <h1>New password</h1>
        {email !== null && (
          <p>
            For <b>{email}</b>. Every browser that is signed in to this account has to sign in again.
          </p>
        )}
      </header>
      {email === null ? (
        <Notice
          title="This link opens nothing any more."
          actions={
            <ButtonLink kind="quiet" href="/account/forgot">
              Get another link
            </ButtonLink>
          }
        >
          <p>It has been used, has expired, or was replaced by a newer one. The password is what it was.</p>
        </Notice>
      ) : (
        <ActionForm
          id="reset"
          action={resetPassword}
          api={{ method: 'POST', path: '/api/auth/reset-password' }}
          submit="Set it"
          doneHref="/account?reset"
          hidden={{ token }}
          fields={[
            {
              name: 'newPassword',
              label: 'New password',
              type: 'password',
              autoComplete: 'new-password',
              help: `At least ${minimum} characters. Three or four unrelated words are good.`,
            },
          ]}
        />
      )}
      <Footer />
    </main>
  );
}
