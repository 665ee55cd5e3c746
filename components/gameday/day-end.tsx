import { useTranslations } from '#language';
import type { GameDaySharedView } from '@/classroom/gameday/gameday-views';
import { Material } from '../language/material';
import { factAddress } from '../reading/addresses';
import { awardText, linkText, linkTitle, shareText } from './words';

/** Links that are shown; those that few share say little about a class. */
const LINKS = 3;

/** What a GameDay came to: awards by what was measured, and the weakest link that most share. */
export function DayEnd({ view, level = 2 }: { view: GameDaySharedView; level?: 1 | 2 }) {
  const t = useTranslations('gameday');
  const { end, designs, served, brief } = view;
  if (end === null) return null;
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className="day-end">
      <section className="day-class" aria-label={t('board.theClass')}>
        <Heading>{served === null ? t('end.noFault') : t('end.served', { share: shareText(t, served) })}</Heading>
      </section>
      {end.awards.map((award) => {
        const { title, names, evidence } = awardText(t, award);
        return (
          <section key={award.kind} className="day-award">
            <h2>{title}</h2>
            <p>
              <b>{names}</b>
            </p>
            <p>{evidence}</p>
          </section>
        );
      })}
      {end.awards.length > 0 && !end.awards.some(({ kind }) => kind === 'cheapest-survivor') && (
        <section className="day-award">
          <h2>{t('end.noSurvivor')}</h2>
          <p>{t('end.noSurvivorWhy')}</p>
        </section>
      )}
      {end.links.length > 0 && (
        <section className="day-links">
          <h2>{t('end.weakest')}</h2>
          <ol>
            {end.links.slice(0, LINKS).map((link) => (
              <li key={`${link.kind} ${link.id}`}>
                <b>{link.kind === 'trap' ? <Material>{link.title}</Material> : linkTitle(t, link)}</b>
                <span>{linkText(t, link, designs)}</span>
                {link.fact && <a href={factAddress(brief.pack, link.fact)}>{t('end.fact')}</a>}
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
