import { db } from '../db/database';
import type { Prisma } from '../db/generated/client';
import { movedAway } from '../db-errors';

/** Where a learner is in a concept page. */
export interface ReadingPlace {
  userId: string;
  pack: string;
  topic: string;
  /** Anchor of the section last read. */
  section: string;
  /** Share of the page seen, 0 to 1. */
  share: number;
}

/** Remembers the place; the share of the page that was seen never goes down. Throws `progress-moved`. */
export async function saveReading(place: ReadingPlace, now: Date): Promise<void> {
  const { userId, pack, topic, section, share } = place;
  const prisma = await db();
  const time = now.toISOString().slice(0, 23); // as the columns hold it: UTC, without a zone
  await prisma.$executeRaw`
    INSERT INTO "reading" ("userId", "pack", "topic", "section", "share", "updatedAt")
    VALUES (${userId}, ${pack}, ${topic}, ${section}, ${share}::float8, ${time}::timestamp(3))
    ON CONFLICT ("userId", "pack", "topic") DO UPDATE SET
      "section" = EXCLUDED."section",
      "share" = GREATEST("reading"."share", EXCLUDED."share"),
      "updatedAt" = EXCLUDED."updatedAt"`.catch(movedAway);
}

/** Merges places of a learner's file: the later place, the larger share. Returns how many changed something. */
export async function importReadings(
  tx: Prisma.TransactionClient,
  places: readonly (ReadingPlace & { updatedAt: Date })[],
): Promise<number> {
  let changed = 0;
  for (const { userId, pack, topic, section, share, updatedAt } of places) {
    const time = updatedAt.toISOString().slice(0, 23);
    changed += await tx.$executeRaw`
      INSERT INTO "reading" ("userId", "pack", "topic", "section", "share", "updatedAt")
      VALUES (${userId}, ${pack}, ${topic}, ${section}, ${share}::float8, ${time}::timestamp(3))
      ON CONFLICT ("userId", "pack", "topic") DO UPDATE SET
        "section" = CASE WHEN EXCLUDED."updatedAt" > "reading"."updatedAt"
                         THEN EXCLUDED."section" ELSE "reading"."section" END,
        "share" = GREATEST("reading"."share", EXCLUDED."share"),
        "updatedAt" = GREATEST("reading"."updatedAt", EXCLUDED."updatedAt")
      WHERE EXCLUDED."updatedAt" > "reading"."updatedAt" OR EXCLUDED."share" > "reading"."share"`;
  }
  return changed;
}

/** Merges a guest's places into an account's: the later place, the larger share. */
export async function claimReadings(tx: Prisma.TransactionClient, guestId: string, accountId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "reading" ("userId", "pack", "topic", "section", "share", "updatedAt")
    SELECT ${accountId}, "pack", "topic", "section", "share", "updatedAt" FROM "reading" WHERE "userId" = ${guestId}
    ON CONFLICT ("userId", "pack", "topic") DO UPDATE SET
      "section" = CASE WHEN EXCLUDED."updatedAt" > "reading"."updatedAt"
                       THEN EXCLUDED."section" ELSE "reading"."section" END,
      "share" = GREATEST("reading"."share", EXCLUDED."share"),
      "updatedAt" = GREATEST("reading"."updatedAt", EXCLUDED."updatedAt")`;
}
