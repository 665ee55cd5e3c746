import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLocalJWKSet, exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import type { Browser } from './browser';

const CLAIM = 'https://purl.imsglobal.org/spec/lti/claim';
export const TEACHES = 'http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor';
export const LEARNS = 'http://purl.imsglobal.org/vocab/lis/v2/membership#Learner';

/** Somebody of the platform. */
export interface PlatformUser {
  sub: string;
  /** Empty where the platform does not share names: then it tells no e-mail address either. */
  name: string;
  roles: string[];
}

/** A score that the platform was told. */
export interface ToldScore {
  userId: string;
  scoreGiven: number;
  scoreMaximum: number;
  comment?: string;
}

/**
 * A learning platform on this machine's loopback: it signs launches as Moodle does, gives tokens to whoever signs with the
 * tool's key, tells its roster, and keeps the scores it is told.
 */
export class LtiPlatform {
  readonly clientId = 'faultline-client';
  readonly deployment = 'deployment-1';
  readonly scores: ToldScore[] = [];
  roster: PlatformUser[] = [];
  /** Answers of the score service; 200 unless a test says otherwise. */
  scoreStatus = 200;
  /** Scores that were not taken. */
  refused = 0;
  /** Who is signed in at the platform, for its pages. */
  user: PlatformUser | null = null;
  /** Claims of the next launches from its pages. */
  claims: object = {};
  #server: Server | null = null;
  #keys!: Awaited<ReturnType<typeof generateKeyPair>>;
  #toolKeys: (() => Promise<object>) | null = null;

  get origin(): string {
    const address = this.#server?.address() as AddressInfo | undefined;
    return `http://127.0.0.1:${address?.port ?? 0}`;
  }

