import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { problemWords } from '@/components/practice/problem-words';
import { StartPage } from '@/components/practice/start-page';
import { listPacks } from '@/server/content/packs';
import { loadOverview } from '@/server/overview/loaders';
import { loadLastRun } from '@/server/practice/last-run';
import { RUN_LENGTHS } from '@/server/practice/run';
import { LAST_RUN_COOKIE } from '@/server/practice/start';
import { currentLearner } from '@/server/session/loaders';

type Query = Record<string, string | string[] | undefined>;

export default async function PracticePage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const packs = listPacks();
  const pack = query.pack === undefined ? packs[0] : packs.find(({ id }) => id === query.pack);
  if (!pack) notFound();
  const learner = await currentLearner();
  const cookie = (await cookies()).get(LAST_RUN_COOKIE)?.value;
  const [overview, lastRun] = await Promise.all([
    loadOverview(learner?.id ?? null, pack),
    loadLastRun(learner?.id ?? null, pack, cookie),
  ]);
  const ticked = [query.topic].flat().filter((topic) => pack.topics.some(({ id }) => id === topic));
  return (
    <StartPage
      pack={{ id: pack.id, title: pack.info.title, trademark: pack.info.trademark }}
      packs={packs.map(({ id, info }) => ({ id, title: info.title }))}
      topics={pack.topics.map(({ id, title }, index) => ({
        ...{ id, title, ticked: ticked.includes(id) },
        facts: overview.topicFacts[index] ?? { known: 0, weak: 0, new: 0 },
        accuracy: overview.accuracy[index] ?? { answered: 0, correct: 0, share: null, interval: { low: 0, high: 1 } },
      }))}
      lengths={RUN_LENGTHS}
      lastRun={lastRun}
      problem={problemWords(query.problem)}
    />
  );
}
