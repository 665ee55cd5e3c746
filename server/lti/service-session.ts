import type { LTISession } from '@lti-tool/core';

/** A platform and the installation of the tool on it that a service is called for. */
export interface ServiceTarget {
  issuer: string;
  clientId: string;
  deploymentId: string;
}

/**
 * What the library's services need of a session, for calls that no launch is open for: the platform, and the addresses that an
 * earlier launch has named.
 */
export function serviceSession(target: ServiceTarget, services: NonNullable<LTISession['services']>): LTISession {
  return {
    jwtPayload: {},
    id: '',
    user: { id: '', roles: [] },
    context: { id: '', label: '', title: '' },
    platform: { ...target, name: '' },
    launch: { target: '' },
    services,
    customParameters: {},
    isAdmin: false,
    isInstructor: false,
    isStudent: false,
    isAssignmentAndGradesAvailable: services.ags !== undefined,
    isDeepLinkingAvailable: false,
    isNameAndRolesAvailable: services.nrps !== undefined,
  };
}
