/** Zones that a Region is taken to have. Which letters an account sees does not matter: only which are the same. */
export function zonesOf(region: string): readonly string[] {
  return ['a', 'b', 'c'].map((letter) => `${region}${letter}`);
}

/** Words that places are told apart by, in their order. */
const ORDER = [/(one|primary|first|left)$/i, /(two|secondary|second|right)$/i, /(three|tertiary|third)$/i];

/** Zone that a subnet or zone from outside is taken to be in: by the number, letter or word its name ends with; undefined where it has none. */
export function zoneByName(name: string, region: string): string | undefined {
  const bare = name
    .replace(/\[\d+\]$/, '')
    .replace(/(Id|ID|Name)s?$/, '')
    .replace(/(?<=[A-Za-z0-9_-])(Public|Private|Isolated|App|Data|Db|DB|Web)(Subnet)?$/, '');
  const index = /\[(\d+)\]$/.exec(name)?.[1];
  const number = /(\d)[A-Za-z]?$/.exec(bare)?.[1];
  const letter = /(?:[a-z0-9_-])([A-C])$|[-_]([a-c])$/.exec(bare);
  const words = ORDER.findIndex((word) => word.test(bare) || word.test(bare.replace(/subnet$/i, '')));
  const zones = zonesOf(region);
  const at =
    index !== undefined
      ? Number(index)
      : number !== undefined
        ? Number(number) + 2
        : letter !== null
          ? 'abc'.indexOf((letter[1] ?? letter[2] ?? 'a').toLowerCase())
          : words;
  return at < 0 ? undefined : zones[at % zones.length];
}
