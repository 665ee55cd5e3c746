import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { ProgressPage } from '@/components/progress/progress-page';
import { briefTitle } from '@/components/reading/brief-title';
import type { Pack } from '@/curriculum/pack';
import { itemVersion } from '@/quiz/edition';
import { generateItem } from '@/quiz/generate';
import { IMPORTED } from '@/quiz/item';
import { listPacks } from '@/server/content/packs';
import { examEntries } from '@/server/exams/entries';
import { loadOverview } from '@/server/overview/loaders';
import { loadProgress, type ProgressReport } from '@/server/practice/progress';
import { nowFor, ZONE_COOKIE } from '@/server/practice/zone';
import { importedItems } from '@/server/question-files/ask';
import { currentLearner } from '@/server/session/loaders';

type Query = Record<string, string | string[] | undefined>;

export default async function Progress({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const packs = listPacks();
  const pack = query.pack === undefined ? packs[0] : packs.find(({ id }) => id === query.pack);
  if (!pack) notFound();
  const learner = await currentLearner();
  const now = nowFor((await cookies()).get(ZONE_COOKIE)?.value, new Date());
  const [overview, report, exams] = await Promise.all([
    loadOverview(learner?.id ?? null, pack),
    loadProgress(learner?.id ?? null, pack, now),
    pack.info.exam ? examEntries(learner?.id ?? null, pack, new Date(now.at)) : [],
  ]);
  const titleOf = (topic: string) => pack.topics.find(({ id }) => id === topic)?.title ?? topic;
  const { counts, plan, settings, forecast, pace, days, weeks, calibration } = report;
  const answeredNumbers = overview.recentAnswers.flatMap(({ template, seed }) => (template === IMPORTED ? seed : []));
  const imported = await importedItems(pack, answeredNumbers);
  return (
    <ProgressPage
      pack={{ id: pack.id, title: pack.info.title, trademark: pack.info.trademark }}
      saved={learner === null ? 'nothing' : learner.email === null ? 'device' : 'account'}
      answered={overview.answered}
      {...{ counts, forecast, pace, days, weeks, calibration, exams }}
      topics={report.topics.map((mastery) => ({
        ...{ mastery, title: titleOf(mastery.topic) },
        accuracy: overview.accuracy.find(({ topic }) => topic === mastery.topic) ?? NO_ANSWERS,
        statements: Object.fromEntries(
          mastery.facts.map(({ fact }) => [fact, pack.facts.get(fact)?.statement ?? fact]),
        ),
      }))}
      ahead={isAhead(report) ? settings.examDay : null}
      at={now.at}
      plan={{ pack: pack.id, plan, settings, fresh: counts.new, day: now.today }}
      readiness={readinessOf(pack, report)}
      recent={overview.recentAnswers.map(({ id, template, seed, packVersion, topic, correct, at }) => ({
        ...{ id, item: `${template}/${seed}`, topicTitle: titleOf(topic), correct, at: at.toISOString() },
        // Another version of the pack may ask something else at this address.
        stem:
          template === IMPORTED
            ? (imported.find((item) => item.seed === seed)?.stem ?? null)
            : packVersion === itemVersion(pack)
              ? (generateItem(pack, template, seed).item?.stem ?? null)
              : null,
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

function readinessOf(pack: Pack, report: ProgressReport) {
  const { exam } = pack.info;
  if (!exam) return null;
  const { readiness, measured, settings } = report;
  const titles = Object.fromEntries(pack.topics.map(({ id, short }) => [id, short]));
  return { readiness, measured, exam, examDay: isAhead(report) ? settings.examDay : null, pack: pack.id, titles };
}

/** An exam that is set and still to come. */
function isAhead({ plan }: ProgressReport): boolean {
  return plan.daysLeft !== null && plan.daysLeft > 0;
}

const NO_ANSWERS = { answered: 0, correct: 0, share: null, interval: { low: 0, high: 1 } };
