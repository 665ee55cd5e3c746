import os, { type NetworkInterfaceInfo } from 'node:os';
import { serverAddresses } from './addresses';
import { isSecure } from './same-origin';

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])$/;

/**
 * Origins under which others can open this installation, the best first: the one that this browser used, unless only this
 * machine knows it, then those of the machine on its networks. `host` is what the server listens on. Where
 * nothing else is known, it is the one that this browser used; empty for a host header that is none.
 */
export function reachableOrigins(
  headers: Headers,
  host: string | undefined = process.env.HOST,
  interfaces: NodeJS.Dict<NetworkInterfaceInfo[]> = os.networkInterfaces(),
): string[] {
  const used = ownOrigin(headers);
  if (!URL.canParse(used)) return [];
  const { hostname, port, protocol, origin } = new URL(used);
  if (!LOOPBACK.test(hostname)) return [origin];
  const at = Number(port || (protocol === 'https:' ? 443 : 80));
  const network = serverAddresses(at, host, interfaces).filter((address) => !LOOPBACK.test(new URL(address).hostname));
  return network.length > 0 ? network : [origin];
}

/** Scheme and host under which the browser of a request has opened this installation. */
export function ownOrigin(headers: Headers): string {
  return `${isSecure({ headers }) ? 'https' : 'http'}://${headers.get('host') ?? 'localhost'}`;
}
