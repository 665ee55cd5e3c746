import { Notice } from '../notice';
import { Footer } from '../shell/footer';
import { ActionForm } from './action-form';
import type { FormAction } from './form-state';

/** The page of somebody who cannot sign in. `mails` is whether the installation can send a link by mail. */
export function ForgotPage({ mails, sent, askForLink }: { mails: boolean; sent: boolean; askForLink: FormAction }) {
  return (
    <main id="main" className="page page-narrow">
      <header className="page-head">
        <h1>Forgot the password</h1>
        {mails && <p>You are sent a link that sets a new one. It works once, within an hour.</p>}
      </header>
      {sent && mails ? (
        <Notice title="If there is an account with this address, a mail is on its way.">
          <p>It takes a minute or two. Look also among what your mailbox counts as spam.</p>
        </Notice>
      ) : mails ? (
        <ActionForm
          id="forgot"
          action={askForLink}
          api={{ method: 'POST', path: '/api/auth/forgot-password' }}
          submit="Send the link"
          doneHref="/account/forgot?sent"
          fields={[{ name: 'email', label: 'E-mail of your account', type: 'email', autoComplete: 'email' }]}
        />
      ) : (
        <Notice title="This installation sends no mail.">
          <p>
            Ask whoever keeps it: on the owner’s page they make a link for your account, which sets a new password. What
            you do meanwhile as a guest comes along when you sign in again.
          </p>
        </Notice>
      )}
      <p className="account-more">
        <a href="/account#sign-in">Back to signing in</a>
      </p>
      <Footer />
    </main>
  );
}