  async start(): Promise<void> {
    this.#keys = await generateKeyPair('RS256', { extractable: true });
    this.#server = createServer((request, response) => {
      const send = (status: number, body: unknown) =>
        typeof body === 'string'
          ? response.writeHead(status, { 'content-type': 'text/html' }).end(body)
          : response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      this.#answer(request).then(
        ([status, body]) => send(status, body),
        (error) => send(400, { error: String(error) }),
      );
    });
    await new Promise<void>((resolve) => this.#server?.listen(0, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  /** Where the tool's public keys come from. */
  trustToolKeys(read: () => Promise<object>): void {
    this.#toolKeys = read;
  }

  /** What the owner enters; the tool's public keys are asked of `browser`. */
  registration(browser: Browser): Record<string, string> {
    this.trustToolKeys(async () => (await browser.get<object>('/lti/keys')).body);
    return {
      ...{ name: 'School Moodle', issuer: this.origin, clientId: this.clientId, deployments: this.deployment },
      ...{ authUrl: `${this.origin}/auth`, tokenUrl: `${this.origin}/token`, jwksUrl: `${this.origin}/jwks` },
      teaches: 'on',
    };
  }

  /** Begins a launch in a browser, as a click in the course does; gives what the tool sent the browser to sign in with. */
  async begin(browser: Browser): Promise<{ nonce: string; state: string }> {
    const query = new URLSearchParams({
      ...{ iss: this.origin, client_id: this.clientId, lti_deployment_id: this.deployment, login_hint: 'hint' },
      target_link_uri: `${browser.origin}/lti/launch`,
    });
    const response = await browser.raw('GET', `/lti/login?${query}`, undefined, { 'sec-fetch-site': 'cross-site' });
    const to = new URL(response.headers.get('location') ?? 'about:blank');
    return { nonce: to.searchParams.get('nonce') ?? '', state: to.searchParams.get('state') ?? '' };
  }

  /** A signed launch. `more` adds claims or replaces them; `key` signs with another key. */
  async token(user: PlatformUser, nonce: string, more: object = {}, key?: CryptoKey): Promise<string> {
    const [given_name = '', family_name = ''] = user.name.split(' ');
    const shared = { name: user.name, given_name, family_name, email: `${user.sub}@school.example` };
    return new SignJWT({
      ...{ sub: user.sub, nonce, ...(user.name === '' ? {} : shared) },
      [`${CLAIM}/message_type`]: 'LtiResourceLinkRequest',
      [`${CLAIM}/version`]: '1.3.0',
      [`${CLAIM}/deployment_id`]: this.deployment,
      [`${CLAIM}/target_link_uri`]: 'https://faultline.test/lti/launch',
      [`${CLAIM}/roles`]: user.roles,
      [`${CLAIM}/context`]: { id: 'course-7', label: 'CLOUD', title: 'Cloud operations' },
      [`${CLAIM}/resource_link`]: { id: 'link-1', title: 'Faultline' },
      'https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice': {
        context_memberships_url: `${this.origin}/roster`,
        service_versions: ['2.0'],
      },
      'https://purl.imsglobal.org/spec/lti-ags/claim/endpoint': {
        scope: ['https://purl.imsglobal.org/spec/lti-ags/scope/score'],
        lineitems: `${this.origin}/lineitems`,
        lineitem: `${this.origin}/lineitems/1/lineitem?type_id=3`,
      },
      ...{ iss: this.origin, aud: this.clientId },
      ...more,
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'platform' })
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(key ?? this.#keys.privateKey);
  }

  /** Posts a launch from the platform's page. */
  async post(browser: Browser, id_token: string, state: string): Promise<Response> {
    const body = new URLSearchParams({ id_token, state }).toString();
    const headers = {
      ...{ 'content-type': 'application/x-www-form-urlencoded', origin: this.origin },
      ...{ 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'iframe' },
    };
    return browser.raw('POST', '/lti/launch', body, headers);
  }

  /** A whole launch; gives the answer to it. */
  async launch(browser: Browser, user: PlatformUser, more: object = {}): Promise<Response> {
    const { nonce, state } = await this.begin(browser);
    return this.post(browser, await this.token(user, nonce, more), state);
  }

  async #answer(request: IncomingMessage): Promise<[number, unknown]> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const { pathname, searchParams } = new URL(request.url ?? '', this.origin);
    if (pathname === '/course') return [200, this.#course(searchParams.get('tool') ?? '')];
    if (pathname === '/auth' && this.user) {
      const token = await this.token(this.user, searchParams.get('nonce') ?? '', this.claims);
      const fields = { id_token: token, state: searchParams.get('state') ?? '' };
      return [200, page(autoForm(searchParams.get('redirect_uri') ?? '', fields))];
    }
    if (pathname === '/return') return [200, page(`<h1>Added</h1><pre>${new URLSearchParams(body).get('JWT')}</pre>`)];
    if (pathname === '/jwks') {
      return [
        200,
        { keys: [{ ...(await exportJWK(this.#keys.publicKey)), kid: 'platform', alg: 'RS256', use: 'sig' }] },
      ];
    }
    if (pathname === '/token') {
      const keys = createLocalJWKSet((await this.#toolKeys?.()) as Parameters<typeof createLocalJWKSet>[0]);
      const form = new URLSearchParams(body);
      await jwtVerify(form.get('client_assertion') ?? '', keys, { audience: `${this.origin}/token` });
      return [200, { access_token: `for ${form.get('scope')}`, token_type: 'bearer' }];
    }
    const scope = request.headers.authorization ?? '';
    if (pathname === '/roster' && scope.endsWith('contextmembership.readonly')) {
      const members = this.roster.map(({ sub, name, roles }) => ({
        ...{ status: 'Active', user_id: sub, roles },
        ...(name === '' ? {} : { name }),
      }));
      return [200, { id: `${this.origin}/roster`, context: { id: 'course-7' }, members }];
    }
    if (pathname === '/lineitems/1/lineitem/scores' && scope.endsWith('/score')) {
      if (this.scoreStatus === 200) this.scores.push(JSON.parse(body));
      else this.refused += 1;
      return [this.scoreStatus, {}];
    }
    return [404, {}];
  }

  /** A course's page with the tool in a frame, which begins a launch. */
  #course(tool: string): string {
    const query = new URLSearchParams({
      ...{ iss: this.origin, client_id: this.clientId, lti_deployment_id: this.deployment, login_hint: 'hint' },
      target_link_uri: `${tool}/lti/launch`,
    });
    const address = `${tool}/lti/login?${query.toString().replaceAll('&', '&amp;')}`;
    return page(
      `<h1>Cloud operations</h1><iframe title="Faultline" width="900" height="600" src="${address}"></iframe>`,
    );
  }
}

const page = (body: string) => `<!doctype html><html lang="en"><title>School</title><body>${body}</body></html>`;

function autoForm(action: string, fields: Record<string, string>): string {
  const inputs = Object.entries(fields).map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`);
  return `<form method="post" action="${action}">${inputs.join('')}</form><script>document.forms[0].submit()</script>`;
}
