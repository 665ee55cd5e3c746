/** Where a request came from, as far as the nearest proxy says; only ever used to slow down guessing and to take turns. */
export function clientAddress(request: Pick<Request, 'headers'>): string {
  const forwarded = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  return forwarded ? forwarded.slice(0, 64) : 'unknown';
}
