import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { useTranslations } from '#language';
import type { ParsedBrief } from '@/simulator';
import { Button } from '../controls/button';
import { Chip } from '../controls/chip';
import { Glyph } from '../glyphs/glyph';
import { Material } from '../language/material';
import type { History } from './history';
import { SaveLine } from './save-line';
import type { DraftState } from './use-draft';

interface Props {
  brief: ParsedBrief;
  /** No brief asks anything: nothing is handed in. */
  isFree: boolean;
  draft: DraftState;
  history: History;
  onStep: (kind: 'undo' | 'redo') => void;
  onReset: () => void;
  onHandIn: () => void;
  /** Why it cannot be handed in now; null where it can. */
  handIn: string | null;
  /** Further actions. */
  children: ReactNode;
}

/** Title, where the draft is, steps back and forward, hand in. */
export function LabBar({ brief, isFree, draft, history, onStep, onReset, onHandIn, handIn, children }: Props) {
  const t = useTranslations('lab');
  // Nothing can be edited until the page's scripts run; tests and screen readers wait for this.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return (
    <div className="lab-bar" data-ready={ready}>
      <h1>
        <Material>{brief.title}</Material>
      </h1>
      {!isFree && <Chip>{t(`levels.${brief.level}.chip`)}</Chip>}
      <SaveLine state={draft} />
      <div className="lab-bar-actions needs-js">
        <button
          type="button"
          className="icon-button"
          aria-label={t('bar.undo')}
          aria-keyshortcuts="Control+Z"
          disabled={history.past.length === 0}
          onClick={() => onStep('undo')}
        >
          <Glyph name="undo" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('bar.redo')}
          aria-keyshortcuts="Control+Shift+Z"
          disabled={history.future.length === 0}
          onClick={() => onStep('redo')}
        >
          <Glyph name="redo" />
        </button>
        <Button kind="quiet" small onClick={onReset}>
          {t('bar.reset')}
        </Button>
        {children}
        {!isFree && (
          <Button small onClick={onHandIn} disabled={handIn !== null}>
            {handIn ?? t('bar.handIn')}
          </Button>
        )}
      </div>
    </div>
  );
}
