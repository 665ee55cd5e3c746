import { POST as postExamAnswer } from '@/app/[language]/exam/answers/route';
import { POST as postExamEnd } from '@/app/[language]/exam/end/route';
import { POST as postExamStart } from '@/app/[language]/exam/start/route';
import { GET as getExamState } from '@/app/[language]/exam/state/route';
import { GET as getLti, POST as postLti } from '@/app/[language]/lti/[way]/route';
import { POST as postPracticeAnswer } from '@/app/[language]/practice/answers/route';
import { POST as postMark } from '@/app/[language]/practice/marks/route';
import { POST as postOfflineAnswers } from '@/app/[language]/practice/offline/answers/route';
import { GET as getOfflineBatch } from '@/app/[language]/practice/offline/batch/route';
import { POST as postPlan } from '@/app/[language]/practice/plan/route';
import { POST as postReport } from '@/app/[language]/practice/report/route';
import { POST as postStart } from '@/app/[language]/practice/start/route';
import { POST as postUndo } from '@/app/[language]/practice/undo/route';
import { POST as postExport } from '@/app/[language]/questions/export/route';
import { POST as postFile } from '@/app/[language]/questions/import/route';
import { POST as postAccount } from '@/app/api/account/[way]/route';
import { POST as postAnswer } from '@/app/api/answers/route';
import { POST as postAssignment } from '@/app/api/assignments/[way]/route';
import { POST as postAuth } from '@/app/api/auth/[...path]/route';
import { POST as postClass } from '@/app/api/classes/[way]/route';
import { GET as getDesign, PUT as putDesign } from '@/app/api/designs/route';
import { GET as getExport } from '@/app/api/export/route';
import { POST as postImport } from '@/app/api/import/route';
import { GET as getItem } from '@/app/api/items/route';
import { POST as postLiveCommand } from '@/app/api/live/commands/route';
import { GET as getLiveDesigns, POST as postLiveDesign } from '@/app/api/live/designs/route';
import { POST as postLiveDraw } from '@/app/api/live/draw/route';
import { POST as postGameDay } from '@/app/api/live/gameday/route';
import { POST as postLiveJoin } from '@/app/api/live/join/route';
import { POST as postLive } from '@/app/api/live/route';
import { GET as getLiveStream } from '@/app/api/live/stream/route';
import { DELETE as deleteMe, GET as getMe } from '@/app/api/me/route';
import { POST as postOwner } from '@/app/api/owner/[way]/route';
import { GET as getBackup } from '@/app/api/owner/backups/route';
import { POST as postPlatform } from '@/app/api/platforms/[way]/route';
import { POST as postQuestionWay } from '@/app/api/questions/[way]/route';
import { PUT as putReading } from '@/app/api/readings/route';
import { GET as getSubmission, POST as postSubmission } from '@/app/api/submissions/route';

type Handler = (request: Request) => Promise<Response>;

const ROUTES: Record<string, Handler> = {
  'DELETE /api/me': deleteMe,
  'GET /api/me': getMe,
  'POST /api/answers': postAnswer,
  'GET /api/designs': getDesign,
  'PUT /api/designs': putDesign,
  'GET /api/export': getExport,
  'GET /api/items': getItem,
  'GET /api/owner/backups': getBackup,
  'PUT /api/readings': putReading,
  'POST /api/import': postImport,
  'GET /api/live/designs': getLiveDesigns,
  'GET /api/live/stream': getLiveStream,
  'POST /api/live': postLive,
  'POST /api/live/commands': postLiveCommand,
  'POST /api/live/designs': postLiveDesign,
  'POST /api/live/draw': postLiveDraw,
  'POST /api/live/gameday': postGameDay,
  'POST /api/live/join': postLiveJoin,
  'GET /api/submissions': getSubmission,
  'POST /api/submissions': postSubmission,
  'POST /exam/answers': postExamAnswer,
  'POST /exam/end': postExamEnd,
  'POST /exam/start': postExamStart,
  'GET /exam/state': getExamState,
  'GET /lti/keys': getLti,
  'GET /lti/login': getLti,
  'POST /practice/answers': postPracticeAnswer,
  'POST /practice/marks': postMark,
  'GET /practice/offline/batch': getOfflineBatch,
  'POST /practice/offline/answers': postOfflineAnswers,
  'POST /practice/plan': postPlan,
  'POST /practice/report': postReport,
  'POST /practice/start': postStart,
  'POST /practice/undo': postUndo,
  'POST /questions/export': postExport,
  'POST /questions/import': postFile,
};

/** Handlers of every address that begins so. */
const FAMILIES: [string, Handler][] = [
  ['/api/account/', postAccount],
  ['/api/auth/', postAuth],
  ['/api/assignments/', postAssignment],
  ['/api/classes/', postClass],
  ['/api/owner/', postOwner],
  ['/api/questions/', postQuestionWay],
  ['/api/platforms/', postPlatform],
  ['/lti/', postLti],
];

/** What came back, with the body read as JSON. */
export interface Answered<T> {
  status: number;
  body: T;
  headers: Headers;
}

/** A browser as the addresses of the app see it: sends what browsers send and keeps the cookies it is given. */
export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(readonly origin = 'http://faultline.test') {}

  get<T = unknown>(path: string): Promise<Answered<T>> {
    return this.send<T>('GET', path);
  }

  /** Sends JSON from a page of ours, unless `headers` say otherwise. */
  async send<T = unknown>(
    method: string,
    path: string,
    json?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answered<T>> {
    const response = await this.raw(method, path, json === undefined ? undefined : JSON.stringify(json), {
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers };
  }

  async raw(
    method: string,
    path: string,
    body: BodyInit | undefined,
    headers: Record<string, string>,
  ): Promise<Response> {
    const { pathname } = new URL(path, this.origin);
    const family = method === 'POST' ? FAMILIES.find(([prefix]) => pathname.startsWith(prefix))?.[1] : undefined;
    const handler = family ?? ROUTES[`${method} ${pathname}`];
    if (!handler) throw new Error(`no handler for ${method} ${pathname}`);
    const { host, protocol } = new URL(this.origin);
    const sent = new Headers({ host, 'x-forwarded-proto': protocol.slice(0, -1), 'sec-fetch-site': 'same-origin' });
    if (method !== 'GET') sent.set('origin', this.origin);
    if (this.cookies.size > 0)
      sent.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    for (const [name, value] of Object.entries(headers)) sent.set(name, value);
    const response = await handler(new Request(new URL(path, this.origin), { method, headers: sent, body }));
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  /** Sends a form as a page with scripts does. */
  async form<T = unknown>(path: string, fields: Record<string, string | string[]>): Promise<Answered<T>> {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' };
    const response = await this.raw('POST', path, formBody(fields), headers);
    return { status: response.status, body: await response.json(), headers: response.headers };
  }

  /** Sends a form as a browser without scripts does; gives where it is led. */
  async plainForm(path: string, fields: Record<string, string | string[]>): Promise<string | null> {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
    return (await this.raw('POST', path, formBody(fields), headers)).headers.get('location');
  }

  signUp<T = unknown>(email: string, password = 'correct horse battery', name = 'Ada') {
    return this.send<T>('POST', '/api/auth/sign-up/email', { name, email, password });
  }

  signIn(email: string, password = 'correct horse battery') {
    return this.send('POST', '/api/auth/sign-in/email', { email, password });
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split('; ');
    const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    if (attributes.includes('Max-Age=0')) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

function formBody(fields: Record<string, string | string[]>): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  return new URLSearchParams(pairs).toString();
}
