import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { itemVersion } from '@/quiz/edition';
import { STANDINGS, type Standing } from '@/server/access';
import { readInviteOf } from '@/server/classes/reads';
import { ACCESS_ROWS } from '../helpers/access-table';
import { Browser } from '../helpers/browser';
import { classOf } from '../helpers/classes';
import { describeDatabases } from '../helpers/database';
import { answerTo, someItems, testPack } from '../helpers/items';
import { shop } from '../helpers/lab';
import { person } from '../helpers/people';

/** Codes that say "not you": anything else is an answer to what was asked. */
const REFUSALS = ['not-signed-in', 'not-allowed', 'unknown-class', 'already-signed-in', 'not-joined', 'unknown-exam'];

/** Asked last, since who may is afterwards not who they were. */
const CHANGES = ['POST /api/classes/invite', 'POST /exam/end', 'POST /api/live/join', 'POST /api/classes/leave'];

interface Ask {
  json?: object;
  form?: Record<string, string>;
  query?: string;
}

/** Everybody, and a class with work, events and results in it. */
async function scene() {
  const [instructor, otherInstructor, owner] = [
    await person('instructor'),
    await person('instructor'),
    await person('owner'),
  ];
  const [learner, otherLearner, assistant] = [
    await person('learner'),
    await person('learner'),
    await person('learner'),
  ];
  const guest = await person('guest');
  const classId = await classOf(instructor, [learner, assistant]);
  await instructor.ask('/api/classes/place', { class: classId, member: assistant.id, role: 'assistant' });
  await classOf(otherInstructor, [otherLearner]);
  const code = (await readInviteOf(classId)) ?? '';
  const quiz = { kind: 'quiz', title: 'Week 1', zone: 'UTC', topics: 'ebs', families: 'recall', questions: '3' };
  const { to } = await instructor.ask('/api/assignments/create', { ...quiz, class: classId });
  const pack = testPack();
  const form = { pack: pack.id, questions: 5, clientId: randomUUID() };
  const exam = (await learner.browser.send<{ id: string }>('POST', '/exam/start', form)).body.id;
  const made = {
    pack: pack.id,
    ...{ packVersion: itemVersion(pack), items: someItems(1, 'ebs').map(({ id }) => id) },
    settings: { title: 'M', pacing: 'host', seconds: 60, leaderboard: true, speed: false, confidence: false },
  };
  const live = (await instructor.browser.send<{ id: string; code: string }>('POST', '/api/live', { ...made, classId }))
    .body;
  for (const { browser, id } of [guest, learner]) {
    await browser.send('POST', '/api/live/join', { code: live.code, nickname: `Nick ${id.slice(0, 4)}` });
  }
  const browsers: Record<Standing, () => Browser> = {
    // A write makes a guest of whoever has no cookie: every question is asked by somebody new.
    nobody: () => new Browser(),
    guest: () => guest.browser,
    learner: () => learner.browser,
    assistant: () => assistant.browser,
    instructor: () => instructor.browser,
    owner: () => owner.browser,
    'other-learner': () => otherLearner.browser,
    'other-instructor': () => otherInstructor.browser,
  };
  return { browsers, classId, code, assignment: to.split('/').at(-1) ?? '', member: learner.id, exam, live, made };
}

type Scene = Awaited<ReturnType<typeof scene>>;

