import { useTranslations } from '#language';
import { ProblemLine } from '../forms/problem-line';
import { Notice } from '../notice';
import { Footer } from '../shell/footer';
import { Accounts, type AccountsView } from './accounts';
import { Backups, type BackupView } from './backups';
import { HealthPanel, type HealthView } from './health-panel';
import { InstallationSettings, type SettingsView } from './installation-settings';
import { RecordStoreState, type RecordsView } from './record-store-state';

interface Props {
  people: AccountsView;
  installation: SettingsView;
  /** Null with PostgreSQL. */
  backups: BackupView[] | null;
  health: HealthView;
  counts: { accounts: number; guests: number; answers: number; designs: number };
  /** Whether links for a new password can be mailed. */
  mails: boolean;
  /** Null where no record store is set. */
  records: RecordsView | null;
  /** What has just happened, in a sentence. */
  done: string | null;
  /** Code of what went wrong with a form without scripts. */
  problem: string | string[] | undefined;
}

/** The owner's page: who has an account and as what, what holds for everybody, backups, and whether all is well. */
export function OwnerPage({ people, installation, backups, health, counts, mails, records, done, problem }: Props) {
  const t = useTranslations('owner');
  return (
    <main id="main" className="page owner">
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </header>
      {done !== null && <Notice title={done} />}
      <ProblemLine code={problem} />
      <HealthPanel health={health} counts={counts} mails={mails} records={<RecordStoreState records={records} />} />
      <Accounts {...people} mails={mails} />
      <InstallationSettings {...installation} />
      <section className="section" aria-labelledby="platforms-title">
        <div className="section-head">
          <h2 id="platforms-title">{t('platforms')}</h2>
          <p>{t.rich('platformsNote', { link: (text) => <a href="/lti">{text}</a> })}</p>
        </div>
      </section>
      <Backups backups={backups} />
      <Footer />
    </main>
  );
}
