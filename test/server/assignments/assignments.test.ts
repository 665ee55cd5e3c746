import { expect, it } from 'vitest';
import { writeCsv } from '@/classroom/tables/write-csv';
import type { ChoiceItem } from '@/quiz/item';
import { loadOpenWork, loadOwnAssignment, loadStaffAssignment } from '@/server/assignments/loaders';
import { releaseDue } from '@/server/assignments/release';
import { loadClassAnalysis } from '@/server/class-analysis/loaders';
import { db } from '@/server/db/database';
import { loadExams, loadPaper, loadResult } from '@/server/exams/loaders';
import { itemsOf } from '@/server/exams/paper';
import { loadGradeTables } from '@/server/grades/export';
import { loadGradeBook } from '@/server/grades/loaders';
import { classOf } from '../../helpers/classes';
import { describeDatabases } from '../../helpers/database';
import { type Person, person } from '../../helpers/people';

const DAY_MS = 86_400_000;
const QUIZ = {
  kind: 'quiz',
  title: 'Week 1',
  zone: 'Europe/Berlin',
  topics: 'ebs',
  families: 'recall',
  questions: '3',
};

/** An instructor, two learners, and their class. */
async function school() {
  const [teacher, ada, bert] = [
    await person('instructor'),
    await person('learner', 'Ada'),
    await person('learner', 'Bert'),
  ];
  return { teacher, ada, bert, classId: await classOf(teacher, [ada, bert]) };
}

/** Sets an assignment; gives its id. */
async function set(teacher: Person, classId: string, fields: Record<string, string | string[]> = {}): Promise<string> {
  const { to } = await teacher.ask('/api/assignments/create', { ...QUIZ, class: classId, ...fields });
  return to.split('/').at(-1) ?? '';
}

/** Begins an attempt; gives the exam's id. */
async function begin(learner: Person, classId: string, assignment: string): Promise<string> {
  const { to } = await learner.ask('/api/assignments/begin', { class: classId, assignment });
  return /^\/exam\/([\w-]+)$/.exec(to)?.[1] ?? '';
}

async function itemsIn(id: string): Promise<ChoiceItem[]> {
  return itemsOf(await (await db()).exam.findUniqueOrThrow({ where: { id } }));
}

/** Answers the first `right` questions right and the others wrong. */
async function answer(learner: Person, exam: string, right: number, revision = 1): Promise<void> {
  for (const [place, item] of (await itemsIn(exam)).entries()) {
    const key = item.options.filter(({ correct }) => correct).map(({ id }) => id);
    const others = item.options.filter(({ correct }) => !correct).map(({ id }) => id);
    const chosen = place < right ? key : [...others, ...key].slice(0, item.choose).sort();
    const change = { exam, place, chosen, struck: [], flagged: false, revision, elapsedMs: 2_000 };
    const sent = await learner.browser.send('POST', '/exam/answers', change);
    expect(sent.status).toBe(200);
  }
}

/** Begins, answers and hands in; gives the exam's id. */
async function take(learner: Person, classId: string, assignment: string, right: number): Promise<string> {
  const exam = await begin(learner, classId, assignment);
  await answer(learner, exam, right);
  await learner.browser.send('POST', '/exam/end', { exam });
  return exam;
}

/** Moves the times of an assignment, in days from now. */
async function move(id: string, days: { opens: number; due?: number; closes?: number }): Promise<void> {
  const at = (day: number | undefined) => (day === undefined ? null : new Date(Date.now() + day * DAY_MS));
  const data = { opensAt: at(days.opens) as Date, dueAt: at(days.due), closesAt: at(days.closes ?? days.due) };
  await (await db()).assignment.update({ where: { id }, data });
}

async function cellOf(teacher: Person, classId: string, learner: Person) {
  const { book } = await loadGradeBook(teacher.learner, classId, new Date());
  return book.lines.find(({ userId }) => userId === learner.id)?.cells[0];
}

async function logged(learner: Person): Promise<number> {
  return (await db()).answer.count({ where: { userId: learner.id } });
}

async function exported(learner: Person): Promise<string> {
  return JSON.stringify((await learner.browser.get('/api/export')).body);
}

const KEY = /"(why|correct|evidence|belief|outcomes|score|right)":/;

