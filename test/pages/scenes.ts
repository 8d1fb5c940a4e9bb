// Made-up answers of the bot for each state of the page; the story and its numbers are those of the design.
import type { Said, SaidQuestion, Block } from '../../src/dialogs/messages.ts';

const said = (text: string, more: Partial<Said> = {}): Said => ({ text, lang: 'de', ...more });
const ask = (text: string, question: SaidQuestion): Said => said(text, { question });

export const STORY =
  'Schmeichelhafter Anruf am 6.11.: als langjähriger Kunde bekomm ich 2 GB extra und Telefonflat, selbstverständlich kostenlos. Hab dankend ja gesagt. Heute die Bestätigung im Briefkasten: neuer Tarif 24,99 monatlich. Bisher war ich Prepaid bei ca 8 euro. Genehmigen soll ich noch, hab ich nicht. Belehrung liegt bei. Mein Anbieter ist Amselfunk.';

export type SceneFact = { key: string; label: string; shown: string; value: unknown; quote: string };
export const FACTS: SceneFact[] = [
  { key: 'callDate', label: 'Anruf', shown: 'Fr, 6. November 2026', value: '2026-11-06', quote: 'Anruf am 6.11.' },
  { key: 'misledAbout', label: 'Versprochen', shown: '2 GB und Flat, kostenlos', value: ['free'], quote: '2 GB extra und Telefonflat, selbstverständlich kostenlos' },
  { key: 'declaration', label: 'Ihr Ja', shown: 'galt etwas Kostenlosem', value: 'yesToSomethingElse', quote: 'dankend ja gesagt' },
  { key: 'contractSummaryDate', label: 'Brief kam', shown: 'Fr, 13. November', value: '2026-11-13', quote: 'Heute die Bestätigung im Briefkasten' },
  { key: 'invoiceAmount', label: 'Neuer Preis', shown: '24,99 € im Monat', value: { amount: 24.99, currency: 'EUR' }, quote: 'neuer Tarif 24,99 monatlich' },
  { key: 'prepaid', label: 'Bisher', shown: 'Prepaid', value: true, quote: 'Prepaid bei ca 8 euro' },
  { key: 'textFormApproval', label: 'Genehmigt', shown: 'nein', value: false, quote: 'Genehmigen soll ich noch, hab ich nicht.' },
  { key: 'withdrawalInstructionReceived', label: 'Widerrufsbelehrung', shown: 'liegt bei', value: true, quote: 'Belehrung liegt bei.' },
  { key: 'provider', label: 'Firma', shown: 'Amselfunk', value: 'Amselfunk', quote: 'Amselfunk' },
]; // prettier-ignore

export const understood: Said = said('So habe ich Sie verstanden: Anruf am Freitag, 6. November 2026 …', {
  block: {
    kind: 'understood',
    facts: [
      ...FACTS.map(({ key, label, shown, quote }) => ({ key, label, value: shown, quote })),
      { key: 'wantedContract', label: 'Neuer Tarif gewollt', value: 'nein', inferred: true },
    ],
  },
});

const base = { why: 'Davon hängt ab, ob der Vertrag schon wirkt.', optional: true };
/** One question of each type, asked in this order. */
export const QUESTIONS: Said[] = [
  ask('Hatten Sie die Vertragszusammenfassung schon vor Ihrem Ja?', {
    ...base, id: 'q1', fact: 'contractSummaryTiming', type: 'choice', norm: '§ 54 Abs. 3 TKG',
    help: 'So heißt ein Blatt mit Preis, Laufzeit und Kündigung. Das Wort steht oben darüber.',
    choices: [
      { value: 'afterCall', title: 'Nein, sie kam erst mit dem Brief.' },
      { value: 'beforeDeclaration', title: 'Ja, sie war schon vorher da.' },
      { value: 'duringCall', title: 'Sie kam während des Anrufs, per E-Mail oder SMS.' },
      { value: 'unknown', title: 'Weiß ich nicht' },
    ],
  }),
  ask('Wann wurde zuerst Geld abgebucht?', {
    ...base, id: 'q2', fact: 'debitDate', type: 'date',
    choices: [{ value: '2026-11-16', title: 'Heute' }, { value: '2026-11-15', title: 'Gestern' }, { value: 'unknown', title: 'Weiß ich nicht' }],
  }),
  ask('Wie viel wurde abgebucht?', { ...base, id: 'q3', fact: 'debitAmount', type: 'money', choices: [{ value: 'unknown', title: 'Weiß ich nicht' }] }),
  ask('Worüber wurde Ihnen etwas Falsches gesagt?', {
    ...base, id: 'q4', fact: 'misledAbout', type: 'multi',
    choices: [{ value: 'price', title: 'über den Preis' }, { value: 'term', title: 'über die Laufzeit' }, { value: 'unknown', title: 'Weiß ich nicht' }],
  }),
  ask('Wie heißen Sie?', { id: 'q5', fact: 'sender.name', type: 'text', why: 'Der Name steht im Brief.', optional: false }),
]; // prettier-ignore

