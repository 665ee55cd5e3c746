'use client';

import {
  type FormEvent,
  type InputHTMLAttributes,
  useActionState,
  useEffect,
  useRef,
  useState,
  useTransition,
} from 'react';
import { Button, type ButtonKind } from '../controls/button';
import { Field } from '../controls/field';
import { Notice } from '../notice';
import { type FormAction, type FormState, UNTOUCHED } from './form-state';

/** One line of a form. */
export interface FormField extends Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'autoComplete' | 'minLength'> {
  name: string;
  label: string;
  help?: string;
}

interface Props {
  /** Told apart from other forms on the page. */
  id: string;
  action: FormAction;
  fields: readonly FormField[];
  submit: string;
  kind?: ButtonKind;
  /** Where to go when it is done. */
  doneHref: string;
  /** What is said when it is done and the browser cannot go there by itself. */
  doneWords: string;
}

/** A form that a server action answers: errors beside their fields, what was typed stays. Works without scripts. */
export function ActionForm({ id, action, fields, submit, kind = 'main', doneHref, doneWords }: Props) {
  const [posted, dispatch] = useActionState(action, UNTOUCHED);
  const [sent, setSent] = useState<FormState | null>(null);
  const [pending, startTransition] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const state = sent ?? posted;

  useEffect(() => {
    if (pending) return;
    // A whole page, so that the bar says who is here now; only once the router has settled, or it would take us back.
    if (sent?.done) window.location.assign(doneHref);
    else if (sent) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [sent, pending, doneHref]);

  function submitted(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const data = new FormData(event.currentTarget);
    startTransition(async () => {
      const state = await action(UNTOUCHED, data).catch(() => UNREACHED);
      startTransition(() => setSent(state));
    });
  }

  return (
    <form ref={form} className="action-form" action={dispatch} onSubmit={submitted} noValidate>
      {state.problem && (
        <Notice kind="error" level={3} title={state === UNREACHED ? 'The server was not reached' : 'That did not work'}>
          <p>{state.problem}</p>
        </Notice>
      )}
      {state.done && (
        <p role="status">
          {doneWords} <a href={doneHref}>Go on</a>
        </p>
      )}
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

const UNREACHED: FormState = {
  ...UNTOUCHED,
  problem: 'Nothing was sent. What you typed is still here; try again when the connection is back.',
};
