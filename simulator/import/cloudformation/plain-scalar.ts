/** A scalar without quotes by the core rules of YAML 1.2. Numbers that would be spelt otherwise afterwards, as 1.10 or 007, stay texts. */
export function plainScalar(text: string): string | number | boolean | null {
  if (text === '' || text === '~' || /^(null|Null|NULL)$/.test(text)) return null;
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  if (!/^-?\d+(\.\d+)?$/.test(text)) return text;
  const number = Number(text);
  return String(number) === text ? number : text;
}
