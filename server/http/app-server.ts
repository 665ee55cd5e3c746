import http from 'node:http';
import os from 'node:os';
import next from 'next';
import { closeDatabase } from '@/server/db/database';
import { codeOf, reason } from '@/server/db/database-error';
import { changeOnDemand, documentRule } from '@/server/documents/on-demand';
import { stopLive } from '@/server/live/rooms';
import { serverAddresses } from './addresses';
import { refuseBody } from './body-limit';
import { setPagePolicy } from './page-policy';
import { setLanguage } from './request-language';

/** Where and how to serve. */
export interface ServeOptions {
  /** Development: pages are compiled when they are asked for. */
  dev: boolean;
  port: number;
  /** Address to listen on; undefined for all interfaces. */
  host: string | undefined;
}

/** A server that answers. */
export interface AppServer {
  addresses: string[];
  /** Finishes the requests under way, closes the database and gives the data folder up. */
  stop(): Promise<void>;
}

/** The port cannot be had; the message says why and what to do. */
export class PortError extends Error {
  override readonly name = 'PortError';
}

/** Longest that requests under way may take when the server stops, in milliseconds. */
const GRACE = 10_000;

/** Starts Next in this process and resolves when it has answered a request. Throws PortError. */
export async function startAppServer(options: ServeOptions): Promise<AppServer> {
  const { dev, port, host } = options;
  const app = next({ dev, port, hostname: host ?? 'localhost', dir: process.cwd() });
  await app.prepare();
  const render = app.getRequestHandler();
  const handle = (request: http.IncomingMessage, response: http.ServerResponse) => {
    setLanguage(request, response);
    setPagePolicy(request, response, dev);
    const rule = dev ? null : documentRule(request);
    if (rule !== null) changeOnDemand(request, response, rule);
    return render(request, response);
  };
  const server = http.createServer((request, response) => {
    if (!refuseBody(request, response)) void handle(request, response);
  });
  // A client that asks first is refused before it has sent anything.
  server.on('checkContinue', (request, response) => {
    if (refuseBody(request, response)) return;
    response.writeContinue();
    void handle(request, response);
  });
  server.on('upgrade', app.getUpgradeHandler());
  await listen(server, options);
  await firstAnswer(server);
  return { addresses: serverAddresses(port, host, os.networkInterfaces()), stop: () => stop(server, app) };
}

/** Fails at once when the port cannot be had, before anything slow is done. Throws PortError. */
export async function probePort(options: Pick<ServeOptions, 'port' | 'host'>): Promise<void> {
  const probe = http.createServer();
  await listen(probe, options);
  await new Promise((resolve) => probe.close(resolve));
}

function listen(server: http.Server, { port, host }: Pick<ServeOptions, 'port' | 'host'>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(portError(port, host, error)));
    server.listen({ port, host }, resolve);
  });
}

function portError(port: number, host: string | undefined, error: Error): PortError {
  const advice: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use by another program. Stop that one, or choose another port: PORT=${port + 1} npm start.`,
    EACCES: `Port ${port} may not be used by this user. Choose one above 1023: PORT=3000 npm start.`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Leave HOST out to listen on all of them.`,
    ENOTFOUND: `HOST=${host} is not an address of this machine. Leave HOST out to listen on all of them.`,
  };
  const words = advice[codeOf(error) ?? ''] ?? `Port ${port} cannot be used: ${reason(error)}.`;
  return new PortError(words, { cause: error });
}

/** "Ready" is said only after a request has come back, whatever it says. */
async function firstAnswer(server: http.Server): Promise<void> {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  const name = bound.address === '::' || bound.address === '0.0.0.0' ? 'localhost' : bound.address;
  await new Promise<void>((resolve, reject) => {
    http
      .get({ host: name, port: bound.port, path: '/api/health' }, (response) => {
        response.resume();
        response.once('end', resolve);
      })
      .once('error', reject);
  });
}

async function stop(server: http.Server, app: { close(): Promise<void> }): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  await stopLive();
  server.closeIdleConnections();
  const grace = setTimeout(() => server.closeAllConnections(), GRACE);
  await closed;
  clearTimeout(grace);
  await app.close();
  await closeDatabase();
}
