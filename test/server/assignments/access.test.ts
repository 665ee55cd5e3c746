import { expect, it } from 'vitest';
import { STANDINGS, type Standing } from '@/server/access';
import { loadClassPage, loadNewAssignment, loadOwnAssignment, loadStaffAssignment } from '@/server/assignments/loaders';
import { loadAnalysisTables } from '@/server/class-analysis/export';
import { loadClassAnalysis } from '@/server/class-analysis/loaders';
import { readInviteOf } from '@/server/classes/reads';
import { AppError } from '@/server/errors';
import { loadGradeTables } from '@/server/grades/export';
import { loadGradeBook, loadLearnerGrades } from '@/server/grades/loaders';
import type { Learner } from '@/server/session/learner';
import { Browser } from '../../helpers/browser';
import { classOf } from '../../helpers/classes';
import { describeDatabases } from '../../helpers/database';
import { person } from '../../helpers/people';

// ✓ may, · may not; columns: nobody, guest, learner, learner of another class, assistant, instructor, instructor of another class, owner.
const TABLE = `
  create          · · · · · ✓ · ✓
  change          · · · · · ✓ · ✓
  replace         · · · · · ✓ · ✓
  remove          · · · · · ✓ · ✓
  withdraw        · · · · · ✓ · ✓
  release         · · · · · ✓ · ✓
  allow           · · · · · ✓ · ✓
  grade           · · · · ✓ ✓ · ✓
  begin           · · ✓ · · · · ·
  hand-in         · · ✓ · · · · ·
  class-page      · · ✓ · ✓ ✓ · ✓
  own-assignment  · · ✓ · ✓ ✓ · ✓
  new-assignment  · · · · · ✓ · ✓
  staff-page      · · · · ✓ ✓ · ✓
  grade-book      · · · · ✓ ✓ · ✓
  learner-grades  · · · · ✓ ✓ · ✓
  grades-export   · · · · · ✓ · ✓
  analysis        · · · · ✓ ✓ · ✓
  analysis-export · · · · · ✓ · ✓`;

const REFUSALS = ['not-signed-in', 'unknown-class', 'not-allowed'];

/** The refusal of somebody who may not, by their standing. */
const REFUSAL: Record<Standing, string> = {
  ...{ nobody: 'not-signed-in', guest: 'unknown-class', learner: 'not-allowed', assistant: 'not-allowed' },
  ...{ instructor: 'not-allowed', owner: 'not-allowed' },
  ...{ 'other-learner': 'unknown-class', 'other-instructor': 'unknown-class' },
};

interface Somebody {
  browser: Browser;
  learner: Learner | null;
}

async function everybody() {
  const [instructor, otherInstructor] = [await person('instructor'), await person('instructor')];
  const [learner, otherLearner, assistant] = [
    await person('learner'),
    await person('learner'),
    await person('learner'),
  ];
  const classId = await classOf(instructor, [learner, assistant]);
  await instructor.ask('/api/classes/place', { class: classId, member: assistant.id, role: 'assistant' });
  const otherClass = await classOf(otherInstructor);
  await otherLearner.ask('/api/classes/join', { code: (await readInviteOf(otherClass)) ?? '' });
  const people: Record<Standing, Somebody> = {
    ...{
      nobody: { browser: new Browser(), learner: null },
      guest: await person('guest'),
      learner,
      assistant,
      instructor,
    },
    ...{ 'other-learner': otherLearner, 'other-instructor': otherInstructor, owner: await person('owner') },
  };
  const quiz = {
    kind: 'quiz',
    title: 'Week 1',
    zone: 'UTC',
    topics: 'ebs',
    families: 'recall',
    questions: '3',
    class: classId,
  };
  const { to } = await instructor.ask('/api/assignments/create', quiz);
  return { people, classId, assignment: to.split('/').at(-1) ?? '', member: learner.id };
}

async function codeOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.body.code;
    throw error;
  }
}

describeDatabases('who may do what with assignments, grades and the analysis of a class', () => {
  it('is exactly this table', async () => {
    const { people, classId, assignment, member } = await everybody();
    const now = new Date();
    const form =
      (way: string, more: Record<string, string> = {}) =>
      async (one: Somebody) => {
        // Where the asker may, what is sent is not complete: nothing is changed for those who ask after them.
        const fields = { class: classId, assignment, ...more };
        const { body } = await one.browser.form<{ code?: string }>(`/api/assignments/${way}`, fields);
        return body.code ?? null;
      };
    const page = (load: (asker: Learner | null) => Promise<unknown>) => (one: Somebody) => codeOf(load(one.learner));
    const asked: Record<string, (one: Somebody) => Promise<string | null>> = {
      create: form('create', { kind: 'quiz' }),
      ...{ change: form('change'), replace: form('replace'), remove: form('remove'), withdraw: form('withdraw') },
      release: form('release'),
      allow: form('allow', { member }),
      grade: form('grade', { member }),
      begin: form('begin'),
      'hand-in': form('hand-in', { submission: 'none' }),
      'class-page': page((asker) => loadClassPage(asker, classId, now)),
      'own-assignment': page((asker) => loadOwnAssignment(asker, classId, assignment, now)),
      'new-assignment': page((asker) => loadNewAssignment(asker, classId)),
      'staff-page': page((asker) => loadStaffAssignment(asker, classId, assignment, now)),
      'grade-book': page((asker) => loadGradeBook(asker, classId, now)),
      'learner-grades': page((asker) => loadLearnerGrades(asker, classId, member, now)),
      'grades-export': page((asker) => loadGradeTables(asker, classId, now, 'en')),
      analysis: page((asker) => loadClassAnalysis(asker, classId, now)),
      'analysis-export': page((asker) => loadAnalysisTables(asker, classId, now, 'en')),
    };
    const rows: string[][] = [];
    for (const [what, ask] of Object.entries(asked)) {
      const row: string[] = [];
      for (const standing of STANDINGS) {
        const code = await ask(people[standing]);
        const refused = code !== null && REFUSALS.includes(code);
        if (refused) expect([what, standing, code]).toEqual([what, standing, REFUSAL[standing]]);
        row.push(refused ? '·' : '✓');
      }
      rows.push([what, ...row]);
    }
    const lines = TABLE.trim().split('\n');
    expect(rows).toEqual(lines.map((line) => line.trim().split(/\s+/)));
  });
});
