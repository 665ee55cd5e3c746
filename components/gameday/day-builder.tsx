'use client';

import { useState } from 'react';
import { MOST_ROUNDS } from '@/classroom/gameday/most-rounds';
import { Button } from '../controls/button';
import { usePost } from '../practice/use-post';

interface BriefChoice {
  pack: string;
  id: string;
  title: string;
  level: string;
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
  { seconds: 1200, label: '20 minutes, outages last 10' },
  { seconds: 3600, label: '1 hour, outages last half of it' },
  { seconds: 21_600, label: '6 hours, outages last half of it at most' },
];

/** A GameDay in a minute: a brief, a time, the faults in their order. */
export function DayBuilder({ classId, briefs, wanted }: Props) {
  const post = usePost();
  const first = briefs.find(({ id }) => id === wanted) ?? briefs[0];
  const [brief, setBrief] = useState(first);
  const [sequence, setSequence] = useState(first?.sequence ?? []);
  const [title, setTitle] = useState('');
  const [minutes, setMinutes] = useState<number | null>(20);
  const [roundS, setRoundS] = useState(3600);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  if (!brief) return <p>There is no brief here. Add one to a pack.</p>;
  const titleOf = (id: string) => brief.options.find((option) => option.id === id)?.title ?? id;
  const start = async () => {
    setBusy(true);
    const settings = { title: title.trim() || `GameDay: ${brief.title}`.slice(0, 80), minutes, roundS, sequence };
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
        <legend>What is built</legend>
        <label className="field">
          <span className="field-label">Brief</span>
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
                {name} ({level})
              </option>
            ))}
          </select>
        </label>
        <p className="live-small">
          Everybody builds it in <a href={`/lab/${brief.id}`}>the lab</a>, or enters an attempt of theirs.
        </p>
        <label className="field">
          <span className="field-label">Title</span>
          <input
            className="input"
            maxLength={80}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
            placeholder={`GameDay: ${brief.title}`}
          />
        </label>
        <label className="field">
          <span className="field-label">Time for a design</span>
          <select
            className="input"
            value={minutes ?? ''}
            onChange={(event) => setMinutes(event.target.value === '' ? null : Number(event.target.value))}
          >
            {MINUTES.map((number) => (
              <option key={number} value={number}>
                {number} minutes
              </option>
            ))}
            <option value="">Until you close the door</option>
          </select>
        </label>
        <label className="field">
          <span className="field-label">From one fault to the next, in the run</span>
          <select className="input" value={roundS} onChange={(event) => setRoundS(Number(event.target.value))}>
            {ROUNDS.map(({ seconds, label }) => (
              <option key={seconds} value={seconds}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
      <fieldset>
        <legend>Faults, one after the other</legend>
        <p className="live-small">
          Those that the brief asks about are here. You can inject any other one at any time. What a fault breaks stays
          broken until the design mends it.
        </p>
        <ol className="day-sequence">
          {sequence.map((id, at) => (
            <li key={id}>
              <span>{titleOf(id)}</span>
              <Button
                kind="plain"
                small
                disabled={at === 0}
                aria-label={`Move up: ${titleOf(id)}`}
                onClick={() => setSequence(sequence.toSpliced(at, 1).toSpliced(at - 1, 0, id))}
              >
                Up
              </Button>
              <Button
                kind="plain"
                small
                aria-label={`Remove: ${titleOf(id)}`}
                onClick={() => setSequence(sequence.toSpliced(at, 1))}
              >
                Remove
              </Button>
            </li>
          ))}
        </ol>
        {sequence.length < MOST_ROUNDS && (
          <label className="field">
            <span className="field-label">Add a fault</span>
            <select
              className="input"
              value=""
              onChange={(event) => event.target.value && setSequence([...sequence, event.target.value])}
            >
              <option value="">Choose one</option>
              {brief.options
                .filter(({ id }) => !sequence.includes(id))
                .map(({ id, title: name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </select>
          </label>
        )}
      </fieldset>
      <div className="builder-draw">
        <Button disabled={busy} onClick={() => void start()}>
          Open the lobby
        </Button>
        {problem && <p role="alert">{problem}</p>}
      </div>
    </form>
  );
}
