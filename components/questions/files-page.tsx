import { ProblemLine } from '../forms/problem-line';
import { LocalTime } from '../local-time';
import { Notice } from '../notice';
import { count } from '../reading/words';
import { Footer } from '../shell/footer';
import { formatName } from './format-name';
import { ImportForm } from './import-form';
import { QuestionsTabs } from './questions-tabs';

interface Props {
  pack: { id: string; title: string };
  packs: readonly { id: string; title: string }[];
  topics: readonly { id: string; title: string }[];
  files: readonly {
    id: string;
    name: string;
    format: string;
    inExams: boolean;
    /** ISO 8601. */
    createdAt: string;
    questions: number;
    asked: number;
  }[];
  limit: number;
  most: number;
  problem: string | string[] | undefined;
}

/** Files of questions beside the generated ones, and the form that takes another one in. */
export function FilesPage({ pack, packs, topics, files, limit, most, problem }: Props) {
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>Questions from files</h1>
        <QuestionsTabs pack={pack.id} tab="files" />
        <p>
          They are asked beside the questions that are made from {pack.title}, and are marked. Nothing proves their
          keys: that stays with who brings them.
        </p>
        {packs.length > 1 && (
          <p className="statistics-choices">
            {packs.map(({ id, title }) => (
              <a
                key={id}
                href={`/questions/files?pack=${id}`}
                {...(id === pack.id && { 'aria-current': 'true' as const })}
              >
                {title}
              </a>
            ))}
          </p>
        )}
      </header>
      <ProblemLine code={problem} />
      <section className="section" aria-labelledby="files-title">
        <h2 id="files-title">Files</h2>
        {files.length === 0 ? (
          <Notice level={3} title="None yet">
            A file that is taken in below stands here, with its questions and a report.
          </Notice>
        ) : (
          <ul className="file-lines">
            {files.map(({ id, name, format, inExams, createdAt, questions, asked }) => (
              <li key={id}>
                <a href={`/questions/files/${id}`}>{name}</a>
                <span>{formatName(format)}</span>
                <span>
                  {count(questions, 'question')}, {asked} asked{inExams && ', also in mock exams'}
                </span>
                <LocalTime at={createdAt} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="section" aria-labelledby="import-title">
        <div className="section-head">
          <h2 id="import-title">Take a file in</h2>
        </div>
        <ImportForm pack={pack.id} {...{ topics, limit, most }} />
      </section>
      <Footer />
    </main>
  );
}
