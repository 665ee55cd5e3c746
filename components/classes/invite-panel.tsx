import { useTranslations } from '#language';
import { Button } from '../controls/button';
import { SendForm } from '../forms/send-form';
import { QrCode } from './qr-code';

/** The way into a class. */
export interface InviteView {
  classId: string;
  /** Without the hyphen that is shown; null while nobody can join. */
  code: string | null;
  shown: string | null;
  /** Addresses that lead to the code's page, the best first. */
  links: string[];
  /** Whether the reader may change it. */
  manages: boolean;
}

/** The link, the code and the QR code of a class, and the addresses under which others reach this machine. */
export function InvitePanel({ classId, code, shown, links, manages }: InviteView) {
  const t = useTranslations('classes');
  const [best, ...others] = links;
  return (
    <section className="section" aria-labelledby="invite-title">
      <div className="section-head">
        <h2 id="invite-title">{t('invite.title')}</h2>
        <p>{t('invite.note')}</p>
      </div>
      {code === null || best === undefined ? (
        <p>{t('invite.closed')}</p>
      ) : (
        <div className="invite">
          <QrCode text={best} label={t('invite.qr', { address: best })} />
          <div className="invite-say">
            <p className="invite-code">
              <span className="sr-only">{t('invite.code')} </span>
              {shown}
            </p>
            <p className="invite-link">
              <a href={best}>{best}</a>
            </p>
            {others.length > 0 && (
              <p className="invite-others">
                {t('invite.others')}{' '}
                {others.map((link) => (
                  <span key={link}>{link} </span>
                ))}
              </p>
            )}
          </div>
        </div>
      )}
      {manages && (
        <div className="actions">
          <Change classId={classId} code="new" label={t(code === null ? 'invite.make' : 'invite.replace')} />
          {code !== null && <Change classId={classId} code="none" label={t('invite.close')} />}
        </div>
      )}
    </section>
  );
}

function Change({ classId, code, label }: { classId: string; code: 'new' | 'none'; label: string }) {
  return (
    <SendForm action="/api/classes/invite" back={`/classes/${classId}/people`} hidden={{ class: classId, code }}>
      <Button type="submit" kind="quiet" small>
        {label}
      </Button>
    </SendForm>
  );
}
