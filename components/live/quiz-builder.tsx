'use client';

import { type ReactNode, useState } from 'react';
import { useTranslations } from '#language';
import type { QuizSettings } from '@/classroom/quiz/config';
import { Button } from '../controls/button';
import { Chip } from '../controls/chip';
import { Material, useMaterialMarks } from '../language/material';
import { usePost } from '../practice/use-post';
import { letter } from '../practice/words';

interface Drawn {
  address: string;
  topic: string;
  family: string;
  imported: boolean;
  stem: string;
  options: string[];
}

interface Props {
  /** The class that it is for; null for none. */
  classId: string | null;
  pack: { id: string; title: string; topics: { id: string; title: string }[] };
  families: { id: string; label: string }[];
  /** Version of the questions, and those that it begins with. */
  version: string;
  chosen: Drawn[];
}

/** Milliseconds: proven questions take their time. */
const DRAWING = 30_000;

/** Characters of a quiz's title, at most. */
const LONGEST_TITLE = 80;

const DEFAULTS: QuizSettings = {
  ...{ title: '', pacing: 'host', seconds: 30, leaderboard: true, speed: false, confidence: false },
};

/** A quiz in under a minute: draw, look, start. */
export function QuizBuilder({ classId, pack, families, version: given, chosen }: Props) {
  const t = useTranslations('live');
  const material = useMaterialMarks();
  const post = usePost();
  const [topics, setTopics] = useState<string[]>([]);
  const [kinds, setKinds] = useState<string[]>(['scenario', 'contrast', 'recall']);
  const [count, setCount] = useState(10);
  const [version, setVersion] = useState(given);
  const [drawn, setDrawn] = useState(chosen);
  const [settings, setSettings] = useState(DEFAULTS);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const set = (part: Partial<QuizSettings>) => setSettings((before) => ({ ...before, ...part }));

  const draw = async (wanted: number, kept: Drawn[], at: number) => {
    setBusy(true);
    const taken = kept.map(({ address }) => address);
    const wish = { classId, pack: pack.id, topics, families: kinds, count: wanted, taken };
    const sent = await post<{ packVersion: string; questions: Drawn[] }>('/api/live/draw', wish, DRAWING);
    setBusy(false);
    if ('problem' in sent) return setProblem(`${sent.problem.message} ${sent.problem.fix}`);
    setProblem(null);
    setVersion(sent.value.packVersion);
    setDrawn([...kept.slice(0, at), ...sent.value.questions, ...kept.slice(at)]);
  };
  const start = async () => {
    setBusy(true);
    const title =
      settings.title.trim() ||
      t('builder.nameOf', { subject: topics.length === 1 ? titleOf(pack, topics[0] ?? '') : pack.title }).slice(
        0,
        LONGEST_TITLE,
      );
    const sent = await post<{ id: string }>(
      '/api/live',
      {
        classId,
        pack: pack.id,
        packVersion: version,
        items: drawn.map(({ address }) => address),
        settings: { ...settings, title },
      },
      DRAWING,
    );
    if ('value' in sent) return location.assign(`/live/host/${sent.value.id}`);
    setBusy(false);
    setProblem(`${sent.problem.message} ${sent.problem.fix}`);
  };
  return (
    <form className="builder" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{t('builder.topics')}</legend>
        <p className="live-small">{t('builder.allTopics')}</p>
        <div className="builder-topics">
          {pack.topics.map(({ id, title }) => (
            <Tick
              key={id}
              label={<Material>{title}</Material>}
              on={topics.includes(id)}
              set={() => setTopics(toggled(topics, id))}
            />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('builder.kinds')}</legend>
        <div className="builder-topics">
          {families.map(({ id, label }) => (
            <Tick key={id} label={label} on={kinds.includes(id)} set={() => setKinds(toggled(kinds, id))} />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('builder.how')}</legend>
        <label className="field">
          <span className="field-label">{t('builder.name')}</span>
          <input
            className="input"
            maxLength={LONGEST_TITLE}
            value={settings.title}
            onChange={(event) => set({ title: event.target.value })}
            placeholder={t('builder.nameOf', { subject: pack.title })}
          />
        </label>
        <label className="field">
          <span className="field-label">{t('builder.pace')}</span>
          <select
            className="input"
            value={settings.pacing}
            onChange={(event) =>
              set(event.target.value === 'self' ? { pacing: 'self', seconds: 600 } : { pacing: 'host', seconds: 30 })
            }
          >
            <option value="host">{t('builder.paceHost')}</option>
            <option value="self">{t('builder.paceSelf')}</option>
          </select>
        </label>
        <label className="field">
          <span className="field-label">{t(settings.pacing === 'host' ? 'builder.timeOne' : 'builder.timeAll')}</span>
          <select
            className="input"
            value={settings.seconds ?? ''}
            onChange={(event) => set({ seconds: event.target.value === '' ? null : Number(event.target.value) })}
          >
            {(settings.pacing === 'host' ? [15, 30, 45, 60, 90, 120] : [300, 600, 900, 1800, 3600]).map((seconds) => (
              <option key={seconds} value={seconds}>
                {settings.pacing === 'host'
                  ? t('builder.seconds', { count: seconds })
                  : t('builder.minutes', { count: seconds / 60 })}
              </option>
            ))}
            {settings.pacing === 'host' && <option value="">{t('builder.untilClosed')}</option>}
          </select>
        </label>
        <Tick
          label={t('builder.leaderboard')}
          on={settings.leaderboard}
          set={() => set({ leaderboard: !settings.leaderboard })}
        />
        <Tick label={t('builder.speed')} on={settings.speed} set={() => set({ speed: !settings.speed })} />
        <Tick
          label={t('builder.confidence')}
          on={settings.confidence}
          set={() => set({ confidence: !settings.confidence })}
        />
      </fieldset>
      <div className="builder-draw">
        <label className="field">
          <span className="field-label">{t('builder.questions')}</span>
          <select className="input" value={count} onChange={(event) => setCount(Number(event.target.value))}>
            {[3, 5, 10, 15, 20].map((number) => (
              <option key={number}>{number}</option>
            ))}
          </select>
        </label>
        <Button
          kind={drawn.length > 0 ? 'quiet' : 'main'}
          disabled={busy || kinds.length === 0}
          onClick={() => void draw(count, [], 0)}
        >
          {t(drawn.length > 0 ? 'builder.drawOthers' : 'builder.draw')}
        </Button>
        {drawn.length > 0 && (
          <Button disabled={busy} onClick={() => void start()}>
            {t('builder.open')}
          </Button>
        )}
        {problem && <p role="alert">{problem}</p>}
      </div>
      <ol className="builder-questions">
        {drawn.map(({ address, topic, imported, stem, options }, at) => (
          <li key={address}>
            <p>
              <b {...material}>{stem}</b>
            </p>
            <ul {...material}>
              {options.map((text, option) => (
                <li key={text}>
                  {letter('abcdefgh'.charAt(option))} {text}
                </li>
              ))}
            </ul>
            <p className="live-small">
              <Material>{titleOf(pack, topic)}</Material> {imported && <Chip>{t('builder.fromFile')}</Chip>}
              <Button kind="plain" small disabled={busy} onClick={() => void draw(1, drawn.toSpliced(at, 1), at)}>
                {t('builder.another')}
              </Button>
              <Button
                kind="plain"
                small
                disabled={at === 0}
                onClick={() => setDrawn(drawn.toSpliced(at, 1).toSpliced(at - 1, 0, ...drawn.slice(at, at + 1)))}
              >
                {t('builder.up')}
              </Button>
              <Button kind="plain" small onClick={() => setDrawn(drawn.toSpliced(at, 1))}>
                {t('builder.remove')}
              </Button>
            </p>
          </li>
        ))}
      </ol>
    </form>
  );
}

function Tick({ label, on, set }: { label: ReactNode; on: boolean; set(): void }) {
  return (
    <label className="builder-tick">
      <input type="checkbox" checked={on} onChange={set} />
      <span>{label}</span>
    </label>
  );
}

function toggled(list: readonly string[], id: string): string[] {
  return list.includes(id) ? list.filter((one) => one !== id) : [...list, id];
}

function titleOf(pack: Props['pack'], topic: string): string {
  return pack.topics.find(({ id }) => id === topic)?.title ?? topic;
}
