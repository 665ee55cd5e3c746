/** First `count` blocks of `bits` host bits in an IPv4 block, as `Fn::Cidr` gives them; null for each that cannot be told. */
export function subnets(block: string, count: number, bits: number): (string | null)[] {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(block);
  const none = Array.from({ length: count }, () => null);
  if (match === null || !(bits >= 0 && bits <= 32)) return none;
  const octets = match.slice(1, 5).map(Number);
  if (octets.some((octet) => octet > 255)) return none;
  const start = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  return none.map((_, i) => {
    const at = start + i * 2 ** bits;
    const parts = [24, 16, 8, 0].map((shift) => Math.floor(at / 2 ** shift) % 256);
    return `${parts.join('.')}/${32 - bits}`;
  });
}
