import { db } from '../db/database';

/** Reads a setting of the installation; where there is none, stores what `make` gives. Whoever comes first decides. */
export async function settingOnce(key: string, make: () => string): Promise<string> {
  const prisma = await db();
  const found = await prisma.setting.findUnique({ where: { key } });
  if (found) return found.value;
  await prisma.setting.createMany({ data: { key, value: make() }, skipDuplicates: true });
  return (await prisma.setting.findUniqueOrThrow({ where: { key } })).value;
}
