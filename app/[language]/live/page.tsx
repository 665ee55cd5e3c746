import { headers } from 'next/headers';
import { FAMILY_LABELS } from '@/components/live/family-labels';
import { QuizBuilder } from '@/components/live/quiz-builder';
import { LocalTime } from '@/components/local-time';
import { Shell } from '@/components/shell/shell';
import { asAppError } from '@/server/errors';
import { loadHostHome } from '@/server/live/host-home';
import { Visitor } from '@/server/session/visitor';

type Query = { pack?: string; class?: string; items?: string };

export default async function LiveHome({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const home = await load(query);
  return (
    <Shell current={null}>
      <main id="main" className="page">
        <header className="page-head">
          <h1>Live quiz</h1>
          <p>
            Draw questions, look them over, and open the lobby: the class joins with a code and a nickname. To take
            part, <a href="/live/join">join with a code</a>. To break everybody’s designs instead,{' '}
            <a href={query.class ? `/live/gameday?class=${query.class}` : '/live/gameday'}>hold a GameDay</a>.
          </p>
        </header>
        {'problem' in home ? (
          <p className="run-problem">
            {home.problem} {home.fix} <a href="/account">Account</a>
          </p>
        ) : (
          <>
            {home.sessions.length > 0 && (
              <section className="section" aria-labelledby="live-sessions">
                <h2 id="live-sessions">Running and past</h2>
                <ul className="live-sessions">
                  {home.sessions.map(({ id, title, createdAt, running }) => (
                    <li key={id}>
                      <a href={running ? `/live/host/${id}` : `/live/host/${id}/results`}>{title}</a>
                      <LocalTime at={createdAt} form="moment" />
                      {running ? (
                        <span>
                          running: <a href={`/live/host/${id}/remote`}>remote control</a>
                        </span>
                      ) : (
                        <span>results</span>
                      )}
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <section className="section" aria-labelledby="live-new">
              <h2 id="live-new">A new quiz</h2>
              {home.packs.length > 1 && (
                <p>
                  {home.packs.map(({ id, title }) => (
                    <a
                      key={id}
                      href={`/live?pack=${id}${query.class ? `&class=${query.class}` : ''}`}
                      {...(id === home.pack.id && { 'aria-current': 'true' as const })}
                    >
                      {title}
                    </a>
                  ))}
                </p>
              )}
              <QuizBuilder
                classId={home.classId}
                pack={home.pack}
                version={home.version}
                chosen={home.chosen}
                families={home.families.map((id) => ({ id, label: FAMILY_LABELS[id] ?? id }))}
              />
            </section>
          </>
        )}
      </main>
    </Shell>
  );
}

async function load({ pack, class: classId, items }: Query) {
  try {
    return await loadHostHome(
      new Visitor(new Headers(await headers())),
      pack,
      classId ?? null,
      typeof items === 'string' ? items : '',
    );
  } catch (error) {
    const { body, status } = asAppError(error);
    if (status >= 500) throw error;
    return { problem: body.message, fix: body.fix };
  }
}
