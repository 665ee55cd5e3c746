'use client';

import { type FormEvent, useState } from 'react';
import { useTranslations } from '#language';
import { Button } from '../controls/button';
import { SelectField } from '../forms/select-field';
import { StateMark } from '../state/state-mark';

interface Props {
  pack: string;
  topics: readonly { id: string; title: string }[];
  /** Largest file that is taken, in bytes. */
  limit: number;
  /** Most questions of a file. */
  most: number;
}

/** Milliseconds until a file counts as not sent. */
const PATIENCE = 120_000;

/** Takes a file of questions in. Posted where no script runs; with one it is sent in place, and what is wrong is said here. */
export function ImportForm({ pack, topics, limit, most }: Props) {
  const t = useTranslations('questions');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submitted(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const data = new FormData(event.currentTarget);
    const file = data.get('file');
    if (file instanceof File && file.size > limit)
      return setProblem(t('import.tooLarge', { name: file.name, size: file.size, limit }));
    setBusy(true);
    setProblem(null);
    const sent = await send(data);
    if ('to' in sent) return window.location.assign(sent.to);
    setBusy(false);
    setProblem('problem' in sent ? sent.problem : t('import.unreachable'));
  }

  return (
    <form
      className="file-form"
      method="post"
      encType="multipart/form-data"
      action="/questions/import"
      onSubmit={submitted}
      aria-busy={busy}
    >
      <input type="hidden" name="pack" value={pack} />
      <div className="field">
        <label className="field-label" htmlFor="file">
          {t('import.file')}
        </label>
        <input className="input" type="file" id="file" name="file" required aria-describedby="file-help" />
        <span className="field-help" id="file-help">
          {t('import.help', { size: limit / 1_000_000, most })}
        </span>
      </div>
      <SelectField
        id="topic"
        label={t('import.topic')}
        help={t('import.topicHelp')}
        options={topics.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <Button type="submit" disabled={busy}>
        {t(busy ? 'import.reading' : 'import.submit')}
      </Button>
      {problem !== null && (
        <p className="form-problem" role="alert">
          <StateMark kind="down" />
          <span>{problem}</span>
        </p>
      )}
    </form>
  );
}

/** Where to go on, or what is wrong; neither where the server was not reached. */
async function send(data: FormData): Promise<{ to: string } | { problem: string } | { unreachable: true }> {
  try {
    const response = await fetch('/questions/import', {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: data,
      signal: AbortSignal.timeout(PATIENCE),
    });
    const answer: { to: string } | { message: string; fix: string } = await response.json();
    return 'to' in answer ? answer : { problem: `${answer.message} ${answer.fix}` };
  } catch {
    return { unreachable: true };
  }
}
