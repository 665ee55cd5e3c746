import { describe, expect, it } from 'vitest';
import { checkNickname } from '@/classroom/live/nickname';
import { nicknameSkeleton } from '@/classroom/live/nickname-skeleton';

describe('a nickname', () => {
  it.each([
    ['Ada', 'Ada'],
    ['  Ada   Lovelace ', 'Ada Lovelace'],
    ['Ａｄａ', 'Ada'],
    ['Žofie', 'Žofie'],
    ['Мария', 'Мария'],
    ['李小龍', '李小龍'],
    ['अनिता', 'अनिता'],
    ['O’Neill-42', 'O’Neill-42'],
    ['Dickson', 'Dickson'],
    ['Scunthorpe', 'Scunthorpe'],
    ['Yoshitaka', 'Yoshitaka'],
    ['Finnigan', 'Finnigan'],
    ['Cassandra', 'Cassandra'],
    ['Team 455', 'Team 455'],
  ])('%j is shown as %j', (typed, nickname) => {
    expect(checkNickname(typed)).toMatchObject({ nickname });
  });

  it.each([
    ['', 'nothing'],
    ['A', 'one letter'],
    ['A name that is too long', 'too long'],
    ['--', 'only signs'],
    ['<script>', 'markup'],
    ['Ada\u202Eold', 'text that turns around'],
    ['Ada\u200BLovelace', 'an invisible sign'],
    ['Ada\u0007', 'a control character'],
    ['A\u0301\u0302\u0303\u0304\u0305da', 'stacked marks'],
    ['Ada 🎉', 'a picture'],
    ['Fuck', 'rude'],
    ['f u c k', 'rude with spaces'],
    ['fuuuuck', 'rude and drawn out'],
    ['F.U-C_K', 'rude with signs'],
    ['fцсk', 'rude in look-alikes'],
    ['b1tch', 'rude with digits'],
    ['Mr Dick', 'a rude word of its own'],
    ['ѕех', 'a rude word in Cyrillic letters'],
  ])('%j is refused: %s', (typed) => {
    expect(checkNickname(typed)).toEqual({ refused: expect.stringMatching(/\.$/) });
  });

  it.each([
    ['Ada', 'ADA'],
    ['Ada', 'Аda'],
    ['Bill', 'Bi11'],
    ['Bob', 'B0b'],
    ['Zoe', 'Zoë'],
    ['Anna-Maria', 'anna maria'],
  ])('%j and %j look alike', (one, other) => {
    expect(nicknameSkeleton(one)).toBe(nicknameSkeleton(other));
  });

  it.each([
    ['Bot 11', 'Bot 111'],
    ['Ana', 'Anna'],
    ['Ada', 'Ida'],
  ])('%j and %j do not', (one, other) => {
    expect(nicknameSkeleton(one)).not.toBe(nicknameSkeleton(other));
  });
});
