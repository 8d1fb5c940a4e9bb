// What the words leave open is not filled in: whose call it was, whether a contract is new, a regret, a tie of two names.
// Each with near neighbours that do say it. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const KIND = ['contractKind'] as const;
const NEW = { contractKind: 'new' } as const;
const PERSON = ['personOnPhone'] as const;
const WANTED = ['wantedContract'] as const;
const UNWANTED = { wantedContract: false } as const;
const PAPERS = ['documentsReceivedDate'] as const;

export const OPEN: readonly Sentence[] = [
  // a telecoms company writes: it may be one's own
  ['Vodafone rief am 2.11. an, ich sagte ja zum Fernsehen, die Post kam am 9.11.', {}, KIND],
  ['Am Dienstag Anruf von 1&1 wegen DSL, ich hab ok gesagt. Gestern die Mail dazu.', {}, KIND],
  ['Sky hat angerufen, 20 Euro im Monat, ich war einverstanden. Brief liegt hier.', {}, KIND],
  ['Die Telekom hat mir am Telefon Magenta Zuhause L schmackhaft gemacht. Papiere waren am 12.11. da.', {}, KIND],
  ['Einer von PYUR rief wegen Internet an, ich sagte zu. Heute Mail mit Preis 34,99.', {}, KIND],
  ['congstar rang me on Friday about a phone plan, I said fine. The email came today.', {}, KIND],
  ['M-net hat angerufen, Glasfaser, hab zugesagt, Belehrung lag am 10.11. im Kasten.', {}, KIND],
  ['Am 4.11. rief EWE wegen Internet an, ich habe ja gesagt, bezahlt habe ich noch nichts.', {}, KIND],
  ['Vodafone rief am 2.11. an, ich sagte ja zu einer SIM-Karte, der Auftrag kam am 9.11.', NEW],
  ['Am Dienstag Anruf von 1&1 wegen DSL, ich hab ok gesagt. Gestern stand der Router vor der Tür.', NEW],
  ['Sky hat mir am Telefon ein Abo verkauft, 20 Euro im Monat.', NEW],
  ['Die Telekom hat mir am Telefon einen Vertrag für Magenta Zuhause angedreht.', NEW],
  ['PYUR rief an, ich hab einen Vertrag für Fernsehen unterschrieben.', NEW],
  ['congstar rang me on Friday and sold me a phone plan.', NEW],
  ['M-net hat angerufen, Glasfaser, die schreiben jetzt "Willkommen".', NEW],
  ['Am 4.11. rief Sky an, da hab ich Fernsehen bestellt.', NEW],

  // whose call it was, where a relative of the house is told of
  ['Mein Mann hat in meinem Namen bei o2 verlängert. Die riefen auf meiner Nummer an.', {}, PERSON],
  ['Meine Tochter ist 15. Am Montag wurde sie von klarmobil angerufen.', {}, PERSON],
  ['Vodafone rief an. Meine Frau wollte eine Karte.', {}, PERSON],
  ['Unser Sohn, 17, hat jetzt einen Vertrag, Anruf von otelo war am 3.11.', {}, PERSON],
  ['A call from O2 came on 3 November. My husband has a new plan now.', {}, PERSON],
  ['Am 3.11. Anruf, meine Partnerin bekam danach einen Vertrag.', {}, PERSON],
  ['Am 2.11. Anruf von Lidl Connect. Der Tarif von meinem Kind ist jetzt teurer.', {}, PERSON],
  ['Die Telekom rief bei uns an. Mein Lebensgefährte wohnt auch hier.', {}, PERSON],
  ['Mein Mann war arbeiten, da hat mich o2 angerufen.', { personOnPhone: 'self' }],
  ['Vodafone rief mich an. Meine Frau schimpft jetzt.', { personOnPhone: 'self' }],
  ['Am 3.11. Anruf von otelo, ich habe ja gesagt, mein Sohn lacht mich aus.', { personOnPhone: 'self' }],
  ['Meine Tochter sagt, ich soll widerrufen. Die Telekom hat mich am 3.11. angerufen.', { personOnPhone: 'self' }],
  ['O2 called me while my husband was out.', { personOnPhone: 'self' }],
  [
    'Die Karte läuft auf mich, benutzt wird sie von meiner Tochter. Gestern rief otelo an und bot ihr mehr Daten an.',
    { personOnPhone: 'child' },
  ],
  [
    'Der Vertrag läuft auf mich. Mein Mann war zu Hause. Die haben angerufen, er hat einfach ja gesagt.',
    { personOnPhone: 'spouse' },
  ],
  ['The account is in my name, contract is mine. They phoned, my wife took the call.', { personOnPhone: 'spouse' }],

  // a way back from one's own yes is no word on what was wanted
  ['Strom am Telefon bestellt und zugesagt, jetzt möchte ich stornieren.', { agreedOnPhone: true }, WANTED],
  ['Ich habe am Telefon zugestimmt und will das rückgängig machen.', { agreedOnPhone: true }, WANTED],
  ['Hab ja gesagt zu dem Gerät, das Ding taugt nichts, ich möchte es zurückgeben.', { agreedOnPhone: true }, WANTED],
  ['Ich habe telefonisch zugesagt und will jetzt widerrufen.', { agreedOnPhone: true }, WANTED],
  ['Ich habe ja gesagt und bereue es.', { agreedOnPhone: true }, WANTED],
  ['I said yes on the phone and now I want to cancel.', { agreedOnPhone: true }, WANTED],
  ['Wir haben am Telefon zugesagt, wollen nun aber stornieren.', { agreedOnPhone: true }, WANTED],
  ['Hat mir da jemand einen Vertrag untergeschoben?', {}, WANTED],
  ['Ich habe am Telefon zugestimmt, aber ich will den Vertrag nicht.', UNWANTED],
  ['Hab ja gesagt, damit Ruhe ist. Gewollt hab ich das nie.', UNWANTED],
  ['Ich sagte ja, brauchen tue ich es nicht, ich will das nicht.', UNWANTED],
  ['Nein hab ich gesagt. Jetzt ist ein Vertrag da, ich will da raus.', UNWANTED],
  ['Am Telefon hab ich abgelehnt, trotzdem kam ein Vertrag. Ich will widerrufen.', UNWANTED],
  ['Ich habe am Telefon nichts bestellt, jetzt kam eine Rechnung.', UNWANTED],
  ['I said no on the phone, yet a contract came.', UNWANTED],

  // what the customer sent on that day did not come then
  ['Am 13.11. die Genehmigung per Mail hingeschickt.', {}, PAPERS],
  ['Den Vertrag hab ich am 12.11. per Mail zurückbestätigt.', {}, PAPERS],
  ['I objected by email on 12 November.', {}, PAPERS],
  ['I requested the recording by letter on 14 September.', {}, PAPERS],
  ['Am 9.11. das Formular per Post eingereicht.', {}, PAPERS],
  ['We complained by email on 10 November.', {}, PAPERS],
  ['o2 rief am 3.11. an, am selben Tag hab ich auf die SMS mit JA geantwortet.', {}, PAPERS],
  ['She cancelled by letter on 11 November.', {}, PAPERS],
  ['Am 13.11. kam die Bestätigung per Mail.', { documentsReceivedDate: '2026-11-13' }],
  ['Den Vertrag hab ich am 12.11. per Mail bekommen.', { documentsReceivedDate: '2026-11-12' }],
  ['The confirmation email arrived on 12 November.', { documentsReceivedDate: '2026-11-12' }],
  ['Their letter came on 10 November.', { documentsReceivedDate: '2026-11-10' }],
  ['Am 9.11. lag das Schreiben im Briefkasten.', { documentsReceivedDate: '2026-11-09' }],
  ['Die Unterlagen waren am 10.11. in der Post.', { documentsReceivedDate: '2026-11-10' }],
  ['Vertrag mit Belehrung am 11.11. erhalten.', { documentsReceivedDate: '2026-11-11' }],
  ['Am Samstag kam der Vertrag mit der Post.', { documentsReceivedDate: '2026-11-21' }],

  // bought at the door: the day is none of a call
  ['Am 10.11. stand einer von Vodafone an der Haustür, ich habe unterschrieben.', {}, ['callDate']],
  ['Gestern hat mir ein Vertreter an der Tür einen Stromvertrag verkauft.', {}, ['callDate']],

  // what was answered, behind "ich sagte," and "ich:"
  ['Ich sagte, na gut, von mir aus.', { agreedOnPhone: true }],
  ['Ich: öh, ja.', { agreedOnPhone: true }],
  ['Er fragte, ob er umstellen darf. Ich: hm, ok.', { agreedOnPhone: true }],
  ['Da hab ich gesagt na wenn es nichts extra kostet dann gern', { agreedOnPhone: true }],
  ['Ich war am Kochen und sag ja machen Sie halt.', { agreedOnPhone: true }],
  ['Vati meinte schließlich na wenns denn sein muss.', { agreedOnPhone: true }],
  ['Ich sagte: zwei Flaschen, ja. Mehr nicht.', { agreedOnPhone: true }],
  ['Ich sagte, einverstanden.', { agreedOnPhone: true }],
  ['Ich sagte, nein danke.', { agreedOnPhone: false }],
  ['Ich: kein Interesse.', { agreedOnPhone: false }],
  ['Ich sagte, schicken Sie mir das erst einmal schriftlich.', { agreedOnPhone: false }],
  ['Er fragte, ob ich ihn gut höre, ich: ja.', {}, ['agreedOnPhone']],
  ['Sie sagte, das sei so in Ordnung.', {}, ['agreedOnPhone']],
  ['Ich sagte, das stimmt ja gar nicht.', {}, ['agreedOnPhone']],
  ['Ich sagte, wenn ich Zeit habe, dann melde ich mich.', {}, ['agreedOnPhone']],
  ['Wenn ich sage, ja das passt, bin ich dann gebunden?', {}, ['agreedOnPhone']],

  // a verb that stands once for two arrivals
  ['Die Belehrung kam am 5.11., das erste Heft erst am 14.11.', { goodsReceivedDate: '2026-11-14' }],
  ['Die Unterlagen kamen am 3.11., der Router schon am 2.11.', { goodsReceivedDate: '2026-11-02' }],

  // what was played and stood wrongly in a letter: a start of supply is no delivery, a bill's day no delivery's, a thing's day no call's
  [
    'Der Stromanbieter rief am 20.11. an. Lieferung ab 15.12. steht im Brief.',
    {},
    ['goodsReceived', 'goodsReceivedDate'],
  ],
  [
    'Lieferbeginn Strom ist laut Schreiben der 1.1., der Anruf war am 3.11.',
    {},
    ['goodsReceived', 'goodsReceivedDate'],
  ],
  [
    'Ich wurde wegen einer Zeitung angerufen. Jede Woche kommt die Zeitung und heute eine Rechnung.',
    {},
    ['goodsReceivedDate'],
  ],
  ['Die Zeitschrift kam am 14.11. und am 16.11. eine Mahnung.', { goodsReceivedDate: '2026-11-14' }],
  ['Die Kapseln kamen am 9.11. und die Rechnung am 12.11.', { goodsReceivedDate: '2026-11-09' }],
  ['Es ging um ein Handy. Gestern Bestätigung bekommen.', {}, ['goodsReceived']],
  ['Es ging um ein Handy. Gestern kam das Handy an.', { goodsReceived: true, goodsReceivedDate: '2026-11-22' }],
  [
    'Am 10.11. hat mir Vodafone am Telefon ein Tablet verkauft, es kam am 18.11. an.',
    { callDate: '2026-11-10' },
    ['otherCallDates'],
  ],
  ['Am 10.11. riefen die an, und am 18.11. kam wieder ein Anruf.', { otherCallDates: ['2026-11-18'] }],
  // what a relative answered is nothing the caller said
  ['o2 hat angerufen. Sie hat wohl ja gesagt, weiß aber nichts mehr davon.', {}, ['misledAbout', 'misledAboutText']],
  ['o2 hat mich angerufen. Es war der 17. November, am Ende hab ich ja gesagt.', { callDate: '2026-11-17' }],
  ['o2 hat mich angerufen. Ich bin am 17. November geboren.', {}, ['callDate']],
];
