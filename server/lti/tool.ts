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
  // Of the same secret as the cookies, and of no use for them.
  const stateSecret = createHash('sha256')
    .update(`lti-state ${await installationSecret()}`)
    .digest();
  return new LTITool({ stateSecret: new Uint8Array(stateSecret), keyPair: await toolKeys(), storage: ltiStorage });
}
