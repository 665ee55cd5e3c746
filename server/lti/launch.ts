import { createHash } from 'node:crypto';
import { z } from 'zod';
import { enterAs } from '../auth/gateway';
import { db } from '../db/database';
import { AppError, parseInput } from '../errors';
import { readText } from '../http/read-body';
import { isSecure, originOf, requireSameOrigin } from '../http/same-origin';
import { classOfCourse } from './courses';
import { keepLaunch, type Launch, takeLaunch } from './launches';
import { linkAssignment } from './links';
import { enterPerson, placeInClass } from './people';
import { placeOf } from './roles';
import { ANY_DEPLOYMENT } from './storage';
import { ltiTool, stateSecret } from './tool';
import { verifyLaunch } from './verify-launch';

/** Largest form of a platform, in bytes: a token with its claims. */
const MAX_BYTES = 100_000;

const STATE_COOKIE = 'faultline.lti_state';

const Text = z.string().min(1).max(4_000);

const LoginSchema = z.object({
  iss: Text,
  login_hint: Text,
  target_link_uri: Text.pipe(z.url()),
  client_id: Text,
  lti_deployment_id: Text.default(ANY_DEPLOYMENT),
  lti_message_hint: Text.optional(),
});

const LaunchSchema = z.object({ id_token: z.string().min(1), state: z.string().min(1) });

const OpenSchema = z.object({ key: z.string().min(1).max(100) });

const RESOURCE_ROLES = 'https://purl.imsglobal.org/spec/lti/claim/roles';
const MESSAGE_TYPE = 'https://purl.imsglobal.org/spec/lti/claim/message_type';

/** A platform asks us to begin: the browser is sent to its sign-in with a nonce and a state of ours. */
export async function beginLaunch(request: Request): Promise<Response> {
  const fields = request.method === 'GET' ? new URL(request.url).searchParams : await readForm(request);
  const login = parseInput(LoginSchema, Object.fromEntries(fields));
  const tool = await ltiTool();
  const to = await refusing(() => tool.handleLogin({ ...login, launchUrl: `${originOf(request)}/lti/launch` }));
  const response = redirect(to);
  const state = new URL(to).searchParams.get('state') ?? '';
  // Platforms show tools in frames, where most browsers keep no cookies of others: its being there is a plus, see finishLaunch.
  if (isSecure(request)) {
    const value = createHash('sha256').update(state).digest('hex');
    response.headers.append(
      'set-cookie',
      `${STATE_COOKIE}=${value}; Path=/lti; Max-Age=600; HttpOnly; Secure; SameSite=None`,
    );
  }
  return response;
}

/**
 * The platform vouches for somebody. Signature, audience, nonce, deployment and age are checked; whoever passes
 * gets an account, a place in the class of the course, and a page with one button. Only a browser that began this very
 * launch, in a window of its own, goes on by itself: a launch that somebody slipped to another would sign that one in
 * under a strange name.
 */
export async function finishLaunch(request: Request): Promise<Response> {
  const fields = parseInput(LaunchSchema, Object.fromEntries(await readForm(request)));
  const tool = await ltiTool();
  const secret = await stateSecret();
  const claims = await refusing(() => verifyLaunch(fields.id_token, fields.state, secret));
  const session = await tool.createSession(claims);
  const { issuer, clientId } = session.platform;
  const platform = await (await db()).ltiPlatform.findUnique({ where: { issuer_clientId: { issuer, clientId } } });
  if (!platform) throw refused('launch-refused-unknown');
  const place = placeOf(claims[RESOURCE_ROLES] ?? []);
  const name = claims.name || `${claims.given_name} ${claims.family_name}`;
  const person = await enterPerson(platform, { subject: claims.sub, name, place });
  const classId = await classOfCourse(platform.id, session, person, place);
  await placeInClass(classId, person.userId, place, new Date());
  const choosing = claims[MESSAGE_TYPE] === 'LtiDeepLinkingRequest';
  const assignmentId = choosing ? null : await linkAssignment(platform.id, classId, session);
  const target = assignmentId === null ? `/classes/${classId}` : `/classes/${classId}/assignments/${assignmentId}`;
  const launch: Launch = { platformId: platform.id, userId: person.userId, target, session };
  if (!choosing && isOwnWindow(request, fields.state)) return entered(request, launch);
  const key = await keepLaunch(launch);
  return redirect(`/lti/${choosing ? 'choose' : 'enter'}?key=${key}`);
}

/** The button of a launch's page: signs in, and leads to where the launch was meant to lead. */
export async function openLaunch(request: Request): Promise<Response> {
  requireSameOrigin(request);
  const { key } = parseInput(OpenSchema, Object.fromEntries(await readForm(request)));
  const launch = await takeLaunch(key);
  if (!launch) throw unknownLaunch();
  return entered(request, launch);
}

/** The page of a launch was used, or stood open for too long. */
export function unknownLaunch(): AppError {
  return new AppError('unknown-launch');
}

/** The keys by which platforms check what this installation signs. */
export async function toolKeySet(): Promise<Response> {
  return Response.json(await (await ltiTool()).getJWKS(), { headers: { 'cache-control': 'public, max-age=3600' } });
}

async function entered(request: Request, { userId, target }: Launch): Promise<Response> {
  const { setCookies } = await enterAs(request, userId);
  const response = redirect(target);
  for (const cookie of setCookies) response.headers.append('set-cookie', cookie);
  return response;
}

function isOwnWindow(request: Request, state: string): boolean {
  if (request.headers.get('sec-fetch-dest') !== 'document' || !isSecure(request)) return false;
  const value = createHash('sha256').update(state).digest('hex');
  return (request.headers.get('cookie') ?? '').split(/;\s*/).includes(`${STATE_COOKIE}=${value}`);
}

async function readForm(request: Request): Promise<URLSearchParams> {
  return new URLSearchParams(await readText(request, MAX_BYTES));
}

/** Runs a check of the protocol; its reasons go to the log, where whoever runs the installation looks for them. */
async function refusing<T>(check: () => Promise<T>): Promise<T> {
  try {
    return await check();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.warn(`A launch was refused: ${reason.slice(0, 500)}`);
    throw refused('launch-refused');
  }
}

function refused(say: 'launch-refused' | 'launch-refused-unknown'): AppError {
  return new AppError('launch-refused', { say });
}

function redirect(to: string): Response {
  return new Response(null, { status: 303, headers: { location: to, 'cache-control': 'no-store' } });
}
