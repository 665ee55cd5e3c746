import { useFormatter, useTranslations } from '#language';
import type { Translator } from '@/language/translator';
import type { TopicMastery } from '@/progress/mastery';
import type { Why } from '@/progress/session-mix';
import type { Standing } from '@/progress/standing';
import type { TopicAccuracy } from '@/progress/topic-accuracy';
import { Button } from '../controls/button';
import { Glyph } from '../glyphs/glyph';
import { topicGlyph } from '../glyphs/topic-glyph';
import { Material } from '../language/material';
import { studyTime } from '../language/spans';
import { BarLegend, countStandings, FactBars } from '../progress/fact-bars';
import { ShareEstimate } from '../progress/share-estimate';
import { Footer } from '../shell/footer';
import { LastRunPanel, type LastRunView } from './last-run-panel';
import { mixWords } from './mix-words';
import { PlanForm, type PlanView } from './plan-form';

/** One topic to choose. */
export interface TopicChoice {
  id: string;
  title: string;
  ticked: boolean;
  facts: TopicMastery['facts'];
  accuracy: Pick<TopicAccuracy, 'answered' | 'correct' | 'share' | 'interval'>;
}

interface Props {
  /** Account that is signed in; null for a guest. */
  account: string | null;
  pack: { id: string; title: string; trademark?: string | undefined };
  packs: { id: string; title: string }[];
  topics: TopicChoice[];
  counts: Record<Standing, number>;
  /** New facts that the plan still allows today. */
  newLeft: number;
  nextTen: Record<Why, number>;
  /** Median seconds of an answer; null before the first. */
  pace: number | null;
  plan: PlanView;
  lengths: readonly number[];
  /** Questions of files that can be asked. */
  imported: number;
  lastRun: LastRunView | null;
  /** The plan was just set. */
  saved: boolean;
  problem: string | null;
}

/** Where a session is chosen: mixed, or the topics that are ticked. Plain forms, no script needed. */
export function StartPage(props: Props) {
  const { account, pack, packs, topics, counts, plan, lastRun, saved, problem } = props;
  const t = useTranslations('practice');
  return (
    // What stands here for islands/practice.ts, which keeps the next questions for when there is no network.
    <main id="main" className="page" data-keep={pack.id} {...(account !== null && { 'data-account': account })}>
      <header className="page-head">
        <h1>{headline(t, counts)}</h1>
        <p>{t('lead', { pack: pack.title })}</p>
        {packs.length > 1 && (
          <p>
            {packs.map(({ id, title }) => (
              <a key={id} href={`/practice?pack=${id}`} {...(id === pack.id && { 'aria-current': 'true' as const })}>
                <Material>{title}</Material>
              </a>
            ))}
          </p>
        )}
      </header>
      {problem && <p className="run-problem">{problem}</p>}
      {lastRun && <LastRunPanel lastRun={lastRun} />}
      <div className="start-top">
        <form method="post" action="/practice/start" className="start-new" id="start">
          <input type="hidden" name="pack" value={pack.id} />
          <NewSession {...props} />
        </form>
        <section className="start-plan" aria-labelledby="plan-title">
          <h2 id="plan-title">{t('plan.title')}</h2>
          <PlanForm {...plan} back={`/practice?pack=${pack.id}`} />
          {saved && <p role="status">{t('plan.stored')}</p>}
        </section>
      </div>
      <section className="section" aria-labelledby="start-topics">
        <div className="section-head">
          <h2 id="start-topics">{t('topics.title')}</h2>
          <p>{t('topics.note')}</p>
        </div>
        <TopicTable topics={topics} />
        <BarLegend />
        <div className="start-ticked">
          <Button type="submit" name="mode" value="topics" kind="quiet" form="start">
            {t('topics.start')}
          </Button>
          {props.imported > 0 && (
            <Button type="submit" name="mode" value="imported" kind="quiet" form="start">
              {t('topics.startImported', { count: props.imported })}
            </Button>
          )}
        </div>
      </section>
      <Footer note={pack.trademark} />
    </main>
  );
}

function headline(t: Translator<'practice'>, { due, weak, new: fresh, known }: Record<Standing, number>): string {
  if (known + due + weak === 0) return t('headline.toBeAsked', { count: fresh });
  if (due > 0) return weak === 0 ? t('headline.due', { due }) : t('headline.dueAndWeak', { due, weak });
  return weak === 0 ? t('headline.nothing') : t('headline.weak', { weak });
}

function NewSession({ counts, newLeft, nextTen, pace, lengths }: Props) {
  const t = useTranslations('practice');
  const units = useTranslations('units');
  const format = useFormatter();
  return (
    <>
      <h2>{t('new.title')}</h2>
      <dl className="start-counts">
        <div>
          <dt>{t('new.due')}</dt>
          <dd>{counts.due}</dd>
        </div>
        <div>
          <dt>{t('new.weak')}</dt>
          <dd>{counts.weak}</dd>
        </div>
        <div>
          <dt>{t('new.newToday')}</dt>
          <dd>{Math.min(newLeft, counts.new)}</dd>
        </div>
      </dl>
      <fieldset>
        <legend>{t('new.howLong')}</legend>
        <div className="lengths">
          {lengths.map((length) => (
            <label key={length}>
              <input type="radio" name="length" value={length} defaultChecked={length === 10} />
              <span>{t.rich('new.length', { count: length, small: (text) => <small>{text}</small> })}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p>
        {mixWords(t, format, nextTen)} {pace !== null && t('new.takes', { time: studyTime(units, 10 * pace) })}
      </p>
      <Button type="submit" name="mode" value="mixed">
        {t('new.start')}
        <Glyph name="next" />
      </Button>
    </>
  );
}

function TopicTable({ topics }: { topics: TopicChoice[] }) {
  const t = useTranslations('practice');
  return (
    <table className="topic-table">
      <thead>
        <tr>
          <th scope="col">{t('topics.topic')}</th>
          <th scope="col">{t('topics.facts')}</th>
          <th scope="col">{t('topics.due')}</th>
          <th scope="col" className="topic-right">
            {t('topics.right')}
          </th>
        </tr>
      </thead>
      <tbody>
        {topics.map(({ id, title, ticked, facts, accuracy }) => (
          <tr key={id}>
            <th scope="row">
              <label>
                <input
                  type="checkbox"
                  className="checkbox"
                  name="topic"
                  value={id}
                  defaultChecked={ticked}
                  form="start"
                />
                <Glyph name={topicGlyph(id)} />
                <span>
                  <Material>{title}</Material>
                </span>
              </label>
            </th>
            <td>
              <FactBars facts={facts} />
            </td>
            <td className="topic-due">{countStandings(facts).due || ''}</td>
            <td className="topic-right">
              <ShareEstimate estimate={accuracy} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
