import { type DragEvent, useId, useRef, useState } from 'react';
import { useTranslations } from '#language';
import type { ImportInput } from '@/simulator/import';
import { Button } from '../controls/button';
import { type DroppedEntry, droppedFiles } from './dropped-files';
import { EXAMPLE_TEMPLATE } from './example-template';
import { CHOSEN_KINDS, type ChosenFile, readChosen } from './read-files';

interface Props {
  /** A template is open: what would open another one takes less room. */
  compact: boolean;
  onFiles: (files: ImportInput['files']) => void;
  onProblem: (problem: string) => void;
}

/** Takes a template: dropped, chosen, or pasted as text. */
export function TemplateDrop({ compact, onFiles, onProblem }: Props) {
  const t = useTranslations('imports');
  const id = useId();
  const one = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [text, setText] = useState('');

  const take = async (chosen: readonly ChosenFile[] | Promise<readonly ChosenFile[]>) => {
    try {
      const read = await readChosen(t, await chosen);
      if ('problem' in read) onProblem(read.problem);
      else onFiles(read.files);
    } catch (error) {
      // A file that has gone since, or that its reader may not read.
      if (!(error instanceof DOMException)) throw error;
      onProblem(t('refused.unreadable'));
    }
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const { items, files } = event.dataTransfer;
    // Entries are to be had only now, while the event is handled; a folder is no file.
    const entries = [...items].flatMap((item) => (item.webkitGetAsEntry?.() as DroppedEntry | null | undefined) ?? []);
    void take(entries.every((entry) => entry.isFile) ? [...files] : droppedFiles(entries));
  };
  const input = { type: 'file', className: 'sr-only', tabIndex: -1 } as const;
  return (
    <section
      className={over ? 'import-drop import-drop-over' : 'import-drop'}
      aria-label={t('drop.label')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <p className="import-drop-title">{t('drop.title')}</p>
      <div className="actions">
        <Button onClick={() => one.current?.click()}>{t('drop.files')}</Button>
        <Button kind="quiet" onClick={() => folder.current?.click()}>
          {t('drop.folder')}
        </Button>
        <Button kind="plain" onClick={() => onFiles([{ path: 'example.yaml', text: EXAMPLE_TEMPLATE }])}>
          {t('drop.example')}
        </Button>
      </div>
      <input
        {...input}
        ref={one}
        aria-label={t('drop.fileInput')}
        multiple
        accept={CHOSEN_KINDS}
        onChange={({ target }) => {
          void take([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <input
        {...input}
        {...{ webkitdirectory: '' }}
        ref={folder}
        aria-label={t('drop.folderInput')}
        onChange={({ target }) => {
          void take([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      {!compact && (
        <form
          className="import-paste"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() === '') onProblem(t('drop.noText'));
            else void take([new File([text], 'pasted.yaml')]);
          }}
        >
          <label className="field-label" htmlFor={id}>
            {t('drop.paste')}
          </label>
          <textarea
            id={id}
            className="input mono"
            rows={5}
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="submit" kind="quiet" small>
            {t('drop.assess')}
          </Button>
        </form>
      )}
    </section>
  );
}
