import type { Pack } from '@/curriculum/pack';
import { packAddress, topicAddress } from '../reading/addresses';
import { Footer } from '../shell/footer';

/** What works without a network, with the way to all of it; served in the place of every page that does not. */
export function OfflineGuide({
  packs,
  briefs,
}: {
  packs: readonly Pack[];
  briefs: readonly { id: string; title: string }[];
}) {
  return (
    <main id="main" className="page page-narrow">
      <div className="about">
        <header className="page-head">
          <h1>Without a network</h1>
        </header>
        <p>
          After a first visit over https, or on this machine itself, this browser keeps what is below. Home, progress,
          exams, classes and live quizzes follow you and others, and need the server: open them again when the
          connection is back.
        </p>
        <h2>Practice</h2>
        <p>
          <a href="/practice/offline">Practise with the questions that are kept here.</a> They are the next ones of your
          plan, fetched whenever you open the practice page, with their keys and reasons. Your answers are kept in this
          browser and sent by themselves, once and in order, when the network is back; several devices do not mind each
          other. Exams and live quizzes never keep a key in a browser.
        </p>
        {packs.map((pack) => (
          <section key={pack.id} aria-labelledby={`read-${pack.id}`}>
            <h2 id={`read-${pack.id}`}>
              Read: <a href={packAddress(pack.id)}>{pack.info.title}</a>
            </h2>
            <ul>
              {pack.topics.map(({ id, title }) => (
                <li key={id}>
                  <a href={topicAddress(pack.id, id)}>{title}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <h2>Lab</h2>
        <p>
          Every brief can be edited, graded and broken. The draft is kept in this browser and saved when you open the
          brief with a network; handing in needs the network.
        </p>
        <ul>
          <li>
            <a href="/lab/free">A design of your own</a>
          </li>
          {briefs.map(({ id, title }) => (
            <li key={id}>
              <a href={`/lab/${id}`}>{title}</a>
            </li>
          ))}
        </ul>
        <h2>Install it</h2>
        <p>
          Browsers offer to install Faultline as an app from their menu. It is the same app, in a window of its own.
        </p>
      </div>
      <Footer />
    </main>
  );
}
