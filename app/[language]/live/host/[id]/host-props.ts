import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import type { HostProps } from '@/components/live/host-view';
import { asAppError } from '@/server/errors';
import { reachableOrigins } from '@/server/http/reachable';
import { loadHostSession } from '@/server/live/page-session';
import { Visitor } from '@/server/session/visitor';

/** What a host's page is made with; whoever may not see it is told that there is no such page. */
export async function hostProps(params: Promise<{ id: string }>): Promise<HostProps & { kind: string }> {
  const { id } = await params;
  const given = new Headers(await headers());
  try {
    const { kind, title, code } = await loadHostSession(new Visitor(given), id);
    return { kind, session: id, title, code: code ?? '', origins: reachableOrigins(given) };
  } catch (error) {
    if (asAppError(error).status >= 500) throw error;
    notFound();
  }
}
