import { notFound } from 'next/navigation';
import { FilePage, type FileQuestion } from '@/components/questions/file-page';
import { toText } from '@/quiz/exchange/text/rich-text';
import { loadPack } from '@/server/content/packs';
import { type QuestionRow, readFile } from '@/server/question-files/reads';
import { isReviewer } from '@/server/question-files/reviewer';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Questions of one page. */
const AT_ONCE = 100;

/** Characters of a question that are shown. */
const SHOWN = 400;

export default async function QuestionFile({ params, searchParams }: Props) {
  if (!(await isReviewer())) notFound();
  const { id } = await params;
  const query = await searchParams;
  const file = /^[0-9a-f-]{36}$/.test(id) ? await readFile(id) : null;
  if (!file) notFound();
  const topics = new Map(loadPack(file.pack)?.topics.map((topic) => [topic.id, topic.title]));
  const pages = Math.max(1, Math.ceil(file.items.length / AT_ONCE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(query.page)) || 1));
  return (
    <FilePage
      file={{ ...file, createdAt: file.createdAt.toISOString() }}
      questions={file.items.slice((page - 1) * AT_ONCE, page * AT_ONCE).map((row) => lineOf(row, topics))}
      counts={{
        questions: file.items.length,
        asked: file.items.filter(({ document, withdrawnAt }) => document !== null && withdrawnAt === null).length,
      }}
      {...{ page, pages }}
      report={file.report}
      reported={file.reported}
      problem={query.problem}
    />
  );
}

function lineOf(row: QuestionRow, topics: ReadonlyMap<string, string>): FileQuestion {
  const { number, topic, source, document, findings, withdrawnAt } = row;
  const stem = toText(source.stem) || source.title || source.where;
  return {
    ...{ number, findings, topic: topics.get(topic) ?? topic, kind: document?.kind ?? source.question.kind },
    stem: stem.length > SHOWN ? `${stem.slice(0, SHOWN)}…` : stem,
    state: document === null ? 'kept' : withdrawnAt === null ? 'asked' : 'out',
  };
}
