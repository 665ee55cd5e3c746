import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, isolateHistory } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState, type Text } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { useTranslations } from '#language';
import type { Translator } from '@/language/translator';
import type { TextForm, TextProblem } from '../document-text';
import { codeLook } from './code-look';
import { textCompletion } from './text-completion';

export interface CodeEditorProps {
  text: string;
  form: TextForm;
  onChange: (text: string) => void;
  onLeave: () => void;
  problems: readonly TextProblem[];
  label: string;
  /** Id of what explains it. */
  describedBy: string;
  /** Line to go to, counted from 1; another object goes there again. */
  goTo: { line: number } | null;
}

/**
 * A text editor for a design. Tab leaves it, as it leaves any field; Control-] and Control-[ move lines in and out. A change from
 * outside is one step of its own undo.
 */
export function CodeEditor(props: CodeEditorProps) {
  const { text, form, problems, label, describedBy, goTo } = props;
  const t = useTranslations('labDesign');
  const box = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const language = useRef(new Compartment());
  const naming = useRef(new Compartment());
  const latest = useRef({ ...props, t });
  latest.current = { ...props, t };

  useEffect(() => {
    const { text: begun, form: first, t: words } = latest.current;
    const tell = EditorView.updateListener.of(({ docChanged, state }) => {
      const now = state.doc.toString();
      if (docChanged && now !== latest.current.text) latest.current.onChange(now);
    });
    const leave = EditorView.domEventHandlers({ blur: () => latest.current.onLeave() });
    const extensions = [
      [lineNumbers(), lintGutter(), history(), drawSelection(), highlightActiveLine()],
      [bracketMatching(), closeBrackets(), indentOnInput(), EditorView.lineWrapping],
      keymap.of([...closeBracketsKeymap, ...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
      [language.current.of(languageOf(words, first)), naming.current.of([]), codeLook, tell, leave],
      EditorState.phrases.of(phrasesOf(words)),
    ];
    const made = new EditorView({
      state: EditorState.create({ doc: begun, extensions }),
      ...(box.current && { parent: box.current }),
    });
    view.current = made;
    return () => {
      made.destroy();
      view.current = null;
    };
  }, []);

  useEffect(() => {
    const attributes = EditorView.contentAttributes.of({
      'aria-label': label,
      'aria-describedby': describedBy,
      // Text that can be edited takes the focus anyway; checks of access know it by this.
      tabindex: '0',
    });
    view.current?.dispatch({ effects: naming.current.reconfigure(attributes) });
  }, [label, describedBy]);

  useEffect(() => {
    view.current?.dispatch({ effects: language.current.reconfigure(languageOf(t, form)) });
  }, [t, form]);

  useEffect(() => {
    const change = view.current && difference(view.current.state.doc.toString(), text);
    if (change) view.current?.dispatch({ changes: change, annotations: isolateHistory.of('full') });
  }, [text]);

  useEffect(() => {
    const state = view.current?.state;
    if (state)
      view.current?.dispatch(
        setDiagnostics(
          state,
          problems.map((problem) => diagnosticOf(problem, state.doc)),
        ),
      );
  }, [problems]);

  useEffect(() => {
    const current = view.current;
    if (goTo === null || current === null) return;
    const { from } = lineOf(current.state.doc, goTo.line);
    current.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
    current.focus();
  }, [goTo]);

  return <div ref={box} className="code-editor" />;
}

/** What the editor itself says, by its own words for it. */
function phrasesOf(t: Translator<'labDesign'>): Record<string, string> {
  return {
    Completions: t('text.phrases.completions'),
    Diagnostics: t('text.phrases.diagnostics'),
    'No diagnostics': t('text.phrases.noDiagnostics'),
    'Control character': t('text.phrases.controlCharacter'),
    'Selection deleted': t('text.phrases.deleted'),
    close: t('text.phrases.close'),
  };
}

function languageOf(t: Translator<'labDesign'>, form: TextForm) {
  return [form === 'json' ? json() : yaml(), textCompletion(t, form)];
}

/** The one place in which two texts differ, so that the cursor stays where the text around it stays. */
function difference(before: string, after: string): { from: number; to: number; insert: string } | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) };
}

/** The line of a problem without the space before it; the first where the place is not known. */
function diagnosticOf({ line, path, message }: TextProblem, doc: Text): Diagnostic {
  const { from, to, text } = lineOf(doc, line ?? 1);
  const indent = text.length - text.trimStart().length;
  return { from: from + indent, to, severity: 'error', message: path === '$' ? message : `${path}: ${message}` };
}

function lineOf(doc: Text, line: number) {
  return doc.line(Math.min(Math.max(1, line), doc.lines));
}
