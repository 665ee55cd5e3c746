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
  switch (state.kind) {
    case 'untouched':
      return 'Nothing changed yet';
    case 'saved':
      return (
        <span>
          Saved <LocalTime at={state.at} form="time" />
        </span>
      );
    case 'kept':
      return 'Kept in this browser';
    case 'saving':
    case 'waiting':
      return 'Saving';
    case 'offline':
      return <State kind="unknown">Kept in this browser, the server does not answer</State>;
    case 'conflict':
      return <State kind="degraded">Not saved: another tab saved a newer draft</State>;
    case 'refused':
      return <State kind="down">Not saved</State>;
  }
}

interface Props {
  state: DraftState;
  onLoadSaved: () => void;
  onSaveMine: () => void;
}

/** What to do when the server did not take the draft. Nothing is lost either way. */
export function SaveTrouble({ state, onLoadSaved, onSaveMine }: Props) {
  if (state.kind === 'refused')
    return (
      <Notice kind="error" title={state.refusal.message}>
        <p>{state.refusal.fix} The draft is kept in this browser.</p>
      </Notice>
    );
  if (state.kind !== 'conflict') return null;
  return (
    <Notice
      kind="error"
      title="Another tab or device has saved a newer draft of this brief"
      actions={
        <>
          <Button onClick={onLoadSaved}>Load the saved draft</Button>
          <Button kind="quiet" onClick={onSaveMine}>
            Save mine over it
          </Button>
        </>
      }
    >
      <p>
        Yours is on this page and kept in this browser. If you load the saved one, Undo brings yours back; if you save
        yours, the other is kept beside it.
      </p>
    </Notice>
  );
}