describeDatabases('an assignment', () => {
  it('is begun once however often it is sent, graded, told at once, and in the log', async () => {
    const { teacher, ada, classId } = await school();
    const id = await set(teacher, classId);
    const sent = await Promise.all([1, 2, 3].map(() => begin(ada, classId, id)));
    expect(new Set(sent).size).toBe(1);
    const [exam = ''] = sent;
    expect(await begin(ada, classId, id)).toBe(exam);
    const paper = await loadPaper(ada.learner, exam, new Date());
    expect(paper).toMatchObject({ assignment: { id, title: 'Week 1' }, minutes: null, leftMs: null });
    expect(JSON.stringify(paper)).not.toMatch(KEY);
    await answer(ada, exam, 2);
    expect(await cellOf(teacher, classId, ada)).toMatchObject({ open: true, score: null });
    await ada.browser.send('POST', '/exam/end', { exam });
    expect((await cellOf(teacher, classId, ada))?.score).toBeCloseTo(200 / 3);
    expect(await loadResult(ada.learner, exam, new Date())).toMatchObject({ right: 2, counted: 3, score: null });
    expect(await logged(ada)).toBe(3);
    expect(await ada.refused('/api/assignments/begin', { class: classId, assignment: id })).toBe('attempts-used');
    expect(await loadExams(ada.id, 'aws-ha', new Date())).toEqual([]);
  });

  it('asks everybody the same, or each attempt the same with other values', async () => {
    const { teacher, ada, bert, classId } = await school();
    const questions = { topics: ['ebs', 'rds', 'sqs'], families: ['recall', 'contrast'], questions: '8' };
    const same = await set(teacher, classId, { ...questions, variants: 'same' });
    const own = await set(teacher, classId, { ...questions, variants: 'own', attempts: '2' });
    const of = async (learner: Person, id: string) => itemsIn(await begin(learner, classId, id));
    expect(await of(ada, same)).toEqual(await of(bert, same));
    const [one, other] = [await of(ada, own), await of(bert, own)];
    const subject = ({ template, facts }: ChoiceItem) => [template, facts];
    expect(one.map(subject)).toEqual(other.map(subject));
    expect(one.filter((item, place) => item.id !== other[place]?.id).length).toBeGreaterThan(4);
  });

  it('takes a prepared set in its order, and says which line is wrong', async () => {
    const { teacher, ada, classId } = await school();
    const drawn = await set(teacher, classId);
    const addresses = itemsOf(await (await db()).assignment.findUniqueOrThrow({ where: { id: drawn } })).map(
      (item) => item.id,
    );
    const prepared = await set(teacher, classId, { addresses: [...addresses].reverse().join('\n'), variants: 'same' });
    const exam = await begin(ada, classId, prepared);
    expect((await itemsIn(exam)).map((item) => item.id)).toEqual([...addresses].reverse());
    const { body } = await teacher.browser.form('/api/assignments/create', {
      ...{ ...QUIZ, class: classId, addresses: `${addresses[0]}\nno address` },
    });
    expect(body).toMatchObject({ code: 'bad-input', path: 'addresses', message: expect.stringContaining('Line 2') });
  });

  it.each([
    { name: 'before it opens', days: { opens: 1 }, code: 'assignment-closed' },
    { name: 'after its due time', days: { opens: -2, due: -1 }, code: 'assignment-closed' },
    { name: 'after its close', days: { opens: -9, due: -8, closes: -1 }, code: 'assignment-closed' },
  ])('is not begun $name', async ({ days, code }) => {
    const { teacher, ada, classId } = await school();
    const id = await set(teacher, classId);
    await move(id, days);
    expect(await ada.refused('/api/assignments/begin', { class: classId, assignment: id })).toBe(code);
    expect((await cellOf(teacher, classId, ada))?.missing).toBe(days.opens < 0);
  });

  it('takes the penalty of each day off, or marks it late', async () => {
    const { teacher, ada, bert, classId } = await school();
    const id = await set(teacher, classId, {
      due: '2099-01-01T10:00',
      late: 'penalty',
      latePenalty: '10',
      lateDays: '5',
    });
    await move(id, { opens: -3, due: -1.5, closes: 3 });
    await take(ada, classId, id, 3);
    expect(await cellOf(teacher, classId, ada)).toMatchObject({
      score: 80,
      late: true,
      handedIn: [{ daysLate: 2, score: 100 }],
    });
    await (await db()).assignment.update({ where: { id }, data: { late: 'mark' } });
    await take(bert, classId, id, 3);
    expect(await cellOf(teacher, classId, bert)).toMatchObject({ score: 100, late: true });
  });

  it('gives a learner more minutes and a later due time than the others', async () => {
    const { teacher, ada, bert, classId } = await school();
    const id = await set(teacher, classId, { due: '2099-01-01T10:00', minutes: '20' });
    const allow = (fields: Record<string, string>) =>
      teacher.ask('/api/assignments/allow', { class: classId, assignment: id, member: ada.id, ...fields });
    await allow({ extraMinutes: '10' });
    const minutesOf = async (exam: string) => {
      const { minutes, startedAt, dueAt } = await (await db()).exam.findUniqueOrThrow({ where: { id: exam } });
      return [minutes, ((dueAt?.getTime() ?? 0) - startedAt.getTime()) / 60_000];
    };
    expect(await minutesOf(await begin(ada, classId, id))).toEqual([30, 30]);
    expect(await minutesOf(await begin(bert, classId, id))).toEqual([20, 20]);
    const later = await set(teacher, classId, { title: 'Closed', due: '2099-01-01T10:00', release: 'after-close' });
    await move(later, { opens: -2, due: -1 });
    await teacher.ask('/api/assignments/allow', {
      class: classId,
      assignment: later,
      member: ada.id,
      due: '2099-02-01T10:00',
    });
    await begin(ada, classId, later);
    expect(await bert.refused('/api/assignments/begin', { class: classId, assignment: later })).toBe(
      'assignment-closed',
    );
    const { releasedAt } = await (await db()).assignment.findUniqueOrThrow({ where: { id: later } });
    expect(releasedAt?.toISOString()).toBe('2099-02-01T09:00:00.000Z');
    await allow({ extraMinutes: '25' });
    const hers = await begin(ada, classId, id);
    expect(await minutesOf(hers)).toEqual([45, 45]);
    await allow({ extraMinutes: '0' });
    expect(await minutesOf(hers)).toEqual([45, 45]);
    expect(await (await db()).assignmentAllowance.count({ where: { assignmentId: id } })).toBe(0);
  });

  it('adds to attempts that are open what a change of its times adds, and takes nothing from them', async () => {
    const { teacher, ada, bert, classId } = await school();
    const id = await set(teacher, classId, { due: '2099-01-01T10:00' });
    const over = await begin(bert, classId, id);
    const passed = new Date(Date.now() - 1_000);
    await (await db()).exam.update({ where: { id: over }, data: { dueAt: passed } });
    const exam = await begin(ada, classId, id);
    const endOf = async (one: string) =>
      (await (await db()).exam.findUniqueOrThrow({ where: { id: one } })).dueAt?.toISOString();
    const change = (due: string) =>
      teacher.ask('/api/assignments/change', { class: classId, assignment: id, title: 'Week 1', zone: 'UTC', due });
    await change('2099-03-01T10:00');
    expect(await endOf(exam)).toBe('2099-03-01T10:00:00.000Z');
    await change('2099-02-01T10:00');
    expect(await endOf(exam)).toBe('2099-03-01T10:00:00.000Z');
    expect(await endOf(over)).toBe(passed.toISOString());
  });

  it('tells no key, score or answer before it is released by hand, and all of it afterwards', async () => {
    const { teacher, ada, classId } = await school();
    const id = await set(teacher, classId, { release: 'by-hand' });
    const exam = await take(ada, classId, id, 3);
    expect(await loadResult(ada.learner, exam, new Date())).toBeNull();
    expect(await logged(ada)).toBe(0);
    const before = await exported(ada);
    expect(before).toContain(exam);
    expect(before).not.toMatch(KEY);
    const own = () => loadOwnAssignment(ada.learner, classId, id, new Date());
    expect((await own()).own.released).toBe(false);
    await teacher.ask('/api/assignments/release', { class: classId, assignment: id });
    expect((await own()).own).toMatchObject({ released: true, cell: { score: 100 } });
    expect(await loadResult(ada.learner, exam, new Date())).toMatchObject({ right: 3 });
    expect(await logged(ada)).toBe(3);
    expect(await exported(ada)).toMatch(KEY);
    await releaseDue({ classId }, new Date());
    expect(await logged(ada)).toBe(3);
  });

  it('with the same questions in every attempt holds the key back until no attempt is left', async () => {
    const { teacher, ada, classId } = await school();
    const id = await set(teacher, classId, { variants: 'same', attempts: '2' });
    const first = await take(ada, classId, id, 1);
    expect(await loadResult(ada.learner, first, new Date())).toBeNull();
    expect((await loadOwnAssignment(ada.learner, classId, id, new Date())).own).toMatchObject({
      ...{ released: true, cell: { handedIn: [{ id: first }] } },
    });
    const second = await take(ada, classId, id, 3);
    for (const exam of [first, second]) expect(await loadResult(ada.learner, exam, new Date())).not.toBeNull();
    expect((await cellOf(teacher, classId, ada))?.score).toBe(100);
    const endless = { ...QUIZ, class: classId, variants: 'same', attempts: 'any' };
    expect(await teacher.refused('/api/assignments/create', endless)).toBe('bad-input');
  });

  it('that the clock has ended counts as handed in with its last answer', async () => {
    const { teacher, ada, classId } = await school();
    const id = await set(teacher, classId, { minutes: '10' });
    const exam = await begin(ada, classId, id);
    await answer(ada, exam, 3);
    const past = new Date(Date.now() - 1_000);
    await (await db()).exam.update({ where: { id: exam }, data: { dueAt: past } });
    const late = { exam, place: 0, chosen: [], struck: [], flagged: false, revision: 9, elapsedMs: 1 };
    expect((await ada.browser.send('POST', '/exam/answers', late)).body).toMatchObject({ code: 'exam-over' });
    expect(await cellOf(teacher, classId, ada)).toMatchObject({ open: false, score: 100 });
  });

  it('is not gone on with by who has left the class, nor in one that is archived', async () => {
    const { teacher, ada, bert, classId } = await school();
    const id = await set(teacher, classId);
    const [hers, his] = [await begin(ada, classId, id), await begin(bert, classId, id)];
    const send = async (learner: Person, exam: string) => {
      const change = { exam, place: 0, chosen: [], struck: [], flagged: false, revision: 1, elapsedMs: 1 };
      return (await learner.browser.send<{ code?: string }>('POST', '/exam/answers', change)).body.code;
    };
    await teacher.ask('/api/classes/place', { class: classId, member: ada.id, role: 'none' });
    expect(await send(ada, hers)).toBe('unknown-class');
    await teacher.ask('/api/classes/archive', { class: classId, put: 'away' });
    expect(await send(bert, his)).toBe('class-archived');
    expect(await bert.refused('/api/assignments/begin', { class: classId, assignment: id })).toBe('class-archived');
  });

  it('has questions that change until somebody begins', async () => {
    const { teacher, ada, classId } = await school();
    const id = await set(teacher, classId, { questions: '4', topics: ['ebs', 'rds'] });
    const questions = async () =>
      (await loadStaffAssignment(teacher.learner, classId, id, new Date())).items.map((item) => item.id);
    const before = await questions();
    await teacher.ask('/api/assignments/replace', { class: classId, assignment: id, place: '1' });
    const replaced = await questions();
    expect(replaced.filter((one, index) => one !== before[index])).toHaveLength(1);
    await teacher.ask('/api/assignments/remove', { class: classId, assignment: id, place: '0' });
    expect(await questions()).toEqual(replaced.slice(1));
    await begin(ada, classId, id);
    expect(await teacher.refused('/api/assignments/remove', { class: classId, assignment: id, place: '0' })).toBe(
      'assignment-begun',
    );
  });

  it('is taken back and set again with all that was handed in', async () => {
    const { teacher, ada, classId } = await school();
    const id = await set(teacher, classId);
    expect((await loadOpenWork(ada.learner, new Date())).map(({ line }) => line.id)).toEqual([id]);
    await take(ada, classId, id, 3);
    expect(await loadOpenWork(ada.learner, new Date())).toEqual([]);
    await teacher.ask('/api/assignments/withdraw', { class: classId, assignment: id, put: 'away' });
    await expect(loadOwnAssignment(ada.learner, classId, id, new Date())).rejects.toMatchObject({
      code: 'unknown-assignment',
    });
    expect(await cellOf(teacher, classId, ada)).toBeUndefined();
    await teacher.ask('/api/assignments/withdraw', { class: classId, assignment: id, put: 'back' });
    expect((await cellOf(teacher, classId, ada))?.score).toBe(100);
  });

  it('of a design takes one of the learner’s own graded designs of that brief', async () => {
    const { teacher, ada, bert, classId } = await school();
    const id = await set(teacher, classId, { kind: 'design', brief: 'shop' });
    const prisma = await db();
    const submission = async (userId: string, brief: string, score: number) =>
      (
        await prisma.submission.create({
          data: {
            ...{ userId, clientId: `${userId}-${brief}-${score}`, pack: 'aws-ha', packVersion: '1', brief, score },
            ...{ document: {}, report: {}, reportHash: '0'.repeat(64) },
          },
        })
      ).id;
    const [good, foreign, other] = [
      await submission(ada.id, 'shop', 72),
      await submission(bert.id, 'shop', 99),
      await submission(ada.id, 'blog', 99),
    ];
    const handIn = (one: string) => ({ class: classId, assignment: id, submission: one });
    expect(await ada.refused('/api/assignments/hand-in', handIn(foreign))).toBe('unknown-answer');
    expect(await ada.refused('/api/assignments/hand-in', handIn(other))).toBe('unknown-answer');
    await Promise.all([1, 2].map(() => ada.ask('/api/assignments/hand-in', handIn(good))));
    expect((await cellOf(teacher, classId, ada))?.score).toBe(72);
    const better = await submission(ada.id, 'shop', 95);
    expect(await ada.refused('/api/assignments/hand-in', handIn(better))).toBe('attempts-used');
  });

  it('of an exam has its length, its minutes and its score', async () => {
    const { teacher, ada, classId } = await school();
    const id = await set(teacher, classId, { kind: 'exam', questions: '5' });
    const exam = await take(ada, classId, id, 5);
    expect(await loadResult(ada.learner, exam, new Date())).toMatchObject({ minutes: 10, score: { score: 1000 } });
    expect((await cellOf(teacher, classId, ada))?.score).toBe(100);
  });

  it.each([
    { name: 'no title', fields: { title: '' }, path: 'title' },
    { name: 'no zone of this world', fields: { zone: 'Mars/Olympus' }, path: 'zone' },
    { name: 'an hour that clocks skip', fields: { due: '2027-03-28T02:30' }, path: 'due' },
    {
      name: 'a due time before its opening',
      fields: { opens: '2027-01-02T10:00', due: '2027-01-01T10:00' },
      path: 'due',
    },
    { name: 'results after a close that it has not', fields: { release: 'after-close' }, path: 'due' },
    { name: 'a topic that is none', fields: { topics: 'gardening' }, path: 'topic' },
    { name: 'a hundred questions', fields: { questions: '100' }, path: 'questions' },
    { name: 'a penalty below nothing', fields: { latePenalty: '-5' }, path: 'latePenalty' },
  ] as { name: string; fields: Record<string, string>; path: string }[])(
    'is refused with $name',
    async ({ fields, path }) => {
      const teacher = await person('instructor');
      const classId = await classOf(teacher);
      const { body, status } = await teacher.browser.form('/api/assignments/create', {
        ...QUIZ,
        class: classId,
        ...fields,
      });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body).toMatchObject({ path });
    },
  );
});

