import { Button, ButtonLink } from '../controls/button';
import { Chip } from '../controls/chip';
import { Field } from '../controls/field';
import { SelectField } from '../forms/select-field';
import { SendForm } from '../forms/send-form';
import { LocalTime } from '../local-time';
import { Notice } from '../notice';
import { count } from '../reading/words';

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

const ROLES = [
  { value: 'learner', label: 'Learner' },
  { value: 'instructor', label: 'Instructor' },
  { value: 'owner', label: 'Owner' },
];

/** Who has an account: searched, appointed, helped with a forgotten password. */
export function Accounts({ search, page, pages, found, accounts, mails }: AccountsView & { mails: boolean }) {
  return (
    <section className="section" aria-labelledby="accounts-title" id="accounts">
      <div className="section-head">
        <h2 id="accounts-title">Accounts</h2>
        <p>
          Instructors make classes and run live quizzes. A link for a new password works once, within a day
          {mails ? '; whoever forgot theirs can also have one mailed' : ''}.
        </p>
      </div>
      <search>
        <form method="get" action="/owner" className="owner-search">
          <Field id="search" label="Name or e-mail" type="search" defaultValue={search} maxLength={200} />
          <Button type="submit" kind="quiet">
            Search
          </Button>
          {search !== '' && (
            <ButtonLink kind="plain" href="/owner">
              Show all
            </ButtonLink>
          )}
        </form>
      </search>
      <p className="owner-found" role="status">
        {count(found, 'account')}
        {search !== '' && ` with “${search}”`}
        {pages > 1 && `, page ${page} of ${pages}`}
      </p>
      {accounts.length === 0 && found === 0 && (
        <Notice title="Nobody is called that." level={3}>
          <p>A part of a name or of an e-mail address is enough.</p>
        </Notice>
      )}
      <ul className="owner-lines owner-accounts">
        {accounts.map((account) => (
          <Account key={account.id} {...account} />
        ))}
      </ul>
      {pages > 1 && (
        <nav className="actions" aria-label="Pages of accounts">
          {page > 1 && <PageLink search={search} page={page - 1} label="Previous page" />}
          {page < pages && <PageLink search={search} page={page + 1} label="Next page" />}
        </nav>
      )}
    </section>
  );
}

function Account({ id, name, email, role, createdAt, lastUsed, self }: AccountView) {
  return (
    <li>
      <span className="roster-name">
        <b>
          {name} {self && <Chip>you</Chip>}
        </b>
        {email && <small>{email}</small>}
      </span>
      <span className="roster-since">
        since <LocalTime at={createdAt} form="day" />
        <br />
        {lastUsed === null ? (
          'signed in nowhere'
        ) : (
          <>
            last used <LocalTime at={lastUsed} form="day" />
          </>
        )}
      </span>
      <SendForm action="/api/owner/role" back="/owner" hidden={{ account: id }} className="roster-place">
        <SelectField
          id={`role-${id}`}
          name="role"
          label={`Role of ${name}`}
          quietLabel
          options={ROLES}
          defaultValue={role}
        />
        <Button type="submit" kind="quiet" small aria-label={`Change the role of ${name}`}>
          Change
        </Button>
      </SendForm>
      <SendForm action="/api/owner/reset-link" back="/owner" hidden={{ account: id }}>
        <Button type="submit" kind="quiet" small aria-label={`Make a link for a new password of ${name}`}>
          Password link
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
