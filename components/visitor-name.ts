import { randomId } from './random-id';

let name: string | undefined;

/** Names this page for its first writes, sent as `x-faultline-visitor`, so that the server makes one guest of them. */
export function visitorName(): string {
  name ??= randomId();
  return name;
}
