import { db } from '../db/database';
import { readLaunch } from './launches';

/** What the page of a launch says; null when its key was used, or is too old. */
export async function describeLaunch(key: string): Promise<{ name: string; platform: string; title: string } | null> {
  const launch = await readLaunch(key);
  if (!launch) return null;
  const prisma = await db();
  const [user, platform] = await Promise.all([
    prisma.user.findUnique({ where: { id: launch.userId }, select: { name: true } }),
    prisma.ltiPlatform.findUnique({ where: { id: launch.platformId }, select: { name: true } }),
  ]);
  if (!user || !platform) return null;
  const { resourceLink, context } = launch.session;
  return { name: user.name, platform: platform.name, title: resourceLink?.title || context.title || 'Faultline' };
}