/** What is sent, complete enough that what refuses is not that something is missing; where it is left out, a form of nothing. */
function asks({ classId, code, assignment, member, exam, live, made }: Scene): Record<string, Ask> {
  const pack = { pack: 'aws-ha' };
  const inClass = { class: classId, assignment };
  const command = (as: string, sent: object) => ({
    json: { session: live.id, as, clientId: randomUUID(), command: sent },
  });
  const [item] = someItems(1, 'ebs');
  if (!item) throw new Error('no item');
  const draw = { ...pack, topics: ['ebs'], families: ['recall'], count: 1, taken: [] };
  const day = { ...pack, brief: 'shop', settings: { title: 'Day', minutes: 10, roundS: 3_600, sequence: [] } };
  const ways = ['change', 'replace', 'remove', 'withdraw', 'release', 'begin'];
  return {
    ...Object.fromEntries(ways.map((way): [string, Ask] => [`POST /api/assignments/${way}`, { form: inClass }])),
    'POST /api/assignments/create': { form: { class: classId, kind: 'quiz' } },
    'POST /api/assignments/allow': { form: { ...inClass, member } },
    'POST /api/assignments/grade': { form: { ...inClass, member } },
    'POST /api/assignments/hand-in': { form: { ...inClass, submission: 'none' } },
    'POST /api/classes/create': { form: { name: 'New', ...pack } },
    'POST /api/classes/rename': { form: { class: classId, name: 'Evening class' } },
    'POST /api/classes/archive': { form: { class: classId, put: 'back' } },
    'POST /api/classes/invite': { form: { class: classId, code: 'new' } },
    'POST /api/classes/place': { form: { class: classId, member, role: 'learner' } },
    'POST /api/classes/leave': { form: { class: classId } },
    'POST /api/classes/open': { form: { code } },
    'POST /api/classes/join': { form: { code: 'ZZZZ-ZZZZ' } },
    'POST /api/account/end-session': { form: { session: 'none' } },
    'POST /api/owner/settings': {
      form: { signUp: 'anybody', guestsStudy: 'yes', guestsInLiveEvents: 'yes' },
    },
    'POST /api/owner/role': { form: { account: member, role: 'learner' } },
    'POST /api/owner/reset-link': { form: { account: member } },
    'GET /api/owner/backups': { query: 'name=none' },
    'POST /api/platforms/remove': { form: { platform: 'none' } },
    'POST /api/platforms/roster': { form: { class: classId } },
    'POST /api/live#class': { json: { ...made, classId } },
    'POST /api/live#own': { json: made },
    'POST /api/live/draw#class': { json: { ...draw, classId } },
    'POST /api/live/draw#own': { json: draw },
    'POST /api/live/gameday#class': { json: { ...day, classId } },
    'POST /api/live/gameday#own': { json: day },
    'POST /api/live/commands#host': command('host', { type: 'open', question: 99 }),
    'POST /api/live/commands#participant': command('participant', { type: 'answer', question: 0, chosen: ['a'] }),
    'POST /api/live/join': { json: { code: live.code, nickname: 'Somebody' } },
    'GET /exam/state': { query: `exam=${exam}` },
    'POST /exam/answers': {
      json: { exam, place: 0, chosen: [], struck: [], flagged: false, revision: 1, elapsedMs: 0 },
    },
    'POST /exam/end': { json: { exam } },
    'POST /api/answers': { json: answerTo(item, true) },
    'POST /practice/answers': { json: answerTo(item, true) },
    'POST /practice/undo': { json: { clientId: 'none-at-all' } },
    'GET /practice/offline/batch': { query: 'pack=none' },
    'GET /api/items': { query: 'pack=aws-ha&topic=ebs' },
    'PUT /api/designs': { json: { ...pack, brief: 'shop', document: shop().brief.startDesign, revision: 0 } },
    'DELETE /api/me': { json: { confirm: 'not this' } },
    'POST /api/auth/sign-up/email': { json: { name: '', email: 'none', password: '' } },
    'POST /api/auth/change-password': { json: { currentPassword: 'wrong wrong', newPassword: 'four unrelated words' } },
  };
}

/** Not asked here: pages, actions and streams (`test/e2e/access.spec.ts`), and what has a test of its own. */
function isAskedHere(key: string): boolean {
  const elsewhere =
    /^ACTION|\[|\/lti\/|live\/(stream|designs)|\.json|webmanifest|sw\.js|health|sign-out|questions\/|api\/(submissions|language)|owner\/backup$/;
  return !elsewhere.test(key) && !/^GET (?!\/api\/|\/exam\/state|\/practice\/offline\/batch)/.test(key);
}

describeDatabases('every address for everybody', () => {
  it('is answered, or refused, as the table says', async () => {
    const all = await scene();
    const sent = asks(all);
    const rows = ACCESS_ROWS.filter(({ key }) => isAskedHere(key));
    const last = ({ key }: (typeof rows)[number]) => CHANGES.indexOf(key);
    rows.sort((a, b) => last(a) - last(b));
    expect(rows.length).toBeGreaterThan(60);
    const wrong: string[] = [];
    for (const { key, variant, may } of rows) {
      const [method = '', path = ''] = key.split(' ');
      const name = variant === '' ? key : `${key}#${variant}`;
      const { json, form, query } = sent[name] ?? {};
      for (const standing of STANDINGS) {
        const browser = all.browsers[standing]();
        const address = query === undefined ? path : `${path}?${query}`;
        const response =
          json === undefined && method !== 'GET'
            ? await browser.raw(method, address, new URLSearchParams(form).toString(), {
                'content-type': 'application/x-www-form-urlencoded',
                accept: 'application/json',
              })
            : await browser.raw(method, address, json && JSON.stringify(json), { 'content-type': 'application/json' });
        const code = /"code":"([a-z-]+)"/.exec(await response.text())?.[1] ?? '';
        const allowed = !REFUSALS.includes(code);
        if (allowed !== may.has(standing)) wrong.push(`${name}: ${standing} got ${response.status} ${code}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
