import { useCallback, useEffect, useReducer, useRef } from 'react';
import { canonicalJson } from '@/simulator';
import type { Doc } from './history';
import { dropDraft, keepDraft, keptDraft, noteSaved } from './kept-draft';
import { getDraft, putDraft, type Refusal } from './lab-api';

/** How the draft stands. `waiting`: only this browser has it. `conflict`: the server has a newer one from elsewhere. */
export type DraftState =
  | { kind: 'untouched' }
  /** Only this browser is meant to have it. */
  | { kind: 'kept' }
  | { kind: 'saved'; at: string }
  | { kind: 'saving' }
  | { kind: 'waiting' }
  | { kind: 'offline' }
  | { kind: 'conflict' }
  | { kind: 'refused'; refusal: Refusal };

interface Given {
  pack: string;
  brief: string;
  /** What the server had when the page was made; revision 0 for no draft. */
  stored: { document: Doc; revision: number; savedAt: string | null };
  /** Kept in this browser alone: a design that belongs to no brief. */
  local: boolean;
}

const QUIET_MS = 500;
const RETRY_MS = 5_000;

/**
 * Keeps a draft in this browser at once and on the server a moment later. Another tab's newer draft is never overwritten
 * without a word, and a draft the server did not confirm comes back after a reload.
 */
export function useDraft({ pack, brief, stored, local }: Given, document: Doc, replace: (document: Doc) => void) {
  const first: DraftState = stored.savedAt === null ? { kind: 'untouched' } : { kind: 'saved', at: stored.savedAt };
  const [state, setState] = useReducer((_: DraftState, next: DraftState) => next, first);
  const server = useRef({ document: stored.document, revision: stored.revision });
  const flight = useRef<{ sending: Doc | null; blocked: boolean; timer: number | undefined }>({
    sending: null,
    blocked: false,
    timer: undefined,
  });
  const latest = useRef(document);
  latest.current = document;

  const save = useCallback(
    async (overwrite = false): Promise<void> => {
      const { current } = flight;
      clearTimeout(current.timer);
      if (current.sending !== null || (current.blocked && !overwrite)) return;
      const sent = latest.current;
      const basedOn = server.current.revision;
      current.sending = sent;
      keepDraft(pack, brief, { document: sent, basedOn, sent });
      setState({ kind: 'saving' });
      const reply = await putDraft({ pack, brief, document: sent, basedOn, overwrite });
      current.sending = null;
      if (reply.ok) {
        current.blocked = false;
        server.current = { document: sent, revision: reply.value.revision };
        noteSaved(pack, brief, { document: sent, ...reply.value });
        if (latest.current === sent) {
          dropDraft(pack, brief);
          setState({ kind: 'saved', at: reply.value.savedAt });
        } else {
          keepDraft(pack, brief, { document: latest.current, basedOn: reply.value.revision, sent: null });
          void save();
        }
      } else if (reply.refusal === null || reply.refusal.code === 'internal') {
        setState({ kind: 'offline' });
        current.timer = window.setTimeout(() => void save(overwrite), RETRY_MS);
      } else {
        current.blocked = true;
        keepDraft(pack, brief, { document: latest.current, basedOn, sent: null });
        setState(
          reply.refusal.code === 'stale-draft' ? { kind: 'conflict' } : { kind: 'refused', refusal: reply.refusal },
        );
      }
    },
    [pack, brief],
  );

  useEffect(() => {
    const { document, revision, savedAt } = stored;
    if (savedAt !== null) noteSaved(pack, brief, { document, revision, savedAt });
  }, [pack, brief, stored]);

  // A draft that this browser kept and the server never confirmed.
  useEffect(() => {
    const kept = keptDraft(pack, brief);
    if (kept === null) return;
    const have = server.current;
    if (same(kept.document, have.document)) return dropDraft(pack, brief);
    if (local) {
      replace(kept.document);
      return setState({ kind: 'kept' });
    }
    const ours = kept.basedOn === have.revision || (kept.sent !== null && same(kept.sent, have.document));
    flight.current.blocked = !ours;
    // Until somebody decides, what is kept stays marked as made from the older revision.
    if (!ours) server.current = { document: have.document, revision: kept.basedOn };
    replace(kept.document);
    if (!ours) setState({ kind: 'conflict' });
  }, [pack, brief, replace, local]);

  useEffect(() => {
    if (document === server.current.document || document === flight.current.sending) return;
    if (same(document, server.current.document) && flight.current.sending === null) {
      dropDraft(pack, brief);
      return;
    }
    keepDraft(pack, brief, { document, basedOn: server.current.revision, sent: flight.current.sending });
    if (local) return setState({ kind: 'kept' });
    if (flight.current.blocked) return;
    setState({ kind: 'waiting' });
    const { current } = flight;
    clearTimeout(current.timer);
    current.timer = window.setTimeout(() => void save(), QUIET_MS);
  }, [document, pack, brief, save, local]);

  useEffect(() => {
    const again = () => {
      if (flight.current.timer !== undefined) void save();
    };
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [save]);

  /** Takes the server's draft; the one on the page stays one undo away. */
  const loadSaved = useCallback(async (): Promise<void> => {
    const reply = await getDraft(pack, brief);
    if (!reply.ok || reply.value.draft === null) return;
    const { draft } = reply.value;
    server.current = { document: draft.document, revision: draft.revision };
    noteSaved(pack, brief, draft);
    flight.current.blocked = false;
    dropDraft(pack, brief);
    replace(draft.document);
    setState({ kind: 'saved', at: draft.savedAt });
  }, [pack, brief, replace]);

  return { state, loadSaved, saveMine: useCallback(() => save(true), [save]) };
}

/** Whether two documents say the same; the database gives keys back in an order of its own. */
function same(a: Doc, b: Doc): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
