import type { DeepLinkingContentItem, LTISession } from '@lti-tool/core';
import { mayInClass } from '../access';
import { standingOf } from '../classes/authorise';
import { readPlace } from '../classes/reads';
import { db } from '../db/database';
import { readLearner } from '../session/reads';
import { readLaunch } from './launches';
import { ASSIGNMENT_PARAMETER } from './links';
import { ltiTool } from './tool';

/** Most assignments that are offered, the newest first. */
const MAX_OFFERS = 40;

/** Something that a link in a course can lead to. */
export interface Offer {
  id: string;
  title: string;
  /** "quiz", "exam", "design", or "class" for the class as a whole. */
  kind: string;
  dueAt: string | null;
  /** The signed answer that puts it into the course. */
  token: string;
}

/** What an instructor chooses from, and the platform's address that takes the choice. */
export interface Choice {
  className: string;
  returnUrl: string;
  offers: Offer[];
}

/**
 * The choice that a launch asks for; null where its key is too old, where it asks for none, or where whoever launched may not
 * give assignments in the class.
 */
export async function readChoice(key: string, origin: string): Promise<Choice | null> {
  const launch = await readLaunch(key);
  const returnUrl = launch?.session.services?.deepLinking?.returnUrl;
  const classId = launch?.target.split('/')[2];
  if (!launch || !returnUrl || !classId || !/^https?:/.test(returnUrl)) return null;
  const [learner, place] = await Promise.all([readLearner(launch.userId), readPlace(classId, launch.userId)]);
  if (!mayInClass(standingOf(learner, place.role), 'assign')) return null;
  const found = await (await db()).class.findUnique({
    where: { id: classId },
    select: {
      name: true,
      assignments: {
        where: { withdrawnAt: null },
        orderBy: { createdAt: 'desc' },
        take: MAX_OFFERS,
        select: { id: true, title: true, kind: true, dueAt: true },
      },
    },
  });
  if (!found) return null;
  const whole = { id: classId, title: found.name, kind: 'class', dueAt: null };
  const offers = [...found.assignments, whole].map(async ({ dueAt, ...offer }) => ({
    ...offer,
    dueAt: dueAt?.toISOString() ?? null,
    token: await signedItem(launch.session, contentItem(offer, dueAt, origin)),
  }));
  return { className: found.name, returnUrl, offers: await Promise.all(offers) };
}

function contentItem(
  { id, title, kind }: Pick<Offer, 'id' | 'title' | 'kind'>,
  dueAt: Date | null,
  origin: string,
): DeepLinkingContentItem {
  const url = `${origin}/lti/launch`;
  if (kind === 'class') return { type: 'ltiResourceLink', title, url };
  return {
    ...{ type: 'ltiResourceLink', title, url },
    custom: { [ASSIGNMENT_PARAMETER]: id },
    lineItem: { scoreMaximum: 100, label: title, resourceId: id },
    ...(dueAt && { submission: { endDateTime: dueAt.toISOString() } }),
  };
}

/** The library answers with a page whose script sends the form at once, which our policy forbids; its token is what counts. */
async function signedItem(session: LTISession, item: DeepLinkingContentItem): Promise<string> {
  const page = await (await ltiTool()).createDeepLinkingResponse(session, [item]);
  const token = /name="JWT" value="([\w.-]+)"/.exec(page)?.[1];
  if (token === undefined) throw new Error('the library answered without a token');
  return token;
}
