import { useRef } from 'react';
import { useTranslations } from '#language';
import { Button } from '../../controls/button';
import type { TextForm, TextProblem } from '../document-text';

/** Largest file that is opened, in bytes. */
const MOST_BYTES = 300_000;

interface Props {
  onSave: (form: TextForm) => void;
  onOpened: (file: string, text: string) => void;
  onRefused: (file: string, problem: TextProblem) => void;
}

/** Saves the design as a file, and opens one. */
export function FileActions({ onSave, onOpened, onRefused }: Props) {
  const t = useTranslations('labDesign');
  const file = useRef<HTMLInputElement>(null);
  const open = async (chosen: File) => {
    if (chosen.size <= MOST_BYTES) return onOpened(chosen.name, await chosen.text());
    const message = t('text.tooLarge', { size: chosen.size, most: MOST_BYTES });
    return onRefused(chosen.name, { line: null, path: '$', rule: 'size', message });
  };
  return (
    <div className="text-panel-actions">
      <Button kind="quiet" small onClick={() => onSave('yaml')}>
        {t('text.saveAs.yaml')}
      </Button>
      <Button kind="quiet" small onClick={() => onSave('json')}>
        {t('text.saveAs.json')}
      </Button>
      <Button kind="quiet" small onClick={() => file.current?.click()}>
        {t('text.openFile')}
      </Button>
      <input
        ref={file}
        type="file"
        className="sr-only"
        aria-label={t('text.file')}
        tabIndex={-1}
        accept=".yaml,.yml,.json"
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) void open(chosen);
          target.value = '';
        }}
      />
    </div>
  );
}
