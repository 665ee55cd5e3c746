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
  return (
    <ul className="history">
      {answers.map(({ id, item, stem, topicTitle, correct, at }) => (
        <li key={id}>
          <p>
            {stem === null ? (
              <span>
                <code>{item}</code>, asked from an earlier version of the material
              </span>
            ) : (
              <a href={itemAddress(pack, item)}>{stem}</a>
            )}
          </p>
          <p className="history-line">
            <State kind={correct ? 'ok' : 'down'}>{correct ? 'right' : 'wrong'}</State>
            <span>{topicTitle}</span>
            <LocalTime at={at} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Designs that were handed in. */
export function Attempts({ attempts }: { attempts: AttemptLine[] }) {
  return (
    <table className="history-table">
      <thead>
        <tr>
          <th scope="col">Brief</th>
          <th scope="col">When</th>
          <th scope="col">Score</th>
        </tr>
      </thead>
      <tbody>
        {attempts.map(({ id, brief, title, score, at }) => (
          <tr key={id}>
            <th scope="row">
              <a href={briefAddress(brief)}>{title}</a>
            </th>
            <td>
              <LocalTime at={at} />
            </td>
            <td>{Math.round(score)} of 100</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How far each page was read. */
export function Readings({ pack, readings }: { pack: string; readings: ReadingLine[] }) {
  return (
    <table className="history-table">
      <thead>
        <tr>
          <th scope="col">Page</th>
          <th scope="col">Last opened</th>
          <th scope="col">Read</th>
        </tr>
      </thead>
      <tbody>
        {readings.map(({ topic, title, section, share, at }) => (
          <tr key={topic}>
            <th scope="row">
              <a href={topicAddress(pack, topic, section === '' ? undefined : section)}>{title}</a>
            </th>
            <td>
              <LocalTime at={at} />
            </td>
            <td>{Math.round(share * 100)} %</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
