// Who was on the phone, who called, and how it came about, told in further ways. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const SPOKE_WAYS: readonly Sentence[] = [
  // another than the writer took the call
  ['Meine Frau war am 7.11. dran, als EWE anrief, der Anschluss läuft aber auf mich.', { personOnPhone: 'spouse' }],
  ['Mein Mann war gestern Abend dran. Vodafone. Der Vertrag läuft auf meinen Namen.', { personOnPhone: 'spouse' }],
  [
    'Für meinen Internetvertrag bei NetCologne hat mein Ehegatte telefonisch eine Umstellung besprochen.',
    { personOnPhone: 'spouse' },
  ],
  ['Die Pflegerin von nebenan war am Hörer, als 1&1 anrief, und ich hab jetzt den Salat.', { personOnPhone: 'other' }],
  [
    'Ohne mein Wissen hat die Nachbarin am Hörer der Telekom zugesagt.',
    { personOnPhone: 'other', personWasAuthorised: false },
  ],
  [
    'Letzte Woche hat ein Energiemakler im Betrieb angerufen und meiner Verkäuferin einen Gewerbestromvertrag aufgeschwatzt.',
    { personOnPhone: 'other', callerClaimedToBe: 'x' },
  ],
  [
    'Das Gespräch führte mein erwachsener Sohn, obwohl der Anschluss auf mich läuft. Telekom.',
    { personOnPhone: 'child' },
  ],
  ['My mum was on the line with Vodafone, although the contract belongs to me.', { personOnPhone: 'parent' }],
  ['Die Telekom fragt, ob mein Vater berechtigt war, am Telefon für mich zu sprechen.', { personOnPhone: 'parent' }],
  [
    'Meine Tochter ist noch nicht volljährig und hat am Handy ja zu irgendeinem Abo gesagt.',
    { personOnPhone: 'child', personIsMinor: true, agreedOnPhone: true },
  ],
  [
    'Er wird erst im Dezember achtzehn, mein Sohn, trotzdem verkauft ihm Congstar am Telefon einen Vertrag.',
    { personIsMinor: true, personAge: 17 },
  ],
  ['Mein Sohn wird im Mai 16. Er hat am Telefon ja gesagt.', { personIsMinor: true, personAge: 15 }],
  // the writer, though others are named
  ['Mein Sohn hilft mir beim Schreiben, am Telefon mit freenet war aber ich.', { personOnPhone: 'self' }],
  ['Meine Frau hat den Brief aufgemacht. Am Apparat war ich selbst.', { personOnPhone: 'self' }],
  ['It was me who spoke to the man from O2.', { personOnPhone: 'self', callerClaimedToBe: 'o2' }],
  ['Meine Nachbarin war dabei, als Vodafone mich anrief.', { personOnPhone: 'self' }],
  // with leave or without
  [
    'Meine Frau durfte das am Telefon mit der Telekom für mich regeln, ich hatte sie darum gebeten.',
    { personOnPhone: 'spouse', personWasAuthorised: true },
  ],
  [
    'Der Anrufannehmer, mein Bruder, besaß von mir eine Vollmacht für alle Angelegenheiten mit o2.',
    { personOnPhone: 'other', personWasAuthorised: true },
  ],
  [
    'Mein Mann hatte keinerlei Befugnis, am Telefon für mich bei 1&1 etwas abzuschließen.',
    { personOnPhone: 'spouse', personWasAuthorised: false },
  ],
  [
    'I never gave my roommate permission to deal with Telekom for me, but he did it on the phone anyway.',
    { personOnPhone: 'other', personWasAuthorised: false },
  ],
  ['Für die Abbuchung hatte klarmobil keine Erlaubnis von mir.', {}, ['personWasAuthorised']],
  // no call at all
  [
    'Am Telefon war nix, alles an der Tür, auf dem Tablet hab ich unterschrieben.',
    { personOnPhone: 'nobody', channel: 'doorstep' },
  ],
  [
    'Ordered the Homespot myself on their website, no phone call with anybody.',
    { personOnPhone: 'nobody', channel: 'online' },
  ],
  ['Angerufen hat nie wer, war alles online, hab den Tarif im Internet bestellt.', { personOnPhone: 'nobody' }],
  ['Das lief ganz ohne Anruf, ich hab es im Internet bestellt.', { personOnPhone: 'nobody' }],
  ['Am Telefon war nix zu verstehen. Vodafone hat mich am 3.11. angerufen.', { personOnPhone: 'self' }],
  [
    'Vodafone hat mich angerufen. Am Telefon war nichts von 24 Monaten zu hören, ich hab ja gesagt.',
    { personOnPhone: 'self', agreedOnPhone: true },
  ],
  // who the caller was
  [
    'Bei mir läutete das Telefon, dran war eine Dame der Firma freenet.',
    { callerClaimedToBe: 'freenet', channel: 'outboundCall' },
  ],
  [
    'Plötzlich hatte ich so nen Schwätzer von PYUR in der Leitung.',
    { callerClaimedToBe: 'PYUR', channel: 'outboundCall', personOnPhone: 'self' },
  ],
  [
    'Die von congstar hat gefragt, ob ich wechseln will, ich hab nein gesagt.',
    { callerClaimedToBe: 'congstar', agreedOnPhone: false },
  ],
  [
    'Dass ich nichts will, habe ich der Dame von 1&1 auch mitgeteilt.',
    { callerClaimedToBe: '1&1', agreedOnPhone: false },
  ],
  ['Said put it in writing first to the Telekom agent, never more than that.', { callerClaimedToBe: 'Telekom' }],
  ['I turned the o2 salesman down flat.', { callerClaimedToBe: 'o2', agreedOnPhone: false }],
  [
    'Dass nach sechs Monaten der doppelte Preis fällig wird, hat mir die Beraterin von 1&1 verschwiegen.',
    { callerClaimedToBe: '1&1', personOnPhone: 'self' },
  ],
  ['Der Anrufer wollte mir weismachen, dass er für Check24 tätig ist.', { callerClaimedToBe: 'Check24' }],
  [
    'Eine Akademie hat mich am 12.1. angerufen wegen einem Lehrgang.',
    { channel: 'outboundCall' },
    ['callerClaimedToBe'],
  ],
  [
    'Mir wurde telefonisch eine Hausratversicherung aufgeschwätzt (die Allianz sei’s gewesen, die Police ist aber von der Nordstern Direkt).',
    { callerClaimedToBe: 'Allianz', agreedOnPhone: true },
  ],
  ['Ein Weingut aus der Pfalz ruft jedes Jahr im Herbst an.', { callerClaimedToBe: 'x', channel: 'outboundCall' }],
  [
    'Am 2. November meldete sich „Microsoft Support“, mein Rechner sei verseucht.',
    { callerClaimedToBe: 'x', channel: 'outboundCall' },
    ['provider'],
  ],
  [
    'Bei uns meldete sich die Telekom, es gehe um Glasfaser.',
    { callerClaimedToBe: 'Telekom', channel: 'outboundCall' },
  ],
  ['„Guten Tag, Freenet, mein Name ist Krause“, so fing das Gespräch an.', { callerClaimedToBe: 'freenet' }],
  [
    'Supposedly o2 was on the line. Surprise: the welcome letter is from Otelo.',
    { callerClaimedToBe: 'o2', channel: 'outboundCall' },
  ],
  ['Der Anruf ging um meinen Vertrag bei der Telekom, wer es war, weiß ich nicht.', {}, ['callerClaimedToBe']],
  // how it came about
  ['My flatmate picked up when an electricity company called.', { channel: 'outboundCall', personOnPhone: 'other' }],
  ['Someone did call, but I told him twice I do not gamble.', { channel: 'outboundCall', agreedOnPhone: false }],
  ['Mi hat de Telekom am 1. November ang’rufn, hab ja gsagt.', { channel: 'outboundCall', agreedOnPhone: true }],
  ['Ich habe am 22. mit 1&1 telefoniert und dort DSL bestellt.', { channel: 'inboundCall' }],
  ['War am 29. Oktober mit Vattenfall telefonieren wegen der Abrechnung.', { channel: 'inboundCall' }],
  [
    'Wollte kündigen, hab deswegen bei freenet durchgeläutet, da fing die mit einem Angebot an.',
    { channel: 'inboundCall' },
  ],
  [
    'Der verpasste Anruf ließ mir keine Ruhe, also wählte ich zurück und landete bei einem Verkäufer von Otelo.',
    { channel: 'inboundCall' },
  ],
  [
    'Zurückgerufen hab ich nicht, o2 hat es dann von sich aus noch einmal probiert und mich erreicht.',
    { channel: 'outboundCall' },
  ],
  [
    'Ein Vertreter der NetCologne suchte mich unangemeldet zu Hause auf und ließ mich den Antrag im Flur ausfüllen.',
    { channel: 'doorstep' },
  ],
  ['Die Bestellung erfolgte im Internet, am heimischen Rechner, bei 1&1.', { channel: 'online' }],
  [
    'Den Vertrag mit EWE habe ich per Post geschlossen, Formular ausgefüllt und zurückgeschickt.',
    { channel: 'letter' },
  ],
  ['Die Telekom hatte mir ein Angebot geschickt und das hab ich ausgefüllt zurückgesandt.', { channel: 'letter' }],
  ['Die sollen endlich aufhören, mich anzurufen! Jeden Abend Vodafone!', { channel: 'outboundCall' }],
  ['Ich habe mit 1&1 telefoniert, nachdem der Brief kam.', {}, ['channel']],
  [
    'Das Formular zum Widerruf habe ich ausgefüllt und zurückgeschickt. Vodafone hatte mich angerufen.',
    { channel: 'outboundCall' },
  ],
];
