import { useId, useState } from 'react';
import { useTranslations } from '#language';
import type { Translator } from '@/language/translator';
import { Button } from '../../controls/button';
import { Notice } from '../../notice';
import { documentText, readDocument, type TextForm, type TextProblem } from '../document-text';
import type { Edit } from '../editor';
import type { Doc } from '../history';
import { ProblemList } from '../problem-list';
import { CodeEditor } from './code-editor';
import { FileActions } from './file-actions';
import { useDesignText } from './use-design-text';

export interface TextViewProps {
  document: Doc;
  /** Name of a file that is saved. */
  name: string;
  /** What tells this design from others in this browser. */
  id: string;
  edit: Edit;
}

/** The design as YAML or JSON, edited in place, with what is wrong at its line; saved as a file, opened from one. */
export function TextView({ document, name, id, edit }: TextViewProps) {
  const t = useTranslations('labDesign');
  const help = useId();
  const design = useDesignText(id, document, edit);
  const { text, form, problems, overtaken } = design;
  const [refused, setRefused] = useState<{ file: string; problems: readonly TextProblem[] } | null>(null);
  const [goTo, setGoTo] = useState<{ line: number } | null>(null);

  const take = (file: string, given: string) => {
    const read = readDocument(given);
    setRefused(read.document === null ? { file, problems: read.problems } : null);
    if (read.document !== null) edit(read.document, t('text.fileIsDesign', { file }));
  };
  return (
    <>
      <FileActions
        onSave={(as) => download(`${name}.${as}`, documentText(document, as))}
        onOpened={take}
        onRefused={(file, problem) => setRefused({ file, problems: [problem] })}
      />
      {refused && (
        <Notice
          kind="error"
          level={3}
          title={t('text.refused', { file: refused.file, count: refused.problems.length })}
          actions={
            <Button kind="quiet" small onClick={() => setRefused(null)}>
              {t('text.putAway')}
            </Button>
          }
        >
          <p>{t('text.nothingStored')}</p>
          <ProblemList problems={refused.problems} />
        </Notice>
      )}
      <div className="text-head">
        <fieldset className="text-forms">
          <legend className="sr-only">{t('text.form')}</legend>
          {FORMS.map(([value, title]) => (
            <label key={value}>
              <input
                type="radio"
                className="radio"
                name={`${help}-form`}
                checked={form === value}
                disabled={problems.length > 0}
                onChange={() => design.turn(value)}
              />
              {title}
            </label>
          ))}
        </fieldset>
        <p role="status" className={problems.length > 0 ? 'text-state text-state-wrong' : 'text-state'}>
          {stateWords(t, problems.length, overtaken)}
        </p>
      </div>
      {(overtaken || problems.length > 0) && (
        <div className="text-panel-actions">
          {overtaken && problems.length === 0 && (
            <Button kind="quiet" small onClick={design.use}>
              {t('text.use')}
            </Button>
          )}
          <Button kind="quiet" small onClick={design.restart}>
            {t('text.restart')}
          </Button>
        </div>
      )}
      <CodeEditor
        text={text}
        form={form}
        onChange={design.write}
        onLeave={design.leave}
        problems={problems}
        label={t('text.editor', { form: form === 'yaml' ? 'YAML' : 'JSON' })}
        describedBy={help}
        goTo={goTo}
      />
      <ProblemList problems={problems} onLine={(line) => setGoTo({ line })} />
      <p id={help} className="field-help">
        {t('text.help')}
      </p>
    </>
  );
}

const FORMS: readonly (readonly [TextForm, string])[] = [
  ['yaml', 'YAML'],
  ['json', 'JSON'],
];

function stateWords(t: Translator<'labDesign'>, problems: number, overtaken: boolean): string {
  if (problems > 0) return t(overtaken ? 'text.state.wrongOvertaken' : 'text.state.wrong', { count: problems });
  return overtaken ? t('text.state.overtaken') : t('text.state.isDesign');
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = window.document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
