import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRequest, APIRequestContext, APIResponse } from '@playwright/test';
import { STANDINGS, type Standing } from '@/server/access';
import { ACCESS_ROWS, type AccessRow } from '../helpers/access-table';
import { LiveHost } from '../helpers/live/live-host';
import { expect, test } from './fixtures';

/**
 * What `test/server/access-of-addresses.test.ts` cannot ask, since it needs the framework or does not end, asked of the real
 * server by everybody: pages, server actions, event streams.
 */

const PASSWORD = 'correct horse battery';

/** Somebody as the server sees them: a jar of cookies. */
class Asker {
  id = '';

  constructor(
    readonly url: string,
    readonly context: APIRequestContext,
  ) {}

  get(address: string): Promise<APIResponse> {
    return this.context.get(address, { maxRedirects: 0, headers: { accept: 'text/html' } });
  }

  /** Sends JSON, or a form where `form` is given; fails unless it is taken. */
  async post<T = { to: string }>(address: string, sent: { data?: object; form?: Record<string, string> }): Promise<T> {
    const headers = { origin: this.url, accept: 'application/json' };
    const response = await this.context.post(address, { ...sent, headers });
    if (!response.ok()) throw new Error(`${address} answered ${response.status()} ${await response.text()}`);
    return response.json();
  }

  async signUp(email: string): Promise<this> {
    await this.post('/api/auth/sign-up/email', { data: { name: 'Somebody', email, password: PASSWORD } });
    return this.identify();
  }

  async identify(): Promise<this> {
    this.id = (await (await this.context.get('/api/me')).json()).learner.id;
    return this;
  }

  async cookies(): Promise<string> {
    const { cookies } = await this.context.storageState();
    return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  }
}

/** Everybody, and what there is to ask about. */
async function scene(request: APIRequest, url: string) {
  const asker = async () => new Asker(url, await request.newContext({ baseURL: url }));
  const account = async (name: string) => (await asker()).signUp(`${name}@example.org`);
  // The first account owns the installation; it is the host of a quiz for all of them too.
  const host = new LiveHost(() => url);
  await host.signUp();
  const owner = await asker();
  await owner.post('/api/auth/sign-in/email', { data: { email: 'host@example.org', password: PASSWORD } });
  await owner.identify();
  const [instructor, otherInstructor] = [await account('instructor'), await account('other-instructor')];
  for (const { id } of [instructor, otherInstructor])
    await owner.post('/api/owner/role', { form: { account: id, role: 'instructor' } });
  const [learner, otherLearner, assistant] = [
    await account('learner'),
    await account('other-learner'),
    await account('assistant'),
  ];
  const guest = await asker();
  const reading = { pack: 'aws-ha', topic: 'ebs', section: '', share: 0.1 };
  await guest.context.put('/api/readings', { data: reading, headers: { origin: url } });

  const classOf = async (by: Asker, members: Asker[]): Promise<[string, string]> => {
    const { to } = await by.post('/api/classes/create', { form: { name: 'Evening class', pack: 'aws-ha' } });
    const page = await (await by.get(to)).text();
    const code = /\/join\/([A-Z0-9-]+)/.exec(page)?.[1] ?? '';
    for (const member of members) await member.post('/api/classes/join', { form: { code } });
    return [/classes\/([\w-]+)/.exec(to)?.[1] ?? '', code];
  };
  const [classId, code] = await classOf(instructor, [learner, assistant]);
  await instructor.post('/api/classes/place', { form: { class: classId, member: assistant.id, role: 'assistant' } });
  await classOf(otherInstructor, [otherLearner]);
  const quiz = { kind: 'quiz', title: 'Week 1', zone: 'UTC', topics: 'ebs', families: 'recall', questions: '3' };
  const { to } = await instructor.post('/api/assignments/create', { form: { ...quiz, class: classId } });

  const drawn = { pack: 'aws-ha', topics: ['ebs'], families: ['recall'], count: 10, taken: [], classId };
  const { packVersion, questions } = await instructor.post<{
    packVersion: string;
    questions: { address: string; options: string[] }[];
  }>('/api/live/draw', { data: drawn });
  const [first] = questions.filter(({ options }) => options.length > 0);
  const settings = { title: 'M', pacing: 'host', seconds: 60, leaderboard: true, speed: false, confidence: false };
  const made = { pack: 'aws-ha', packVersion, items: [first?.address], classId, settings };
  const live = await instructor.post<{ id: string; code: string }>('/api/live', { data: made });
  for (const [index, one] of [guest, learner].entries())
    await one.post('/api/live/join', { data: { code: live.code, nickname: `Nick ${index}` } });

  const [template = '', seed = ''] = first?.address.split('/') ?? [];
  const asked = { pack: 'aws-ha', packVersion, template, seed: Number(seed) };
  const report = { ...asked, reason: 'unclear', comment: 'Which one?', clientId: 'report-1' };
  await learner.post('/practice/report', { data: report });

  const sit = async () => {
    const form = { pack: 'aws-ha', questions: 5, clientId: randomUUID() };
    return (await learner.post<{ id: string }>('/exam/start', { data: form })).id;
  };
  const exams = { ended: await sit(), open: '' };
  await learner.post('/exam/end', { data: { exam: exams.ended } });
  exams.open = await sit();

  const file = await instructor.context.post('/questions/import', {
    headers: { origin: url, accept: 'application/json' },
    multipart: {
      ...{ pack: 'aws-ha', topic: 'ebs' },
      file: {
        name: 'own.gift',
        mimeType: 'text/plain',
        buffer: Buffer.from('Where is it? { =Here ~There ~Nowhere }\n'),
      },
    },
  });
  expect(file.ok(), await file.text()).toBe(true);
  const link = await owner.post('/api/owner/reset-link', { form: { account: otherLearner.id } });
  return {
    asker,
    people: {
      guest,
      learner,
      'other-learner': otherLearner,
      assistant,
      instructor,
      'other-instructor': otherInstructor,
      owner,
    },
    ...{ classId, code, live, exams, first: first?.address ?? '' },
    ...{ assignment: to.split('/').at(-1) ?? '', file: (await file.json()).to as string, link: link.to },
  };
}