const dates: Extract<Block, { kind: 'result' }>['dates'] = [
  {
    id: 'withdrawal', title: 'Widerruf absenden', by: 'customer', safeUntil: '2026-11-20', sendBy: '2026-11-20', latestArguable: '2026-11-27',
    lead: 'Senden Sie den Widerruf bis Freitag, 20. November ab.', day: '2026-11-20', daysLeft: 4,
    arithmetic: ['Freitag, 6. November: der Anruf. Dieser Tag zählt nicht mit.', '14 Tage, der erste ist Samstag, der 7. November.', 'Freitag, 20. November, bis 24 Uhr.'],
    latestWhy: 'Die Belehrung kam erst am 13. November. Dann beginnt die Frist nach dem Gesetz erst mit ihr. Verlassen Sie sich nicht darauf.',
    norm: '§§ 355 Abs. 2, 356 Abs. 3, 187 Abs. 1, 188 BGB', needs: 'Absenden genügt. Er muss bis dahin nicht angekommen sein.',
  },
  {
    id: 'accessRequest', title: 'Auskunft', by: 'trader', sendBy: '2026-12-16', lead: 'Amselfunk muss bis Mittwoch, 16. Dezember antworten.',
    arithmetic: ['Eingang am 16. November.', 'Ein Monat.', 'Mittwoch, 16. Dezember.'], norm: 'Art. 12 Abs. 3 DSGVO', needs: '',
  },
]; // prettier-ignore

export const result = (light: 'for' | 'depends' | 'against'): Said =>
  said('Es spricht viel dafür, dass dieser Vertrag nicht wirksam ist.', {
    block: {
      kind: 'result', matter: 'm1', conclusion: 'pendingIneffective', light,
      headline: { for: 'Es spricht viel dafür, dass dieser Vertrag nicht wirksam ist.', depends: 'Es kommt darauf an, was Sie vor dem Ja bekommen haben.', against: 'Nach Ihren Angaben spricht viel für einen wirksamen Vertrag.' }[light],
      lead: { for: 'Sie haben ihn nie in Textform genehmigt. Amselfunk müsste das Gegenteil belegen.', depends: 'War das Blatt vor Ihrem Ja da, kann ein Ja am Telefon genügen.', against: 'Sie hatten die Zusammenfassung vorher und haben danach bestätigt.' }[light],
      firmness: { level: light === 'depends' ? 'disputed' : 'arguable', label: 'Gut begründet', text: 'Streiten kann man darüber, warum das Blatt zu spät kam. Ein Urteil eines obersten Gerichts dazu kennen wir nicht.' },
      dates: light === 'against' ? dates.slice(1) : dates,
      grounds: light === 'against' ? [] : [
        { id: 'F-03', title: 'Das Blatt kam zu spät.', text: 'Bei einem Handyvertrag muss die Vertragszusammenfassung vor Ihrem Ja da sein. Ihre kam eine Woche danach. Dann wirkt der Vertrag erst, wenn Sie ihn in Textform genehmigen.', quotes: ['Genehmigen soll ich noch, hab ich nicht.'], because: [{ key: 'contractSummaryDate', label: 'Brief kam', value: 'Fr, 13. November' }, { key: 'textFormApproval', label: 'Genehmigt', value: 'nein' }], firmness: 'arguable', label: 'gut begründet', norm: '§ 54 Abs. 3 Satz 3 und 4 TKG', checked: '2026-11-13', inForce: '2021-12-01' },
        { id: 'V-05', title: 'Ihr Ja galt etwas anderem.', text: 'Im Brief steht ein Tarif für 24,99 Euro im Monat. Angebot und Ja passen nicht zusammen.', quotes: ['2 GB extra und Telefonflat, selbstverständlich kostenlos'], because: [{ key: 'declaration', label: 'Ihr Ja', value: 'galt etwas Kostenlosem' }], firmness: 'disputed', label: 'vertretbar, hängt an der Aufnahme', norm: '§§ 145, 150 Abs. 2 BGB', checked: '2026-11-13' },
      ],
      steps: [
        { title: 'Brief absenden, bis Freitag', text: 'Darin verweigern Sie die Genehmigung und widerrufen vorsorglich.', letter: 'refuseApproval' },
        { title: 'Die Aufnahme verlangen', text: 'Dann hören Sie selbst, wozu Sie ja gesagt haben.', letter: 'recordingAccess' },
        { title: 'Nichts bestätigen', text: 'Keinen Link anklicken, nicht mit JA antworten. Heben Sie alle Post auf.' },
      ],
      wouldChange: [
        { if: 'Sie haben doch einen Link bestätigt.', then: 'Dann zählt vor allem der Widerruf. Die Frist oben bleibt.' },
        { if: 'Das Blatt war schon vor Ihrem Ja da.', then: 'Dann kann ein Ja am Telefon genügen.' },
      ],
      assumed: ['Sie wohnen in Deutschland.', 'Es geht um einen privaten Vertrag.'],
      stand: 'Stand der Gesetze: 13. November 2026', disclaimer: 'Das sind allgemeine Regeln, auf Ihre Antworten angewandt. Das Programm kann sich irren.',
    },
  }); // prettier-ignore

