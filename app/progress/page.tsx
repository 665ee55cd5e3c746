import { notFound } from 'next/navigation';
import { ProgressPage } from '@/components/progress/progress-page';
import { briefTitle } from '@/components/reading/brief-title';
import { calibration } from '@/progress/calibration';
import { generateItem } from '@/quiz/generate';
import { listPacks } from '@/server/content/packs';
import { loadOverview } from '@/server/overview/loaders';
import { readConfidences } from '@/server/practice/reads';
import { currentLearner } from '@/server/session/loaders';

type Query = Record<string, string | string[] | undefined>;

export default async function Progress({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const packs = listPacks();
  const pack = query.pack === undefined ? packs[0] : packs.find(({ id }) => id === query.pack);
  if (!pack) notFound();
  const learner = await currentLearner();
  const [overview, confidences] = await Promise.all([
    loadOverview(learner?.id ?? null, pack),
    learner ? readConfidences(learner.id, pack.id) : [],
  ]);
  const titleOf = (topic: string) => pack.topics.find(({ id }) => id === topic)?.title ?? topic;
  return (
    <ProgressPage
      pack={{ id: pack.id, title: pack.info.title, trademark: pack.info.trademark }}
      saved={learner === null ? 'nothing' : learner.email === null ? 'device' : 'account'}
      topics={pack.topics.map(({ id, title }, index) => ({
        ...{ id, title },
        facts: overview.topicFacts[index] ?? { known: 0, weak: 0, new: 0 },
        accuracy: overview.accuracy[index] ?? { answered: 0, correct: 0, share: null, interval: { low: 0, high: 1 } },
      }))}
      answered={overview.answered}
      calibration={calibration(confidences)}
      recent={overview.recentAnswers.map(({ id, template, seed, packVersion, topic, correct, at }) => ({
        ...{ id, item: `${template}/${seed}`, topicTitle: titleOf(topic), correct, at: at.toISOString() },
        // Another version of the pack may ask something else at this address.
        stem: packVersion === pack.version ? (generateItem(pack, template, seed).item?.stem ?? null) : null,
      }))}
      attempts={overview.attempts.map(({ id, brief, score, at }) => {
        const document = pack.briefs.get(brief);
        return { id, brief, title: document ? briefTitle(document) : brief, score, at: at.toISOString() };
      })}
      readings={overview.readings.map(({ topic, section, share, at }) => ({
        ...{ topic, title: titleOf(topic), section, share, at: at.toISOString() },
      }))}
    />
  );
}
