import { z } from 'zod';
import { type Environment, ownOriginBeside, settingsOf } from '../environment';

/** How this installation sends mail. */
export interface MailSettings {
  /** `smtp://user:password@host:587` or `smtps://…`, as the operator gave it. */
  server: string;
  /** Who the mail is from: an address, or `Name <address>`. */
  from: string;
  /** Origin that links in mail begin with. */
  origin: string;
}

const Variables = z.object({
  FAULTLINE_MAIL: z.url({ protocol: /^smtps?$/, error: 'must be smtp://user:password@host:port, or smtps://' }),
  FAULTLINE_MAIL_FROM: z
    .string('is needed beside FAULTLINE_MAIL: the address that mail is from')
    .regex(/^[^\r\n]*[^\s@<]+@[^\s@>]+>?$/, 'must be an e-mail address'),
  FAULTLINE_URL: ownOriginBeside('FAULTLINE_MAIL'),
});

/**
 * Reads the settings from environment variables; null when no mail server is named, and then no mail is sent. The origin of links
 * is the operator's word and never a request's header, which its sender may have made up. Throws `bad-settings`.
 */
export function mailSettings(environment: Environment = process.env): MailSettings | null {
  if (!environment.FAULTLINE_MAIL) return null;
  const settings = settingsOf(Variables, environment, 'unset FAULTLINE_MAIL to send no mail');
  const { FAULTLINE_MAIL: server, FAULTLINE_MAIL_FROM: from, FAULTLINE_URL: origin } = settings;
  return { server, from, origin };
}
