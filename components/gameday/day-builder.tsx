'use client';

import { useState } from 'react';
import { useTranslations } from '#language';
import { MOST_ROUNDS } from '@/classroom/gameday/most-rounds';
import type { Brief } from '@/simulator';
import { Button } from '../controls/button';
import { Material, useMaterialMarks } from '../language/material';
import { usePost } from '../practice/use-post';

interface BriefChoice {
  pack: string;
  id: string;
  title: string;
  level: Brief['level'];
  options: { id: string; title: string }[];
  sequence: string[];
}

interface Props {
  /** The class that it is for; null for none. */
  classId: string | null;
  briefs: BriefChoice[];
  /** Brief that is chosen first. */
  wanted: string | null;
}

const MINUTES = [10, 15, 20, 30, 45, 60, 90];
const ROUNDS = [
  { seconds: 1200, label: 'short' },
  { seconds: 3600, label: 'hour' },
  { seconds: 21_600, label: 'long' },
] as const;

/** A GameDay in a minute: a brief, a time, the faults in their order. */
export function DayBuilder({ classId, briefs, wanted }: Props) {
  const t = useTranslations('gameday');
  const live = useTranslations('live');
  const material = useMaterialMarks();
  const post = usePost();
  const first = briefs.find(({ id }) => id === wanted) ?? briefs[0];
  const [brief, setBrief] = useState(first);
  const [sequence, setSequence] = useState(first?.sequence ?? []);
  const [title, setTitle] = useState('');
  const [minutes, setMinutes] = useState<number | null>(20);
  const [roundS, setRoundS] = useState(3600);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  if (!brief) return <p>{t('builder.none')}</p>;
  const titleOf = (id: string) => brief.options.find((option) => option.id === id)?.title ?? id;
  const start = async () => {
    setBusy(true);
    const settings = {
      title: title.trim() || t('nameOf', { brief: brief.title }).slice(0, 80),
      minutes,
      roundS,
      sequence,
    };
    const sent = await post<{ id: string }>('/api/live/gameday', {
      pack: brief.pack,
      brief: brief.id,
      classId,
      settings,
    });
    if ('value' in sent) return location.assign(`/live/host/${sent.value.id}`);
    setBusy(false);
    setProblem(`${sent.problem.message} ${sent.problem.fix}`);
  };
  return (
    <form className="builder" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{t('builder.what')}</legend>
        <label className="field">
          <span className="field-label">{t('builder.brief')}</span>
          <select
            className="input"
            value={`${brief.pack} ${brief.id}`}
            onChange={(event) => {
              const next = briefs.find(({ pack, id }) => `${pack} ${id}` === event.target.value);
              if (!next) return;
              setBrief(next);
              setSequence(next.sequence);
            }}
          >
            {briefs.map(({ pack, id, title: name, level }) => (
              <option key={`${pack} ${id}`} value={`${pack} ${id}`}>
                {name} ({t(`builder.levels.${level}`)})
              </option>
            ))}
          </select>
        </label>
        <p className="live-small">
          {t.rich('builder.where', { lab: (text) => <a href={`/lab/${brief.id}`}>{text}</a> })}
        </p>
        <label className="field">
          <span className="field-label">{t('builder.name')}</span>
          <input
            className="input"
            maxLength={80}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
            placeholder={t('nameOf', { brief: brief.title })}
          />
        </label>
        <label className="field">
          <span className="field-label">{t('builder.time')}</span>
          <select
            className="input"
            value={minutes ?? ''}
            onChange={(event) => setMinutes(event.target.value === '' ? null : Number(event.target.value))}
          >
            {MINUTES.map((number) => (
              <option key={number} value={number}>
                {live('builder.minutes', { count: number })}
              </option>
            ))}
            <option value="">{t('builder.untilClosed')}</option>
          </select>
        </label>
        <label className="field">
          <span className="field-label">{t('builder.step')}</span>
          <select className="input" value={roundS} onChange={(event) => setRoundS(Number(event.target.value))}>
            {ROUNDS.map(({ seconds, label }) => (
              <option key={seconds} value={seconds}>
                {t(`builder.steps.${label}`)}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
      <fieldset>
        <legend>{t('builder.faults')}</legend>
        <p className="live-small">{t('builder.faultsNote')}</p>
        <ol className="day-sequence">
          {sequence.map((id, at) => (
            <li key={id}>
              <span>
                <Material>{titleOf(id)}</Material>
              </span>
              <Button
                kind="plain"
                small
                disabled={at === 0}
                aria-label={t('builder.moveUp', { fault: titleOf(id) })}
                onClick={() => setSequence(sequence.toSpliced(at, 1).toSpliced(at - 1, 0, id))}
              >
                {live('builder.up')}
              </Button>
              <Button
                kind="plain"
                small
                aria-label={t('builder.removeOne', { fault: titleOf(id) })}
                onClick={() => setSequence(sequence.toSpliced(at, 1))}
              >
                {live('builder.remove')}
              </Button>
            </li>
          ))}
        </ol>
        {sequence.length < MOST_ROUNDS && (
          <label className="field">
            <span className="field-label">{t('builder.add')}</span>
            <select
              className="input"
              value=""
              onChange={(event) => event.target.value && setSequence([...sequence, event.target.value])}
            >
              <option value="">{t('builder.chooseOne')}</option>
              {brief.options
                .filter(({ id }) => !sequence.includes(id))
                .map(({ id, title: name }) => (
                  <option key={id} value={id} {...material}>
                    {name}
                  </option>
                ))}
            </select>
          </label>
        )}
      </fieldset>
      <div className="builder-draw">
        <Button disabled={busy} onClick={() => void start()}>
          {live('builder.open')}
        </Button>
        {problem && <p role="alert">{problem}</p>}
      </div>
    </form>
  );
}
