import { z } from 'zod';
import { type Actor, type Json, type LiveEvent, LiveRefusal, type StoredEvent } from './game';
import { checkNickname } from './nickname';

/** Somebody who takes part. */
export interface Participant {
  id: string;
  nickname: string;
  /** 1, 2, 3, … by when they joined. */
  number: number;
  /** The host took the nickname away: they are shown nowhere and may not act until they join with another one. */
  removed: boolean;
}

/** Who takes part in a session. */
export interface Roster {
  participants: Map<string, Participant>;
  /** Who has which nickname, by its skeleton. */
  taken: Map<string, string>;
  /** Nobody new may join, and nobody removed may come back. */
  locked: boolean;
}

/** Most people of one session. */
export const MAX_PARTICIPANTS = 2_000;

const Id = z.string().min(1).max(64);

/** Commands about who takes part, the same for every kind of game. */
export const RosterCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('join'), nickname: z.string().max(200) }),
  z.strictObject({ type: z.literal('remove'), participant: Id }),
  z.strictObject({ type: z.literal('lock'), locked: z.boolean() }),
]);

export type RosterCommand = z.infer<typeof RosterCommandSchema>;

const JoinedSchema = z.object({ nickname: z.string() });

export function emptyRoster(): Roster {
  return { participants: new Map(), taken: new Map(), locked: false };
}

/** Whether an event is about who takes part. */
export function isRosterEvent(event: LiveEvent): boolean {
  return ['joined', 'removed', 'locked'].includes(event.type);
}

/** What a command about who takes part leads to. Throws LiveRefusal. */
export function decideRoster(roster: Roster, command: RosterCommand, by: Actor): LiveEvent[] {
  if (command.type === 'join') return join(roster, command.nickname, by);
  requireHost(by);
  if (command.type === 'lock')
    return roster.locked === command.locked ? [] : [event('locked', null, { locked: command.locked })];
  const known = roster.participants.get(command.participant);
  return known && !known.removed ? [event('removed', known.id, {})] : [];
}

/** Takes an event about who takes part into the roster. */
export function applyRoster(roster: Roster, { type, participant, data }: StoredEvent): void {
  if (type === 'locked') roster.locked = data.locked === true;
  if (participant === null) return;
  const known = roster.participants.get(participant);
  if (type === 'removed' && known) {
    known.removed = true;
    release(roster, participant);
  }
  if (type === 'joined') {
    const { nickname } = JoinedSchema.parse(data);
    const number = known?.number ?? roster.participants.size + 1;
    if (known) release(roster, participant);
    roster.participants.set(participant, { id: participant, nickname, number, removed: false });
    const checked = checkNickname(nickname);
    if ('skeleton' in checked) roster.taken.set(checked.skeleton, participant);
  }
}

/** Those who are shown, in the order in which they joined. */
export function present(roster: Roster): Participant[] {
  return [...roster.participants.values()].filter(({ removed }) => !removed);
}

/** The participant behind an actor. Throws `not-joined` for anybody else. */
export function requireParticipant(roster: Roster, by: Actor): Participant {
  const known = by.kind === 'participant' ? roster.participants.get(by.id) : undefined;
  if (known && !known.removed) return known;
  throw known
    ? new LiveRefusal('not-joined', 'The host has removed your nickname.', 'Choose another one to go on.')
    : new LiveRefusal('not-joined', 'You have not joined this session.', 'Join with the code and a nickname.');
}

/** Throws `not-yours` unless the host sends it. */
export function requireHost(by: Actor): void {
  if (by.kind !== 'host') throw new LiveRefusal('not-yours', 'Only the host can do this.', 'Ask the host.');
}

function join(roster: Roster, typed: string, by: Actor): LiveEvent[] {
  if (by.kind !== 'participant')
    throw new LiveRefusal('not-yours', 'A host does not take part.', 'Join in another browser.');
  const known = roster.participants.get(by.id);
  if (known && !known.removed) return [];
  if (roster.locked) throw new LiveRefusal('closed', 'The host has closed the door.', 'Ask the host to open it again.');
  if (roster.participants.size >= MAX_PARTICIPANTS)
    throw new LiveRefusal('closed', `This session is full: ${MAX_PARTICIPANTS} people.`, 'Ask the host.');
  const checked = checkNickname(typed);
  if ('refused' in checked) throw new LiveRefusal('bad-nickname', checked.refused, 'Choose another nickname.');
  if (roster.taken.has(checked.skeleton))
    throw new LiveRefusal(
      'bad-nickname',
      'Somebody here has this nickname, or one that looks like it.',
      'Add a letter or a digit.',
    );
  return [event('joined', by.id, { nickname: checked.nickname })];
}

function release(roster: Roster, participant: string): void {
  for (const [skeleton, owner] of roster.taken) if (owner === participant) roster.taken.delete(skeleton);
}

function event(type: string, participant: string | null, data: { [key: string]: Json }): LiveEvent {
  return { type, participant, data };
}
