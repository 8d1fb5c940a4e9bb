// Whether what was sold is in use, in many people's words, with near misses. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const story = (words: string): string =>
  `Vodafone hat mich am 3.11. angerufen, ich hab ja gesagt. Bestätigt ist nichts. ${words}`;
const USED = { serviceUsed: true } as const;
const UNUSED = { serviceUsed: false } as const;
const OPEN = ['serviceUsed'] as const;

export const SERVED_WAYS: readonly Sentence[] = [
  // at work
  [story('Ich heize schon damit.'), USED],
  [story('Wir kochen seit Oktober mit deren Gas.'), USED],
  [story('Ich nutze das jeden Abend.'), USED],

  [story('Das Internet läuft, keine Klagen.'), USED],
  [story('Geschaut haben wir schon ein paar Filme.'), USED],
  [story('Hab mit der Karte ein paar mal telefoniert.'), USED],
  [story('Einen Tag lang hab ich die Karte benutzt.'), USED],
  [story('Ich surfe natürlich weiter damit.'), USED],
  [story('Seit der Umstellung läuft bei mir alles über den neuen Anschluss.'), USED],
  [story('Eingeloggt hab ich mich schon zweimal.'), USED],
  [story('Zwei Lektionen hab ich mir angesehen.'), USED],

  [story('Ich streame jetzt schon über Wochen damit.'), USED],
  [story('Fernsehen geht einwandfrei, wir gucken jeden Tag.'), USED],
  ['Sky called me on 3 November and I said yes. I watched one match.', USED],
  ['Vodafone called me on 3 November and I said yes. I did use it for one day.', USED],
  ['Vodafone called me on 3 November and I said yes. The router runs fine.', USED],
  ['Vodafone called me on 3 November and I said yes. I have been using the card since then.', USED],
  // left alone
  [story('Eingeloggt hab ich mich auch noch nicht.'), UNUSED],
  [story('eingeloggt auch noch nicht'), UNUSED],
  [story('nix aktiviert nix benutzt'), UNUSED],
  [story('Nicht ein einziges Mal eingeschaltet bei mir.'), UNUSED],
  [story('Die SIM liegt ungeöffnet in der Schublade.'), UNUSED],
  [story('Karte steckt ungenutzt im Umschlag.'), UNUSED],
  [story('Die Box hab ich nicht mal angeschlossen.'), UNUSED],
  [story('Den Zugang habe ich noch kein einziges Mal aufgerufen.'), UNUSED],
  [story('Kurszugang hab ich auch noch nicht.'), UNUSED],
  [story('Die Karte ist nie in ein Handy gekommen.'), UNUSED],
  [story('Benutzen tu ich ihn nicht.'), UNUSED],
  [story('Ich verwende die Karte nicht.'), UNUSED],
  [story('Angerührt hab ich das Ding nicht.'), UNUSED],
  [story('Strom kommt bis heute nicht von denen.'), UNUSED],
  [story('Der Router steht noch im Karton.'), UNUSED],
  ['Vodafone called me on 3 November and I said yes. The SIM is still in the envelope.', UNUSED],
  ["Vodafone called me on 3 November and I said yes. I haven't plugged the router in.", UNUSED],
  ['Vodafone called me on 3 November and I said yes. I have not logged in once.', UNUSED],
  // near misses: links, other lines, plans, questions, papers, what others did
  [story('Den Link hab ich nicht angeklickt.'), {}, OPEN],
  [story('Es kam eine Mail mit einem Bestätigungslink. Nicht benutzt.'), {}, OPEN],
  [story('Der Internetanschluss läuft aber auf mich.'), {}, OPEN],
  [story('Ich will nur dass der Router geht.'), {}, OPEN],
  [story('Morgen guck ich mir das mal an.'), {}, OPEN],
  [story('Die App hab ich nicht installiert.'), {}, OPEN],
  [story('Ich nutze seit Jahren nur mein altes Handy.'), {}, OPEN],
  [story('Soll ich die Karte aktivieren?'), {}, OPEN],
  [story('Wenn ich die Karte einlege, gilt das dann als Zusage?'), {}, OPEN],
  [story('Mein Handyvertrag läuft noch bis März.'), {}, OPEN],
  [story('Den Widerruf hab ich noch nicht abgeschickt.'), {}, OPEN],
  [story('Die Frist läuft schon.'), {}, OPEN],
  [story('Fernsehen brauche ich nicht.'), {}, OPEN],
  [story('Die Mail hab ich nicht geöffnet.'), {}, OPEN],
  [story('Ich hab das Gespräch nicht aufgenommen.'), {}, OPEN],
];
