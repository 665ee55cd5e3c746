import { z } from 'zod';
import type { Language } from '@/language/languages';
import { translator } from '@/language/translator';
import { authorise } from '../access';
import { Attempts } from '../auth/attempts';
import { Email, type Entered, forgiveWrongPasswords, Password, requireLongPassword, sessionOf } from '../auth/gateway';
import { AppError, parseInput } from '../errors';
import { languageOf } from '../http/request-language';
import { readInstallation } from '../installation/reads';
import { sendMail } from '../mail/send-mail';
import { type MailSettings, mailSettings } from '../mail/settings';
import { readAccountByEmail } from './reads';
import { issueReset, spendReset } from './writes';

/** Milliseconds that a link works: one that was mailed to whoever asked, and one that the owner hands over. */
export const LINK_LIFETIME = { mailed: 3_600_000, handed: 24 * 3_600_000 };

/** Mails to one address, so that nobody's mailbox is filled by a stranger. */
const mailsTo = new Attempts({ attempts: 3, window: 3600 });

/** Mails altogether, so that a list of addresses does not make this a sender of thousands. */
const mails = new Attempts({ attempts: 300, window: 3600 });

const AskSchema = z.strictObject({ email: Email });
const ResetSchema = z.strictObject({ token: z.string().max(100), newPassword: Password });

/** The page that sets a new password, without its origin. */
export function resetPath(token: string): string {
  return `/account/reset/${token}`;
}

/**
 * Mails a link to the account with this address. What is answered, and when, does not tell whether there is one. Throws
 * `no-mail` where no mail server is set, and `too-many-attempts`.
 */
export async function askForLink(request: Request, input: unknown): Promise<Entered> {
  const learner = (await sessionOf(request.headers))?.learner ?? null;
  authorise(learner, 'reset-password');
  const { email } = parseInput(AskSchema, input);
  const settings = mailSettings();
  if (settings === null) {
    throw new AppError('no-mail');
  }
  const [key, now] = [email.toLowerCase(), Date.now()];
  const wait = Math.max(mailsTo.wait(key, now), mails.wait('all', now));
  if (wait > 0) {
    throw new AppError('too-many-attempts', {
      say: 'too-many-links',
      values: { minutes: Math.ceil(wait / 60) },
      data: { seconds: wait },
    });
  }
  mailsTo.count(key, now);
  mails.count('all', now);
  void mailLink(settings, email, languageOf(request.headers)).catch((error: unknown) => {
    console.error(
      `The mail with a link for a new password was not sent: ${error instanceof Error ? error.message : ''}`,
    );
  });
  return { learner, setCookies: [] };
}

/** Sets a new password by a link's token; the link is spent and every session of the account ended. Throws `link-spent`. */
export async function resetPassword(request: Request, input: unknown): Promise<Entered> {
  authorise((await sessionOf(request.headers))?.learner ?? null, 'reset-password');
  const { token, newPassword } = parseInput(ResetSchema, input);
  requireLongPassword(newPassword, 'newPassword');
  const email = await spendReset(token, newPassword, new Date());
  if (email === null) throw linkSpent();
  forgiveWrongPasswords(email);
  return { learner: (await sessionOf(request.headers))?.learner ?? null, setCookies: [] };
}

function linkSpent(): AppError {
  return new AppError('link-spent');
}

async function mailLink(settings: MailSettings, email: string, language: Language): Promise<void> {
  const account = await readAccountByEmail(email);
  const token = account && (await issueReset(account.id, LINK_LIFETIME.mailed, new Date()));
  if (account === null || token === null) return;
  const { name } = await readInstallation();
  const t = translator(language, 'mail');
  await sendMail(settings, {
    to: account.email,
    subject: name === '' ? t('reset.subject') : t('reset.subjectNamed', { installation: name }),
    text: [
      t('reset.hello', { name: account.name }),
      '',
      t('reset.link'),
      '',
      `${settings.origin}${resetPath(token)}`,
      '',
      t('reset.ignore'),
      '',
    ].join('\n'),
  });
}