type Scene = Awaited<ReturnType<typeof scene>>;

/** The browser of a standing; whoever is nobody is new each time. */
function as({ people, asker }: Scene, standing: Standing): Promise<Asker> | Asker {
  return standing === 'nobody' ? asker() : people[standing];
}

/** Where a row of the table is in this scene. */
function addressOf(
  { classId, code, live, exams, assignment, people, file, link, first }: Scene,
  row: AccessRow,
): string {
  const address = row.key.replace(/^GET /, '');
  const known: Record<string, string> = {
    '/join/[code]': `/join/${code}`,
    '/exam/[id]': `/exam/${exams.open}`,
    '/exam/[id]/result': `/exam/${exams.ended}/result`,
    '/practice/item/[template]/[seed]': `/practice/item/${first}?pack=aws-ha`,
    '/lab/[brief]': '/lab/shop',
    '/live/[code]': `/live/${live.code}`,
    '/account/reset/[token]': '/account/reset/none',
    '/owner/link/[token]': link,
    '/practice/run': `/practice/run?pack=aws-ha&run=0123456789abcdef&items=${first.replace('/', '.')}`,
    '/classes/[id]/grades/export': `/classes/${classId}/grades/export?as=csv`,
    '/classes/[id]/analysis/export': `/classes/${classId}/analysis/export?as=csv`,
    '/questions/files/[id]': file,
    '/live#class': `/live?class=${classId}`,
    '/live/gameday#class': `/live/gameday?class=${classId}`,
  };
  const name = row.variant === '' ? address : `${address}#${row.variant}`;
  return (
    known[name] ??
    address
      .replace('[pack]', 'aws-ha')
      .replace('[topic]', 'ebs')
      .replace('/classes/[id]', `/classes/${classId}`)
      .replace('/live/host/[id]', `/live/host/${live.id}`)
      .replace('[assignment]', assignment)
      .replace('[member]', people.learner.id)
  );
}

/** Whether a page, or a file behind a page's address, is what was asked for, and not the way to sign in or a refusal. */
async function isGiven(response: APIResponse): Promise<boolean> {
  const to = response.headers().location ?? '';
  if (response.status() >= 300 && response.status() < 400) return !/\/account\?next/.test(to);
  if (response.status() >= 500) throw new Error(`${response.url()} answered ${response.status()}`);
  // Who may hold no quiz, and who has no account to have classes, is told so in place of the form.
  return response.status() === 200 && !/href="\/account\?next=\/(classes|live)/.test(await response.text());
}

/** Id under which the build knows a server action. */
function actionId(name: string): string {
  const manifest = path.join(process.env.FAULTLINE_DIST ?? '.next-test', 'server', 'server-reference-manifest.json');
  const { node } = JSON.parse(readFileSync(manifest, 'utf8')) as { node: Record<string, { exportedName: string }> };
  const [id] = Object.entries(node).find(([, { exportedName }]) => exportedName === name) ?? [];
  if (id === undefined) throw new Error(`no server action ${name}`);
  return id;
}

/** Sends the form of a server action as a browser without scripts does. */
async function press(asker: Asker, page: string, name: string, fields: Record<string, string>): Promise<void> {
  const multipart = { [`$ACTION_ID_${actionId(name)}`]: '', ...fields };
  await asker.context.post(page, { maxRedirects: 0, headers: { origin: asker.url }, multipart });
}

/** Calls the server action of a form that keeps a state, as a page with scripts does. */
async function act(asker: Asker, page: string, name: string, fields: Record<string, string>): Promise<string> {
  const state = { done: false, values: {}, errors: {}, problem: null };
  const multipart = new FormData();
  for (const [field, value] of Object.entries(fields)) multipart.append(`_1_${field}`, value);
  // What names the others comes after them.
  multipart.append('0', JSON.stringify([state, '$K1']));
  const response = await asker.context.post(page, {
    maxRedirects: 0,
    headers: { origin: asker.url, 'next-action': actionId(name), accept: 'text/x-component' },
    multipart,
  });
  return `${response.status()} ${await response.text()}`;
}

