import { useTranslations } from '#language';
import { Material, useMaterialMarks } from '../language/material';
import { LocalTime } from '../local-time';
import { itemAddress } from '../practice/addresses';
import { briefAddress, topicAddress } from '../reading/addresses';
import { State } from '../state/state';

/** An answer in the list of the last ones. */
export interface RecentLine {
  id: string;
  /** Address of the item, `<template>/<seed>`. */
  item: string;
  /** Null where the material has changed since. */
  stem: string | null;
  topicTitle: string;
  correct: boolean;
  /** ISO 8601. */
  at: string;
}

export interface AttemptLine {
  id: string;
  brief: string;
  title: string;
  /** 0 to 100. */
  score: number;
  at: string;
}

export interface ReadingLine {
  topic: string;
  title: string;
  /** Anchor of the section last read; empty for the top. */
  section: string;
  /** 0 to 1. */
  share: number;
  at: string;
}

/** The last answers with links to their questions. */
export function RecentAnswers({ pack, answers }: { pack: string; answers: RecentLine[] }) {
  const t = useTranslations('progress');
  const material = useMaterialMarks();
  return (
    <ul className="history">
      {answers.map(({ id, item, stem, topicTitle, correct, at }) => (
        <li key={id}>
          <p>
            {stem === null ? (
              <span>{t.rich('history.earlier', { item, code: (text) => <code>{text}</code> })}</span>
            ) : (
              <a href={itemAddress(pack, item)} {...material}>
                {stem}
              </a>
            )}
          </p>
          <p className="history-line">
            <State kind={correct ? 'ok' : 'down'}>{t(correct ? 'history.right' : 'history.wrong')}</State>
            <span {...material}>{topicTitle}</span>
            <LocalTime at={at} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Designs that were handed in. */
export function Attempts({ attempts }: { attempts: AttemptLine[] }) {
  const t = useTranslations('progress');
  return (
    <table className="history-table">
      <thead>
        <tr>
          <th scope="col">{t('history.brief')}</th>
          <th scope="col">{t('history.when')}</th>
          <th scope="col">{t('history.score')}</th>
        </tr>
      </thead>
      <tbody>
        {attempts.map(({ id, brief, title, score, at }) => (
          <tr key={id}>
            <th scope="row">
              <a href={briefAddress(brief)}>
                <Material>{title}</Material>
              </a>
            </th>
            <td>
              <LocalTime at={at} />
            </td>
            <td>{t('history.scoreOf', { score: Math.round(score) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How far each page was read. */
export function Readings({ pack, readings }: { pack: string; readings: ReadingLine[] }) {
  const t = useTranslations('progress');
  return (
    <table className="history-table">
      <thead>
        <tr>
          <th scope="col">{t('history.page')}</th>
          <th scope="col">{t('history.opened')}</th>
          <th scope="col">{t('history.read')}</th>
        </tr>
      </thead>
      <tbody>
        {readings.map(({ topic, title, section, share, at }) => (
          <tr key={topic}>
            <th scope="row">
              <a href={topicAddress(pack, topic, section === '' ? undefined : section)}>
                <Material>{title}</Material>
              </a>
            </th>
            <td>
              <LocalTime at={at} />
            </td>
            <td>{t('percent', { percent: Math.round(share * 100) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
