/** Next calls this once when a server starts, before the first request; `next build` must not open the database. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const { openForServing } = await import('@/server/db/open-for-serving');
  await openForServing();
}
