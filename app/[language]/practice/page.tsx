import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { getLanguage, getTranslations } from '@/components/language/on-the-server';
import { problemWords } from '@/components/practice/problem-words';
import { StartPage } from '@/components/practice/start-page';
import { listPacks } from '@/server/content/packs';
import { mayKeep } from '@/server/installation/guests';
import { islandAddress } from '@/server/islands/manifest';
import { loadAccuracy } from '@/server/overview/loaders';
import { loadLastRun } from '@/server/practice/last-run';
import { loadPracticeOverview } from '@/server/practice/overview';
import { RUN_LENGTHS } from '@/server/practice/run';
import { LAST_RUN_COOKIE } from '@/server/practice/start';
import { nowFor, ZONE_COOKIE } from '@/server/practice/zone';
import { readAskedNumbers } from '@/server/question-files/reads';
import { currentLearner } from '@/server/session/loaders';

type Query = Record<string, string | string[] | undefined>;

export default async function PracticePage({ searchParams }: { searchParams: Promise<Query> }) {
  const t = await getTranslations('practice');
  const query = await searchParams;
  const packs = listPacks();
  const pack = query.pack === undefined ? packs[0] : packs.find(({ id }) => id === query.pack);
  if (!pack) notFound();
  const learner = await currentLearner();
  const userId = learner?.id ?? null;
  const kept = await cookies();
  const now = nowFor(kept.get(ZONE_COOKIE)?.value, new Date());
  const [overview, accuracy, lastRun, imported] = await Promise.all([
    loadPracticeOverview(userId, pack, now),
    loadAccuracy(userId, pack),
    loadLastRun(userId, pack, kept.get(LAST_RUN_COOKIE)?.value),
    readAskedNumbers(pack.id),
  ]);
  const { counts, topics, plan, settings, newLeft, nextTen, pace } = overview;
  const ticked = [query.topic].flat().filter((topic) => pack.topics.some(({ id }) => id === topic));
  const account = learner === null || learner.role === 'guest' ? null : learner.id;
  return (
    <>
      <StartPage
        account={account}
        pack={{ id: pack.id, title: pack.info.title, trademark: pack.info.trademark }}
        packs={packs.map(({ id, info }) => ({ id, title: info.title }))}
        topics={topics.map(({ topic: id, facts }) => ({
          ...{ id, facts, ticked: ticked.includes(id) },
          title: pack.topics.find((topic) => topic.id === id)?.title ?? id,
          accuracy: accuracy.find(({ topic }) => topic === id) ?? NO_ANSWERS,
        }))}
        {...{ counts, newLeft, nextTen, pace, lastRun }}
        plan={{ pack: pack.id, plan, settings, fresh: counts.new, day: now.today }}
        lengths={RUN_LENGTHS}
        imported={imported.length}
        saved={query.saved === 'plan'}
        problem={problemWords(t, query.problem ?? ((await mayKeep(learner)) ? null : 'guests-not-admitted'))}
      />
      <script data-island type="module" src={islandAddress('practice', await getLanguage())} />
    </>
  );
}

const NO_ANSWERS = { answered: 0, correct: 0, share: null, interval: { low: 0, high: 1 } };
