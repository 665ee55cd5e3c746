import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { inlineHashes } from '@/server/islands/manifest';

/**
 * Sets the content security policy of one answer. Scripts run only from this server's own files, with the nonce of this
 * answer, or with the hash of the theme script; the framework reads the nonce off the request and writes it on its own
 * scripts. In development its tools evaluate code, so that scripts are left open there.
 */
export function setPagePolicy(request: IncomingMessage, response: ServerResponse, dev: boolean): void {
  const policy = pagePolicy(dev ? null : { nonce: randomBytes(16).toString('base64'), hashes: inlineHashes() });
  request.headers['content-security-policy'] = policy;
  response.setHeader('Content-Security-Policy', policy);
}

/** The policy's text; null instead of a nonce and hashes leaves scripts open. */
export function pagePolicy(scripts: { nonce: string; hashes: readonly string[] } | null): string {
  const allowed = scripts && [`'nonce-${scripts.nonce}'`, ...scripts.hashes.map((hash) => `'${hash}'`)].join(' ');
  return [
    "default-src 'self'",
    allowed ? `script-src 'self' ${allowed}` : "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
    // Widths and positions of drawings are computed, and stand in style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
