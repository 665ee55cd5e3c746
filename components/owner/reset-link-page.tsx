import { QrCode } from '../classes/qr-code';
import { ButtonLink } from '../controls/button';
import { LocalTime } from '../local-time';
import { Footer } from '../shell/footer';
import { CopyText } from './copy-text';

interface Props {
  name: string;
  email: string;
  /** ISO 8601. */
  expiresAt: string;
  /** The link under each address of this machine, the best first. */
  links: string[];
}

/** A link for a new password, for the owner to hand over. */
export function ResetLinkPage({ name, email, expiresAt, links }: Props) {
  const [best = '', ...others] = links;
  return (
    <main id="main" className="page page-narrow">
      <header className="page-head">
        <h1>A new password for {name}</h1>
        <p>
          Give this link to <b>{email}</b> and to nobody else: whoever opens it sets the password of the account. It
          works once, until <LocalTime at={expiresAt} />. Links made before stopped working.
        </p>
      </header>
      <CopyText label="Link" text={best} />
      <div className="owner-link">
        <QrCode text={best} label="The link as a QR code" />
        {others.length > 0 && (
          <div className="field-help">
            <p>This machine also answers at</p>
            <ul>
              {others.map((link) => (
                <li key={link}>{new URL(link).origin}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <div className="actions">
        <ButtonLink kind="quiet" href="/owner#accounts">
          Back to the accounts
        </ButtonLink>
      </div>
      <Footer />
    </main>
  );
}
