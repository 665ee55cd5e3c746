import { useId, useState } from 'react';
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
  const help = useId();
  const design = useDesignText(id, document, edit);
  const { text, form, problems, overtaken } = design;
  const [refused, setRefused] = useState<{ file: string; problems: readonly TextProblem[] } | null>(null);
  const [goTo, setGoTo] = useState<{ line: number } | null>(null);

  const take = (file: string, given: string) => {
    const read = readDocument(given);
    setRefused(read.document === null ? { file, problems: read.problems } : null);
    if (read.document !== null) edit(read.document, `${file} is now the design.`);
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
          title={`${refused.file} cannot be used: ${countWords(refused.problems.length)}`}
          actions={
            <Button kind="quiet" small onClick={() => setRefused(null)}>
              Put this away
            </Button>
          }
        >
          <p>The design is as it was. Nothing was stored.</p>
          <ProblemList problems={refused.problems} />
        </Notice>
      )}
      <div className="text-head">
        <fieldset className="text-forms">
          <legend className="sr-only">Form of the text</legend>
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
          {stateWords(problems.length, overtaken)}
        </p>
      </div>
      {(overtaken || problems.length > 0) && (
        <div className="text-panel-actions">
          {overtaken && problems.length === 0 && (
            <Button kind="quiet" small onClick={design.use}>
              Use this text
            </Button>
          )}
          <Button kind="quiet" small onClick={design.restart}>
            Show the design instead
          </Button>
        </div>
      )}
      <CodeEditor
        text={text}
        form={form}
        onChange={design.write}
        onLeave={design.leave}
        problems={problems}
        label={`The design as ${form === 'yaml' ? 'YAML' : 'JSON'}`}
        describedBy={help}
        goTo={goTo}
      />
      <ProblemList problems={problems} onLine={(line) => setGoTo({ line })} />
      <p id={help} className="field-help">
        Control-Space offers what can stand at the cursor, F8 goes to the next problem. Tab leaves the editor; Control-]
        and Control-[ move lines in and out.
      </p>
    </>
  );
}

const FORMS: readonly (readonly [TextForm, string])[] = [
  ['yaml', 'YAML'],
  ['json', 'JSON'],
];

function countWords(problems: number): string {
  return problems === 1 ? 'one problem' : `${problems} problems`;
}

function stateWords(problems: number, overtaken: boolean): string {
  if (problems > 0)
    return `${problems === 1 ? '1 problem' : `${problems} problems`}: the design ${overtaken ? 'was changed elsewhere meanwhile' : 'stays as it was'}. The text is kept.`;
  return overtaken ? 'This text was kept; the design is another.' : 'This text is the design.';
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = window.document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