const BLOCKS = [
  {
    text: 'am 6. November 2026 haben Sie mich angerufen. Angeboten wurden mir „2 GB extra und Telefonflat, selbstverständlich kostenlos“. Dazu habe ich ja gesagt.',
    why: 'Ihre eigenen Worte. Ein Brief muss wahr sein. Darum steht Ihr Ja darin, und wozu es galt.',
  },
  {
    text: 'Einen Vertrag über diesen Tarif haben wir nicht geschlossen. Bitte weisen Sie nach, wann und mit welchen Worten ich ihm zugestimmt haben soll.',
    why: 'Wer etwas verlangt, muss es belegen.',
  },
  {
    text: 'Vorsorglich und ohne Anerkennung einer Rechtspflicht: Ich genehmige den Vertrag nicht.',
    why: 'Ohne Ihre Genehmigung in Textform wirkt der Vertrag nicht.',
    norm: '§ 54 Abs. 3 TKG',
  },
  {
    text: 'Weiter vorsorglich widerrufe ich meine auf diesen Vertrag gerichtete Erklärung.',
    why: 'Das Sicherheitsnetz, falls es doch einen Vertrag gibt.',
    norm: '§§ 312g, 355 BGB',
  },
];

export const letter: Said = said('Ihr Brief ist fertig.', {
  block: {
    kind: 'letter',
    id: 'l1',
    title: 'Ihr Brief an Amselfunk: keine Genehmigung, vorsorglich Widerruf',
    to: 'Amselfunk GmbH\nKundenservice\nAm Nordtor 12\n99999 Beispielstadt',
    text: [
      'Margarete Lindner · Ahornweg 7 · 91052 Erlangen',
      'Amselfunk GmbH\nKundenservice\nAm Nordtor 12\n99999 Beispielstadt',
      '16. November 2026',
      'Ihr Schreiben vom 10. November 2026: kein Vertrag, keine Genehmigung, vorsorglich Widerruf',
      'Sehr geehrte Damen und Herren,',
      ...BLOCKS.map((one) => one.text),
      'Mit freundlichen Grüßen',
      'Margarete Lindner',
    ].join('\n\n'),
    explain: BLOCKS,
    sending: [
      'Heute per E-Mail, mit dem PDF im Anhang. Heben Sie die gesendete Mail auf.',
      'Dazu per Einwurf-Einschreiben. Heben Sie den Beleg auf.',
    ],
  },
});

export const shop: Said[] = [
  said('Bei einem Vertrag aus dem Laden kann Wortlaut nicht gut helfen.', {
    block: {
      kind: 'note',
      tone: 'plain',
      title: 'Bei einem Vertrag aus dem Laden kann Wortlaut nicht gut helfen.',
      text: 'Für Verträge im Laden gibt es kein gesetzliches Widerrufsrecht. Das heißt nicht, dass Sie nichts tun können.',
    },
  }),
  said('Diese Stellen helfen.', {
    block: {
      kind: 'bodies',
      bodies: [
        {
          name: 'Verbraucherzentrale Bayern',
          what: 'Sieht sich Ihren Vertrag an, vor Ort oder am Telefon.',
          cost: 'eine Gebühr',
          contact: 'Terminvereinbarung: 089 0000000',
          url: 'https://www.verbraucherzentrale-bayern.de/',
        },
      ],
    },
  }),
];

export const greeting: Said = said('Guten Tag. Sie schreiben hier mit einem Programm. Was ist passiert?');
