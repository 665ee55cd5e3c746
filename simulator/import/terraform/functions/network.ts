import type { Plain } from '../plain';
import { numberIn, ofPlain, type TerraformFunction } from './function';

interface BlockOfAddresses {
  start: number;
  bits: number;
}

/** An IPv4 block, its address cut to the block; undefined for anything else. */
function blockOf(text: Plain | undefined): BlockOfAddresses | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(String(text));
  if (match === null) return undefined;
  const octets = match.slice(1, 5).map(Number);
  const bits = Number(match[5]);
  if (octets.some((octet) => octet > 255) || bits > 32) return undefined;
  const address = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  const size = 2 ** (32 - bits);
  return { start: Math.floor(address / size) * size, bits };
}

function dotted(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
}

function subnet(block: BlockOfAddresses, newBits: number, number: number): BlockOfAddresses | undefined {
  const bits = block.bits + newBits;
  if (!Number.isInteger(bits) || newBits < 0 || bits > 32 || number < 0 || number >= 2 ** newBits) return undefined;
  return { start: block.start + number * 2 ** (32 - bits), bits };
}

/** Functions of IPv4 blocks. */
export const NETWORK: Readonly<Record<string, TerraformFunction>> = {
  cidrhost: ofPlain((text, number) => {
    const [block, n] = [blockOf(text), numberIn(number)];
    if (block === undefined || n === undefined) return undefined;
    const size = 2 ** (32 - block.bits);
    const at = n < 0 ? size + n : n;
    return at < 0 || at >= size ? undefined : dotted(block.start + at);
  }),
  cidrnetmask: ofPlain((text) => {
    const block = blockOf(text);
    return block === undefined ? undefined : dotted(2 ** 32 - 2 ** (32 - block.bits));
  }),
  cidrsubnet: ofPlain((text, newBits, number) => {
    const [block, bits, n] = [blockOf(text), numberIn(newBits), numberIn(number)];
    const found = block === undefined || bits === undefined || n === undefined ? undefined : subnet(block, bits, n);
    return found === undefined ? undefined : `${dotted(found.start)}/${found.bits}`;
  }),
  cidrsubnets: ofPlain((text, ...newBits) => {
    const block = blockOf(text);
    if (block === undefined) return undefined;
    const made: string[] = [];
    let next = block.start;
    for (const each of newBits) {
      const bits = block.bits + (numberIn(each) ?? Number.NaN);
      if (!Number.isInteger(bits) || bits <= block.bits || bits > 32) return undefined;
      const size = 2 ** (32 - bits);
      const start = Math.ceil(next / size) * size;
      next = start + size;
      if (next > block.start + 2 ** (32 - block.bits)) return undefined;
      made.push(`${dotted(start)}/${bits}`);
    }
    return made;
  }),
};
