import type { facts as source } from '../en/facts';
import type { Translated } from '../translated';

export const facts: Translated<typeof source> = {
  title: '{topic}: Fakten',
  description: 'Jeder Fakt zu {topic}, mit seiner Quelle und seiner Prüfung.',
  lead: '{facts, plural, one {# Fakt} other {# Fakten}} aus {sources, plural, one {# Quelle} other {# Quellen}}, jeder am Tag seiner Prüfung wahr.',
  differs: 'Die Seite, aus der das Paket entstand, weicht bei {count, number} davon ab.',
  read: 'Seite lesen',
  practise: 'Dieses Thema üben',
  originSays: 'Die Quellseite, Zeile {lines}: {claim}',
  wrong: 'Was oft falsch verstanden wird',
  notTrue: 'Falsch: ',
  added: 'nicht auf der Quellseite; ergänzt',
  relevance: { background: 'Hintergrund', useful: 'nützlich', core: 'Kern der Prüfung' },
  bound: {
    default: 'voreingestellt',
    min: 'mindestens',
    max: 'höchstens',
    typical: 'üblicherweise',
    design: 'ausgelegt auf',
    fixed: 'fest',
  },
  kinds: {
    definition: 'Definition',
    property: 'Eigenschaft',
    mechanism: 'Mechanismus',
    contrast: 'Gegensatz',
    number: 'Zahl',
    scope: 'Geltungsbereich',
    recommendation: 'Empfehlung',
    limit: 'Grenze',
  },
  verified: {
    archive: 'in der archivierten Dokumentation gelesen',
    'current-docs': 'in der aktuellen Dokumentation gelesen',
    'archive+current-docs': 'in der archivierten und der aktuellen Dokumentation gelesen',
    secondary: 'aus einer zweiten Quelle',
    memory: 'aus Allgemeinwissen, ohne Seite zu nennen',
  },
  sources: {
    title: 'Quellen',
    description: 'Jede Quelle des Materials, mit den Fakten, die auf ihr beruhen.',
    lead: 'Ein Fakt kommt mit der Seite ins Material, auf der er gelesen wurde, und mit dem Tag seiner Prüfung. Hier stehen sie andersherum: jede Seite, und was auf ihr beruht.',
    checked: '{count, plural, one {# Fakt} other {# Fakten}}, zuletzt geprüft am {date}',
    origin:
      'Das Paket begann mit <link>{title}</link>. Seine Aussagen wurden einzeln an den Quellen unten geprüft; wo sie nicht mehr gelten, sagen es die Fakten.',
    originBy:
      'Das Paket begann mit <link>{title}</link> von {author}. Seine Aussagen wurden einzeln an den Quellen unten geprüft; wo sie nicht mehr gelten, sagen es die Fakten.',
    noPage: 'Keine Seite zu nennen',
    general: 'Aus Allgemeinwissen',
    readAs: 'gelesen als {path}',
  },
};
