import { generateKeyPairSync } from 'node:crypto';
import { z } from 'zod';
import { settingOnce } from '../auth/settings';

const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

const StoredKey = z.object({ n: z.string(), e: z.string() }).catchall(z.string());

/**
 * The key pair by which platforms know this installation: RSA with 2048 bits, as LTI's security framework asks for. Made
 * once and kept in the database, so that every instance signs with the same one.
 */
export async function toolKeys(): Promise<CryptoKeyPair> {
  const stored = StoredKey.parse(JSON.parse(await settingOnce('lti-key', newKey)));
  const { n, e } = stored;
  const { subtle } = crypto;
  return {
    privateKey: await subtle.importKey('jwk', stored, ALGORITHM, false, ['sign']),
    // Given out under /lti/keys, so it can be read.
    publicKey: await subtle.importKey('jwk', { kty: 'RSA', n, e }, ALGORITHM, true, ['verify']),
  };
}

function newKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return JSON.stringify(privateKey.export({ format: 'jwk' }));
}
