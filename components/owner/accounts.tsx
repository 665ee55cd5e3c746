import { useTranslations } from '#language';
import { Button, ButtonLink } from '../controls/button';
import { Chip } from '../controls/chip';
import { Field } from '../controls/field';
import { SelectField } from '../forms/select-field';
import { SendForm } from '../forms/send-form';
import { LocalTime } from '../local-time';
import { Notice } from '../notice';

/** An account in the list. Times are ISO 8601. */
export interface AccountView {
  id: string;
  name: string;
  email: string;
  role: string;
  createdAt: string;
  /** Null for an account that is signed in nowhere. */
  lastUsed: string | null;
  /** Whether it is the reader's own. */
  self: boolean;
}

/** One page of the accounts that a search finds. */
export interface AccountsView {
  search: string;
  /** From 1. */
  page: number;
  pages: number;
  found: number;
  accounts: AccountView[];
}

const ROLES = ['learner', 'instructor', 'owner'] as const;

/** Who has an account: searched, appointed, helped with a forgotten password. */
export function Accounts({ search, page, pages, found, accounts, mails }: AccountsView & { mails: boolean }) {
  const t = useTranslations('owner');
  return (
    <section className="section" aria-labelledby="accounts-title" id="accounts">
      <div className="section-head">
        <h2 id="accounts-title">{t('accounts.title')}</h2>
        <p>{t(mails ? 'accounts.noteMails' : 'accounts.note')}</p>
      </div>
      <search>
        <form method="get" action="/owner" className="owner-search">
          <Field id="search" label={t('accounts.nameOrEmail')} type="search" defaultValue={search} maxLength={200} />
          <Button type="submit" kind="quiet">
            {t('accounts.search')}
          </Button>
          {search !== '' && (
            <ButtonLink kind="plain" href="/owner">
              {t('accounts.showAll')}
            </ButtonLink>
          )}
        </form>
      </search>
      <p className="owner-found" role="status">
        {search === '' ? t('accounts.found', { count: found }) : t('accounts.foundWith', { count: found, search })}
        {pages > 1 && t('accounts.page', { page, pages })}
      </p>
      {accounts.length === 0 && found === 0 && (
        <Notice title={t('accounts.nobody')} level={3}>
          <p>{t('accounts.nobodyBody')}</p>
        </Notice>
      )}
      <ul className="owner-lines owner-accounts">
        {accounts.map((account) => (
          <Account key={account.id} {...account} />
        ))}
      </ul>
      {pages > 1 && (
        <nav className="actions" aria-label={t('accounts.pages')}>
          {page > 1 && <PageLink search={search} page={page - 1} label={t('accounts.previous')} />}
          {page < pages && <PageLink search={search} page={page + 1} label={t('accounts.next')} />}
        </nav>
      )}
    </section>
  );
}

function Account({ id, name, email, role, createdAt, lastUsed, self }: AccountView) {
  const t = useTranslations('owner');
  return (
    <li>
      <span className="roster-name">
        <b>
          {name} {self && <Chip>{t('accounts.you')}</Chip>}
        </b>
        {email && <small>{email}</small>}
      </span>
      <span className="roster-since">
        {t.rich('accounts.since', { time: () => <LocalTime at={createdAt} form="day" /> })}
        <br />
        {lastUsed === null
          ? t('accounts.nowhere')
          : t.rich('accounts.lastUsed', { time: () => <LocalTime at={lastUsed} form="day" /> })}
      </span>
      <SendForm action="/api/owner/role" back="/owner" hidden={{ account: id }} className="roster-place">
        <SelectField
          id={`role-${id}`}
          name="role"
          label={t('accounts.roleOf', { name })}
          quietLabel
          options={ROLES.map((value) => ({ value, label: t(`accounts.roles.${value}`) }))}
          defaultValue={role}
        />
        <Button type="submit" kind="quiet" small aria-label={t('accounts.changeOf', { name })}>
          {t('accounts.change')}
        </Button>
      </SendForm>
      <SendForm action="/api/owner/reset-link" back="/owner" hidden={{ account: id }}>
        <Button type="submit" kind="quiet" small aria-label={t('accounts.passwordOf', { name })}>
          {t('accounts.password')}
        </Button>
      </SendForm>
    </li>
  );
}

function PageLink({ search, page, label }: { search: string; page: number; label: string }) {
  const query = new URLSearchParams({ ...(search !== '' && { search }), page: String(page) });
  return (
    <ButtonLink kind="quiet" small href={`/owner?${query}#accounts`}>
      {label}
    </ButtonLink>
  );
}