describeDatabases('a grade book', () => {
  it('keeps every grade by hand with who gave it; the last stands, and an empty one goes back', async () => {
    const { teacher, ada, classId } = await school();
    const id = await set(teacher, classId, { release: 'by-hand' });
    await take(ada, classId, id, 3);
    const grade = (fields: Record<string, string>) =>
      teacher.ask('/api/assignments/grade', { class: classId, assignment: id, member: ada.id, ...fields });
    await grade({ score: '55.5', comment: 'Talk to me.' });
    expect(await cellOf(teacher, classId, ada)).toMatchObject({
      score: 55.5,
      comment: 'Talk to me.',
      given: { grader: 'Ada' },
    });
    await grade({ comment: 'Settled.' });
    const cell = await cellOf(teacher, classId, ada);
    expect(cell).toMatchObject({ score: 100, comment: 'Settled.', given: null });
    expect(cell?.changes.map(({ score }) => score)).toEqual([null, 55.5]);
    for (const score of ['-1', '101', 'good']) {
      const sent = { class: classId, assignment: id, member: ada.id, score };
      expect(await teacher.refused('/api/assignments/grade', sent)).toBe('bad-input');
    }
    expect(JSON.stringify((await ada.browser.get('/api/export')).body)).not.toContain('Talk to me.');
  });

  it('is exported with weights and totals, and names in it are no formulas', async () => {
    const teacher = await person('instructor');
    const [evil, ada] = [await person('learner', '=HYPERLINK("http://evil.test")'), await person('learner', 'Ada')];
    const classId = await classOf(teacher, [evil, ada]);
    const one = await set(teacher, classId, { title: '+Quiz', weight: '3', due: '2099-01-01T10:00' });
    const two = await set(teacher, classId, { title: 'Late one', weight: '1', due: '2099-01-02T10:00' });
    await take(ada, classId, one, 3);
    await move(two, { opens: -2, due: -1 });
    const [matrix, details] = await loadGradeTables(teacher.learner, classId, new Date(), 'en');
    expect(matrix?.head.slice(2)).toEqual(['Late one', '+Quiz', 'Total %']);
    expect(matrix?.rows.find(([name]) => name === 'Ada')?.slice(2)).toEqual([0, 100, 75]);
    expect(details?.rows.map((row) => row[5]).sort()).toEqual(['handed in', 'missing', 'missing', 'not handed in yet']);
    const csv = matrix ? writeCsv(matrix) : '';
    expect(csv).toContain("'=HYPERLINK");
    expect(csv).toContain("'+Quiz");
  });

  it('has its questions, misconceptions and learners at risk worked out', async () => {
    const { teacher, ada, bert, classId } = await school();
    const id = await set(teacher, classId, { variants: 'same', due: '2099-01-01T10:00' });
    const missed = await set(teacher, classId, { title: 'Missed', due: '2099-01-02T10:00' });
    await take(ada, classId, id, 3);
    await take(bert, classId, id, 1);
    await take(ada, classId, missed, 3);
    await move(missed, { opens: -2, due: -1 });
    const { analysis } = await loadClassAnalysis(teacher.learner, classId, new Date());
    expect(analysis).toMatchObject({ answers: 9, learners: 2 });
    const ofFirst = analysis.questions.filter(({ beside }) => beside.startsWith('Week 1'));
    expect(ofFirst.map(({ facility }) => facility.value).sort()).toEqual([0.5, 0.5, 1]);
    expect(ofFirst.every(({ title, facility }) => title !== '' && facility.warning === 'too-few')).toBe(true);
    expect(analysis.topics).toMatchObject([{ unit: 'ebs', answers: 9 }]);
    expect(analysis.atRisk).toMatchObject([{ name: 'Bert', reasons: [{ kind: 'missing', titles: ['Missed'] }] }]);
    const items = await (await db()).assignment.findUniqueOrThrow({ where: { id } }).then(itemsOf);
    const held = items.slice(1).flatMap((item) => {
      const wrong = item.options.filter(({ correct }) => !correct).map((option) => option.id);
      const key = item.options.filter(({ correct }) => correct).map((option) => option.id);
      const chosen = [...wrong, ...key].slice(0, item.choose);
      return item.options.flatMap(({ id: option, belief, correct }) =>
        belief && !correct && chosen.includes(option) ? [belief] : [],
      );
    });
    expect(analysis.beliefs.map((belief) => belief.id).sort()).toEqual([...new Set(held)].sort());
    for (const belief of analysis.beliefs) expect(belief).toMatchObject({ holders: 1, of: 2 });
  });

  it('counts the live quizzes of the class in, and nobody who has left it', async () => {
    const { teacher, ada, bert, classId } = await school();
    const set1 = await set(teacher, classId);
    const [item] = itemsOf(await (await db()).assignment.findUniqueOrThrow({ where: { id: set1 } }));
    if (!item) throw new Error('no question');
    const offered = { ...item, options: item.options.map((option) => ({ ...option, belief: 'ebs/x#believed' })) };
    const prisma = await db();
    const { id } = await prisma.liveSession.create({
      data: {
        ...{ kind: 'quiz', title: 'On Monday', classId, expiresAt: new Date(), storedAt: new Date() },
        config: JSON.parse(JSON.stringify({ questions: [{ item: offered }] })),
        participants: { create: [{ userId: ada.id }, { userId: bert.id }] },
      },
    });
    const { pack, packVersion, template, seed, topic, facts } = item;
    for (const { id: userId } of [ada, bert]) {
      await prisma.answer.create({
        data: {
          ...{ userId, clientId: `live-${id}-0`, pack, packVersion, template, seed, topic, facts, chosen: ['a'] },
          ...{ correct: false, beliefs: ['ebs/x#believed'] },
        },
      });
    }
    await teacher.ask('/api/classes/place', { class: classId, member: bert.id, role: 'none' });
    const { analysis } = await loadClassAnalysis(teacher.learner, classId, new Date());
    expect(analysis).toMatchObject({ answers: 1, learners: 1, beliefs: [{ id: 'ebs/x#believed', holders: 1, of: 1 }] });
    expect(analysis.questions).toMatchObject([{ title: item.stem, beside: 'On Monday, 1', answers: 1 }]);
  });
});
