import { ClassList } from '@/components/classes/class-list';
import { ButtonLink } from '@/components/controls/button';
import { ProblemLine } from '@/components/forms/problem-line';
import { getTranslations } from '@/components/language/on-the-server';
import { Notice } from '@/components/notice';
import { Footer } from '@/components/shell/footer';
import { loadClasses } from '@/server/classes/loaders';
import { listPacks } from '@/server/content/packs';
import { currentLearner } from '@/server/session/loaders';

type Query = Record<string, string | string[] | undefined>;

export default async function Classes({ searchParams }: { searchParams: Promise<Query> }) {
  const t = await getTranslations('classes');
  const asker = await currentLearner();
  const { problem } = await searchParams;
  const packs = listPacks().map(({ id, info }) => ({ id, title: info.title }));
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p>
          {t.rich('lead', {
            join: (text) => <a href="/live/join">{text}</a>,
            run: (text) => <a href="/live">{text}</a>,
          })}
        </p>
      </header>
      <ProblemLine code={problem} />
      {asker === null || asker.role === 'guest' ? (
        <Notice
          title={t('needsAccount')}
          actions={<ButtonLink href="/account?next=/classes">{t('accountOrSignIn')}</ButtonLink>}
        >
          <p>{t('needsAccountBody')}</p>
        </Notice>
      ) : (
        <ClassList {...(await loadClasses(asker))} packs={packs} />
      )}
      <Footer />
    </main>
  );
}
