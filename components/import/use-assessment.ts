import { useEffect, useRef, useState } from 'react';
import type { ImportInput } from '@/simulator/import';
import type { Answer, Question } from './assess-messages';

/** Values that were given for what the template leaves open: by `parameter <name>` or `stack <name>`. */
export type Given = Readonly<Record<string, string>>;

export interface Assessing {
  answer: Answer | null;
  /** A question is under way; the answer is of the one before. */
  busy: boolean;
  /** The worker was ended: it took too long, or it failed. */
  stopped: 'long' | 'failed' | null;
}

/** The longest that a template may take, in milliseconds; the largest that is read takes a few seconds. */
const MOST_MS = 20_000;
/** A moment without typing after which it is judged again. */
const QUIET_MS = 250;

/** Judges files in a worker, again whenever they or the given values change. A worker that does not answer in time is ended. */
export function useAssessment(files: ImportInput['files'], given: Given): Assessing {
  const [state, setState] = useState<Assessing>({ answer: null, busy: false, stopped: null });
  const last = useRef({ id: 0, files });
  useEffect(() => {
    if (files.length === 0) {
      setState({ answer: null, busy: false, stopped: null });
      return;
    }
    const isNew = last.current.files !== files;
    last.current = { id: last.current.id + 1, files };
    const { id } = last.current;
    const question: Question = { id, files, parameters: givenFor('parameter', given), stack: givenFor('stack', given) };
    setState((s) => ({ answer: isNew ? null : s.answer, busy: true, stopped: null }));
    let worker: Worker | null = null;
    const ask = () => {
      worker = new Worker(new URL('./assess.worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<Answer>) => finish({ answer: data, busy: false, stopped: null });
      worker.onerror = (event) => {
        event.preventDefault();
        finish({ answer: null, busy: false, stopped: 'failed' });
      };
      worker.postMessage(question);
    };
    const end = () => {
      clearTimeout(start);
      clearTimeout(limit);
      if (worker === null) return;
      // One that is ended while its code still loads reports that as an error of its own.
      worker.onerror = null;
      worker.terminate();
      worker = null;
    };
    const finish = (next: Assessing) => {
      end();
      setState(next);
    };
    const start = setTimeout(ask, isNew ? 0 : QUIET_MS);
    const limit = setTimeout(() => finish({ answer: null, busy: false, stopped: 'long' }), MOST_MS);
    return end;
  }, [files, given]);
  return state;
}

function givenFor(of: string, given: Given): [string, string][] {
  const start = `${of} `;
  return Object.entries(given).flatMap(([key, value]): [string, string][] =>
    key.startsWith(start) && value !== '' ? [[key.slice(start.length), value]] : [],
  );
}
