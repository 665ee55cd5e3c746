import { createServer, type Server, type Socket } from 'node:net';

/** A mail that arrived. */
export interface ReceivedMail {
  from: string;
  to: string[];
  /** Headers and text as they were sent, decoded. */
  text: string;
}

/** A mail server on loopback that takes everything and keeps it (the commands of RFC 5321 that a client needs). */
export class MailServer {
  readonly mails: ReceivedMail[] = [];
  readonly #server: Server;
  #waiting: (() => void)[] = [];

  private constructor() {
    this.#server = createServer((socket) => this.#talk(socket));
  }

  static async start(): Promise<MailServer> {
    const made = new MailServer();
    await new Promise<void>((resolve) => made.#server.listen(0, '127.0.0.1', resolve));
    return made;
  }

  /** As FAULTLINE_MAIL names it. */
  get url(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the mail server does not listen');
    return `smtp://127.0.0.1:${address.port}`;
  }

  /** Resolves with the mail of that number, from 0, once it has arrived. */
  async mail(number: number): Promise<ReceivedMail> {
    for (;;) {
      const mail = this.mails[number];
      if (mail) return mail;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #talk(socket: Socket): void {
    let mail: ReceivedMail = { from: '', to: [], text: '' };
    let body: string[] | null = null;
    let rest = '';
    const say = (line: string) => socket.write(`${line}\r\n`);
    socket.on('error', () => socket.destroy());
    say('220 mail.test');
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString()).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (body !== null && line === '.') {
          this.mails.push({ ...mail, text: decoded(body.join('\n')) });
          mail = { from: '', to: [], text: '' };
          body = null;
          for (const wake of this.#waiting.splice(0)) wake();
          say('250 taken');
        } else if (body !== null) body.push(line.replace(/^\.\./, '.'));
        else if (/^QUIT$/i.test(line)) socket.end('221 bye\r\n');
        else {
          if (/^MAIL FROM:/i.test(line)) mail.from = addressIn(line);
          if (/^RCPT TO:/i.test(line)) mail.to.push(addressIn(line));
          if (/^DATA$/i.test(line)) body = [];
          say(body === null ? '250 ok' : '354 go on');
        }
      }
    });
  }
}

function addressIn(line: string): string {
  return /<([^>]*)>/.exec(line)?.[1] ?? '';
}

/** Quoted-printable as far as a text mail uses it (RFC 2045, section 6.7). */
function decoded(text: string): string {
  return text
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number(`0x${hex}`)));
}
