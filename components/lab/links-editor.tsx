import { useState } from 'react';
import { TRAFFIC, USERS } from '@/simulator';
import { Button } from '../controls/button';
import { labelOf, linksFrom, type RawLink, resourcesOf } from './document';
import type { Editor } from './editor';
import { withLink, withLinkChanged, withoutLink } from './edits';

const CLASS_WORDS: Record<string, string> = { reads: 'Reads', writes: 'Writes', static: 'Static files', jobs: 'Jobs' };
const USES = [
  ['each', 'Every request'],
  ['spread', 'Shared with its like'],
  ['fallback', 'Only when the others fail'],
] as const;

/** What a resource calls: add a call, say what it carries, take it out. */
export function LinksEditor({ editor, from }: { editor: Editor; from: string }) {
  const { document, edit, classes, problems } = editor;
  const [target, setTarget] = useState('');
  const all = linksFrom(document);
  const links = all.filter((link) => link.from === from);
  const callable = resourcesOf(document).filter(
    ({ id, type }) => id !== from && isCalled(type) && !links.some((link) => link.to === id),
  );
  const chosen = callable.some(({ id }) => id === target) ? target : '';
  const connect = () => {
    edit(withLink(document, from, chosen, classes), `${labelOf(document, from)} calls ${labelOf(document, chosen)}.`);
    setTarget('');
  };
  const select = `${from}-calls`;
  return (
    <fieldset className="links-editor">
      <legend className="field-label">{from === USERS ? 'Users call' : 'Calls'}</legend>
      {links.length === 0 && <p className="field-help">Nothing yet.</p>}
      {links.map((link) => (
        <LinkRow
          key={link.to}
          link={link}
          editor={editor}
          problem={problems.find(({ path }) => path.startsWith(`links[${all.indexOf(link)}]`))?.message}
        />
      ))}
      {callable.length > 0 && (
        <div className="links-add">
          <label className="sr-only" htmlFor={select}>
            Resource to call
          </label>
          <select id={select} className="input" value={chosen} onChange={(event) => setTarget(event.target.value)}>
            <option value="">Choose what it calls</option>
            {callable.map(({ id }) => (
              <option key={id} value={id}>
                {labelOf(document, id)}
              </option>
            ))}
          </select>
          <Button kind="quiet" small disabled={chosen === ''} onClick={connect}>
            Connect
          </Button>
        </div>
      )}
    </fieldset>
  );
}

/** Whether requests can go to a type of resource. */
export function isCalled(type: string): boolean {
  return !NEVER_CALLED.has(type);
}

const NEVER_CALLED: ReadonlySet<string> = new Set([
  'ami',
  'snapshot-schedule',
  'snapshot-copy',
  'ebs-volume',
  'instance-store',
  'capacity-reservation',
]);

function LinkRow({ link, editor, problem }: { link: RawLink; editor: Editor; problem: string | undefined }) {
  const { document, edit, classes } = editor;
  const { from, to } = link;
  const name = labelOf(document, to);
  const id = `${from}-to-${to}`;
  const change = (next: Partial<RawLink>, said: string) => edit(withLinkChanged(document, from, to, next), said);
  const offered = TRAFFIC.filter((c) => classes.includes(c) || link.carries.includes(c));
  return (
    <div className="link-row">
      <p className="link-row-head">
        <b>{name}</b>
        <Button
          kind="plain"
          small
          onClick={() => edit(withoutLink(document, from, to), `${labelOf(document, from)} no longer calls ${name}.`)}
          aria-label={`Disconnect ${name}`}
        >
          Disconnect
        </Button>
      </p>
      <fieldset className="check-group">
        <legend className="sr-only">What the call to {name} carries</legend>
        {offered.map((c) => (
          <label key={c} className="check-row" htmlFor={`${id}-${c}`}>
            <input
              id={`${id}-${c}`}
              type="checkbox"
              className="checkbox"
              checked={link.carries.includes(c)}
              // The last class stays: a call that carries nothing is no call.
              disabled={link.carries.length === 1 && link.carries[0] === c}
              onChange={({ target }) =>
                change(
                  { carries: TRAFFIC.filter((t) => (t === c ? target.checked : link.carries.includes(t))) },
                  `Call to ${name} changed.`,
                )
              }
            />
            {CLASS_WORDS[c]}
          </label>
        ))}
        <label className="check-row" htmlFor={`${id}-waits`}>
          <input
            id={`${id}-waits`}
            type="checkbox"
            className="checkbox"
            checked={link.waits}
            onChange={({ target }) =>
              change({ waits: target.checked }, target.checked ? `Waits for ${name}.` : `Does not wait for ${name}.`)
            }
          />
          Waits for the answer
        </label>
      </fieldset>
      <label className="link-use" htmlFor={`${id}-use`}>
        Used for
        <select
          id={`${id}-use`}
          className="input"
          value={link.use}
          onChange={({ target }) => change({ use: target.value }, `Use of ${name} changed.`)}
        >
          {USES.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {problem && <p className="field-error">{problem}</p>}
    </div>
  );
}
