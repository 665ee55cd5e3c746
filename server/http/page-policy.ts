import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { inlineHashes } from '@/server/islands/manifest';

/**
 * Sets the content security policy of one answer. Scripts run only from this server's own files, with the nonce of this
 * answer, or with the hash of the theme script; the framework reads the nonce off the request and writes it on its own
 * scripts. In development its tools evaluate code, so that scripts are left open there.
 */
export function setPagePolicy(request: IncomingMessage, response: ServerResponse, dev: boolean): void {
  const scripts = dev ? null : { nonce: randomBytes(16).toString('base64'), hashes: inlineHashes() };
  const policy = pagePolicy(scripts, PLATFORM_PAGES.test(request.url ?? ''));
  request.headers['content-security-policy'] = policy;
  response.setHeader('Content-Security-Policy', policy);
}

/**
 * The pages of a launch: they stand in frames of learning platforms, and a choice goes to the address that the platform has
 * named in its signed launch. They act for whoever holds the launch's key alone, with no cookie.
 */
const PLATFORM_PAGES = /^\/lti\/(launch|login|enter|choose)(\?|$)/;

/** The policy's text; null instead of a nonce and hashes leaves scripts open. */
export function pagePolicy(scripts: { nonce: string; hashes: readonly string[] } | null, framed = false): string {
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
    framed ? "form-action 'self' https: http:" : "form-action 'self'",
    framed ? 'frame-ancestors https: http:' : "frame-ancestors 'none'",
  ].join('; ');
}
