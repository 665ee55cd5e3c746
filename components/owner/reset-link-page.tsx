import { useTranslations } from '#language';
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
  const t = useTranslations('owner');
  const [best = '', ...others] = links;
  return (
    <main id="main" className="page page-narrow">
      <header className="page-head">
        <h1>{t('link.title', { name })}</h1>
        <p>{t.rich('link.lead', { email, b: (text) => <b>{text}</b>, time: () => <LocalTime at={expiresAt} /> })}</p>
      </header>
      <CopyText label={t('link.label')} text={best} />
      <div className="owner-link">
        <QrCode text={best} label={t('link.code')} />
        {others.length > 0 && (
          <div className="field-help">
            <p>{t('link.also')}</p>
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
          {t('link.back')}
        </ButtonLink>
      </div>
      <Footer />
    </main>
  );
}
