/** Functions that are written without `Fn::`. */
const BARE = new Set(['Ref', 'Condition']);
const FUNCTIONS = new Set(
  'Ref Condition GetAtt Sub Join Select Split FindInMap GetAZs If Equals And Or Not Cidr ImportValue Base64 Transform Length ToJsonString ForEach Contains ValueOf EachMemberEquals EachMemberIn RefAll ValueOfAll'.split(
    ' ',
  ),
);
/** Tags that a tool fills in before CloudFormation sees the template, as `!Rain::Embed`: what they give is not known here. */
const OF_A_PACKAGER = /^[A-Z]\w*::[A-Z]\w*$/;
const STANDARD = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq', 'timestamp', 'binary', 'merge']);

/** The name in a key that stands for the tag of a packager: `Rain::Embed` in `Fn::Rain::Embed`; undefined for any other key. */
export function packagerOf(key: string): string | undefined {
  const name = key.startsWith('Fn::') ? key.slice(4) : '';
  return OF_A_PACKAGER.test(name) ? name : undefined;
}

/** The long name of the function that a tag stands for; null for tags of YAML itself, undefined for any other. */
export function functionOfTag(tag: string): string | null | undefined {
  if (tag === '!') return null;
  if (tag.startsWith('!!')) return STANDARD.has(tag.slice(2)) ? null : undefined;
  const name = tag.slice(1);
  if (FUNCTIONS.has(name)) return BARE.has(name) ? name : `Fn::${name}`;
  return OF_A_PACKAGER.test(name) ? `Fn::${name}` : undefined;
}
