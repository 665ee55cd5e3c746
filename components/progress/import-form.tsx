'use client';

import { type ChangeEvent, useId, useState } from 'react';
import { useFormatter, useTranslations } from '#language';
import { Notice, Running } from '../notice';
import { usePost } from '../practice/use-post';
import { addReports, type ImportReport, importWords } from './import-words';
import { splitExport } from './split-export';

/** Largest file that is read, in bytes. */
const MAX_FILE = 100_000_000;

/** Milliseconds that one piece may take. */
const LIMIT = 120_000;

/** Largest piece, in bytes; a request may have a million. */
const MAX_PIECE = 700_000;

type Phase =
  | { at: 'open' }
  | { at: 'sending'; done: number; of: number }
  | { at: 'done'; report: ImportReport }
  | { at: 'failed'; message: string; report: ImportReport };

const NOTHING: ImportReport = { taken: {}, known: {}, left: [] };

/** Takes in an export of Faultline. What is here already stays as it is, so the same file twice changes nothing. */
export function ImportForm() {
  const t = useTranslations('progress');
  const post = usePost();
  const [phase, setPhase] = useState<Phase>({ at: 'open' });
  const fileId = useId();
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    const pieces = file.size > MAX_FILE ? null : splitExport(await parsed(file), MAX_PIECE);
    if (!pieces) {
      const message = t('import.noExport', { file: file.name });
      return setPhase({ at: 'failed', message, report: NOTHING });
    }
    let report = NOTHING;
    for (const [done, piece] of pieces.entries()) {
      setPhase({ at: 'sending', done, of: pieces.length });
      const sent = await post<ImportReport>('/api/import', piece, LIMIT);
      if ('problem' in sent) {
        return setPhase({ at: 'failed', message: `${sent.problem.message} ${sent.problem.fix}`, report });
      }
      report = addReports(report, sent.value);
    }
    setPhase({ at: 'done', report });
  };
  return (
    <div className="needs-js import">
      <label className="field-label" htmlFor={fileId}>
        {t('import.take')}
      </label>
      <input
        type="file"
        id={fileId}
        accept=".json,application/json"
        onChange={choose}
        disabled={phase.at === 'sending'}
      />
      <p className="field-help">{t('import.help')}</p>
      <div role="status">
        {phase.at === 'sending' && (
          <Running title={t('import.taking')} done={phase.done} of={phase.of}>
            {t('import.takingBody')}
          </Running>
        )}
        {phase.at === 'done' && (
          <Notice level={3} title={t('import.taken')} actions={<a href="/progress">{t('import.show')}</a>}>
            <Lines report={phase.report} />
          </Notice>
        )}
        {phase.at === 'failed' && (
          <Notice level={3} kind="error" title={t('import.failed')}>
            <p>{phase.message}</p>
            <Lines report={phase.report} />
          </Notice>
        )}
      </div>
    </div>
  );
}

function Lines({ report }: { report: ImportReport }) {
  const t = useTranslations('progress');
  const format = useFormatter();
  return (
    <ul>
      {importWords(t, format, report).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

async function parsed(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text());
  } catch {
    return null;
  }
}
