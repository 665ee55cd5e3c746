import type { LTIStorage } from '@lti-tool/core';
import { db } from '../db/database';

/** Given where a platform does not name its deployment before the launch; the launch itself always names it. */
export const ANY_DEPLOYMENT = '*';

/**
 * What the protocol's library needs to remember. Platforms are registered on the owner's page and launches are kept in
 * launches.ts, so of its whole interface the library only ever asks for the platform of a launch and for nonces; the rest
 * says so when it is called.
 */
export const ltiStorage: LTIStorage = {
  async getLaunchConfig(iss, clientId, deploymentId) {
    // A token may name several audiences; this tool serves those that name it alone.
    if (typeof clientId !== 'string') return undefined;
    const platform = await (await db()).ltiPlatform.findUnique({
      where: { issuer_clientId: { issuer: iss, clientId } },
    });
    if (!platform) return undefined;
    if (deploymentId !== ANY_DEPLOYMENT && !platform.deployments.includes(deploymentId)) return undefined;
    const { authUrl, tokenUrl, jwksUrl } = platform;
    return { iss, clientId, deploymentId, authUrl, tokenUrl, jwksUrl };
  },

  async storeNonce(nonce, expiresAt) {
    const prisma = await db();
    await prisma.ltiNonce.deleteMany({ where: { expiresAt: { lt: new Date() } } });
    await prisma.ltiNonce.create({ data: { nonce, expiresAt } });
  },

  /** Taking it away is what makes it good once only, whichever instance asks. */
  async validateNonce(nonce) {
    const taken = await (await db()).ltiNonce.deleteMany({ where: { nonce, expiresAt: { gte: new Date() } } });
    return taken.count === 1;
  },

  async addSession({ id }) {
    return id;
  },

  getSession: unused,
  listClients: unused,
  getClientById: unused,
  addClient: unused,
  updateClient: unused,
  deleteClient: unused,
  listDeployments: unused,
  getDeployment: unused,
  addDeployment: unused,
  updateDeployment: unused,
  deleteDeployment: unused,
  saveLaunchConfig: unused,
  setRegistrationSession: unused,
  getRegistrationSession: unused,
  deleteRegistrationSession: unused,
};

async function unused(): Promise<never> {
  throw new Error('Platforms are registered on the owner’s page, not by the library.');
}
