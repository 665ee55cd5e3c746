import { notFound } from 'next/navigation';
import { FilesPage } from '@/components/questions/files-page';
import { listPacks } from '@/server/content/packs';
import { LARGEST_UPLOAD } from '@/server/http/body-limit';
import { readFiles } from '@/server/question-files/reads';
import { isReviewer } from '@/server/question-files/reviewer';
import { MAX_QUESTIONS } from '@/server/question-files/take-in';

type Query = Record<string, string | string[] | undefined>;

/** Room for the form around a file, in bytes. */
const FORM = 100_000;

export default async function QuestionFiles({ searchParams }: { searchParams: Promise<Query> }) {
  if (!(await isReviewer())) notFound();
  const query = await searchParams;
  const packs = listPacks();
  const pack = query.pack === undefined ? packs[0] : packs.find(({ id }) => id === query.pack);
  if (!pack) notFound();
  const files = await readFiles(pack.id);
  return (
    <FilesPage
      pack={{ id: pack.id, title: pack.info.title }}
      packs={packs.map(({ id, info }) => ({ id, title: info.title }))}
      topics={pack.topics.map(({ id, title }) => ({ id, title }))}
      files={files.map(({ createdAt, ...file }) => ({ ...file, createdAt: createdAt.toISOString() }))}
      limit={LARGEST_UPLOAD - FORM}
      most={MAX_QUESTIONS}
      problem={query.problem}
    />
  );
}
