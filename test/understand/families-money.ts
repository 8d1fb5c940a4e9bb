// Whole families of ways to say one thing, with near misses beside them: money, bills and a switch of supplier. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const MONEY: readonly Sentence[] = [
  // a line that is to be cut off
  ['die drohen mir morgen den anschluss abzustellen wenn ich nicht zahle', { cutOffThreatened: true }],
  ['Morgen stellen die mir das Telefon ab, wegen dem Vertrag von Telekom.', { cutOffThreatened: true }],
  ['Sie schalten uns den Strom ab, wenn wir bis Freitag nicht zahlen.', { cutOffThreatened: true }],
  ['Am Montag stellen sie mir den neuen Anschluss bereit.', {}, ['cutOffThreatened']],
  // money taken
  [
    'da sind am zweiten november neunundvierzig euro neunzig abgegangen an das lotto tipp team',
    { debited: true, debitAmount: { amount: 49.9, currency: 'EUR' }, debitDate: '2026-11-02' },
  ],
  [
    'Vodafone bucht mir 9,99 für ein Sicherheitspaket ab, das hab ich am Telefon abgelehnt.',
    { debited: true, debitAmount: { amount: 9.99, currency: 'EUR' } },
  ],
  [
    'auf dem kontoauszug von meinem opa: 69,00 an "Gewinner-Club Süd", gewinnspiel, abgebucht am 16.11.',
    { debited: true, debitAmount: { amount: 69, currency: 'EUR' }, debitDate: '2026-11-16' },
  ],
  ['die haben mir einfach 39,90 vom konto gezogen', { debited: true, debitAmount: { amount: 39.9, currency: 'EUR' } }],
  [
    '39,90 Euro haben die sich geholt, einfach so von meinem Konto',
    { debited: true, debitAmount: { amount: 39.9, currency: 'EUR' } },
  ],
  [
    'Am 5.11. wurden 39,90 € von meinem Konto eingezogen',
    { debited: true, debitAmount: { amount: 39.9, currency: 'EUR' }, debitDate: '2026-11-05' },
  ],
  [
    '5.11.: Lastschrift 39,90 EUR Glückspilz Club',
    { debited: true, debitAmount: { amount: 39.9, currency: 'EUR' }, debitDate: '2026-11-05' },
  ],
  ['jetzt fehlen 39,90 auf dem konto', { debited: true, debitAmount: { amount: 39.9, currency: 'EUR' } }],
  [
    'seit drei monaten gehen 39,90 ab an so ein gewinnspiel',
    { debited: true, debitAmount: { amount: 39.9, currency: 'EUR' } },
  ],
  ['jeden Monat gehen mir 39,90 Euro flöten an die', { debited: true, debitAmount: { amount: 39.9, currency: 'EUR' } }],
  ['auf einmal sind 39 euro 90 weg vom konto', { debited: true, debitAmount: { amount: 39.9, currency: 'EUR' } }],
  [
    'Laut Kontoauszug hat sich "Win Plus" 39,90 Euro genommen',
    { debited: true, debitAmount: { amount: 39.9, currency: 'EUR' } },
  ],
  [
    'im Online-Banking sehe ich eine Abbuchung über 39,90 Euro',
    { debited: true, debitAmount: { amount: 39.9, currency: 'EUR' } },
  ],
  ['eine lastschrift über 39,90 ist durchgegangen', { debited: true, debitAmount: { amount: 39.9, currency: 'EUR' } }],
  ['mein Konto wurde mit 39,90 € belastet', { debited: true, debitAmount: { amount: 39.9, currency: 'EUR' } }],
  [
    '39,90 abgebucht, ohne dass ich was unterschrieben hab',
    { debited: true, debitAmount: { amount: 39.9, currency: 'EUR' } },
  ],
  ['they took 39.90 euros from my account', { debited: true, debitAmount: { amount: 39.9, currency: 'EUR' } }],
  [
    'On 5 November 39.90 € left my account.',
    { debited: true, debitAmount: { amount: 39.9, currency: 'EUR' }, debitDate: '2026-11-05' },
  ],
  [
    "there's a direct debit of 39.90 on my bank statement",
    { debited: true, debitAmount: { amount: 39.9, currency: 'EUR' } },
  ],
  [
    'А 26.10 со счёта сняли 79,80 евро, получатель «Glückspool Service».',
    { debited: true, debitAmount: { amount: 79.8, currency: 'EUR' }, debitDate: '2026-10-26' },
  ],
  ['z konta zeszło 39,90 euro', { debited: true, debitAmount: { amount: 39.9, currency: 'EUR' } }],
  ['pobrali mi z konta 39,90 €', { debited: true, debitAmount: { amount: 39.9, currency: 'EUR' } }],
  ['hesabımdan 39,90 € çekildi', { debited: true, debitAmount: { amount: 39.9, currency: 'EUR' } }],
  ['з рахунку зняли 39,90 євро', { debited: true, debitAmount: { amount: 39.9, currency: 'EUR' } }],
  ['سحبوا من حسابي 39,90 يورو', { debited: true, debitAmount: { amount: 39.9, currency: 'EUR' } }],
  [
    'zieht mir die firma seit august monatlich 59 euro vom konto',
    { debited: true, debitAmount: { amount: 59, currency: 'EUR' } },
  ],
  ['Es werden monatlich 59 Euro abgebucht.', { debited: true, debitAmount: { amount: 59, currency: 'EUR' } }],
  [
    'da hat jemand 59 Euro bei mir abgezwackt vom Girokonto',
    { debited: true, debitAmount: { amount: 59, currency: 'EUR' } },
  ],
  ['Lastschrift von 59 Euro auf dem Auszug entdeckt', { debited: true, debitAmount: { amount: 59, currency: 'EUR' } }],
  [
    'Geld ist auch schon weg, 59 Euro, per Lastschrift',
    { debited: true, debitAmount: { amount: 59, currency: 'EUR' } },
  ],
  [
    'und prompt haben sie 59 euro abkassiert, per lastschrift',
    { debited: true, debitAmount: { amount: 59, currency: 'EUR' } },
  ],
  [
    'Am Freitag haben die 59 Euro von Omas Konto abgehoben',
    { debited: true, debitAmount: { amount: 59, currency: 'EUR' }, debitDate: '2026-11-20' },
  ],
  [
    'Freitag Buchung auf dem Konto gesehen: 59 Euro an Media Leser Service, gebucht am 20.11.',
    { debited: true, debitAmount: { amount: 59, currency: 'EUR' }, debitDate: '2026-11-20' },
  ],
  ['Ich soll 59 Euro zahlen, sonst buchen sie es ab.', {}, ['debited']],
  ['Ab Dezember wollen sie 59 Euro abbuchen.', {}, ['debited']],
  ['Abgebucht wurde noch nichts.', { debited: false }],
  ['Rechnung über 59 Euro, bis 30.11. zu überweisen.', {}, ['debited']],
  ['Können die einfach von meinem Konto abbuchen?', {}, ['debited']],
  ['Meine Kontonummer hab ich ihnen nicht gegeben.', {}, ['debited']],
  ['Der Preis ist 59 Euro im Monat.', {}, ['debited']],
  ['bisher ist nichts abgegangen', { debited: false }],
  ['vom konto ist noch nix weg', { debited: false }],
  ['die stadtwerke buchen wie immer 80 euro ab, das ist ja richtig', {}, ['debited']],
  ['Ich hab Angst, dass die abbuchen', {}, ['debited']],
  ['sie brauchte die IBAN zum Abbuchen', {}, ['debited']],
  ['Strom 44 Cent statt 29, Abschlag 80 Euro', {}, ['debited']],

  // bills
  [
    'Am Dienstag kam eine Rechnung über 89 Euro von der Pressehaus Nord.',
    { invoiceAmount: { amount: 89, currency: 'EUR' }, invoiceReceivedDate: '2026-11-17' },
  ],
  ['Jetzt Rechnung 1.188 € von der Regiomedia 24.', { invoiceAmount: { amount: 1188, currency: 'EUR' } }],
  [
    'Das erste Heft kam am 21. mitsamt der Rechnung über 38,40.',
    { invoiceAmount: { amount: 38.4, currency: 'EUR' }, invoiceReceivedDate: '2026-11-21' },
  ],
  [
    'Auf der Novemberrechnung steht das Tablet jetzt mit 279 Euro.',
    { invoiceAmount: { amount: 279, currency: 'EUR' } },
  ],
  ['Die wollen jetzt 59,90 von mir, Rechnung liegt hier', { invoiceAmount: { amount: 59.9, currency: 'EUR' } }],
  ['in rechnung gestellt haben sie mir 59,90', { invoiceAmount: { amount: 59.9, currency: 'EUR' } }],
  ['Rechnungsbetrag 59,90 EUR', { invoiceAmount: { amount: 59.9, currency: 'EUR' } }],
  [
    'rechnung vom 12.11. über 59,90 euro',
    { invoiceAmount: { amount: 59.9, currency: 'EUR' }, invoiceReceivedDate: '2026-11-12' },
  ],
  [
    'Am 12.11. bekam ich eine Rechnung: 59,90 €',
    { invoiceAmount: { amount: 59.9, currency: 'EUR' }, invoiceReceivedDate: '2026-11-12' },
  ],
  ['I got a bill for 59.90', { invoiceAmount: { amount: 59.9, currency: 'EUR' } }],
  [
    'an invoice for 59.90 came on 12 November',
    { invoiceAmount: { amount: 59.9, currency: 'EUR' }, invoiceReceivedDate: '2026-11-12' },
  ],
  [
    'auf meiner Telekom-Rechnung tauchen 59,90 Euro für ein Paket auf',
    { invoiceAmount: { amount: 59.9, currency: 'EUR' } },
  ],
  ['berechnet haben die mir 59,90', { invoiceAmount: { amount: 59.9, currency: 'EUR' } }],
  ['ich soll 59,90 zahlen steht auf der rechnung', { invoiceAmount: { amount: 59.9, currency: 'EUR' } }],
  ['im Vertrag stehen 59,90 im Monat statt 39,90', {}, ['invoiceAmount']],
  ['Ich zahle bisher 59,90 laut Rechnung.', {}, ['invoiceAmount']],
  ['Mit dem neuen Tarif spare ich 10 Euro auf der Rechnung, meinte er.', {}, ['invoiceAmount']],
  ['Hauptforderung 387,15, Mahnbescheid vom Amtsgericht', {}, ['invoiceAmount']],
  ['Heute kam auch noch eine Rechnung.', { invoiced: true }],
  ['die erste rechnung ist auch schon da', { invoiced: true }],
  ['Rechnung kam noch keine.', {}, ['invoiced']],
  ['ich rief wegen meiner rechnung an', {}, ['invoiced']],
  ['I called about my bill', {}, ['invoiced']],

  // a switch of supplier
  [
    'od 1 grudnia to oni będą dostarczać prąd, a staremu dostawcy już wypowiedzieli',
    { providerSwitch: true, switchDate: '2026-12-01' },
  ],
  [
    'A letter came this morning: we\'re being switched to Yello electricity from 15 December "as agreed by phone".',
    { providerSwitch: true, switchDate: '2026-12-15' },
  ],
  ["They've apparently already given notice to our current supplier.", { providerSwitch: true }],
  [
    'Einen Tag drauf schreibt mir die EWE, wie sehr sie bedauern, dass ich gekündigt habe. ICH HABE NICHT GEKÜNDIGT.',
    { providerSwitch: true },
  ],
  [
    'Die Stadtwerke bestätigen mir eine Kündigung, die ich nie geschrieben habe. Angerufen hat Eprimo.',
    { providerSwitch: true },
  ],
  ['mein alter versorger schreibt, schade dass sie gehen', { providerSwitch: true }],
  ['zum 1.12. werde ich von Yello beliefert, steht im Brief', { providerSwitch: true, switchDate: '2026-12-01' }],
  ['Lieferbeginn ist der 1.1.2027', { providerSwitch: true, switchDate: '2027-01-01' }],
  ['ab 1. Januar soll Eprimo mich mit Strom beliefern', { providerSwitch: true, switchDate: '2027-01-01' }],
  ['Ab dem 01.01. beliefert uns angeblich primastrom.', { providerSwitch: true, switchDate: '2027-01-01' }],
  ['Yello übernimmt ab 1.1. die Versorgung', { providerSwitch: true, switchDate: '2027-01-01' }],
  ['Primastrom hat meinen Vertrag bei den Stadtwerken schon gekündigt', { providerSwitch: true }],
  ['die haben in meinem namen bei der ewe gekündigt', { providerSwitch: true }],
  ['Der Wechsel ist schon eingeleitet', { providerSwitch: true }],
  ['mein Anbieter sagt, ein Lieferantenwechsel sei schon angemeldet', { providerSwitch: true }],
  ['laut netzbetreiber bin ich seit montag beim neuen versorger angemeldet', { providerSwitch: true }],
  ['Abmeldebestätigung von der Badenova im Kasten', { providerSwitch: true }],
  [
    'Von der Telekom kam eine Kündigungsbestätigung, dabei habe ich gar nicht gekündigt, das muss 1&1 gewesen sein',
    { providerSwitch: true },
  ],
  ['1&1 will meine Rufnummer von der Telekom mitnehmen', { providerSwitch: true }],
  ['meine nummer wird am 5.12. zu o2 portiert', { providerSwitch: true }],
  ["I got a letter from my old supplier that they're sorry to see me go", { providerSwitch: true }],
  ["my supplier says I've cancelled. I haven't.", { providerSwitch: true }],
  ['From 1 December Eprimo will supply our electricity', { providerSwitch: true, switchDate: '2026-12-01' }],
  ['They cancelled my contract with Vattenfall without asking.', { providerSwitch: true }],
  ['Schlussrechnung von den Stadtwerken bekommen, obwohl ich nie gekündigt habe', { providerSwitch: true }],
  ['Prompt meldet sich mein alter Versorger: Ihr Vertrag endet wegen Anbieterwechsel', { providerSwitch: true }],
  ['Ich will den Anbieter nicht wechseln.', {}, ['providerSwitch']],
  ['Ich habe meinen Vertrag bei Vodafone selber gekündigt.', {}, ['providerSwitch']],
  ['der wollte dass ich zu yello wechsel, hab nein gesagt', {}, ['providerSwitch']],
  ['Soll ich jetzt bei den Stadtwerken kündigen?', {}, ['providerSwitch']],
  ['Wenn ich nicht wechsle, wird der Strom teurer, sagte er.', {}, ['providerSwitch']],
  ['Die haben mich in einen anderen Tarif gesteckt, bei der EWE.', {}, ['providerSwitch']],
  ['Hab bei der EWE gekündigt, deshalb rief deren Rückgewinnung an und verlängerte.', {}, ['providerSwitch']],
  ['Ich rief die EWE an, um zu kündigen.', {}, ['providerSwitch']],
  ['Meine Kündigung bei O2 ist bestätigt, trotzdem wurde verlängert.', {}, ['providerSwitch']],
  ['Kann man mir einfach den Strom abstellen?', {}, ['providerSwitch']],
  ['Verbrauch abgleichen wegen Umstellung auf Ökostrom, sagte E.ON, mein Versorger.', {}, ['providerSwitch']],
];
