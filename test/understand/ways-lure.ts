// What a caller said falsely: lures, duties, what others say later; what is merely told beside them.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const LURE_WAYS: readonly Sentence[] = [
  [
    'Am 3.11. rief o2 an, ich krieg eine zweite Simkarte kostenlos. Ich ja ok gerne. Seitdem bucht o2 14,99 extra ab.',
    { misledAbout: [] },
  ],
  [
    'Am 3.11. rief o2 an und sagte, mein Sohn werde kostenlos hochgestuft. Er sagte krass, ja. Am 10.11. kam Post, 49,99 Euro, 24 Monate Laufzeit.',
    { misledAbout: [] },
  ],
  [
    'am dritten november hat eine dame angerufen das wäre eine umfrage zum lesen und als dankeschön kriege ich drei hefte hörzu umsonst da hab ich gesagt ja gerne und am zwölften ein brief jahresabo hundertneunzehn euro',
    { misledAbout: [] },
  ],
  [
    'PYUR rief am 3.11. an, jeder Mieter muss jetzt einen eigenen TV-Vertrag haben. Na gut, hab ich gesagt. Heute früh erzählt mir die Hausverwaltung, dass bei uns alles läuft wie immer.',
    { misledAbout: [] },
  ],
  [
    'Die Telekom rief am 3.11. an, das Kupferkabel werde abgestellt. Da hab ich zugestimmt. Die Gemeinde teilt mir nun mit, dass an eine Stilllegung gar nicht gedacht ist.',
    { misledAbout: [] },
  ],
  [
    'A woman from o2 rang me on 3 November, my SIM would be switched off unless I take the new plan. I said okay. The o2 chat tells me nothing was ever going to be switched off.',
    { misledAbout: [] },
  ],
  [
    'klarmobil anruf 3.11. "ihre prepaidkarte wird abgeschaltet, wir stellen sie um, kostet nix extra." ok gesagt. brief da, vertrag 14,99 x 24 monate. karte ging übrigens die ganze zeit.',
    { misledAbout: [] },
  ],
  [
    'Vorige Woche Anruf, Firma Regio Branchen, es ginge um die Aktualisierung von unserem Eintrag. Ich hab ja gesagt und heute kommt eine Rechnung, 1.190 Euro für 2 Jahre.',
    { misledAbout: [] },
  ],
  [
    'Am 3.11. hat Vodafone bei meiner Tochter angerufen, der hat was von Verlosung erzählt und sie hat brav ja gesagt. Jetzt ein Vertrag auf ihren Namen, 19,99 im Monat!',
    { misledAbout: [] },
  ],
  [
    'On 3 November a guy from Vodafone rang me and said he would double my internet speed for free. I said okay, thanks. On 10 November I got an email: 49.99 a month, new term of 24 months.',
    { misledAbout: [] },
  ],
  [
    'They told me three free issues of GEO, nothing to cancel, when they called on 3 November. She said sure. Now an invoice for 98 euros, 1 year.',
    { misledAbout: [] },
  ],
  [
    'Der Vermittler hat am 3.11. am Telefon versichert, vom ersten Tag an werde die volle Summe gezahlt. Ich hab zugesagt. In der Police steht: Wartezeit 18 Monate.',
    { misledAbout: [] },
  ],
  [
    'Die ARAG rief am 3.11. an, das erste Jahr beitragsfrei. Da hab ich zugesagt. Im Versicherungsschein: Beitrag 24,90 ab sofort. Von wegen beitragsfrei.',
    { misledAbout: [] },
  ],
  [
    'Die Dame hatte mir am 3.11. am Telefon ausdrücklich gesagt, der Anschlusspreis entfällt, da hab ich bestellt. Auf der Rechnung stehen jetzt 35 Euro Anschlusspreis.',
    { misledAbout: [] },
  ],
  [
    'Vodafone rief am 3.11. an, 500 Mbit für 39 Euro, ich hab ja gesagt. Heute kam der Vertrag, 39 Euro im Monat, 24 Monate.',
    {},
    ['misledAbout'],
  ],
  [
    'Vodafone rief am 3.11. an, die ersten drei Monate gratis, danach 29 Euro. Ich hab ja gesagt. Heute kam der Vertrag.',
    {},
    ['misledAbout'],
  ],
  [
    'Am 3.11. rief eine Dame vom Verlag an, ob ich die Zeitung abonnieren möchte, 44,90 im Monat. Das habe ich gern gemacht. Nun behauptet mein Nachbar, Verträge am Telefon seien ungültig.',
    {},
    ['misledAbout'],
  ],
  [
    'Am 3.11. rief congstar an, der Typ meinte Allnet Flat 30 GB nur 15 Euro und ich so ja ok nehm ich. Heute kam eine Mail mit Vertragszusammenfassung.',
    {},
    ['misledAbout'],
  ],
  [
    'Der Anrufer hat sich am 3.11. als PYUR Kundenservice vorgestellt und gefragt, ob wir schneller surfen wollen für 39 Euro, da hat mein Mann ja gesagt. Am Freitag kam die Bestätigung.',
    {},
    ['misledAbout'],
  ],
  [
    'Mein Vater hat am 3.11. am Telefon ja gesagt zu einem Gasvertrag, weil der Anrufer ihm 150 Euro Bonus versprochen hat. Abgebucht haben sie 118 Euro.',
    {},
    ['misledAbout'],
  ],
  [
    'Am 3.11. rief TNG an, ob wir nicht auf 1000er Glasfaser hoch wollen, nur 15 Euro mehr. Sie hat gesagt ja machen Sie mal.',
    {},
    ['misledAbout'],
  ],
  [
    'Am 3.11. rief klarmobil an, da hab ich ja gesagt. Meine Mutter weiß von nix. Heute kam eine SMS.',
    {},
    ['misledAbout'],
  ],
  [
    'Gestern rief die Ideal Versicherung an wegen Sterbegeld, hab zugesagt. Meine Tochter sagt, ich hätte doch schon eine, von meinem Mann selig, der hat immer gesagt, das braucht man.',
    {},
    ['misledAbout'],
  ],
  // told with its end, one's own word, the company's word afterwards
  [
    'Anruf am 10.11., die ersten vier Wochen umsonst. Ich sagte zu. Am 16. kam die Auftragsbestätigung, 69 € im Monat.',
    {},
    ['misledAbout'],
  ],
  [
    'Die Dame rief an und wollte nachsehen ob Glasfaser liegt, nachsehen kostet ja nichts, sagte ich. Jetzt kam ein Vertrag.',
    {},
    ['misledAbout'],
  ],
  [
    'Ich hab mich am Telefon zum Kurs angemeldet, 2.400 Euro. Jetzt heißt es, ich sei schon verbindlich angemeldet.',
    {},
    ['misledAbout'],
  ],
];
