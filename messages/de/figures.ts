import type { figures as source } from '../en/figures';
import type { Translated } from '../translated';

export const figures: Translated<typeof source> = {
  hint: 'Wählen und zusehen',
  live: 'Jede Stellung des Schalters ist ein Lauf des Simulators mit seinen dokumentierten Vorgaben. Im Labor lässt sich der ganze Entwurf ändern.',
  run: 'Vom Simulator mit seinen dokumentierten Vorgaben gerechnet; ein Mensch reagiert {time} nach einem Alarm.',
  design: 'Entwurf: {label}',
  timeline: 'Zeitverlauf: {label}',
  inLab: 'Diesen Entwurf im Labor öffnen',
  all: 'Alle Stellungen in Zahlen',
  caption: '{title}. {fault}: was jede Stellung des Schalters ergab',
  position: 'Stellung',
  columns: {
    dark: 'Ohne Betrieb',
    lost: 'Verlorene Schreibvorgänge',
    failed: 'Gescheiterte Anfragen',
    hands: 'Handgriffe',
  },
  readings: {
    dark: 'ohne Betrieb',
    nothing: 'nichts',
    everything: 'alles',
    nothingLost: 'Bestätigtes ist verloren',
    lost: 'an Schreibvorgängen verloren',
    failed: 'Anfragen gescheitert',
    hands: '{count, plural, one {Handgriff} other {Handgriffe}}',
  },
};
