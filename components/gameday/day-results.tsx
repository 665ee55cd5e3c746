import { useFormatter, useTranslations } from '#language';
import type { GameDayResults } from '@/classroom/gameday/gameday-results';
import { ButtonLink } from '../controls/button';
import { Material } from '../language/material';
import { ScrollBox } from '../scroll-box';
import { durationText } from '../timeline/words';
import { DayEnd } from './day-end';
import { RoundsTrace } from './rounds-trace';
import { lossText, shareText } from './words';

/** What a GameDay came to: the class fault by fault, then every design with its timeline. */
export function DayResults({ session, title, results }: { session: string; title: string; results: GameDayResults }) {
  const t = useTranslations('gameday');
  const format = useFormatter();
  const { tiles, rounds, roundS, without, brief, phase } = results;
  const whole = { round: rounds.length - 1, atS: roundS };
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>{title}</h1>
        <p>
          {t('outcome.lead', { designs: tiles.length, brief: brief.title, faults: rounds.length })}
          {phase !== 'ended' && ` ${t('outcome.stillRunning')}`}
        </p>
        <p>
          <ButtonLink kind="quiet" href={`/live/host/${session}/results.csv`}>
            {t('outcome.csv')}
          </ButtonLink>{' '}
          <ButtonLink kind="quiet" href={`/live/host/${session}`}>
            {t('outcome.replay')}
          </ButtonLink>
        </p>
      </header>
      <DayEnd view={results} />
      {rounds.length > 0 && (
        <section className="section" aria-labelledby="day-class">
          <h2 id="day-class">{t('own.byFault')}</h2>
          <ol className="results-questions">
            {rounds.map(({ fault, struckAt, served }, at) => (
              <li key={struckAt}>
                <p>
                  <b>
                    {at + 1}. <Material>{fault.title}</Material>
                  </b>
                </p>
                <p>
                  {served === null
                    ? t('outcome.notRun')
                    : t('outcome.round', { share: shareText(t, served), ...downOf(results, at) })}
                </p>
              </li>
            ))}
          </ol>
        </section>
      )}
      {tiles.length > 0 && (
        <section className="section" aria-labelledby="day-designs">
          <h2 id="day-designs">{t('outcome.byDesign')}</h2>
          <ScrollBox label={t('outcome.table')}>
            <table className="results-people day-table">
              <thead>
                <tr>
                  <th scope="col">{t('outcome.nickname')}</th>
                  <th scope="col">{t('outcome.usd')}</th>
                  <th scope="col">{t('outcome.served')}</th>
                  <th scope="col">{t('outcome.down')}</th>
                  <th scope="col">{t('outcome.lost')}</th>
                  <th scope="col">{t('outcome.timeline')}</th>
                  {rounds.map(({ fault, struckAt }) => (
                    <th scope="col" key={struckAt}>
                      <Material>{fault.title}</Material>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {tiles.map(({ id, nickname, usd, totals, rounds: own }) => (
                  <tr key={id}>
                    <th scope="row">{nickname}</th>
                    <td>{format.number(Math.round(usd))}</td>
                    <td>{totals.rounds > 0 ? shareText(t, totals.served) : '–'}</td>
                    <td>{durationText(totals.downS)}</td>
                    <td>
                      {totals.lostS === null
                        ? t('outcome.nothing')
                        : totals.everythingLost
                          ? t('outcome.everything')
                          : durationText(totals.lostS)}
                    </td>
                    <td className="day-cell">
                      <RoundsTrace rounds={own} roundS={roundS} at={whole} of={rounds.length} height={40} />
                    </td>
                    {rounds.map(({ struckAt }, at) => {
                      const outcome = own[at];
                      if (!outcome) return <td key={struckAt}>{t('outcome.cell.notRun')}</td>;
                      const { target, downS, lost } = outcome;
                      return (
                        <td key={struckAt}>
                          {target === null
                            ? t('outcome.cell.notHit')
                            : downS === 0
                              ? t('outcome.cell.neverDown')
                              : t('outcome.cell.down', { time: durationText(downS) })}
                          {lost && `, ${lossText(t, lost)}`}
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
      {without.length > 0 && <p>{t('outcome.without', { names: without.join(', ') })}</p>}
    </main>
  );
}

/** Of the designs that a fault struck: how many were down, and how many lost data. */
function downOf({ tiles }: GameDayResults, round: number): { down: number; of: number; lost: number } {
  const outcomes = tiles.flatMap(({ rounds }) => rounds[round] ?? []);
  const down = outcomes.filter(({ downS }) => downS > 0).length;
  const lost = outcomes.filter((outcome) => outcome.lost !== null).length;
  return { down, of: outcomes.length, lost };
}
