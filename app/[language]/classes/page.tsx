import { ClassList } from '@/components/classes/class-list';
import { ButtonLink } from '@/components/controls/button';
import { ProblemLine } from '@/components/forms/problem-line';
import { Notice } from '@/components/notice';
import { Footer } from '@/components/shell/footer';
import { loadClasses } from '@/server/classes/loaders';
import { listPacks } from '@/server/content/packs';
import { currentLearner } from '@/server/session/loaders';

type Query = Record<string, string | string[] | undefined>;

export default async function Classes({ searchParams }: { searchParams: Promise<Query> }) {
  const asker = await currentLearner();
  const { problem } = await searchParams;
  const packs = listPacks().map(({ id, info }) => ({ id, title: info.title }));
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>Classes</h1>
        <p>
          Rosters of people who learn together. A live quiz needs no class:{' '}
          <a href="/live/join">join one with a code</a>, or <a href="/live">run one</a> as an instructor.
        </p>
      </header>
      <ProblemLine code={problem} />
      {asker === null || asker.role === 'guest' ? (
        <Notice
          title="A class needs an account."
          actions={<ButtonLink href="/account?next=/classes">Make an account or sign in</ButtonLink>}
        >
          <p>
            Results in a class belong to a person who can be found again, so a guest makes an account first. All that
            you have done so far comes along. The first account of an installation owns it, and appoints instructors.
          </p>
        </Notice>
      ) : (
        <ClassList {...(await loadClasses(asker))} packs={packs} />
      )}
      <Footer />
    </main>
  );
}
