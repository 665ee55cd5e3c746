import type { NetworkInterfaceInfo } from 'node:os';

/**
 * The addresses at which a server can be opened, the machine's own first. `host` is what it listens on, or undefined
 * for all interfaces; `interfaces` is what `os.networkInterfaces()` returns.
 */
export function serverAddresses(
  port: number,
  host: string | undefined,
  interfaces: NodeJS.Dict<NetworkInterfaceInfo[]>,
): string[] {
  const at = (name: string) => `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
  if (host !== undefined && !['0.0.0.0', '::'].includes(host)) {
    return [at(['127.0.0.1', '::1'].includes(host) ? 'localhost' : host)];
  }
  const network = Object.values(interfaces)
    .flatMap((list) => list ?? [])
    .filter((one) => one.family === 'IPv4' && !one.internal)
    .map((one) => at(one.address));
  return [at('localhost'), ...network];
}
