/** How a relation reads, and which questions it bears. */
export interface RelationWords {
  /** After a subject in the singular: "protects against". */
  verb: string;
  /** After a subject in the plural: "protect against". */
  plural: string;
  /** The relation that says it is not so. */
  denial?: string;
  /** The relation that would be false where this one holds; where absent, nothing follows. */
  contrary?: string;
  /** The object is named by its label, without an article, not by its phrase. */
  objectAs?: 'label';
  /** May be asked as "Which of these … {object}?" with other things of the same kind as wrong answers. */
  asksSubject: boolean;
}

/** Wording of the relation types. A pack may use others: `relationWords` then reads their name as words. */
const TABLE: Record<string, RelationWords> = {
  contains: words('contains', 'contain', { asksSubject: false }),
  scoped_to: words('is bound to', 'are bound to', { asksSubject: false }),
  owned_by: words('belongs to', 'belong to', { asksSubject: false }),
  spans: words('spans', 'span', { asksSubject: false }),
  requires_at_least: words('has to have', 'have to have', { asksSubject: false }),
  stores_in: words('stores its data in', 'store their data in', { asksSubject: false }),
  attachable_only_in_same: words('can be attached only within', 'can be attached only within'),
  allows_sharing_of: words('allows several instances to share', 'allow several instances to share'),
  launched_from: words('is launched from', 'are launched from'),
  launches_from: words('launches its instances from', 'launch their instances from'),
  supersedes: words('has taken the place of', 'have taken the place of'),
  configures: words('configures', 'configure'),
  shortens: words('shortens', 'shorten', { asksSubject: false }),
  deleted_on: words('is deleted by default on', 'are deleted by default on'),
  survives: words('survives', 'survive', { denial: 'lost_on', contrary: 'lost_on' }),
  lost_on: words('is lost on', 'are lost on', { denial: 'survives', contrary: 'survives' }),
  remappable_across: words('can be remapped to another', 'can be remapped to another', {
    objectAs: 'label',
    denial: 'not_remappable_across',
    contrary: 'not_remappable_across',
  }),
  not_remappable_across: words('cannot be remapped to another', 'cannot be remapped to another', {
    objectAs: 'label',
    contrary: 'remappable_across',
    asksSubject: false,
  }),
  does_not_reattach: words('does not reattach', 'do not reattach', { contrary: 'reattaches', asksSubject: false }),
  reattaches: words('reattaches', 'reattach', { contrary: 'does_not_reattach' }),
  delays: words('delays', 'delay', { asksSubject: false }),
  accepts: words('accepts', 'accept'),
  replicates_to: words('replicates its data to', 'replicate their data to', { asksSubject: false }),
  copies: words('copies the objects of', 'copy the objects of'),
  bounds_delay_of: words('puts a bound on the delay of', 'put a bound on the delay of'),
  replicated_within: words('is replicated within', 'are replicated within', { asksSubject: false }),
  copies_to_other: words('copies data to another', 'copy data to another', { asksSubject: false, objectAs: 'label' }),
  protects_against: words('protects against', 'protect against', {
    denial: 'does_not_protect_against',
    contrary: 'does_not_protect_against',
  }),
  mitigates: words('mitigates', 'mitigate', { denial: 'does_not_protect_against' }),
  recovers_from: words('makes it possible to recover from', 'make it possible to recover from', {
    denial: 'does_not_protect_against',
  }),
  fails_over_for: words('takes over after', 'take over after', { denial: 'does_not_protect_against' }),
  absorbs: words('absorbs', 'absorb', { denial: 'does_not_protect_against' }),
  limits_impact_of: words('limits the impact of', 'limit the impact of', { denial: 'does_not_protect_against' }),
  does_not_protect_against: words('gives no protection against', 'give no protection against', {
    contrary: 'protects_against',
    asksSubject: false,
  }),
  provides: words('provides', 'provide', { denial: 'does_not_provide', contrary: 'does_not_provide' }),
  does_not_provide: words('does not provide', 'do not provide', { contrary: 'provides', asksSubject: false }),
  detects: words('detects', 'detect', {
    denial: 'does_not_detect',
    contrary: 'does_not_detect',
    asksSubject: false,
  }),
  does_not_detect: words('does not detect', 'do not detect', { contrary: 'detects', asksSubject: false }),
  requires: words('requires', 'require'),
  ignores_by_default: words('ignores, by default,', 'ignore, by default,', {
    contrary: 'heeds_by_default',
    asksSubject: false,
  }),
  heeds_by_default: words('heeds, by default,', 'heed, by default,', { contrary: 'ignores_by_default' }),
  passes_on: words('passes on the result of', 'pass on the result of'),
  assumed_healthy_without: words('is taken as healthy without', 'are taken as healthy without'),
  causes: words('can lead to', 'can lead to', { asksSubject: false }),
  may_cause: words('may lead to', 'may lead to', { asksSubject: false }),
  delays_retry_after: words('delays another attempt at the message of', 'delay another attempt at the message of'),
  prevents: words('prevents', 'prevent'),
  neutralizes: words('takes the harm out of', 'take the harm out of'),
  moves_to: words('moves messages to', 'move messages to'),
  isolates: words('isolates', 'isolate'),
  decouples: words('decouples', 'decouple'),
  protects: words('protects', 'protect'),
  enables: words('enables', 'enable'),
  reduces: words('lowers the chance of', 'lower the chance of', { asksSubject: false }),
  launches_before_terminating: words('launches before it terminates', 'launch before they terminate', {
    asksSubject: false,
  }),
  controls: words('controls', 'control', { asksSubject: false }),
  points_to: words('points to', 'point to'),
  allowed_at: words('is allowed at', 'are allowed at', { denial: 'not_allowed_at', contrary: 'not_allowed_at' }),
  not_allowed_at: words('is not allowed at', 'are not allowed at', { contrary: 'allowed_at', asksSubject: false }),
  routes_to: words('routes to', 'route to'),
  does_not_select: words('does not look for the best', 'do not look for the best', {
    contrary: 'selects_best',
    asksSubject: false,
    objectAs: 'label',
  }),
  selects_best: words('looks for the best', 'look for the best', {
    contrary: 'does_not_select',
    asksSubject: false,
    objectAs: 'label',
  }),
  caches_at: words('caches at', 'cache at'),
  fetches_from: words('fetches from', 'fetch from'),
  tries_first: words('tries first', 'try first', { asksSubject: false }),
};

/** The words of a relation type; for one that the table does not know, its name read as words. */
export function relationWords(relation: string): RelationWords {
  const known = Object.hasOwn(TABLE, relation) ? TABLE[relation] : undefined;
  if (known) return known;
  const text = relation.replaceAll('_', ' ');
  const first = text.split(' ')[0] ?? text;
  if (/^(may|can|must|cannot)$/.test(first)) return words(text, text);
  if (first === 'does') return words(text, text.replace(/^does/, 'do'), { asksSubject: false });
  if (first === 'not') return words(`is ${text}`, `are ${text}`, { asksSubject: false });
  if (first.endsWith('s') && !first.endsWith('ss')) return words(text, text.replace(/^(\S+)s\b/, '$1'));
  return words(`is ${text}`, `are ${text}`);
}

function words(verb: string, plural: string, more: Partial<RelationWords> = {}): RelationWords {
  return { verb, plural, asksSubject: true, ...more };
}
