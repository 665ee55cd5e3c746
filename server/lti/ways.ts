import { beginLaunch, finishLaunch, openLaunch, toolKeySet } from './launch';

type Handler = (request: Request) => Promise<Response>;

/** What learning platforms and pages of launches can ask under `/lti`, by method and the last part of the address. */
export const LTI_WAYS: Record<'GET' | 'POST', Record<string, Handler>> = {
  GET: { login: beginLaunch, keys: toolKeySet },
  POST: { login: beginLaunch, launch: finishLaunch, open: openLaunch },
};
