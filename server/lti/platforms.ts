import { z } from 'zod';
import { authorise } from '../access';
import { authoriseInClass } from '../classes/authorise';
import { IdSchema } from '../classes/manage';
import { db } from '../db/database';
import { AppError, parseInput } from '../errors';
import type { Way } from '../http/form-ways';
import { takePlatformRoster } from './roster';

const Line = z.string('this is needed').trim().min(1, 'this is needed').max(300);

/** Addresses that the server itself calls: https, or this machine for trying things out. */
const Address = Line.pipe(z.url('an address is needed, https://…')).refine(
  (text) => /^https:\/\//.test(text) || /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(text),
  { params: { key: 'https' } },
);

/** A platform as the owner registers it; deployment ids stand one on a line. */
export const PlatformSchema = z.object({
  name: Line.max(80),
  issuer: Line,
  clientId: Line,
  authUrl: Address,
  tokenUrl: Address,
  jwksUrl: Address,
  deployments: z
    .string('at least one deployment id is needed')
    .max(4_000)
    .transform((text) => [...new Set(text.split(/[\s,]+/).filter((id) => id !== ''))])
    .pipe(z.array(z.string().max(255)).min(1, 'at least one deployment id is needed').max(50)),
  teaches: z.literal('on').optional(),
});

/** A platform on the owner's page. */
export interface PlatformView {
  id: string;
  name: string;
  issuer: string;
  clientId: string;
  deployments: string[];
  teaches: boolean;
  people: number;
  courses: number;
}

/** The registered platforms, by name. */
export async function readPlatforms(): Promise<PlatformView[]> {
  const rows = await (await db()).ltiPlatform.findMany({
    orderBy: { name: 'asc' },
    include: { _count: { select: { people: true, courses: true } } },
  });
  return rows.map(({ id, name, issuer, clientId, deployments, teaches, _count }) => ({
    ...{ id, name, issuer, clientId, deployments, teaches },
    ..._count,
  }));
}

const add: Way = async ({ visitor, fields }) => {
  authorise(await visitor.current(), 'manage-installation');
  const { teaches, ...platform } = parseInput(PlatformSchema, fields);
  const made = await (await db()).ltiPlatform.createMany({
    data: { ...platform, teaches: teaches === 'on' },
    skipDuplicates: true,
  });
  if (made.count === 0) {
    throw new AppError('platform-known', { path: 'clientId' });
  }
  return { to: '/lti' };
};

const remove: Way = async ({ visitor, fields }) => {
  authorise(await visitor.current(), 'manage-installation');
  const { platform } = parseInput(z.object({ platform: IdSchema }), fields);
  await (await db()).ltiPlatform.deleteMany({ where: { id: platform } });
  return { to: '/lti' };
};

const roster: Way = async ({ visitor, fields }) => {
  const { class: classId } = parseInput(z.object({ class: IdSchema }), fields);
  await authoriseInClass(await visitor.current(), classId, 'manage-members');
  await takePlatformRoster(classId, new Date());
  return { to: `/classes/${classId}/people` };
};

/** What forms about learning platforms can ask, by the last part of their address. */
export const PLATFORM_WAYS: Record<string, Way> = { add, remove, roster };
