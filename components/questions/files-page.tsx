import { useTranslations } from '#language';
import { ProblemLine } from '../forms/problem-line';
import { Material } from '../language/material';
import { LocalTime } from '../local-time';
import { Notice } from '../notice';

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
  const t = useTranslations('questions');
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>{t('files.title')}</h1>
        <QuestionsTabs pack={pack.id} tab="files" />
        <p>{t('files.lead', { pack: pack.title })}</p>
        {packs.length > 1 && (
          <p className="statistics-choices">
            {packs.map(({ id, title }) => (
              <a
                key={id}
                href={`/questions/files?pack=${id}`}
                {...(id === pack.id && { 'aria-current': 'true' as const })}
              >
                <Material>{title}</Material>
              </a>
            ))}
          </p>
        )}
      </header>
      <ProblemLine code={problem} />
      <section className="section" aria-labelledby="files-title">
        <h2 id="files-title">{t('files.files')}</h2>
        {files.length === 0 ? (
          <Notice level={3} title={t('files.none')}>
            {t('files.noneBody')}
          </Notice>
        ) : (
          <ul className="file-lines">
            {files.map(({ id, name, format, inExams, createdAt, questions, asked }) => (
              <li key={id}>
                <a href={`/questions/files/${id}`}>{name}</a>
                <span>{formatName(t, format)}</span>
                <span>{t(inExams ? 'files.countExams' : 'files.count', { count: questions, asked })}</span>
                <LocalTime at={createdAt} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="section" aria-labelledby="import-title">
        <div className="section-head">
          <h2 id="import-title">{t('files.takeIn')}</h2>
        </div>
        <ImportForm pack={pack.id} {...{ topics, limit, most }} />
      </section>
      <Footer />
    </main>
  );
}
