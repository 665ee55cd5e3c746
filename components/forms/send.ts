/** Milliseconds until a form counts as not sent. */
const LIMIT = 30_000;

interface Failure {
  message: string;
  fix: string;
  path?: string;
}

/** Where to go on; or what to tell the person, with the name of the field that it is about; or that nobody answered. */
export type Sent = { to: string } | { text: string; path: string | undefined } | { unreachable: true };

/** Sends a form's fields to one of our addresses. Never throws. */
export async function sendForm(action: string, data: FormData): Promise<Sent> {
  const pairs = [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  try {
    const response = await fetch(action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams(pairs),
      signal: AbortSignal.timeout(LIMIT),
    });
    const answer: { to: string } | Failure = await response.json();
    if ('to' in answer) return { to: answer.to };
    return { text: words(answer), path: answer.path };
  } catch {
    return { unreachable: true };
  }
}

function words({ message, fix, path }: Failure): string {
  const bare = path !== undefined && message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message;
  const sentence = bare.charAt(0).toUpperCase() + bare.slice(1);
  return `${/[.!?]$/.test(sentence) ? sentence : `${sentence}.`} ${fix}`;
}
