'use client';

import { type FormEvent, type InputHTMLAttributes, useActionState, useEffect, useRef, useState } from 'react';
import { useTranslations } from '#language';
import { Button, type ButtonKind } from '../controls/button';
import { Field } from '../controls/field';
import { Notice } from '../notice';
import { type FormAction, type FormState, failedState, UNTOUCHED } from './form-state';

/** One line of a form. */
export interface FormField extends Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'autoComplete' | 'minLength'> {
  name: string;
  label: string;
  help?: string;
}

/** An address of the server's own interface. */
export interface Api {
  method: 'POST' | 'DELETE';
  path: string;
}

interface Props {
  /** Told apart from other forms on the page. */
  id: string;
  /** Answers the form of a browser without scripts. */
  action: FormAction;
  /** Answers the same with scripts: takes the fields as JSON, gives JSON. */
  api: Api;
  fields: readonly FormField[];
  submit: string;
  kind?: ButtonKind;
  /** Where to go when it is done. */
  doneHref: string;
  /** Fields that nobody types; sent along. */
  hidden?: Record<string, string>;
}

/**
 * A form with errors beside their fields, where what was typed stays. With scripts it asks the interface and then loads a
 * whole page: a server action would render this one anew in between, without the form that waits for its answer.
 */
export function ActionForm({ id, action, api, fields, submit, kind = 'main', doneHref, hidden = {} }: Props) {
  const t = useTranslations('account');
  const [posted, dispatch] = useActionState(action, UNTOUCHED);
  const [sent, setSent] = useState<FormState | null>(null);
  const [pending, setPending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const state = sent ?? posted;

  useEffect(() => {
    if (sent && !sent.done) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [sent]);

  async function submitted(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    setPending(true);
    const data = new FormData(event.currentTarget);
    const names = [...fields.map(({ name }) => name), ...Object.keys(hidden)];
    const state = await ask(api, Object.fromEntries(names.map((name) => [name, String(data.get(name) ?? '')])));
    setSent(state);
    if (state.done) window.location.assign(doneHref);
    else setPending(false);
  }

  return (
    <form ref={form} className="action-form" action={dispatch} onSubmit={submitted} noValidate>
      {state.problem !== null && (
        <Notice kind="error" level={3} title={t(state === UNREACHED ? 'form.unreached' : 'form.failed')}>
          <p>{state === UNREACHED ? t('form.unreachedBody') : state.problem}</p>
        </Notice>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      {fields.map(({ name, help, ...field }) => (
        <Field
          {...field}
          {...(help !== undefined && { help })}
          {...(state.errors[name] !== undefined && { error: state.errors[name] })}
          key={name}
          id={`${id}-${name}`}
          name={name}
          defaultValue={state.values[name]}
          required
        />
      ))}
      <div>
        <Button type="submit" kind={kind} aria-disabled={pending}>
          {submit}
        </Button>
      </div>
    </form>
  );
}

/** Nothing came of it, because the server was not there; the form has the words. */
const UNREACHED: FormState = { ...UNTOUCHED, problem: '' };

async function ask({ method, path }: Api, values: Record<string, string>): Promise<FormState> {
  try {
    const response = await fetch(path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(values),
    });
    if (response.ok) return { ...UNTOUCHED, done: true };
    return failedState(await response.json(), {}, Object.keys(values));
  } catch {
    return UNREACHED;
  }
}
