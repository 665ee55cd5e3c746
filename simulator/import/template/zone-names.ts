/** Zones that a Region is taken to have. Which letters an account sees does not matter: only which are the same. */
export function zonesOf(region: string): readonly string[] {
  return ['a', 'b', 'c'].map((letter) => `${region}${letter}`);
}

/** Zone that a subnet or zone from outside is taken to be in: by the number or letter its name ends with. */
export function zoneByName(name: string, region: string): string {
  const bare = name.replace(/\[\d+\]$/, '').replace(/(Id|ID|Name)s?$/, '');
  const index = /\[(\d+)\]$/.exec(name)?.[1];
  const number = /(\d)[A-Za-z]?$/.exec(bare)?.[1];
  const letter = /(?:[a-z0-9_-])([A-C])$|[-_]([a-c])$/.exec(bare);
  const words = ['one', 'two', 'three'].findIndex((word) => bare.toLowerCase().endsWith(word));
  const zones = zonesOf(region);
  const at =
    index !== undefined
      ? Number(index)
      : number !== undefined
        ? Number(number) + 2
        : letter !== null
          ? 'abc'.indexOf((letter[1] ?? letter[2] ?? 'a').toLowerCase())
          : Math.max(0, words);
  return zones[at % zones.length] as string;
}
