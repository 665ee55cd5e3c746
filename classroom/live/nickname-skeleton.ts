/** Letters of other scripts and digits that look like Latin letters, by what they look like. */
const LOOKALIKES: Record<string, string> = {
  ...{ а: 'a', α: 'a', '4': 'a', '@': 'a', в: 'b', β: 'b', '8': 'b', с: 'c', ϲ: 'c', ԁ: 'd', е: 'e', ε: 'e', '3': 'e' },
  ...{ ё: 'e', ғ: 'f', ɡ: 'g', '9': 'g', н: 'h', һ: 'h', і: 'i', ι: 'i', ı: 'i', '1': 'i', '!': 'i', l: 'i', '|': 'i' },
  ...{ ј: 'j', к: 'k', κ: 'k', м: 'm', п: 'n', η: 'n', о: 'o', ο: 'o', σ: 'o', '0': 'o', р: 'p', ρ: 'p', ԛ: 'q' },
  ...{ г: 'r', ѕ: 's', '5': 's', $: 's', т: 't', τ: 't', '7': 't', υ: 'u', ц: 'u', ν: 'v', ѵ: 'v', ѡ: 'w', ω: 'w' },
  ...{ х: 'x', χ: 'x', у: 'y', γ: 'y', '2': 'z', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'i', đ: 'd' },
};

/**
 * What a name looks like, as words of plain small letters: marks are dropped and look-alikes replaced, digits only beside
 * letters ("B0b", but "Team 455" is no word). `l`, `i` and `1` fall together, as they do in most typefaces. Two names with the
 * same skeleton would be taken for one another.
 */
export function nicknameSkeleton(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^\s._'’-]+/gu, (word) => (/\p{L}/u.test(word) ? replaced(word) : word))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function replaced(word: string): string {
  return [...word].map((sign) => LOOKALIKES[sign] ?? sign).join('');
}
