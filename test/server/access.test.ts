import { describe, expect, it } from 'vitest';
import { ACTIONS, authorise, may, ROLES } from '@/server/access';

// ✓ may, · may not; columns: nobody, guest, learner, instructor, owner.
const TABLE = `
  read-material    ✓ ✓ ✓ ✓ ✓
  ask-for-item     ✓ ✓ ✓ ✓ ✓
  submit-answer    ✓ ✓ ✓ ✓ ✓
  take-back-answer · ✓ ✓ ✓ ✓
  set-plan         ✓ ✓ ✓ ✓ ✓
  mark-fact        ✓ ✓ ✓ ✓ ✓
  report-question  ✓ ✓ ✓ ✓ ✓
  save-design      ✓ ✓ ✓ ✓ ✓
  submit-design    ✓ ✓ ✓ ✓ ✓
  save-reading     ✓ ✓ ✓ ✓ ✓
  read-progress    ✓ ✓ ✓ ✓ ✓
  sign-up          ✓ ✓ · · ·
  sign-in          ✓ ✓ ✓ ✓ ✓
  export-progress  · ✓ ✓ ✓ ✓
  import-progress  ✓ ✓ ✓ ✓ ✓
  delete-progress  · ✓ ✓ ✓ ✓
  change-account   · · ✓ ✓ ✓`;

describe('who may do what', () => {
  it('is exactly this table', () => {
    const rows = ACTIONS.map((action) => [action, ...ROLES.map((role) => (may(role, action) ? '✓' : '·'))]);
    const expected = TABLE.trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/));
    expect(rows).toEqual(expected);
  });

  it.each([
    { asker: null, action: 'export-progress', code: 'not-signed-in' },
    { asker: { role: 'learner' }, action: 'sign-up', code: 'already-signed-in' },
    { asker: { role: 'guest' }, action: 'change-account', code: 'not-allowed' },
  ] as const)('$asker asking to $action is refused with $code', ({ asker, action, code }) => {
    expect(() => authorise(asker, action)).toThrow(expect.objectContaining({ code }));
  });

  it('lets pass what the table allows', () => {
    expect(() => authorise(null, 'submit-answer')).not.toThrow();
  });
});
