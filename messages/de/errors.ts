import type { errors as source } from '../en/errors';
import type { Translated } from '../translated';

export const errors: Translated<typeof source> = {
  'already-signed-in': {
    message: 'Du bist mit einem Konto angemeldet.',
    fix: 'Melde dich erst ab, um ein anderes anzulegen.',
  },
  'another-learner': {
    message: 'Diese Antworten stammen von einem anderen Konto.',
    fix: 'Sie werden gespeichert, wenn sich dieses Konto in diesem Browser wieder anmeldet.',
  },
  'assignment-ahead': { message: 'Diese Aufgabe ist noch nicht offen.', fix: 'Komm wieder, wenn sie öffnet.' },
  'assignment-begun': {
    message: 'Jemand hat schon begonnen, deshalb bleiben die Fragen, wie sie sind.',
    fix: 'Nimm die Aufgabe zurück und stelle eine andere, oder lass sie.',
  },
  'assignment-closed': {
    message: 'Diese Aufgabe ist geschlossen: Sie nimmt nichts mehr an.',
    fix: 'Bitte die Kursleitung um mehr Zeit.',
  },
  'attempts-used': { message: 'Es ist kein Versuch übrig.', fix: 'Frage die Kursleitung.' },
  'attempts-used-of': {
    message: 'Es ist kein Versuch übrig: Diese Aufgabe hat {attempts, plural, one {einen} other {#}}.',
    fix: 'Frage die Kursleitung.',
  },
  'bad-design': {
    message: 'Der Entwurf lässt sich nicht bewerten: Er ist nicht gültig.',
    fix: 'Verbessere, was der Editor nennt, und gib noch einmal ab; dein Stand bleibt erhalten.',
  },
  'bad-design-character': {
    message: 'Der Entwurf enthält ein Zeichen, das sich nicht speichern lässt.',
    fix: 'Entferne Steuerzeichen aus seinen Texten.',
  },
  'bad-design-shape': { message: 'Ein Entwurf ist ein JSON-Objekt.', fix: 'Sende das Dokument des Entwurfs selbst.' },
  'bad-input': {
    message: 'Im Formular fehlt etwas, oder etwas ist nicht gültig.',
    fix: 'Verbessere es und sende es noch einmal.',
  },
  'bad-input-address': { message: '{path} ist keine Adresse.', fix: 'Ziehe die Fragen noch einmal.' },
  'bad-input-back': {
    message: 'Das Formular sagt nicht, zu welcher Seite es gehört.',
    fix: 'Öffne die Frage noch einmal und beantworte sie dort.',
  },
  'bad-input-command': { message: 'Das lässt sich nicht senden.', fix: 'Benutze die Seite.' },
  'bad-input-deadline': {
    message: 'Ein Quiz im eigenen Tempo braucht ein Ende.',
    fix: 'Sage, wie viele Minuten es dauert.',
  },
  'bad-input-design': {
    message: 'Ein Entwurf wird hier nicht begonnen, sondern abgegeben.',
    fix: 'Öffne den Auftrag im Labor und gib dann ab, was du dort gebaut hast.',
  },
  'bad-input-due-early': { message: 'Die Abgabe läge vor dem Öffnen.', fix: 'Nimm einen späteren Abgabetermin.' },
  'bad-input-exam-length': { message: 'Eine Prüfung dieser Länge gibt es nicht.', fix: 'Nimm eine von: {lengths}.' },
  'bad-input-exam-options': {
    message: 'Wähle höchstens {choose, number} der Optionen.',
    fix: 'Lade die Prüfung neu und wähle noch einmal.',
  },
  'bad-input-exam-place': {
    message: 'Die Prüfung hat an dieser Stelle keine Frage.',
    fix: 'Lade die Prüfung neu und wähle noch einmal.',
  },
  'bad-input-fault': { message: '{path} ist keine Störung dieses Auftrags.', fix: 'Wähle eine aus der Liste.' },
  'bad-input-form': {
    message: 'Das Formular lässt sich nicht lesen.',
    fix: 'Sende das Formular der Seite noch einmal.',
  },
  'bad-input-last': { message: 'Das ist die letzte Frage.', fix: 'Nimm stattdessen die Aufgabe zurück.' },
  'bad-input-length': {
    message: 'Eine Prüfung dieser Länge gibt es nicht.',
    fix: 'Nimm eine der Längen aus der Liste.',
  },
  'bad-input-line-address': {
    message: 'Zeile {number, number}, {line}, ist keine Adresse.',
    fix: 'Schreibe sie als value/1234, eine je Zeile.',
  },
  'bad-input-line-letter': {
    message: 'Zeile {number, number}, {line}, wird nicht mit einem Buchstaben beantwortet.',
    fix: 'Nimm eine andere Frage.',
  },
  'bad-input-never-told': {
    message:
      'Mit denselben Fragen in beliebig vielen Versuchen und ohne Abgabetermin könnte niemandem je die Lösung gesagt werden.',
    fix: 'Begrenze die Versuche, gib einen Abgabetermin an, oder lass jeden Versuch eigene Werte haben.',
  },
  'bad-input-no-close': {
    message: 'Ergebnisse gibt es nach dem Schließen, und sie schließt nie.',
    fix: 'Gib einen Abgabetermin an, oder gib Ergebnisse anders frei.',
  },
  'bad-input-no-file': {
    message: 'Es wurde keine Datei gewählt, oder sie ist leer.',
    fix: 'Wähle eine Datei in GIFT, Moodle XML oder QTI.',
  },
  'bad-input-no-later': {
    message: 'Das ist nicht später als der Abgabetermin für alle.',
    fix: 'Nimm einen späteren, oder lass das Feld leer.',
  },
  'bad-input-no-letters': {
    message: 'Frage {number, number} wird nicht mit einem Buchstaben beantwortet.',
    fix: 'Nimm eine andere: Ein Kurs antwortet mit Buchstaben.',
  },
  'bad-input-no-other': { message: 'Zu diesem Thema gibt es keine andere Frage.', fix: 'Entferne sie stattdessen.' },
  'bad-input-no-place': { message: 'Die Aufgabe hat an dieser Stelle keine Frage.', fix: 'Lade die Seite neu.' },
  'bad-input-no-size': {
    message: 'Die Anfrage kündigt ihre Größe nicht an.',
    fix: 'Sende sie mit der Kopfzeile Content-Length.',
  },
  'bad-input-no-such-time': {
    message: 'In {zone} gibt es diese Uhrzeit nicht.',
    fix: 'Bei der Umstellung auf Sommerzeit fällt eine Stunde aus: Nimm eine andere Zeit.',
  },
  'bad-input-no-topic': { message: 'Kein Thema ist angehakt.', fix: 'Hake eins oder mehrere an.' },
  'bad-input-nothing-said': { message: 'Es ist nichts gesagt.', fix: 'Gib eine Note, einen Kommentar oder beides an.' },
  'bad-input-run': { message: 'Das ist nicht die Adresse einer Übung.', fix: 'Beginne eine neue Übung.' },
  'bad-input-table': { message: 'Eine solche Tabelle gibt es nicht.', fix: 'Nimm eine von: {tables}.' },
  'bad-input-too-many-lines': {
    message: 'Ein Quiz hat höchstens {limit, number} Fragen; dies sind {count, number}.',
    fix: 'Nimm einige heraus.',
  },
  'bad-input-twice': { message: 'Eine Frage steht zweimal in der Liste.', fix: 'Nimm eine davon heraus.' },
  'bad-nickname': {
    message: 'Dieser Spitzname geht nicht.',
    fix: 'Wähle einen anderen mit zwei bis zwanzig Zeichen, den hier noch niemand hat.',
  },
  'bad-secret': {
    message: 'Das Geheimnis dieser Installation lässt sich nicht verwenden.',
    fix: 'Sieh ins Protokoll des Servers.',
  },
  'bad-secret-file': {
    message: 'Das Geheimnis dieser Installation lässt sich in {file} nicht lesen oder schreiben.',
    fix: 'Gib dem Benutzer, unter dem Faultline läuft, Zugriff auf die Datei und ihren Ordner, oder setze FAULTLINE_SECRET.',
  },
  'bad-secret-length': {
    message: 'FAULTLINE_SECRET hat {length, number} Zeichen; es braucht mindestens {least, number}.',
    fix: 'Erzeuge eins mit „openssl rand -base64 32“, oder lass die Variable weg, dann wird eins erzeugt.',
  },
  'bad-settings': {
    message: 'Eine Einstellung dieses Servers ist nicht gültig.',
    fix: 'Sieh ins Protokoll des Servers.',
  },
  'claim-failed': {
    message: 'Dein Fortschritt ließ sich nicht in das Konto übernehmen; er ist noch hier in diesem Browser.',
    fix: 'Melde dich im Konto an, um es noch einmal zu versuchen.',
  },
  'class-archived': {
    message: 'Dieser Kurs ist archiviert: Er lässt sich lesen, und nichts darin ändert sich.',
    fix: 'Die Kursleitung kann ihn auf seiner Seite wieder öffnen.',
  },
  'client-id-taken': {
    message: 'Unter derselben Kennung wurde schon eine andere Antwort gesendet.',
    fix: 'Nimm für jede Antwort eine neue Kennung.',
  },
  'client-id-taken-design': {
    message: 'Unter derselben Kennung wurde schon ein anderer Entwurf abgegeben.',
    fix: 'Nimm für jede Abgabe eine neue Kennung.',
  },
  'course-not-open': {
    message: 'Dieser Kurs hat noch keinen Kurs in Faultline.',
    fix: 'Wer den Kurs leitet, muss Faultline einmal daraus öffnen. Bitte darum und komm wieder.',
  },
  'course-not-open-yours': {
    message: 'Dieser Kurs hat noch keinen Kurs in Faultline.',
    fix: 'Bitte die Betreiber dieser Installation, dich zur Kursleitung zu ernennen, und öffne Faultline dann noch einmal aus dem Kurs.',
  },
  'email-taken': {
    message: 'Mit dieser E-Mail-Adresse gibt es schon ein Konto.',
    fix: 'Melde dich mit seinem Passwort an oder nimm eine andere Adresse.',
  },
  'exam-over': {
    message: 'Die Prüfung ist zu Ende; diese Antwort kam zu spät und zählt nicht.',
    fix: 'Öffne das Ergebnis.',
  },
  'foreign-origin': {
    message: 'Diese Anfrage kam von einer anderen Website und wurde deshalb abgelehnt.',
    fix: 'Tu es auf den Seiten von Faultline selbst.',
  },
  'foreign-origin-of': {
    message: 'Diese Anfrage kam von einer anderen Website ({site}) und wurde deshalb abgelehnt.',
    fix: 'Tu es auf den Seiten von Faultline selbst. Hinter einem Proxy muss die Kopfzeile Host unverändert ankommen.',
  },
  'guests-not-admitted': {
    message: 'Auf dieser Installation üben nur Konten; von Gästen wird nichts behalten.',
    fix: 'Melde dich an oder lege ein Konto an: Was dieser Browser bisher behalten hat, kommt mit.',
  },
  'guests-not-admitted-live': {
    message: 'Auf dieser Installation machen bei Live-Veranstaltungen nur Konten mit.',
    fix: 'Melde dich an oder lege ein Konto an und komm zu dieser Adresse zurück.',
  },
  internal: {
    message: 'Auf dem Server ist etwas schiefgegangen.',
    fix: 'Versuche es noch einmal. Passiert es wieder, sieh ins Protokoll des Servers.',
  },
  'last-instructor': {
    message: 'Ein Kurs braucht eine Kursleitung, und dies ist seine letzte.',
    fix: 'Übertrage erst einem anderen Mitglied die Leitung, oder archiviere den Kurs.',
  },
  'last-owner': {
    message: 'Eine Installation braucht Betreiber, und dies ist das letzte Konto dafür.',
    fix: 'Mache erst ein anderes Konto zum Betreiber.',
  },
  'launch-refused': {
    message: 'Die Anfrage deiner Lernplattform ließ sich nicht prüfen.',
    fix: 'Öffne Faultline noch einmal aus deinem Kurs. Hilft das nicht, bitte die Betreiber zu vergleichen, was hier und dort eingetragen ist; im Protokoll des Servers steht, was falsch war.',
  },
  'launch-refused-unknown': {
    message: 'Die Plattform ist nicht mehr registriert.',
    fix: 'Öffne Faultline noch einmal aus deinem Kurs. Hilft das nicht, bitte die Betreiber zu vergleichen, was hier und dort eingetragen ist; im Protokoll des Servers steht, was falsch war.',
  },
  'link-spent': {
    message: 'Dieser Link wurde benutzt, ist abgelaufen oder durch einen neueren ersetzt.',
    fix: 'Fordere einen neuen an. Das Passwort ist, wie es war.',
  },
  'link-spent-owner': {
    message: 'Dieser Link wurde benutzt, ist abgelaufen oder durch einen neueren ersetzt.',
    fix: 'Mach auf der Betreiberseite einen neuen.',
  },
  'live-closed': { message: 'Das ist jetzt nicht offen.', fix: 'Warte auf die Leitung.' },
  'live-over': { message: 'Die Sitzung ist vorbei.', fix: 'Sieh in deinem Fortschritt, was daraus wurde.' },
  'needs-account': {
    message: 'Als Gast geht das nicht: Es braucht ein Konto.',
    fix: 'Lege mit E-Mail-Adresse und Passwort ein Konto an; dein Fortschritt kommt mit.',
  },
  'no-embedded-database': {
    message: 'Diese Installation hält ihre Daten in PostgreSQL.',
    fix: 'Sichere sie mit pg_dump.',
  },
  'no-exam': { message: 'Dieses Paket bereitet auf keine Prüfung vor.', fix: 'Übe es stattdessen.' },
  'no-item': { message: 'Es gibt keine Frage dieser Art.', fix: 'Wähle mehr Themen oder alle Vorlagen.' },
  'no-item-about': { message: 'Das Paket „{pack}“ hat keine Frage zu {about}.', fix: 'Übe ein anderes Thema.' },
  'no-item-exam': {
    message: 'Das Paket „{pack}“ hat keine Fragen in Prüfungsform, die du noch nicht gesehen hast.',
    fix: 'Übe es stattdessen.',
  },
  'no-item-practice': { message: 'Dazu gibt es nichts zu fragen.', fix: 'Wähle andere Themen.' },
  'no-item-quiz': {
    message: 'Zu diesen Themen gibt es keine weiteren Fragen dieser Art.',
    fix: 'Wähle mehr Themen oder andere Arten von Fragen.',
  },
  'no-mail': {
    message: 'Diese Installation sendet keine Mail.',
    fix: 'Bitte die Betreiber um einen Link, der ein neues Passwort setzt.',
  },
  'no-roster': {
    message: 'Keine Lernplattform sagt, wer in diesem Kurs ist.',
    fix: 'Öffne Faultline einmal aus dem Kurs, mit eingeschaltetem Dienst für Namen und Rollen.',
  },
  'not-allowed': { message: 'Dein Konto darf das nicht.', fix: 'Frage die Betreiber.' },
  'not-allowed-in-class': { message: 'Deine Rolle in diesem Kurs darf das nicht.', fix: 'Frage die Kursleitung.' },
  'not-an-export': {
    message: 'Das ist kein Export von Faultline.',
    fix: 'Wähle die JSON-Datei, die der Export gegeben hat.',
  },
  'not-an-export-of': {
    message: 'Das ist kein Export im Format {format}.',
    fix: 'Wähle die JSON-Datei, die der Export gegeben hat.',
  },
  'not-appointed': {
    message: 'Einen Kurs leiten kann nur, wer von den Betreibern ernannt ist.',
    fix: 'Bitte die Betreiber um die Ernennung auf der Betreiberseite, oder mache die Person zur Assistenz.',
  },
  'not-appointed-named': {
    message: '{name} ist auf dieser Installation nicht zur Kursleitung ernannt.',
    fix: 'Bitte die Betreiber um die Ernennung auf der Betreiberseite, oder mache die Person zur Assistenz.',
  },
  'not-computed': {
    message: 'Dieser Entwurf ließ sich gerade nicht durchspielen.',
    fix: 'Sende ihn noch einmal; er zählt nur einmal.',
  },
  'not-confirmed': {
    message: 'Nichts wurde gelöscht: Es wurde nicht bestätigt.',
    fix: 'Hake an, dass die Datei und ihre Fragen weg sollen.',
  },
  'not-confirmed-email': {
    message: 'Nichts wurde gelöscht: Was du eingegeben hast, bestätigt es nicht.',
    fix: 'Gib die E-Mail-Adresse deines Kontos ein.',
  },
  'not-confirmed-word': {
    message: 'Nichts wurde gelöscht: Was du eingegeben hast, bestätigt es nicht.',
    fix: 'Gib das Wort „{word}“ ein.',
  },
  'not-joined': {
    message: 'Dieser Browser ist der Sitzung nicht beigetreten.',
    fix: 'Tritt mit dem Code und einem Spitznamen bei.',
  },
  'not-json': { message: 'Der Inhalt ist kein gültiges JSON.', fix: 'Sende ein JSON-Dokument.' },
  'not-signed-in': {
    message: 'Das braucht ein Konto, und hier ist niemand angemeldet.',
    fix: 'Melde dich an oder lege ein Konto an.',
  },
  'not-signed-in-host': {
    message: 'Eine Live-Sitzung zu leiten braucht ein Konto mit Kursleitung.',
    fix: 'Melde dich an oder lege ein Konto an: Dem ersten einer Installation gehört sie.',
  },
  'not-signed-in-progress': {
    message: 'Hier gibt es noch keinen Fortschritt: Dieser Browser hat keine Sitzung.',
    fix: 'Beantworte erst eine Frage oder speichere einen Entwurf, oder melde dich an.',
  },
  'not-stored': {
    message: 'Das ließ sich gerade nicht speichern.',
    fix: 'Sende es ruhig noch einmal; es zählt nur einmal.',
  },
  'not-stored-backup': {
    message: 'Die Sicherung ließ sich nicht schreiben.',
    fix: 'Sieh ins Protokoll des Servers und auf den freien Platz seiner Platte.',
  },
  'not-stored-roster': {
    message: '{platform} hat nicht gesagt, wer im Kurs ist.',
    fix: 'Versuche es noch einmal. Bleibt es so, schalte auf der Plattform für dieses Werkzeug den Dienst für Namen und Rollen ein und gib Namen frei.',
  },
  'not-the-last-answer': {
    message: 'Nur die letzte Antwort einer Übung lässt sich zurücknehmen, innerhalb einer halben Stunde.',
    fix: 'Sie gilt. Der Fakt kommt zur rechten Zeit wieder.',
  },
  other: { message: 'Das ging nicht, und nichts wurde geändert.', fix: 'Versuche es noch einmal.' },
  'pack-changed': {
    message: 'Das Material wurde aktualisiert, seit diese Seite geöffnet wurde.',
    fix: 'Lade die Seite neu.',
  },
  'pack-changed-question': {
    message:
      'Diese Frage hat sich geändert, seit sie geöffnet wurde: Sie stammt aus Version {given} des Pakets „{pack}“, hier ist Version {here}.',
    fix: 'Öffne sie noch einmal und beantworte sie so, wie sie jetzt lautet. Was schon beantwortet ist, gilt.',
  },
  'pack-changed-version': {
    message: 'Das stammt aus Version {given} des Pakets „{pack}“; hier ist Version {here}.',
    fix: 'Lade die Seite neu: Das Material wurde aktualisiert, seit sie geöffnet wurde.',
  },
  'platform-known': {
    message: 'Eine Plattform mit diesem Issuer und dieser Client-ID ist schon registriert.',
    fix: 'Entferne erst diese, oder vergleiche die Client-ID mit dem, was die Plattform zeigt.',
  },
  'progress-moved': {
    message: 'Dein Fortschritt ist gerade in ein Konto gewandert oder gelöscht worden.',
    fix: 'Sende es noch einmal; hilft das nicht, lade die Seite neu.',
  },
  'refused-file': {
    message:
      'Die Datei wurde abgelehnt: Sie ist kaputt, zu groß, nicht sicher oder in keinem Format, das gelesen wird. Nichts wurde gespeichert.',
    fix: 'Repariere die Datei, oder exportiere sie in einem anderen Format.',
  },
  'refused-file-count': {
    message: 'Es gibt schon {limit, number} Dateien.',
    fix: 'Lösche eine, die nicht mehr gebraucht wird.',
  },
  'refused-file-none': {
    message: 'Keine Frage aus {name} ließ sich übernehmen. {why}',
    fix: 'Exportiere sie in einem anderen Format.',
  },
  'refused-file-questions': {
    message: '{name} enthält {count, number} Fragen; höchstens {limit, number} werden auf einmal aufgenommen.',
    fix: 'Teile die Datei und nimm sie Stück für Stück auf.',
  },
  'server-busy': {
    message: 'Gerade werden zu viele Entwürfe durchgespielt.',
    fix: 'Warte einen Moment und sende es noch einmal; es zählt nur einmal.',
  },
  'sign-up-closed': {
    message: 'Auf dieser Installation legt nur ein Konto an, wer in einen Kurs eingeladen wurde.',
    fix: 'Öffne den Link oder den Code deiner Kursleitung und lege das Konto von dort aus an.',
  },
  'stale-draft': {
    message: 'Dieser Stand wurde inzwischen anderswo gespeichert.',
    fix: 'Lade den gespeicherten Stand, oder speichere deinen darüber; der andere wird dann aufgehoben.',
  },
  'stale-draft-of': {
    message:
      'Dieser Stand beruht auf Fassung {basedOn, number}, gespeichert ist aber Fassung {current, number}: Er wurde anderswo gespeichert.',
    fix: 'Lade den gespeicherten Stand, oder speichere deinen darüber; der andere wird dann aufgehoben.',
  },
  'too-large': { message: 'Das ist zu groß. Nichts wurde gespeichert.', fix: 'Sende weniger.' },
  'too-large-design': {
    message: 'Der Entwurf hat {bytes, number} Bytes; {limit, number} sind erlaubt.',
    fix: 'Entferne Ressourcen oder kürze seine Texte.',
  },
  'too-large-request': { message: 'Die Anfrage ist größer als {limit, number} Bytes.', fix: 'Sende weniger.' },
  'too-many-attempts': {
    message: 'Es gab zu viele falsche Versuche.',
    fix: 'Warte zehn Minuten und versuche es dann noch einmal.',
  },
  'too-many-codes': {
    message: 'Von hier kamen zu viele falsche Codes.',
    fix: 'Warte {minutes, plural, one {# Minute} other {# Minuten}}, oder bitte die Leitung um den Link.',
  },
  'too-many-join-codes': {
    message: 'Es gab zu viele falsche Beitrittscodes.',
    fix: 'Warte {minutes, plural, one {# Minute} other {# Minuten}} und öffne dann den Link noch einmal.',
  },
  'too-many-links': {
    message: 'Ein Link wurde schon mehrmals angefordert.',
    fix: 'Sieh in dein Postfach, auch in den Spam-Ordner, oder fordere in {minutes, plural, one {# Minute} other {# Minuten}} noch einen an.',
  },
  'too-many-passwords': {
    message: 'Für dieses Konto gab es zu viele falsche Passwörter.',
    fix: 'Warte {minutes, plural, one {# Minute} other {# Minuten}} und versuche es dann noch einmal.',
  },
  'too-many-reports': {
    message: '{limit, number} Meldungen am Tag werden genommen; diese wurde nicht gespeichert.',
    fix: 'Sende sie morgen.',
  },
  'too-many-rows': {
    message: 'Die Datei enthält mehr, als von einer Person behalten wird.',
    fix: 'Nimm eine kleinere Datei.',
  },
  'too-many-rows-of': {
    message: 'Mehr als {limit, number} Antworten von einer Person werden nicht behalten.',
    fix: 'Nimm eine kleinere Datei.',
  },
  'too-slow': {
    message: 'Diesen Entwurf durchzuspielen dauert zu lange.',
    fix: 'Entferne Ressourcen und gib noch einmal ab; dein Stand bleibt erhalten.',
  },
  'unknown-account': { message: 'Dieses Konto gibt es nicht mehr.', fix: 'Lade die Seite neu.' },
  'unknown-answer': {
    message: 'Es gibt keine solche Antwort in einer Übung von dir.',
    fix: 'Lade die Seite neu, um zu sehen, was gespeichert ist.',
  },
  'unknown-answer-attempt': {
    message: 'Es gibt keinen solchen Versuch von dir.',
    fix: 'Öffne den Auftrag noch einmal und wähle aus seiner Liste der Versuche.',
  },
  'unknown-answer-design': {
    message: 'Du hast keinen solchen Entwurf zu diesem Auftrag.',
    fix: 'Gib erst im Labor einen Entwurf ab und wähle ihn dann hier.',
  },
  'unknown-answer-entry': {
    message: 'Du hast keinen solchen Entwurf zu diesem Auftrag.',
    fix: 'Baue einen im Labor; er wird dort laufend gespeichert.',
  },
  'unknown-assignment': {
    message: 'Es gibt keine solche Aufgabe in diesem Kurs.',
    fix: 'Öffne die Seite des Kurses und nimm eine aus der Liste.',
  },
  'unknown-backup': {
    message: 'Es gibt keine Sicherung mit diesem Namen.',
    fix: 'Lade die Seite neu: Tägliche Sicherungen außer den letzten sieben werden entfernt.',
  },
  'unknown-brief': { message: 'Es gibt keinen solchen Auftrag.', fix: 'Wähle einen aus der Liste.' },
  'unknown-brief-named': {
    message: 'Das Paket „{pack}“ hat keinen Auftrag „{id}“.',
    fix: 'Öffne einen der Aufträge im Labor.',
  },
  'unknown-class': {
    message: 'Es gibt keinen solchen Kurs, oder du bist nicht dabei.',
    fix: 'Melde dich mit dem Konto an, das ihm beigetreten ist, oder frage die Kursleitung nach dem Code.',
  },
  'unknown-code': {
    message: 'Unter diesem Code läuft nichts.',
    fix: 'Sieh dir den Code noch einmal an, oder frage die Leitung, ob die Sitzung vorbei ist.',
  },
  'unknown-exam': { message: 'Es gibt hier keine solche Prüfung von dir.', fix: 'Öffne die Liste deiner Prüfungen.' },
  'unknown-fact': { message: 'Das Paket hat keinen solchen Fakt.', fix: 'Nimm einen Fakt von der Fortschrittsseite.' },
  'unknown-fact-named': {
    message: 'Das Paket „{pack}“ hat keinen Fakt „{fact}“.',
    fix: 'Nimm einen Fakt von der Fortschrittsseite.',
  },
  'unknown-file': { message: 'Eine solche Datei mit Fragen gibt es hier nicht.', fix: 'Öffne die Liste der Dateien.' },
  'unknown-invite': {
    message: 'Mit diesem Code lässt sich keinem Kurs beitreten.',
    fix: 'Vergleiche ihn mit dem, den deine Kursleitung zeigt: acht Buchstaben und Ziffern. Vielleicht wurde er durch einen anderen ersetzt.',
  },
  'unknown-item': { message: 'Es gibt keine solche Frage.', fix: 'Hole die nächste Frage statt dieser Adresse.' },
  'unknown-item-file': {
    message: 'Das Paket „{pack}“ hat unter {item} keine Frage aus einer Datei; vielleicht wurde ihre Datei gelöscht.',
    fix: 'Hole die nächste Frage statt dieser Adresse.',
  },
  'unknown-launch': {
    message: 'Diese Seite wurde benutzt oder stand länger als zehn Minuten offen.',
    fix: 'Öffne Faultline noch einmal aus deinem Kurs.',
  },
  'unknown-live': {
    message: 'Es gibt keine solche Live-Sitzung.',
    fix: 'Frage die Leitung nach dem Code und tritt damit bei.',
  },
  'unknown-member': { message: 'Diese Person ist nicht mehr im Kurs.', fix: 'Lade die Seite neu.' },
  'unknown-member-grades': {
    message: 'Diese Person lernt nicht in diesem Kurs.',
    fix: 'Öffne das Notenbuch und nimm eine seiner Zeilen.',
  },
  'unknown-option': {
    message: 'Die Antwort passt nicht zur Frage.',
    fix: 'Antworte mit dem, was die Frage zeigt, und sende noch einmal.',
  },
  'unknown-pack': {
    message: 'Ein solches Paket gibt es hier nicht.',
    fix: 'Öffne eines der Pakete auf der Startseite.',
  },
  'unknown-pack-named': {
    message: 'Ein Paket „{id}“ gibt es hier nicht.',
    fix: 'Öffne eines der Pakete auf der Startseite.',
  },
  'unknown-pack-none': { message: 'Hier gibt es kein Paket.', fix: 'Lege eins unter content/packs ab.' },
  'unknown-page': { message: 'Unter dieser Adresse gibt es nichts.', fix: 'Prüfe die Adresse noch einmal.' },
  'unknown-report': {
    message: 'Diese Meldung gibt es nicht mehr.',
    fix: 'Lade die Seite neu: Vielleicht wurde alles von dieser Person gelöscht.',
  },
  'unknown-session': {
    message: 'Dieser Browser ist nicht mehr angemeldet.',
    fix: 'Lade die Seite neu, um zu sehen, wo das Konto angemeldet ist. Um dich hier abzumelden, nimm „Abmelden“.',
  },
  'unknown-template': {
    message: 'Es gibt keine solche Fragenvorlage.',
    fix: 'Hole die nächste Frage statt dieser Adresse.',
  },
  'unknown-template-named': {
    message: 'Eine Fragenvorlage „{template}“ gibt es nicht.',
    fix: 'Wähle eine aus der Liste.',
  },
  'unknown-topic': { message: 'Das Paket hat kein solches Thema.', fix: 'Öffne eines seiner Themen.' },
  'unknown-topic-named': { message: 'Das Paket „{pack}“ hat kein Thema „{id}“.', fix: 'Nimm eins von: {topics}.' },
  'unknown-way': { message: 'Unter {path} gibt es nichts.', fix: 'Nimm eins von: {ways}.' },
  'weak-password': {
    message: 'Das Passwort ist zu kurz.',
    fix: 'Nimm ein längeres; drei oder vier Wörter ohne Zusammenhang sind gut.',
  },
  'weak-password-length': {
    message:
      'Das Passwort hat {length, plural, one {# Zeichen} other {# Zeichen}}; es braucht mindestens {least, number}.',
    fix: 'Nimm ein längeres; drei oder vier Wörter ohne Zusammenhang sind gut.',
  },
  'wrong-credentials': {
    message: 'E-Mail-Adresse und Passwort gehören nicht zusammen.',
    fix: 'Prüfe beides. Hast du noch kein Konto, lege eins an; dein Fortschritt kommt mit.',
  },
  'wrong-media-type': {
    message: 'Der Inhalt ist von einer Art, die hier nicht genommen wird.',
    fix: 'Sende ihn so, wie die Seite es tut.',
  },
  'wrong-media-type-form': {
    message: 'Der Inhalt ist nicht als multipart/form-data angekündigt.',
    fix: 'Sende das Formular der Seite.',
  },
  'wrong-media-type-json': {
    message: 'Der Inhalt ist als {type} angekündigt, nicht als application/json.',
    fix: 'Sende JSON mit der Kopfzeile „Content-Type: application/json“.',
  },
  'wrong-number-of-options': {
    message: 'Die Antwort hat nicht so viele Optionen, wie die Frage verlangt.',
    fix: 'Antworte mit dem, was die Frage zeigt, und sende noch einmal.',
  },
  'wrong-password': { message: 'Das ist nicht das Passwort deines Kontos.', fix: 'Gib es noch einmal ein.' },
  issues: {
    required: 'Fülle das aus.',
    type: 'Das ist nicht von der Art, die hier erwartet wird: {expected}.',
    tooShort: 'Zu kurz: mindestens {limit, plural, one {# Zeichen} other {# Zeichen}}.',
    tooLong: 'Zu lang: höchstens {limit, plural, one {# Zeichen} other {# Zeichen}}.',
    tooSmall: 'Zu klein: mindestens {limit, number}.',
    tooBig: 'Zu groß: höchstens {limit, number}.',
    tooFew: 'Zu wenige: mindestens {limit, number}.',
    tooMany: 'Zu viele: höchstens {limit, number}.',
    email: 'Das ist keine E-Mail-Adresse.',
    url: 'Das ist keine Adresse einer Seite.',
    https: 'Die Adresse muss mit https:// beginnen.',
    format: 'Das ist nicht so geschrieben, wie es hier erwartet wird.',
    option: 'Das steht nicht zur Wahl.',
    unknownKeys: 'Hier nicht bekannt: {keys}.',
    invalid: 'Das ist nicht gültig.',
  },
};
