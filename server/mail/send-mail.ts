import { createTransport } from 'nodemailer';
import type { MailSettings } from './settings';

/** Milliseconds that a mail server may take for each of its steps. */
const PATIENCE = 20_000;

/** A mail in plain words. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Sends one mail; rejects when the server does not take it. Encrypted wherever the server offers it. */
export async function sendMail({ server, from }: MailSettings, mail: Mail): Promise<void> {
  const transport = createTransport({
    url: server,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    // A mail is words of ours: nothing in it may make this process read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({ ...mail, to: { name: '', address: mail.to }, from });
  } finally {
    transport.close();
  }
}
