import { createHash } from 'node:crypto';
import { LTITool } from '@lti-tool/core';
import { installationSecret } from '../auth/secret';
import { db } from '../db/database';
import type { PrismaClient } from '../db/generated/client';
import { toolKeys } from './keys';
import { ltiStorage } from './storage';

const built = new WeakMap<PrismaClient, Promise<LTITool>>();

/** The protocol's library with this installation's keys, built by the first call. */
export async function ltiTool(): Promise<LTITool> {
  const prisma = await db();
  let tool = built.get(prisma);
  if (!tool) {
    tool = build();
    built.set(prisma, tool);
    tool.catch(() => built.delete(prisma));
  }
  return tool;
}

async function build(): Promise<LTITool> {
  return new LTITool({ stateSecret: await stateSecret(), keyPair: await toolKeys(), storage: ltiStorage });
}

/** Signs the states of launches: of the same secret as the cookies, and of no use for them. */
export async function stateSecret(): Promise<Uint8Array> {
  const hash = createHash('sha256').update(`lti-state ${await installationSecret()}`);
  return new Uint8Array(hash.digest());
}
