import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/**
 * Signs somebody in whom another party has vouched for. The endpoint has no path, so no request reaches it: only this
 * server's own code calls it.
 */
export function enterPlugin() {
  return {
    id: 'enter',
    endpoints: {
      enterAs: createAuthEndpoint({ method: 'POST', body: z.object({ userId: z.string() }) }, async (ctx) => {
        const { internalAdapter } = ctx.context;
        const user = await internalAdapter.findUserById(ctx.body.userId);
        if (!user) throw new Error('somebody entered whose account has gone');
        await setSessionCookie(ctx, { session: await internalAdapter.createSession(user.id), user });
        return {};
      }),
    },
  } satisfies BetterAuthPlugin;
}
