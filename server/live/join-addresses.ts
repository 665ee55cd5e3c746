import os from 'node:os';
import { serverAddresses } from '../http/addresses';

const HERE = /^(localhost|127\.|\[::1\]|0\.0\.0\.0)/;

/**
 * Origins at which a class can reach this machine, the best first. What the host's own browser used is the best, unless that is
 * "localhost", which means another machine to everybody else. `host` is the header, with the port.
 */
export function joinOrigins(host: string, secure: boolean, interfaces = os.networkInterfaces()): string[] {
  const used = `${secure ? 'https' : 'http'}://${host}`;
  if (!HERE.test(host)) return [used];
  const port = Number(new URL(used).port || (secure ? 443 : 80));
  const network = serverAddresses(port, undefined, interfaces).filter((address) => !address.includes('localhost'));
  return network.length > 0 ? network : [used];
}
