import { decodeJwt, generateKeyPair, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { db } from '@/server/db/database';
import { loadGradeBook } from '@/server/grades/loaders';
import { readChoice } from '@/server/lti/deep-linking';
import { describeLaunch } from '@/server/lti/describe-launch';
import { sendGrades } from '@/server/lti/grades';
import type { Learner } from '@/server/session/learner';
import { Browser } from '../../helpers/browser';
import { describeDatabases } from '../../helpers/database';
import { LEARNS, LtiPlatform, type PlatformUser, TEACHES } from '../../helpers/lti-platform';
import { person } from '../../helpers/people';

const CLAIM = 'https://purl.imsglobal.org/spec/lti/claim';
const teacher: PlatformUser = { sub: 't-1', name: 'Grace Hopper', roles: [TEACHES] };
const pupil: PlatformUser = { sub: 'p-1', name: 'Ada Lovelace', roles: [LEARNS] };

const platform = new LtiPlatform();
beforeAll(() => platform.start());
afterAll(() => platform.stop());

/** Where a launch led, with its key. */
const keyOf = (response: Response) =>
  new URL(response.headers.get('location') ?? '', 'http://faultline.test').searchParams.get('key') ?? '';

/** Opens the window of a launch that stands in a frame. */
async function openWindow(browser: Browser, response: Response): Promise<Response> {
  const body = new URLSearchParams({ key: keyOf(response) }).toString();
  return browser.raw('POST', '/lti/open', body, { 'content-type': 'application/x-www-form-urlencoded' });
}

async function anAssignment(classId: string, title: string): Promise<string> {
  const data = {
    ...{ title, note: '', kind: 'quiz', pack: 'aws-ha', items: [], ownVariants: false, opensAt: new Date(), classId },
    ...{ zone: 'UTC', late: 'refuse', latePenalty: 0, release: 'at-once', weight: 1 },
  };
  return (await (await db()).assignment.create({ data })).id;
}

const courseClass = async () => (await (await db()).ltiCourse.findFirstOrThrow({ include: { class: true } })).class;

describeDatabases('a learning platform', () => {
  beforeAll(async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const owner = await person('owner');
    await owner.ask('/api/platforms/add', platform.registration(owner.browser));
  });

  it('is registered by the owner alone, once, with addresses that are encrypted', async () => {
    const registration = platform.registration(new Browser());
    for (const role of ['learner', 'instructor', 'guest'] as const) {
      expect(await (await person(role)).refused('/api/platforms/add', registration)).toBe('not-allowed');
    }
    const owner = await person('owner');
    expect(await owner.refused('/api/platforms/add', registration)).toBe('platform-known');
    const plain = { ...registration, clientId: 'other', tokenUrl: 'http://moodle.example/token' };
    expect(await owner.refused('/api/platforms/add', plain)).toBe('bad-input');
  });

  it('lets nobody in before somebody who teaches the course has come', async () => {
    const early = await platform.launch(new Browser(), pupil);
    expect(early.status).toBe(403);
    expect(await early.text()).toContain('has to open Faultline from it once');
  });

  it('makes its course a class with its teacher as instructor, and its learners learners', async () => {
    const desk = new Browser();
    const launched = await platform.launch(desk, teacher);
    expect(await describeLaunch(keyOf(launched))).toEqual({
      ...{ name: 'Grace Hopper', platform: 'School Moodle', title: 'Faultline' },
    });
    const opened = await openWindow(desk, launched);
    const { id: classId, name } = await courseClass();
    expect(name).toBe('Cloud operations');
    expect(opened.headers.get('location')).toBe(`/classes/${classId}`);
    const me = await desk.get<{ role: string }>('/api/me');
    expect(me.body.role).toBe('instructor');
    const home = new Browser();
    await openWindow(home, await platform.launch(home, pupil));
    expect((await home.get<{ role: string }>('/api/me')).body.role).toBe('learner');
    const members = await (await db()).classMember.findMany({ where: { classId }, select: { role: true } });
    expect(members.map(({ role }) => role).sort()).toEqual(['instructor', 'learner']);
  });

  it('knows somebody again, and a guest’s progress comes along', async () => {
    const guest = await person('guest');
    await openWindow(guest.browser, await platform.launch(guest.browser, pupil));
    const me = await guest.browser.get<{ learner: { id: string; name: string } }>('/api/me');
    expect(me.body.learner.name).toBe('Ada Lovelace');
    const prisma = await db();
    expect(await prisma.ltiPerson.count({ where: { subject: pupil.sub } })).toBe(1);
    expect(await prisma.user.findUnique({ where: { id: guest.id } })).toBeNull();
    expect(await prisma.reading.count({ where: { userId: me.body.learner.id } })).toBe(1);
  });

  it('lets somebody in without a name or an e-mail address, under a name of its own that stays', async () => {
    const nameless = { sub: 'n-1', name: '', roles: [LEARNS] };
    const [home, phone, other] = [new Browser(), new Browser(), new Browser()];
    const name = async (browser: Browser, user: PlatformUser) => {
      expect((await openWindow(browser, await platform.launch(browser, user))).status).toBe(303);
      return (await browser.get<{ learner: Learner }>('/api/me')).body.learner;
    };
    const first = await name(home, nameless);
    expect(first.name).toMatch(/^Learner [A-Z2-9]{4}$/);
    expect(await name(phone, nameless)).toEqual(first);
    expect((await name(other, { ...nameless, sub: 'n-2' })).name).not.toBe(first.name);
    // A school that begins to share names, and one that stops: nobody loses theirs.
    expect(await name(phone, { ...nameless, name: 'Emmy Noether' })).toMatchObject({
      id: first.id,
      name: 'Emmy Noether',
    });
    expect(await name(phone, nameless)).toMatchObject({ id: first.id, name: 'Emmy Noether' });
    await (await db()).user.deleteMany({ where: { ltiPerson: { subject: { in: ['n-1', 'n-2'] } } } });
  });

  it('knows each of its people by their id and the platform’s, whatever they are called', async () => {
    const [one, other] = [new Browser(), new Browser()];
    const twins = ['s-1', 's-2'].map((sub) => ({ sub, name: 'Sam Lee', roles: [LEARNS] }));
    await openWindow(one, await platform.launch(one, twins[0] as PlatformUser));
    await openWindow(other, await platform.launch(other, twins[1] as PlatformUser));
    const ids = await Promise.all(
      [one, other].map(async (browser) => (await browser.get<{ learner: Learner }>('/api/me')).body.learner.id),
    );
    expect(new Set(ids).size).toBe(2);
    await (await db()).user.deleteMany({ where: { name: 'Sam Lee' } });
  });

  it('takes a list that names this tool alone as the audience', async () => {
    const browser = new Browser();
    const { nonce, state } = await platform.begin(browser);
    const token = await platform.token(pupil, nonce, { aud: ['faultline-client'] });
    expect((await openWindow(browser, await platform.post(browser, token, state))).status).toBe(303);
  });

  it('opens a launch once', async () => {
    const browser = new Browser();
    const launched = await platform.launch(browser, pupil);
    expect((await openWindow(browser, launched)).status).toBe(303);
    expect((await openWindow(browser, launched)).status).toBe(404);
    expect(await describeLaunch(keyOf(launched))).toBeNull();
  });

  it('goes on by itself only in the browser that began the launch, in a window of its own', async () => {
    const browser = new Browser('https://faultline.test');
    const { nonce, state } = await platform.begin(browser);
    const token = await platform.token(pupil, nonce);
    const body = new URLSearchParams({ id_token: token, state }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-dest': 'document' };
    const straight = await browser.raw('POST', '/lti/launch', body, headers);
    expect(straight.headers.get('location')).toMatch(/^\/classes\//);
    const begun = await platform.begin(browser);
    const slipped = new URLSearchParams({ id_token: await platform.token(pupil, begun.nonce), state: begun.state });
    const victim = new Browser('https://faultline.test');
    const asked = await victim.raw('POST', '/lti/launch', slipped.toString(), headers);
    expect(asked.headers.get('location')).toMatch(/^\/lti\/enter/);
    expect(victim.cookies.size).toBe(0);
  });

  it.each([
    { wrong: 'signature', more: {}, foreignKey: true },
    { wrong: 'audience', more: { aud: 'somebody-else' } },
    { wrong: 'second audience', more: { aud: ['faultline-client', 'somebody-else'] } },
    { wrong: 'issuer', more: { iss: 'https://evil.example' } },
    { wrong: 'nonce', more: { nonce: 'made-up' } },
    { wrong: 'deployment', more: { [`${CLAIM}/deployment_id`]: 'another' } },
    { wrong: 'id of its user', more: { sub: '' } },
    { wrong: 'version', more: { [`${CLAIM}/version`]: '1.1' } },
    { wrong: 'age', more: { exp: 1_000_000_000 }, expired: true },
  ])('refuses a launch with a wrong $wrong', async ({ more, foreignKey, expired }) => {
    const browser = new Browser();
    const { nonce, state } = await platform.begin(browser);
    const key = foreignKey ? (await generateKeyPair('RS256')).privateKey : undefined;
    let token = await platform.token(pupil, nonce, more, key);
    if (expired) {
      vi.useFakeTimers({ now: Date.now() - 3_600_000, toFake: ['Date'] });
      token = await platform.token(pupil, nonce).finally(() => vi.useRealTimers());
    }
    const response = await platform.post(browser, token, state);
    expect(response.status).toBe(401);
    expect(await response.text()).toContain('could not be verified');
    expect(browser.cookies.size).toBe(0);
  });

  it('refuses a launch that was used, one without its state, and one that is too large', async () => {
    const browser = new Browser();
    const { nonce, state } = await platform.begin(browser);
    const token = await platform.token(pupil, nonce);
    expect((await platform.post(browser, token, state)).status).toBe(303);
    expect((await platform.post(browser, token, state)).status).toBe(401);
    const { nonce: fresh } = await platform.begin(browser);
    expect((await platform.post(browser, await platform.token(pupil, fresh), 'made-up')).status).toBe(401);
    // The state of another sign-in, and a token whose header says that it needs no signature.
    expect((await platform.post(browser, await platform.token(pupil, fresh), state)).status).toBe(401);
    const bare = new UnsecuredJWT(decodeJwt(await platform.token(pupil, fresh))).encode();
    expect((await platform.post(browser, bare, (await platform.begin(browser)).state)).status).toBe(401);
    expect((await platform.post(browser, 'x'.repeat(200_000), state)).status).toBe(413);
    expect((await platform.post(browser, '', '')).status).toBe(400);
  });

  it('offers assignments to who may give them, and puts a signed link into the course', async () => {
    const { id: classId } = await courseClass();
    const assignment = await anAssignment(classId, 'Week 3');
    const choosing = {
      [`${CLAIM}/message_type`]: 'LtiDeepLinkingRequest',
      'https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings': {
        ...{ deep_link_return_url: `${platform.origin}/return`, accept_types: ['ltiResourceLink'], data: 'csrf-1' },
        accept_presentation_document_targets: ['iframe'],
      },
    };
    const launched = await platform.launch(new Browser(), teacher, choosing);
    expect(launched.headers.get('location')).toMatch(/^\/lti\/choose\?key=/);
    const choice = await readChoice(keyOf(launched), 'https://faultline.test');
    expect(choice).toMatchObject({ className: 'Cloud operations', returnUrl: `${platform.origin}/return` });
    expect(choice?.offers.map(({ title, kind }) => [title, kind])).toEqual([
      ['Week 3', 'quiz'],
      ['Cloud operations', 'class'],
    ]);
    const answer = decodeJwt(choice?.offers[0]?.token ?? '');
    expect(answer).toMatchObject({
      ...{ iss: platform.clientId, aud: platform.origin },
      'https://purl.imsglobal.org/spec/lti-dl/claim/data': 'csrf-1',
      'https://purl.imsglobal.org/spec/lti-dl/claim/content_items': [
        { title: 'Week 3', custom: { assignment }, lineItem: { scoreMaximum: 100 } },
      ],
    });
    const byLearner = await platform.launch(new Browser(), pupil, choosing);
    expect(await readChoice(keyOf(byLearner), 'https://faultline.test')).toBeNull();
  });

  it('leads a link to its assignment, and is told its grades once each', async () => {
    const { id: classId } = await courseClass();
    const assignment = await anAssignment(classId, 'Week 4');
    const browser = new Browser();
    const linked = { [`${CLAIM}/custom`]: { assignment } };
    const opened = await openWindow(browser, await platform.launch(browser, pupil, linked));
    expect(opened.headers.get('location')).toBe(`/classes/${classId}/assignments/${assignment}`);
    const { userId } = await (await db()).ltiPerson.findFirstOrThrow({ where: { subject: pupil.sub } });
    const local = await person('learner');
    const grades = [
      { userId, score: 80, comment: 'Good.' },
      { userId: local.id, score: 10, comment: '' },
    ];
    platform.scoreStatus = 503;
    expect(await sendGrades(assignment, grades)).toEqual({ sent: 0, failed: 1 });
    platform.scoreStatus = 200;
    platform.refused = 0;
    expect(await sendGrades(assignment, grades)).toEqual({ sent: 1, failed: 0 });
    expect(await sendGrades(assignment, grades)).toEqual({ sent: 0, failed: 0 });
    expect(platform.scores.splice(0)).toMatchObject([
      { userId: pupil.sub, scoreGiven: 80, scoreMaximum: 100, comment: 'Good.' },
    ]);
    expect(await sendGrades(assignment, [{ userId, score: 85, comment: '' }])).toEqual({ sent: 1, failed: 0 });
    expect(platform.scores.splice(0)).toMatchObject([{ scoreGiven: 85 }]);
  });

  it('is told a grade by hand once results are told, and what it did not take when the grade book is opened', async () => {
    const prisma = await db();
    const { id: classId } = await courseClass();
    const assignment = await anAssignment(classId, 'Week 5');
    const browser = new Browser();
    const launched = await platform.launch(browser, pupil, {
      [`${CLAIM}/custom`]: { assignment },
      [`${CLAIM}/resource_link`]: { id: 'link-5' },
    });
    await openWindow(browser, launched);
    const { userId } = await prisma.ltiPerson.findFirstOrThrow({ where: { subject: pupil.sub } });
    const desk = new Browser();
    await openWindow(desk, await platform.launch(desk, teacher));
    const given = { class: classId, assignment, member: userId, score: '70', comment: 'Well argued.' };
    expect((await desk.form('/api/assignments/grade', given)).status).toBe(200);
    platform.scoreStatus = 503;
    platform.refused = 0;
    expect((await desk.form('/api/assignments/release', { class: classId, assignment })).status).toBe(200);
    await vi.waitFor(() => expect(platform.refused).toBe(1), { timeout: 20_000 });
    expect(platform.scores).toEqual([]);
    platform.scoreStatus = 200;
    const instructor = (await desk.get<{ learner: Learner }>('/api/me')).body.learner;
    const { book } = await loadGradeBook(instructor, classId, new Date());
    // Addresses that were made up here are nobody's business.
    expect(book.lines.map(({ email }) => email)).not.toContainEqual(expect.stringContaining('@'));
    await vi.waitFor(() => expect(platform.scores).toHaveLength(1), { timeout: 20_000 });
    expect(platform.scores.splice(0)).toMatchObject([{ userId: pupil.sub, scoreGiven: 70, comment: 'Well argued.' }]);
  });

  it('leads a link to another class’s assignment no further than the own class', async () => {
    const other = await (await db()).class.create({ data: { name: 'Other', pack: 'aws-ha' } });
    const assignment = await anAssignment(other.id, 'Not yours');
    const browser = new Browser();
    const opened = await openWindow(
      browser,
      await platform.launch(browser, pupil, { [`${CLAIM}/custom`]: { assignment } }),
    );
    expect(opened.headers.get('location')).toBe(`/classes/${(await courseClass()).id}`);
  });

  it('tells who is in the course: the new come, who left leaves, who joined here stays', async () => {
    const { id: classId } = await courseClass();
    const prisma = await db();
    const local = await person('learner');
    await prisma.classMember.create({ data: { classId, userId: local.id, role: 'learner' } });
    const helper = 'http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistant';
    platform.roster = [
      teacher,
      { sub: 'p-2', name: 'Alan Turing', roles: [LEARNS] },
      { sub: 'a-1', name: 'Mary Kenneth Keller', roles: [TEACHES, helper] },
      {
        sub: 'p-3',
        name: 'Joan Clarke',
        roles: ['http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor'],
      },
    ];
    const instructor = await person('instructor');
    expect(await instructor.refused('/api/platforms/roster', { class: classId })).toBe('unknown-class');
    const desk = new Browser();
    await openWindow(desk, await platform.launch(desk, teacher));
    const { status } = await desk.form('/api/platforms/roster', { class: classId });
    expect(status).toBe(200);
    const members = await prisma.classMember.findMany({
      where: { classId, removedAt: null },
      select: { role: true, user: { select: { name: true } } },
    });
    expect(members.map(({ role, user }) => `${user.name}: ${role}`).sort()).toEqual([
      'Ada: learner',
      'Alan Turing: learner',
      'Grace Hopper: instructor',
      'Joan Clarke: learner',
      'Mary Kenneth Keller: assistant',
    ]);
  });

  it('is shut out once it was removed', async () => {
    const owner = await person('owner');
    const { id } = await (await db()).ltiPlatform.findFirstOrThrow();
    const browser = new Browser();
    const begun = await platform.begin(browser);
    await owner.ask('/api/platforms/remove', { platform: id });
    const late = await platform.post(browser, await platform.token(pupil, begun.nonce), begun.state);
    expect(late.status).toBe(401);
    expect(await (await db()).user.count({ where: { name: 'Ada Lovelace' } })).toBe(1);
  });
});
