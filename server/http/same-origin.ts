import { AppError } from '../errors';

/** Scheme and host that the browser used, `https://school.example`. Only ever compared with what the same browser sends. */
export function originOf(request: Request): string {
  const scheme = isSecure(request) ? 'https' : 'http';
  const named = `${scheme}://${request.headers.get('host') ?? ''}`;
  return URL.canParse(named) ? new URL(named).origin : `${scheme}://${new URL(request.url).host}`;
}

/**
 * Whether the browser reached us over https. A proxy says so in `X-Forwarded-Proto`; a client that lies about it only
 * changes the flags of its own cookie.
 */
export function isSecure(request: Pick<Request, 'headers'> & { url?: string }): boolean {
  const forwarded = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim().toLowerCase();
  if (forwarded === 'https' || forwarded === 'http') return forwarded === 'https';
  return request.url?.startsWith('https:') ?? false;
}

/**
 * Refuses a write that another site's page has sent: browsers say where a request comes from in `Sec-Fetch-Site` and
 * `Origin`, and scripts cannot forge either. A request with neither comes from no browser page (curl, a test) and carries
 * no cookies that its sender did not type. Hosts are compared without the scheme, which a proxy may have taken off.
 * Throws `foreign-origin`.
 */
export function requireSameOrigin(request: Request): void {
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  if (site !== null && site !== 'same-origin' && site !== 'none') throw foreign(origin ?? site);
  if (origin !== null && hostOf(origin) !== hostOf(originOf(request))) throw foreign(origin);
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

function foreign(from: string): AppError {
  return new AppError('foreign-origin', { say: 'foreign-origin-of', values: { site: from.slice(0, 100) } });
}
