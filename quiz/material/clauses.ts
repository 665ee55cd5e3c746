/** Where a statement may end early and still be true: what follows adds a consequence, a reason or a second statement. */
const CUTS = [
  ', so ',
  ', because ',
  ', which ',
  '; ',
  ', whereas ',
  ', and therefore ',
  ', with ',
  ' and therefore ',
  ', but ',
];

/** A condition before the cut would lose what depends on it. */
const CONDITIONAL = /^(if|when|where|while|without|unless|although|because|to|with|during|for)\b/i;

/** Fewest words of a shortened statement. */
const MIN_WORDS = 7;

/**
 * The forms in which a statement may stand as an option: as written, and up to the first clause that only adds to it. A part
 * cut off never limits what is left, so every form is as true as the statement.
 */
export function clausesOf(statement: string): string[] {
  const forms = [statement];
  const ends = CUTS.map((cut) => statement.indexOf(cut)).filter((index) => index > 0);
  const end = Math.min(...ends);
  if (!Number.isFinite(end)) return forms;
  const head = statement.slice(0, end);
  const rest = statement.slice(end);
  const isList = (head.match(/,/g)?.length ?? 0) > 1;
  const limited = /\b(unless|provided|as long as|except|if)\b/.test(rest);
  if (isList || limited || CONDITIONAL.test(head) || head.split(/\s+/).length < MIN_WORDS) return forms;
  forms.push(`${head}.`);
  return forms;
}
