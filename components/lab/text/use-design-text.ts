import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from '#language';
import { documentText, readDocument, type TextForm, type TextProblem } from '../document-text';
import type { Edit } from '../editor';
import type { Doc } from '../history';
import { keepText, keptText } from './kept-text';

/** A moment without typing after which a text is read. */
const QUIET_MS = 300;

export interface DesignText {
  text: string;
  form: TextForm;
  /** Everything for which the text is not the design. */
  problems: readonly TextProblem[];
  /** The design was changed elsewhere while the text was not a design, or the text was kept from before: they differ. */
  overtaken: boolean;
  write: (text: string) => void;
  turn: (form: TextForm) => void;
  /** What is written from here on is another step of undo. */
  leave: () => void;
  /** Makes a text the design that was kept from before. */
  use: () => void;
  /** Puts the design in the place of a text that is none. */
  restart: () => void;
}

/**
 * The design as a text that is edited. A text that is a possible design becomes the design at once, one step of undo for each visit;
 * one that is not changes nothing, and is kept until it is mended or given up. What is edited elsewhere appears in the text.
 */
export function useDesignText(name: string, document: Doc, edit: Edit): DesignText {
  const t = useTranslations('labDesign');
  const [state, setState] = useState(() => begin(name, document));
  const known = useRef(document);
  const visit = useRef(0);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef({ ...state, document, edit });
  latest.current = { ...state, document, edit };

  const use = useCallback(() => {
    clearTimeout(waiting.current);
    waiting.current = undefined;
    const { text, form, document: present, edit: put } = latest.current;
    const { document: read, problems } = readDocument(text);
    setState((s) => ({ ...s, problems, overtaken: problems.length > 0 && s.overtaken }));
    if (read === null) return;
    keepText(name, null);
    if (JSON.stringify(read) === JSON.stringify(present)) return;
    known.current = read;
    put(read, t('text.textIsDesign', { form: form === 'yaml' ? 'YAML' : 'JSON' }), `text ${visit.current}`);
  }, [name, t]);
  const take = useCallback(() => {
    if (waiting.current !== undefined) use();
  }, [use]);

  // A page that is left takes along what was just written.
  useEffect(() => {
    window.addEventListener('pagehide', take);
    return () => {
      window.removeEventListener('pagehide', take);
      take();
    };
  }, [take]);

  useEffect(() => {
    if (document === known.current) return;
    known.current = document;
    setState((s) => {
      const isDesign = s.problems.length === 0 && !s.overtaken && waiting.current === undefined;
      return isDesign ? { ...s, text: documentText(document, s.form) } : { ...s, overtaken: true };
    });
  }, [document]);

  const write = useCallback(
    (text: string) => {
      setState((s) => ({ ...s, text }));
      keepText(name, { text, form: latest.current.form });
      clearTimeout(waiting.current);
      waiting.current = setTimeout(take, QUIET_MS);
    },
    [name, take],
  );
  const turn = useCallback((form: TextForm) => {
    const { text, document: present } = latest.current;
    setState((s) => ({ ...s, form, text: documentText(readDocument(text).document ?? present, form) }));
  }, []);
  const leave = useCallback(() => {
    take();
    visit.current += 1;
  }, [take]);
  const restart = useCallback(() => {
    clearTimeout(waiting.current);
    waiting.current = undefined;
    keepText(name, null);
    const { document: present } = latest.current;
    setState((s) => ({ ...s, text: documentText(present, s.form), problems: [], overtaken: false }));
  }, [name]);
  return { ...state, write, turn, leave, use, restart };
}

/** What was kept from before, as it never became the design; otherwise the design. */
function begin(name: string, document: Doc) {
  const kept = keptText(name);
  const fresh = { text: documentText(document, 'yaml'), form: 'yaml' as TextForm, problems: [], overtaken: false };
  if (kept === null) return fresh;
  const { document: read, problems } = readDocument(kept.text);
  if (JSON.stringify(read) === JSON.stringify(document)) return fresh;
  return { ...kept, problems: problems as readonly TextProblem[], overtaken: true };
}
