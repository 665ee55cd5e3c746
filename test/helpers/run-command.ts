import type { CliCommand } from '@/cli/command';
import { run } from '@/cli/run';

/** What a command left behind. */
export interface CommandResult {
  code: number;
  out: string;
  err: string;
}

/** Runs one command of `faultline` in this process, as the program would, and gives its exit code and what it printed. */
export async function runCommand(command: CliCommand, ...words: string[]): Promise<CommandResult> {
  const before = process.exitCode;
  const out = capture(process.stdout);
  const err = capture(process.stderr);
  process.exitCode = 0;
  try {
    await run([command], words);
    return { code: Number(process.exitCode), out: out.text(), err: err.text() };
  } finally {
    out.release();
    err.release();
    process.exitCode = before;
  }
}

function capture(stream: NodeJS.WriteStream): { text(): string; release(): void } {
  const write = stream.write;
  let text = '';
  stream.write = (chunk: string | Uint8Array) => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    return true;
  };
  return {
    text: () => text,
    release: () => {
      stream.write = write;
    },
  };
}
