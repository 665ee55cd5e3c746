import { useFormatter, useTranslations } from '#language';
import { Button, ButtonLink } from '../controls/button';
import { SendForm } from '../forms/send-form';
import { Notice } from '../notice';

/** What the page of a join code knows. */
export interface JoinViewProps {
  /** The class that the code opens, or what is wrong with it. */
  found: { code: string; id: string; name: string; instructors: string[] } | { problem: string; fix: string };
  /** Name of the account that is signed in; null for a guest or a visitor. */
  account: string | null;
}

/** The page behind a class's link: join with the account, or make one first and come back. */
export function JoinView({ found, account }: JoinViewProps) {
  const t = useTranslations('classes');
  const format = useFormatter();
  if ('problem' in found) {
    return (
      <>
        <header className="page-head">
          <h1>{t('join.title')}</h1>
        </header>
        <Notice
          title={found.problem}
          actions={
            <ButtonLink kind="quiet" href="/classes">
              {t('join.again')}
            </ButtonLink>
          }
        >
          <p>{found.fix}</p>
        </Notice>
      </>
    );
  }
  const { code, name, instructors } = found;
  return (
    <>
      <header className="page-head">
        <h1>{name}</h1>
        <p>{instructors.length > 0 && t('join.with', { instructors: format.list(instructors, { type: 'unit' }) })}</p>
      </header>
      {account === null ? (
        <Notice
          title={t('needsAccount')}
          actions={
            <>
              <ButtonLink href={`/account?next=/join/${code}`}>{t('join.makeAccount')}</ButtonLink>
              <ButtonLink kind="quiet" href={`/account?next=/join/${code}#sign-in`}>
                {t('join.signIn')}
              </ButtonLink>
            </>
          }
        >
          <p>{t('join.accountBody')}</p>
        </Notice>
      ) : (
        <SendForm action="/api/classes/join" back={`/join/${code}`} hidden={{ code }} className="class-form">
          <p>{t.rich('join.as', { name: account, b: (text) => <b>{text}</b> })}</p>
          <div>
            <Button type="submit">{t('join.join')}</Button>
          </div>
        </SendForm>
      )}
    </>
  );
}
