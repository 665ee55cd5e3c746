import type { Pack } from '@/curriculum/pack';
import { packAddress } from './reading/addresses';
import { count, longDate } from './reading/words';
import { Footer } from './shell/footer';

const FONTS = [
  { name: 'Mona Sans', use: 'the interface', licence: '/licences/mona-sans.txt' },
  { name: 'Literata', use: 'reading', licence: '/licences/literata.txt' },
  { name: 'Commit Mono', use: 'identifiers', licence: '/licences/commit-mono.txt' },
];

/** What this is, how its material is kept true, what it keeps about its readers, and its licences. */
export function About({ packs }: { packs: readonly Pack[] }) {
  return (
    <main id="main" className="page page-narrow">
      <div className="about">
        <header className="page-head">
          <h1>About Faultline</h1>
        </header>
        <p>
          Faultline is a study app for people who prepare for a cloud certification, and for those who teach them. Every
          claim in its material can be read on a page, asked in a question, and proven in a simulator. One list of facts
          ties the three together.
        </p>
        <h2>How the material is kept true</h2>
        <p>
          A fact is one statement, with the pages it was read on, the way it was checked and the day of the check.
          Prose, questions and explanations take their numbers from the facts; nobody types them twice. Where the page
          that a pack began from says something else, the fact says what has changed. All of it is listed under{' '}
          <a href="/about/sources">sources</a>.
        </p>
        <p>
          What the simulator takes into account and what not, each law and number it rests on and how it was proven is
          on a <a href="/about/simulator">page of its own</a>.
        </p>
        <ul>
          {packs.map((pack) => (
            <li key={pack.id}>
              <a href={packAddress(pack.id)}>{pack.info.title}</a>: {count(pack.topics.length, 'topic')},{' '}
              {count(pack.facts.size, 'fact')}, version {pack.version}, checked {longDate(pack.info.checked)}.
            </li>
          ))}
        </ul>
        <h2>What it keeps about you</h2>
        <p>
          Your answers, places and designs are kept by this installation and go nowhere else. There are no statistics on
          visitors, and no page loads anything from another server. You can study as a guest, take everything with you,
          and delete everything, on your <a href="/account">account page</a>.
        </p>
        <h2>Licences</h2>
        <p>Faultline is open source under the MIT licence. Its typefaces are under the SIL Open Font License:</p>
        <ul>
          {FONTS.map(({ name, use, licence }) => (
            <li key={name}>
              {name}, for {use} (<a href={licence}>licence of {name}</a>)
            </li>
          ))}
        </ul>
        {packs.flatMap((pack) => (pack.info.trademark ? [<p key={pack.id}>{pack.info.trademark}</p>] : []))}
      </div>
      <Footer />
    </main>
  );
}
