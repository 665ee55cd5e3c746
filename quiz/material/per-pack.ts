import type { Pack } from '@/curriculum/pack';

/** Works something out once a pack and keeps it as long as the pack lives. `build` must read nothing but the pack. */
export function perPack<T>(build: (pack: Pack) => T): (pack: Pack) => T {
  const known = new WeakMap<Pack, { value: T }>();
  return (pack) => {
    const found = known.get(pack) ?? { value: build(pack) };
    known.set(pack, found);
    return found.value;
  };
}
