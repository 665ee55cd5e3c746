import { LTI13JwtPayloadSchema } from '@lti-tool/core';
import { createRemoteJWKSet, decodeJwt, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import { ltiStorage } from './storage';

/** Seconds that a platform's clock may be off. */
const TOLERANCE = 60;

/**
 * Whom a launch is for. Platforms need not say more than an id (LTI 1.3 core, 5.3.6), and where a school does not share
 * names they do not.
 */
const NAME_CLAIMS = {
  ...{ name: z.string().default(''), given_name: z.string().default(''), family_name: z.string().default('') },
  email: z.string().default(''),
};

const LaunchClaimsSchema = LTI13JwtPayloadSchema.extend({ ...NAME_CLAIMS, sub: z.string().min(1) });

export type LaunchClaims = z.output<typeof LaunchClaimsSchema>;

/** What the token of a launch says of where it comes from, before anything is verified. */
const OriginSchema = z.object({
  iss: z.string(),
  // One client, alone or as a list of one (OpenID Connect core, 2): a token that is for others as well is refused.
  aud: z.union([z.string(), z.tuple([z.string()]).transform(([client]) => client)]),
  'https://purl.imsglobal.org/spec/lti/claim/deployment_id': z.string(),
});

/** What `handleLogin` of the library signs into a state. */
const StateSchema = z.object({ nonce: z.string(), iss: z.string(), client_id: z.string() });

/** Keys of platforms by their addresses; each set fetches again what it does not know. */
const keySets = new Map<string, JWTVerifyGetKey>();

/**
 * What a platform vouches for: the token is signed by a registered platform, for this tool alone, for a deployment that is let
 * in, in time, for the sign-in that `state` belongs to, and has not been used. It does what the library's `verifyLaunch` does,
 * which refuses whoever comes without a name and an e-mail address. Throws with the reason, for the log.
 */
export async function verifyLaunch(token: string, state: string, stateSecret: Uint8Array): Promise<LaunchClaims> {
  const origin = OriginSchema.parse(decodeJwt(token));
  const deployment = origin['https://purl.imsglobal.org/spec/lti/claim/deployment_id'];
  const platform = await ltiStorage.getLaunchConfig(origin.iss, origin.aud, deployment);
  if (!platform) throw new Error('no such platform, client or deployment is registered');
  const { payload } = await jwtVerify(token, keysAt(platform.jwksUrl), {
    ...{ issuer: platform.iss, audience: platform.clientId, clockTolerance: TOLERANCE },
    requiredClaims: ['exp', 'iat', 'nonce'],
  });
  const begun = StateSchema.parse((await jwtVerify(state, stateSecret, { algorithms: ['HS256'] })).payload);
  const claims = LaunchClaimsSchema.parse(payload);
  const isSame = begun.iss === claims.iss && begun.client_id === platform.clientId && begun.nonce === claims.nonce;
  if (!isSame) throw new Error('the state belongs to another sign-in');
  if (!(await ltiStorage.validateNonce(claims.nonce))) throw new Error('the nonce was used, or is too old');
  return claims;
}

function keysAt(address: string): JWTVerifyGetKey {
  const known = keySets.get(address) ?? createRemoteJWKSet(new URL(address));
  keySets.set(address, known);
  return known;
}
