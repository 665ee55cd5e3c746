import { useId, useRef, useState } from 'react';
import { Button } from '../controls/button';
import { Notice } from '../notice';
import type { TextProblem } from './document-text';
import type { Edit } from './editor';
import type { Doc } from './history';
import { ProblemList } from './problem-list';

/** Largest file that is opened, in bytes. */
const MOST_BYTES = 300_000;

interface Props {
  document: Doc;
  name: string;
  edit: Edit;
}

/** The design as text: read it, change it, save it as a file, open one. What cannot be read changes nothing. */
export function TextPanel({ document, name, edit }: Props) {
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const [text, setText] = useState<string | null>(null);
  const [problems, setProblems] = useState<TextProblem[]>([]);
  const [source, setSource] = useState('The text');

  const show = async (open: boolean) => {
    setProblems([]);
    setText(open ? (await import('./document-text')).documentText(document) : null);
  };
  const take = async (given: string, from: string) => {
    const { readDocument } = await import('./document-text');
    const read = readDocument(given);
    setSource(from);
    setProblems(read.problems);
    if (read.document === null) return;
    edit(read.document, `${from} is now the design.`);
    setText(given);
  };
  const open = async (chosen: File) => {
    if (chosen.size > MOST_BYTES) {
      setSource(chosen.name);
      setProblems([
        {
          line: null,
          path: '$',
          rule: 'size',
          message: `The file has ${chosen.size.toLocaleString('en')} bytes; at most ${MOST_BYTES.toLocaleString('en')} are read.`,
        },
      ]);
      return;
    }
    const given = await chosen.text();
    setText(given);
    await take(given, chosen.name);
  };

  return (
    <details className="text-panel" onToggle={(event) => void show(event.currentTarget.open)}>
      <summary>As text and file</summary>
      <div className="text-panel-body">
        <div className="text-panel-actions">
          <Button
            kind="quiet"
            small
            onClick={async () => download(`${name}.yaml`, (await import('./document-text')).documentText(document))}
          >
            Save as YAML
          </Button>
          <Button kind="quiet" small onClick={() => download(`${name}.json`, `${JSON.stringify(document, null, 2)}\n`)}>
            Save as JSON
          </Button>
          <Button kind="quiet" small onClick={() => file.current?.click()}>
            Open a file
          </Button>
          <input
            ref={file}
            type="file"
            className="sr-only"
            aria-label="Design file, YAML or JSON"
            tabIndex={-1}
            accept=".yaml,.yml,.json"
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              if (chosen) void open(chosen);
              target.value = '';
            }}
          />
        </div>
        {problems.length > 0 && (
          <Notice
            kind="error"
            level={3}
            title={`${source} cannot be used: ${problems.length === 1 ? 'one problem' : `${problems.length} problems`}`}
          >
            <p>The design is as it was. Nothing was stored.</p>
            <ProblemList problems={problems} />
          </Notice>
        )}
        {text !== null && (
          <>
            <label className="field-label" htmlFor={id}>
              The design as YAML
            </label>
            <textarea
              id={id}
              className="input text-area mono"
              spellCheck={false}
              rows={18}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <Button small onClick={() => void take(text, 'The text')}>
              Use this text
            </Button>
          </>
        )}
      </div>
    </details>
  );
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = window.document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
