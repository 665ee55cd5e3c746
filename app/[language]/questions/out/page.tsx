import { notFound } from 'next/navigation';
import { OutPage } from '@/components/questions/out-page';
import { subjectsOf } from '@/quiz/address';
import { templates } from '@/quiz/templates';
import { listPacks } from '@/server/content/packs';
import { MAX_EXPORT } from '@/server/question-files/export';
import { isReviewer } from '@/server/question-files/reviewer';

type Query = Record<string, string | string[] | undefined>;

export default async function QuestionsOut({ searchParams }: { searchParams: Promise<Query> }) {
  if (!(await isReviewer())) notFound();
  const query = await searchParams;
  const packs = listPacks();
  const pack = query.pack === undefined ? packs[0] : packs.find(({ id }) => id === query.pack);
  if (!pack) notFound();
  return (
    <OutPage
      pack={{ id: pack.id, title: pack.info.title }}
      topics={pack.topics.map(({ id, title }) => ({ id, title }))}
      templates={templates
        .filter((template) => subjectsOf(pack, template).length > 0)
        .map(({ id, title }) => ({ id, title }))}
      most={MAX_EXPORT}
      problem={query.problem}
    />
  );
}
