'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from '#language';
import type { ImportInput } from '@/simulator/import';
import { Button } from '../controls/button';
import { Notice } from '../notice';
import { EventVerdicts } from './event-verdicts';
import { Findings } from './findings';
import { InputsForm } from './inputs-form';
import { LabLink } from './lab-link';
import { LimitsOfIt } from './limits-of-it';
import { TemplateDrop } from './template-drop';
import { type Given, useAssessment } from './use-assessment';

/** A template in, an assessment out. The template stays in the browser. */
export function ImportView() {
  const t = useTranslations('imports');
  const [files, setFiles] = useState<ImportInput['files']>([]);
  const [given, setGiven] = useState<Given>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const { answer, busy, stopped } = useAssessment(files, given);
  const open = (next: ImportInput['files']) => {
    setProblem(null);
    setGiven({});
    setFiles(next);
  };
  const refused = problem ?? answer?.refusal ?? (stopped === null ? null : t(`refused.${stopped}`));
  return (
    <div className="import" data-ready={ready}>
      <TemplateDrop compact={answer?.assessment != null} onFiles={open} onProblem={setProblem} />
      {refused !== null && (
        <Notice kind="error" title={t('refused.title')}>
          <p>{refused}</p>
          <p>{t('refused.nothingSent')}</p>
        </Notice>
      )}
      {files.length > 0 && problem === null && (
        <Result {...{ files, given, setGiven, answer, busy }} onClose={() => open([])} />
      )}
    </div>
  );
}

interface ResultProps {
  files: ImportInput['files'];
  given: Given;
  setGiven: (given: Given) => void;
  answer: ReturnType<typeof useAssessment>['answer'];
  busy: boolean;
  onClose: () => void;
}

function Result({ files, given, setGiven, answer, busy, onClose }: ResultProps) {
  const t = useTranslations('imports');
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<ImportInput['files'] | null>(null);
  useEffect(() => {
    // Once for every template: what was asked for is now below, and a keyboard or a screen reader goes there.
    if (answer === null || shown.current === files) return;
    shown.current = files;
    heading.current?.focus();
  }, [answer, files]);
  const [first] = files;
  const name = files.length === 1 ? (first?.path ?? '') : t('result.files', { count: files.length });
  return (
    <section className="import-result" aria-labelledby="import-result" aria-busy={busy}>
      <header className="import-result-head">
        <h2 id="import-result" ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <p role="status">{busy ? t('result.busy') : answer?.assessment ? t('result.judged') : ''}</p>
        <Button kind="plain" small onClick={onClose}>
          {t('result.close')}
        </Button>
      </header>
      {answer !== null && answer.inputs.length > 0 && (
        <InputsForm inputs={answer.inputs} given={given} onChange={setGiven} />
      )}
      {answer?.assessment && (
        <>
          <EventVerdicts events={answer.assessment.events} simulated={answer.simulated} files={files} />
          {answer.derived !== null && <LabLink derived={answer.derived} />}
          <Findings assessment={answer.assessment} files={files} />
          <LimitsOfIt assessment={answer.assessment} />
        </>
      )}
    </section>
  );
}
