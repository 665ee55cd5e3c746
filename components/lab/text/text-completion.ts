import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import published from '@/content/schemas/design.schema.json';
import type { Translator } from '@/language/translator';
import type { TextForm } from '../document-text';
import type { JsonSchema } from './schema-at';
import { type Suggestion, suggestionsAt } from './suggestions';

// The compiler reads each kind of resource as a type of its own, which fits no type of schemas.
const schema = published as unknown as JsonSchema;

/** Completes settings, values and names in a design. It opens while a word is written, and with Control-Space. */
export function textCompletion(t: Translator<'labDesign'>, form: TextForm) {
  return autocompletion({
    override: [(context) => complete(t, context, form)],
    icons: false,
    // After a setting's name its values are what comes next.
    activateOnCompletion: ({ type }) => type === 'key',
  });
}

function complete(t: Translator<'labDesign'>, context: CompletionContext, form: TextForm): CompletionResult | null {
  const before = context.matchBefore(/[\w.-]+/)?.from ?? context.pos;
  const text = context.state.doc.toString();
  const after = /^[\w.-]*/.exec(text.slice(context.pos))?.[0].length ?? 0;
  if (before === context.pos && !context.explicit && !/["':,[{-]\s?$/.test(text.slice(0, context.pos))) return null;
  const found = suggestionsAt(t, schema, text, before, context.pos + after);
  if (found.length === 0) return null;
  const quoted = /["']$/.test(text.slice(0, before));
  const named = /^["']?\s*:/.test(text.slice(context.pos + after));
  return {
    from: before,
    to: context.pos + after,
    options: found.map((suggestion) => option(suggestion, { form, quoted, named })),
    validFor: /^[\w.-]*$/,
  };
}

function option(
  { kind, value, detail, first }: Suggestion,
  { form, quoted, named }: { form: TextForm; quoted: boolean; named: boolean },
): Completion {
  const label = String(value);
  const bare = quoted || (form === 'yaml' ? !looksOtherwise(value) : typeof value !== 'string');
  const word = bare ? label : JSON.stringify(value);
  const colon = kind === 'key' && !quoted && !named ? ': ' : '';
  return { label, type: kind, detail, boost: first ? 50 : 0, apply: `${word}${colon}` };
}

/** A text that YAML would read as something else, such as a zone named "1" or a setting "off". */
function looksOtherwise(value: Suggestion['value']): boolean {
  return typeof value === 'string' && (/^[\d.+-]/.test(value) || /^(true|false|null|yes|no|on|off)$/i.test(value));
}
