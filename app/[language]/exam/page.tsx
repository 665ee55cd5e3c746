import { randomBytes } from 'node:crypto';
import { notFound } from 'next/navigation';
import { ExamStart } from '@/components/exam/exam-start';
import { getTranslations } from '@/components/language/on-the-server';
import { problemWords } from '@/components/practice/problem-words';
import { Shell } from '@/components/shell/shell';
import { listPacks } from '@/server/content/packs';
import { examEntries } from '@/server/exams/entries';
import { examLengths } from '@/server/exams/forms';
import { mayKeep } from '@/server/installation/guests';
import { currentLearner } from '@/server/session/loaders';

type Query = Record<string, string | string[] | undefined>;

export default async function ExamsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const packs = listPacks().filter(({ info }) => info.exam);
  const pack = query.pack === undefined ? packs[0] : packs.find(({ id }) => id === query.pack);
  if (!pack?.info.exam) notFound();
  const learner = await currentLearner();
  return (
    <Shell current="exam">
      <ExamStart
        pack={{ id: pack.id, title: pack.info.title, trademark: pack.info.trademark }}
        exam={pack.info.exam}
        lengths={examLengths(pack)}
        exams={await examEntries(learner?.id ?? null, pack, new Date())}
        clientId={randomBytes(16).toString('hex')}
        problem={problemWords(
          await getTranslations('practice'),
          query.problem ?? ((await mayKeep(learner)) ? null : 'guests-not-admitted'),
        )}
      />
    </Shell>
  );
}
