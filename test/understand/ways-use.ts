// A thing or a service in use or not, a supplier one stays with, help for a computer.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const story1 = (words: string): string =>
  `Vodafone hat mich am 3.11. angerufen wegen einer Karte, ich hab ja gesagt. Am 6.11. kam ein Päckchen. ${words}`;
const story2 = (words: string): string =>
  `Am 3.11. rief einer an, wegen Strom. ${words} Jetzt will Voltera Energie GmbH 214 Euro.`;

export const USE_WAYS: readonly Sentence[] = [
  [story1('Das liegt noch originalverpackt in der Schublade.'), { serviceUsed: false }],
  [story1('Die Karte hab ich nie auch nur ins Handy gesteckt.'), { serviceUsed: false }],
  [story1('Karte nie benutzt.'), { serviceUsed: false }],
  [story1('Die SIM ist nie aktiviert worden.'), { serviceUsed: false }],
  [story1('Telefoniert hab ich mit dem Ding keine Minute.'), { serviceUsed: false }],
  [story1('habs nie benutzt'), { serviceUsed: false }],
  [story1('Benutzt hab ich gar nichts.'), { serviceUsed: false }],
  [story1('Der Router steht unausgepackt in der Ecke.'), { serviceUsed: false }],
  [story1('Den Karton haben wir gar nicht aufgemacht.'), { serviceUsed: false }],
  [story1('Angeschlossen ist der Router nicht.'), { serviceUsed: false }],
  [story1('I never used the card.'), { serviceUsed: false }],
  [story1('Läuft super und ich bin zufrieden.'), { serviceUsed: true }],
  [story1('Die Leitung läuft top.'), { serviceUsed: true }],
  [story1('Internet läuft und ich nutz es auch.'), { serviceUsed: true }],
  [story1('Seit dem 15. November nutze ich das Internet.'), { serviceUsed: true }],
  [story1('Benutzen tu ich das Internet jeden Tag.'), { serviceUsed: true }],
  [story1('Ich surfe gerade damit.'), { serviceUsed: true }],
  [story1('Seit zwei Wochen telefonier ich mit der neuen Karte.'), { serviceUsed: true }],
  [story1("Internet works great, I'm using it every day."), { serviceUsed: true }],
  [story1('Reingeschaut haben wir ein paar Mal.'), { serviceUsed: true }],
  [story1('Zwei Flaschen haben wir schon getrunken.'), { serviceUsed: true }],
  [story1('Seit dem 15. November läuft mein Gas über die.'), { serviceUsed: true }],
  [story1('Wir haben die Karte schon eingelegt und telefoniert.'), { serviceUsed: true }],
  [story1('Läuft der Vertrag jetzt?'), {}, ['serviceUsed']],
  [story1('Der Vertrag läuft 24 Monate.'), {}, ['serviceUsed']],
  [story1('Läuft auf meinen Namen.'), {}, ['serviceUsed']],
  [story1('Mein altes Internet läuft gut.'), {}, ['serviceUsed']],
  [story1('Ich telefoniere sonst nur mit meiner alten Karte.'), {}, ['serviceUsed']],
  [story2('Beliefert werd ich die ganze Zeit von Yello.'), { provider: 'Voltera Energie GmbH' }],
  [story2('Mein Strom kommt von Yello.'), { provider: 'Voltera Energie GmbH' }],
  [story2('Ich bin und bleibe bei Yello.'), { provider: 'Voltera Energie GmbH' }],
  [story2('Ich zahle jeden Monat an Yello.'), { provider: 'Voltera Energie GmbH' }],
  [
    'Bei mir rief am 3.11. ein Herr an, angeblich Microsoft Support, mein Rechner verschicke Viren. Er hat mir ein "SafeGuard Premium" Abo verkauft, 3 Jahre 349 Euro, ich hab ja gesagt.',
    { product: 'otherService' },
  ],
  [
    'Am 3.11. rief der Microsoft-Support an, mein Computer sei verseucht. Er verkaufte mir eine Schutzlizenz für 3 Jahre, ich hab ja gesagt.',
    { product: 'otherService' },
  ],
  [
    'freenet rief am 3.11. an, ob ich ihr Antiviren-Paket zu meinem Handyvertrag dazu will. Nein hab ich gesagt, seit Juli stehen 4,99 auf der Rechnung.',
    { product: 'otherService' },
  ],
  ['1und1 schickt mir eine Mahnung für ein "Heimnetz-Paket". Angerufen hat da mal einer.', { product: 'otherService' }],
  [
    'A man rang me, a virus in my router. I let him sell me antivirus protection from SafeGuard PC Service, two years, 12.99 a month.',
    { product: 'otherService' },
  ],
  ['Vodafone rief am 3.11. an und hat mir ein Sicherheitspaket aufgeschwatzt.', { product: 'otherService' }],
  ['Am Telefon hat mir der Mann einen Virenschutz verkauft, 99 Euro im Jahr.', { product: 'otherService' }],
  ['Vodafone rief am 3.11. an und hat mir einen Handyvertrag verkauft.', { product: 'mobile' }],
  ['Vodafone rief am 3.11. an wegen Internet, ich hab ja gesagt.', { product: 'internet' }],
  ['Vodafone hat ein Tablet geschickt. Das Tablet ist noch zu, die SIM in der Folie.', { serviceUsed: false }],
  ['Virenschutz am Telefon gekauft. Eingegeben hab ich den Schlüssel nicht.', { serviceUsed: false }],
  ['Ich surfe seit einer Woche mit der neuen Leitung, Vodafone, telefonisch bestellt.', { serviceUsed: true }],
];
