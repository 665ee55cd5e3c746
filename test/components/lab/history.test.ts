import { expect, test } from 'vitest';
import { type HistoryAction, startHistory, stepHistory } from '@/components/lab/history';

const set = (n: number, merge?: string): HistoryAction => ({ kind: 'set', document: { n }, ...(merge && { merge }) });
const UNDO: HistoryAction = { kind: 'undo' };
const REDO: HistoryAction = { kind: 'redo' };

test.each<[string, HistoryAction[], number, number, number]>([
  ['nothing done', [], 0, 0, 0],
  ['an edit', [set(1)], 1, 1, 0],
  ['undone', [set(1), UNDO], 0, 0, 1],
  ['undone and redone', [set(1), UNDO, REDO], 1, 1, 0],
  ['a new edit ends what could be redone', [set(1), UNDO, set(2)], 2, 1, 0],
  ['edits of one setting are one step', [set(1, 'x'), set(2, 'x'), set(3, 'x')], 3, 1, 0],
  ['edits of two settings are two', [set(1, 'x'), set(2, 'y')], 2, 2, 0],
  ['the same setting after an undo is a new step', [set(1, 'x'), UNDO, set(2, 'x'), set(3, 'x')], 3, 1, 0],
  ['an edit that changes nothing is no step', [set(0)], 0, 0, 0],
  ['undo beyond the beginning does nothing', [UNDO, UNDO], 0, 0, 0],
  ['another draft can be undone', [set(1), { kind: 'replace', document: { n: 9 } }, UNDO], 1, 1, 1],
])('%s', (_, actions, n, past, future) => {
  const history = actions.reduce(stepHistory, startHistory({ n: 0 }));
  expect([history.present.n, history.past.length, history.future.length]).toEqual([n, past, future]);
});
