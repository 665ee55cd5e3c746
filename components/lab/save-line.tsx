import { useTranslations } from '#language';
import { Button } from '../controls/button';
import { LocalTime } from '../local-time';
import { Notice } from '../notice';
import { State } from '../state/state';
import type { DraftState } from './use-draft';

/** Where the draft is now, in a few words: "Saved 10:41:07" means that the server has it. */
export function SaveLine({ state }: { state: DraftState }) {
  return (
    <span className="chip save-line" role="status">
      <Words state={state} />
    </span>
  );
}

function Words({ state }: { state: DraftState }) {
  const t = useTranslations('lab');
  switch (state.kind) {
    case 'untouched':
      return t('draft.untouched');
    case 'saved':
      return <span>{t.rich('draft.saved', { time: () => <LocalTime key="time" at={state.at} form="time" /> })}</span>;
    case 'kept':
      return t('draft.kept');
    case 'saving':
    case 'waiting':
      return t('draft.saving');
    case 'offline':
      return <State kind="unknown">{t('draft.offline')}</State>;
    case 'conflict':
      return <State kind="degraded">{t('draft.conflict')}</State>;
    case 'refused':
      return <State kind="down">{t('draft.refused')}</State>;
  }
}

interface Props {
  state: DraftState;
  onLoadSaved: () => void;
  onSaveMine: () => void;
}

/** What to do when the server did not take the draft. Nothing is lost either way. */
export function SaveTrouble({ state, onLoadSaved, onSaveMine }: Props) {
  const t = useTranslations('lab');
  if (state.kind === 'refused')
    return (
      <Notice kind="error" title={state.refusal.message}>
        <p>{t('draft.refusedNote', { fix: state.refusal.fix })}</p>
      </Notice>
    );
  if (state.kind !== 'conflict') return null;
  return (
    <Notice
      kind="error"
      title={t('draft.conflictTitle')}
      actions={
        <>
          <Button onClick={onLoadSaved}>{t('draft.loadSaved')}</Button>
          <Button kind="quiet" onClick={onSaveMine}>
            {t('draft.saveMine')}
          </Button>
        </>
      }
    >
      <p>{t('draft.conflictNote')}</p>
    </Notice>
  );
}
