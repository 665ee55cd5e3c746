import type { mail as source } from '../en/mail';
import type { Translated } from '../translated';

export const mail: Translated<typeof source> = {
  reset: {
    subject: 'Ein neues Passwort für Faultline',
    subjectNamed: 'Ein neues Passwort für Faultline, {installation}',
    hello: 'Hallo {name},',
    link: 'mit diesem Link setzt du ein neues Passwort für dein Konto. Er gilt einmal, innerhalb einer Stunde:',
    ignore: 'Hast du ihn nicht angefordert, tu nichts: Dein Passwort bleibt, wie es ist.',
  },
};
