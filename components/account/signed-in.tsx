import { useTranslations } from '#language';
import { Button } from '../controls/button';
import { Chip } from '../controls/chip';
import { SendForm } from '../forms/send-form';
import { LocalTime } from '../local-time';

/** A browser that is signed in to the account. Times are ISO 8601. */
export interface SignedInView {
  id: string;
  browser: string;
  since: string;
  lastUsed: string;
  here: boolean;
}

/** Where the account is signed in, and a way to sign out there. */
export function SignedIn({ sessions }: { sessions: SignedInView[] }) {
  const t = useTranslations('account');
  return (
    <section aria-labelledby="signed-in-title" className="account-wide" id="signed-in">
      <h2 id="signed-in-title">{t('sessions.title')}</h2>
      <p>{t('sessions.note')}</p>
      <ul className="account-lines">
        {sessions.map(({ id, browser, since, lastUsed, here }) => (
          <li key={id}>
            <b>{browser}</b>
            <span>{t.rich('sessions.since', { time: () => <LocalTime at={since} /> })}</span>
            <span>{t.rich('sessions.lastUsed', { time: () => <LocalTime at={lastUsed} /> })}</span>
            {here ? (
              <Chip>{t('sessions.here')}</Chip>
            ) : (
              <End session={id} label={t('sessions.end')} name={t('sessions.endOf', { browser })} />
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && <End session="others" label={t('sessions.endOthers')} />}
    </section>
  );
}

function End({ session, label, name }: { session: string; label: string; name?: string }) {
  return (
    <SendForm action="/api/account/end-session" back="/account" hidden={{ session }}>
      <Button type="submit" kind="quiet" small {...(name !== undefined && { 'aria-label': name })}>
        {label}
      </Button>
    </SendForm>
  );
}
