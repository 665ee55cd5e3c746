import { useState } from 'react';
import { useTranslations } from '#language';
import { TRAFFIC, USERS } from '@/simulator';
import { Button } from '../controls/button';
import { Material } from '../language/material';
import { labelOf, linksFrom, type RawLink, resourcesOf } from './document';
import type { Editor } from './editor';
import { withLink, withLinkChanged, withoutLink } from './edits';

const USES = ['each', 'spread', 'fallback'] as const;

/** What a resource calls: add a call, say what it carries, take it out. */
export function LinksEditor({ editor, from }: { editor: Editor; from: string }) {
  const t = useTranslations('labDesign');
  const { document, edit, classes, problems } = editor;
  const [target, setTarget] = useState('');
  const all = linksFrom(document);
  const links = all.filter((link) => link.from === from);
  const callable = resourcesOf(document).filter(
    ({ id, type }) => id !== from && isCalled(type) && !links.some((link) => link.to === id),
  );
  const chosen = callable.some(({ id }) => id === target) ? target : '';
  const connect = () => {
    const [caller, called] = [labelOf(t, document, from), labelOf(t, document, chosen)];
    edit(withLink(document, from, chosen, classes), t('links.connected', { from: caller, to: called }));
    setTarget('');
  };
  const select = `${from}-calls`;
  return (
    <fieldset className="links-editor">
      <legend className="field-label">{from === USERS ? t('links.usersCall') : t('links.calls')}</legend>
      {links.length === 0 && <p className="field-help">{t('links.none')}</p>}
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
            {t('links.which')}
          </label>
          <select id={select} className="input" value={chosen} onChange={(event) => setTarget(event.target.value)}>
            <option value="">{t('links.choose')}</option>
            {callable.map(({ id }) => (
              <option key={id} value={id}>
                {labelOf(t, document, id)}
              </option>
            ))}
          </select>
          <Button kind="quiet" small disabled={chosen === ''} onClick={connect}>
            {t('links.connect')}
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
  const t = useTranslations('labDesign');
  const { document, edit, classes } = editor;
  const { from, to } = link;
  const name = labelOf(t, document, to);
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
          onClick={() =>
            edit(
              withoutLink(document, from, to),
              t('links.disconnected', { from: labelOf(t, document, from), to: name }),
            )
          }
          aria-label={t('links.disconnectPart', { part: name })}
        >
          {t('links.disconnect')}
        </Button>
      </p>
      <fieldset className="check-group">
        <legend className="sr-only">{t('links.carries', { part: name })}</legend>
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
                  { carries: TRAFFIC.filter((other) => (other === c ? target.checked : link.carries.includes(other))) },
                  t('links.changed', { part: name }),
                )
              }
            />
            {t(`links.traffic.${c}`)}
          </label>
        ))}
        <label className="check-row" htmlFor={`${id}-waits`}>
          <input
            id={`${id}-waits`}
            type="checkbox"
            className="checkbox"
            checked={link.waits}
            onChange={({ target }) =>
              change({ waits: target.checked }, t(target.checked ? 'links.nowWaits' : 'links.noWait', { part: name }))
            }
          />
          {t('links.waits')}
        </label>
      </fieldset>
      <label className="link-use" htmlFor={`${id}-use`}>
        {t('links.usedFor')}
        <select
          id={`${id}-use`}
          className="input"
          value={link.use}
          onChange={({ target }) => change({ use: target.value }, t('links.useChanged', { part: name }))}
        >
          {USES.map((use) => (
            <option key={use} value={use}>
              {t(`links.uses.${use}`)}
            </option>
          ))}
        </select>
      </label>
      {problem && (
        <p className="field-error">
          <Material>{problem}</Material>
        </p>
      )}
    </div>
  );
}
