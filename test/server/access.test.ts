import { describe, expect, it } from 'vitest';
import { ACTIONS, authorise, CLASS_ACTIONS, may, mayInClass, ROLES, requireInClass, STANDINGS } from '@/server/access';

// ✓ may, · may not; columns: nobody, guest, learner, instructor, owner.
const TABLE = `
  read-material    ✓ ✓ ✓ ✓ ✓
  ask-for-item     ✓ ✓ ✓ ✓ ✓
  practise-offline ✓ ✓ ✓ ✓ ✓
  submit-answer    ✓ ✓ ✓ ✓ ✓
  take-back-answer · ✓ ✓ ✓ ✓
  begin-exam       ✓ ✓ ✓ ✓ ✓
  sit-exam         · ✓ ✓ ✓ ✓
  set-plan         ✓ ✓ ✓ ✓ ✓
  mark-fact        ✓ ✓ ✓ ✓ ✓
  report-question  ✓ ✓ ✓ ✓ ✓
  save-design      ✓ ✓ ✓ ✓ ✓
  submit-design    ✓ ✓ ✓ ✓ ✓
  save-reading     ✓ ✓ ✓ ✓ ✓
  take-exam        ✓ ✓ ✓ ✓ ✓
  read-progress    ✓ ✓ ✓ ✓ ✓
  sign-up          ✓ ✓ · · ·
  sign-in          ✓ ✓ ✓ ✓ ✓
  export-progress  · ✓ ✓ ✓ ✓
  import-progress  ✓ ✓ ✓ ✓ ✓
  delete-progress  · ✓ ✓ ✓ ✓
  change-account   · · ✓ ✓ ✓
  reset-password   ✓ ✓ ✓ ✓ ✓
  read-classes     · · ✓ ✓ ✓
  join-class       · · ✓ ✓ ✓
  create-class     · · · ✓ ✓
  review-questions · · · ✓ ✓
  manage-installation · · · · ✓
  appoint-instructor  · · · · ✓
  read-accounts       · · · · ✓
  issue-reset-link    · · · · ✓`;

// Columns: nobody, guest, learner, learner of another class, assistant, instructor, instructor of another class, owner.
const CLASS_TABLE = `
  read-class           · · ✓ · ✓ ✓ · ✓
  leave-class          · · ✓ · ✓ ✓ · ✓
  manage-class         · · · · · ✓ · ✓
  manage-members       · · · · · ✓ · ✓
  read-roster          · · · · ✓ ✓ · ✓
  assign               · · · · · ✓ · ✓
  take-assignment      · · ✓ · · · · ·
  read-grade-book      · · · · ✓ ✓ · ✓
  grade                · · · · ✓ ✓ · ✓
  read-class-analysis  · · · · ✓ ✓ · ✓
  export-class-results · · · · · ✓ · ✓
  host-live-quiz       · · · · ✓ ✓ · ✓
  control-live         · · · · ✓ ✓ · ✓
  join-live            ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  answer-live          · ✓ ✓ ✓ ✓ ✓ ✓ ✓
  host-gameday         · · · · ✓ ✓ · ✓
  inject-fault         · · · · ✓ ✓ · ✓
  submit-gameday       · ✓ ✓ ✓ ✓ ✓ ✓ ✓`;

/** The lines of a table, each cut at its spaces. */
function cells(table: string): string[][] {
  const lines = table.trim().split('\n');
  return lines.map((line) => line.trim().split(/\s+/));
}

describe('who may do what', () => {
  it('is exactly this table', () => {
    const rows = ACTIONS.map((action) => [action, ...ROLES.map((role) => (may(role, action) ? '✓' : '·'))]);
    expect(rows).toEqual(cells(TABLE));
  });

  it('in a class is exactly this table', () => {
    const rows = CLASS_ACTIONS.map((action) => [
      action,
      ...STANDINGS.map((standing) => (mayInClass(standing, action) ? '✓' : '·')),
    ]);
    expect(rows).toEqual(cells(CLASS_TABLE));
  });

  it.each([
    { standing: 'nobody', action: 'read-class', code: 'not-signed-in' },
    { standing: 'guest', action: 'read-class', code: 'unknown-class' },
    { standing: 'other-learner', action: 'read-class', code: 'unknown-class' },
    { standing: 'other-instructor', action: 'assign', code: 'unknown-class' },
    { standing: 'learner', action: 'grade', code: 'not-allowed' },
    { standing: 'assistant', action: 'assign', code: 'not-allowed' },
  ] as const)('a $standing asking to $action in a class is refused with $code', ({ standing, action, code }) => {
    expect(() => requireInClass(standing, action)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    { asker: null, action: 'export-progress', code: 'not-signed-in' },
    { asker: null, action: 'create-class', code: 'not-signed-in' },
    { asker: { role: 'learner' }, action: 'create-class', code: 'not-allowed' },
    { asker: { role: 'instructor' }, action: 'appoint-instructor', code: 'not-allowed' },
    { asker: { role: 'instructor' }, action: 'issue-reset-link', code: 'not-allowed' },
    { asker: null, action: 'manage-installation', code: 'not-signed-in' },
    { asker: { role: 'learner' }, action: 'sign-up', code: 'already-signed-in' },
    { asker: { role: 'guest' }, action: 'change-account', code: 'not-allowed' },
  ] as const)('$asker asking to $action is refused with $code', ({ asker, action, code }) => {
    expect(() => authorise(asker, action)).toThrow(expect.objectContaining({ code }));
  });

  it('lets pass what the table allows', () => {
    expect(() => authorise(null, 'submit-answer')).not.toThrow();
  });
});
