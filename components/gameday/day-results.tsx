import type { GameDayResults } from '@/classroom/gameday/gameday-results';
import { ButtonLink } from '../controls/button';
import { ScrollBox } from '../scroll-box';
import { durationText } from '../timeline/words';
import { DayEnd } from './day-end';
import { RoundsTrace } from './rounds-trace';
import { lossText, shareText } from './words';

/** What a GameDay came to: the class fault by fault, then every design with its timeline. */
export function DayResults({ session, title, results }: { session: string; title: string; results: GameDayResults }) {
  const { tiles, rounds, roundS, without, brief, phase } = results;
  const whole = { round: rounds.length - 1, atS: roundS };
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>{title}</h1>
        <p>
          {tiles.length} {tiles.length === 1 ? 'design' : 'designs'} for “{brief.title}” under {rounds.length}{' '}
          {rounds.length === 1 ? 'fault' : 'faults'}. Each is an attempt in its learner’s own progress.
          {phase !== 'ended' && ' It is still running.'}
        </p>
        <p>
          <ButtonLink kind="quiet" href={`/live/host/${session}/results.csv`}>
            Download as CSV
          </ButtonLink>{' '}
          <ButtonLink kind="quiet" href={`/live/host/${session}`}>
            Replay on the board
          </ButtonLink>
        </p>
      </header>
      <DayEnd view={results} />
      {rounds.length > 0 && (
        <section className="section" aria-labelledby="day-class">
          <h2 id="day-class">Fault by fault</h2>
          <ol className="results-questions">
            {rounds.map(({ fault, struckAt, served }, at) => (
              <li key={struckAt}>
                <p>
                  <b>
                    {at + 1}. {fault.title}
                  </b>
                </p>
                <p>
                  {served === null
                    ? 'It was not run.'
                    : `${shareText(served)} of requests served; ${downWords(results, at)}.`}
                </p>
              </li>
            ))}
          </ol>
        </section>
      )}
      {tiles.length > 0 && (
        <section className="section" aria-labelledby="day-designs">
          <h2 id="day-designs">Design by design</h2>
          <ScrollBox label="Figures of each design">
            <table className="results-people day-table">
              <thead>
                <tr>
                  <th scope="col">Nickname</th>
                  <th scope="col">USD a month</th>
                  <th scope="col">Served</th>
                  <th scope="col">Down</th>
                  <th scope="col">Lost</th>
                  <th scope="col">Timeline</th>
                  {rounds.map(({ fault, struckAt }) => (
                    <th scope="col" key={struckAt}>
                      {fault.title}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {tiles.map(({ id, nickname, usd, totals, rounds: own }) => (
                  <tr key={id}>
                    <th scope="row">{nickname}</th>
                    <td>{Math.round(usd).toLocaleString('en')}</td>
                    <td>{totals.rounds > 0 ? shareText(totals.served) : '–'}</td>
                    <td>{durationText(totals.downS)}</td>
                    <td>
                      {totals.lostS === null
                        ? 'nothing'
                        : totals.everythingLost
                          ? 'everything'
                          : durationText(totals.lostS)}
                    </td>
                    <td className="day-cell">
                      <RoundsTrace rounds={own} roundS={roundS} at={whole} of={rounds.length} height={40} />
                    </td>
                    {rounds.map(({ struckAt }, at) => {
                      const outcome = own[at];
                      if (!outcome) return <td key={struckAt}>not run</td>;
                      const { target, downS, lost } = outcome;
                      return (
                        <td key={struckAt}>
                          {target === null ? 'not hit' : downS === 0 ? 'never down' : `down ${durationText(downS)}`}
                          {lost && `, ${lossText(lost)}`}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </section>
      )}
      {without.length > 0 && <p>Without a design: {without.join(', ')}.</p>}
    </main>
  );
}

function downWords({ tiles }: GameDayResults, round: number): string {
  const outcomes = tiles.flatMap(({ rounds }) => rounds[round] ?? []);
  const down = outcomes.filter(({ downS }) => downS > 0).length;
  const lost = outcomes.filter((outcome) => outcome.lost !== null).length;
  return `${down} of ${outcomes.length} were down, ${lost} lost data`;
}