/** What an action of the account says to somebody who may not do it at all. */
const NOT_YOU = /You are signed in to an account|cannot do this|nobody is signed in here|this browser has no session/;

/** What is sent, wrong enough that nothing comes of it, and from which page. */
const ACTIONS: Record<string, [page: string, fields: Record<string, string>]> = {
  signUpForm: ['/account', { name: '', email: 'none', password: '' }],
  signInForm: ['/account', { email: 'none@example.org', password: 'wrong wrong wrong' }],
  askForLinkForm: ['/account/forgot', { email: 'none' }],
  resetPasswordForm: ['/account/reset/none', { token: 'none', newPassword: 'four unrelated words' }],
  changePasswordForm: ['/account', { currentPassword: 'wrong wrong wrong', newPassword: 'four unrelated words' }],
  deleteForm: ['/settings', { confirm: 'not this' }],
  signOutForm: ['/account', {}],
};

test('pages, server actions and event streams are open to whom the table says, and to nobody else', async ({
  playwright,
  ownServer,
}) => {
  test.slow();
  const all = await scene(playwright.request, ownServer.url);
  const wrong: string[] = [];
  const note = (row: AccessRow, standing: Standing, given: boolean, how: string) => {
    if (given !== row.may.has(standing)) wrong.push(`${row.key}#${row.variant}: ${standing} ${how}`);
  };

  await test.step('pages', async () => {
    const rows = ACCESS_ROWS.filter(({ key }) =>
      /^GET \/(?!api\/|lti\/keys|lti\/login|exam\/state|practice\/offline\/batch)/.test(key),
    );
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) {
      for (const standing of STANDINGS) {
        const response = await (await as(all, standing)).get(addressOf(all, row));
        note(row, standing, await isGiven(response), `got ${response.status()} of ${addressOf(all, row)}`);
      }
    }
  });

  await test.step('event streams', async () => {
    const rows = ACCESS_ROWS.filter(({ key }) => key === 'GET /api/live/stream');
    expect(rows.map(({ variant }) => variant).sort()).toEqual(['host', 'participant']);
    for (const row of rows) {
      for (const standing of STANDINGS) {
        const { url, ...asker } = await as(all, standing);
        const cookie = await new Asker(url, asker.context).cookies();
        const abort = new AbortController();
        const address = `${url}/api/live/stream?session=${all.live.id}&as=${row.variant}`;
        const response = await fetch(address, { headers: { cookie }, signal: abort.signal });
        // A refusal is all that comes; a stream begins with the present state.
        const reader = response.body?.getReader();
        let text = '';
        while (!text.includes('event: view')) {
          const { value, done } = (await reader?.read()) ?? { done: true };
          if (done) break;
          text += new TextDecoder().decode(value);
        }
        abort.abort();
        note(row, standing, response.status === 200 && text.includes('"seq"'), `got ${response.status}`);
        if (response.status !== 200) expect(text).not.toContain('"phase"');
      }
    }
  });

  await test.step('server actions', async () => {
    const rows = ACCESS_ROWS.filter(({ key }) => key.startsWith('ACTION '));
    expect(rows.map(({ key }) => key.replace('ACTION ', '')).sort()).toEqual(
      [...Object.keys(ACTIONS), 'resolve'].sort(),
    );
    for (const row of rows.filter(({ key }) => !/resolve|signOut/.test(key))) {
      const name = row.key.replace('ACTION ', '');
      const [page, fields] = ACTIONS[name] ?? ['', {}];
      for (const standing of STANDINGS) {
        const said = await act(await as(all, standing), page, name, fields);
        expect(said, `${name} by ${standing}`).toMatch(/^200 /);
        expect(said, `${name} by ${standing}`).toContain('"done":false');
        // What was typed has arrived, and comes back.
        if ('email' in fields) expect(said).toContain(`"email":"${fields.email}"`);
        note(row, standing, !NOT_YOU.test(said), `got ${said.slice(0, 30)}`);
      }
    }
    const resolve = rows.find(({ key }) => key === 'ACTION resolve');
    const signOut = rows.find(({ key }) => key === 'ACTION signOutForm');
    if (!resolve || !signOut) throw new Error('a row is missing');
    const { owner } = all.people;
    const list = async () => (await owner.get('/questions')).text();
    const id = /name="id" value="([\w-]+)"/.exec(await list())?.[1] ?? '';
    for (const standing of STANDINGS) {
      await press(await as(all, standing), '/questions', 'resolve', { id, resolved: 'yes' });
      const resolved = (await list()).includes('name="resolved" value="no"');
      note(resolve, standing, resolved, resolved ? 'resolved a report' : 'resolved none');
      if (resolved) await press(owner, '/questions', 'resolve', { id, resolved: 'no' });
    }
    // Last, since nobody is who they were afterwards.
    for (const standing of STANDINGS) {
      const said = await act(await as(all, standing), '/account', 'signOutForm', {});
      note(signOut, standing, !NOT_YOU.test(said) && !/"problem":"/.test(said), `got ${said.slice(0, 30)}`);
    }
  });
  expect(wrong).toEqual([]);
});
