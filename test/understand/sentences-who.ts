// Who called, whose contract, who spoke, who writes: each kind of sentence as several people would say it, with near misses.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const CALLER = ['callerClaimedToBe'] as const;

export const WHO: readonly Sentence[] = [
  // who the caller said to be
  ['Am Freitag rief ein Herr "von der Verbraucherzentrale" bei mir an.', { callerClaimedToBe: 'Verbraucherzentrale' }],
  ['Es rief eine Dame vom Medizinischen Dienst an.', { callerClaimedToBe: 'Medizinischer Dienst' }],
  [
    'Mich hat einer angerufen, er wäre Partner von der Mainova. Ich will bei der Mainova bleiben.',
    { callerClaimedToBe: 'Partner von der Mainova' },
    ['provider'],
  ],
  ['Ich bin jetzt bei EWE, Internet (Anruf von denen am 4.5.).', { callerClaimedToBe: 'EWE', channel: 'outboundCall' }],
  ['Die von Voxenergie haben mir Gas verkauft, die riefen an.', { callerClaimedToBe: 'Voxenergie' }],
  ['Mitte Oktober hatten die angerufen, freenet, wegen einer Karte.', { callerClaimedToBe: 'freenet' }],
  ['Am 28.9. rief Grünkraft Energie an, ich müsse wechseln.', { callerClaimedToBe: 'Grünkraft Energie' }],
  [
    'Am 5.11. rief man mich vom Münzhaus Feucht bei Nürnberg an.',
    { callerClaimedToBe: 'Münzhaus Feucht', provider: 'Münzhaus Feucht' },
  ],
  ['On Monday o2 called and sold me a phone contract.', { callerClaimedToBe: 'o2', channel: 'outboundCall' }],
  [
    'Mein Mann ging ans Telefon und hat der Telekom zugesagt, das Internet umzustellen.',
    { callerClaimedToBe: 'Telekom' },
  ],
  [
    'Ich hab mir von der Barmenia am Telefon was aufschwatzen lassen, die riefen an.',
    { callerClaimedToBe: 'Barmenia' },
  ],
  ['Ein Anruf kam am 2.11. Der Brief von Sonnwatt lag am 9. im Kasten.', { provider: 'Sonnwatt' }, CALLER],
  ['Jemand rief an. Dann kam eine Bestätigung von klarmobil über einen Vertrag.', { provider: 'klarmobil' }, CALLER],
  ['Ich rief bei der Telekom an und habe mir DSL aufschwatzen lassen.', { channel: 'inboundCall' }, CALLER],

  // a contract that was made over somebody's head: "ohne" denied the yes of the one on the phone
  [
    'Meine Tochter hat am Telefon ohne mich zu fragen einen Handyvertrag gemacht.',
    { personOnPhone: 'child', agreedOnPhone: true, personWasAuthorised: false },
  ],
  [
    'Mein Bruder hat am Telefon meinen Vertrag verlängert ohne zu fragen',
    { personOnPhone: 'other', agreedOnPhone: true, wantedContract: false },
  ],
  ['Meine Schwester hat am Telefon nichts gemacht, ohne mich zu fragen', {}, ['agreedOnPhone']],
  ['Die Telekom hat am Telefon meinen Vertrag verlängert, ohne mich zu fragen', {}, ['agreedOnPhone', 'declaration']],
  ['Am Telefon hat Vodafone den Vertrag verlängert, ohne mich zu fragen', {}, ['agreedOnPhone']],
  ['o2 hat am Telefon einfach einen Vertrag gemacht ohne zu fragen', {}, ['agreedOnPhone']],
  ['Ich habe am Telefon den Vertrag verlängert, ohne meinen Mann zu fragen', { agreedOnPhone: true }],
  ['Ich habe nicht zugestimmt, die haben das ohne zu fragen gemacht', { agreedOnPhone: false }],
  ['nichts bestätigt ohne zu fragen', { textFormApproval: false }],

  // whose contract
  ['Gestern kam ein Päckchen von Naturhof Sander aus Uelzen mit einer Rechnung.', { provider: 'Naturhof Sander' }],
  ['ein SKL-Los von der Lotterie-Einnahme Vogt in Nürnberg', { provider: 'Lotterie-Einnahme Vogt' }],
  ['Ich habe ein Los der SKL gekauft, am Telefon.', { provider: 'SKL' }],
  ['Ich hab die IBAN von meinem Postbankkonto durchgegeben.', {}, ['provider']],
  ['Die Postbank hat mir am Telefon eine Kreditkarte verkauft.', { provider: 'Postbank' }],
  ['Eine Frau von der AOK, so hat sie sich vorgestellt, wollte mir etwas verkaufen.', {}, ['provider']],
  ['Angeblich von E.ON war der, wollte meine Stromrechnung sehen.', {}, ['provider']],
  ['Angeblich von E.ON war der. Am Montag kam ein Vertrag von E.ON.', { provider: 'E.ON' }],
  ['Unfallversicherung der Nürnberger, am Telefon zugesagt.', { provider: 'Nürnberger' }],
  ['da opa hat an anruf vo da telekom kriagt', { provider: 'Telekom' }],
  ['Der Brief von Oma Erna liegt noch hier.', {}, ['provider']],
  ['Post von Frau Berger aus Kassel kam auch.', {}, ['provider']],

  // who called whom: a sale on the phone alone leaves it open
  ['Es geht um den Handyvertrag, den die mir am Telefon verkauft haben.', {}, ['channel']],
  ['Die Zusatzkarte wurde mir am Telefon untergejubelt.', {}, ['channel']],
  ['Am Telefon hat mir eine Frau von Aqua Vital einen Filter verkauft.', { channel: 'outboundCall' }],
  ['Seit Wochen rufen sie an, immer jemand anders.', { channel: 'outboundCall' }],
  ['Hab am 6.7. bei EWE angerufen und bestellt, die Widerrufsbelehrung kam gleich.', { channel: 'inboundCall' }],
  ['Da stand, ich muss noch anrufen. Hab ich am 17. gemacht.', { channel: 'inboundCall' }],
  ['hab auf der o2 webseite nen tarif bestellt, gar nicht telefoniert', { channel: 'online', personOnPhone: 'nobody' }],
  ['Unterschrieben hab ich vor Ort, telefonisch war da nix.', { personOnPhone: 'nobody' }],
  ['What phone call? I was on a plane.', { personOnPhone: 'nobody' }],

  // who spoke
  ['Vodafone hat meinen Mitarbeiter angerufen, der hat ja gesagt.', { personOnPhone: 'other' }],
  ['o2 called me. My brother is giving me his old phone.', { personOnPhone: 'self' }],
  ['Meine Mama hat mit Vodafone gesprochen, der Vertrag läuft auf mich.', { personOnPhone: 'parent' }],
  ['Mein Opa hat einen Anruf von der Telekom bekommen.', { personOnPhone: 'self', writerRole: 'relative' }],
  ['Mein Vater hat mit mir gesprochen, ich wurde am 3.11. angerufen.', { personOnPhone: 'self' }, ['writerRole']],

  // who writes
  [
    'Ich bin rechtlicher Betreuer von Herrn L., mit Einwilligungsvorbehalt.',
    { writerRole: 'custodian', custodianship: 'withReservation' },
  ],
  [
    'Ich bin die gesetzliche Betreuerin meines Onkels, ohne Einwilligungsvorbehalt.',
    { writerRole: 'custodian', custodianship: 'custodian' },
  ],
  ['Als Berufsbetreuer habe ich die Post geöffnet.', { writerRole: 'custodian' }],
  ['Ich bin Betreuer in der Kita und wurde angerufen.', {}, ['writerRole', 'custodianship']],
  ['Ich bin nicht ihre Betreuerin.', {}, ['writerRole']],
  [
    'Meine Tante ist 88, ich habe ihre Vollmacht im Original.',
    { writerRole: 'representative', powerOfAttorney: 'original' },
  ],
  ['Vorsorgevollmacht hab ich nur in Kopie.', { writerRole: 'representative', powerOfAttorney: 'copy' }],
  ['Eine Vollmacht habe ich nicht, ich habe keine Vollmacht.', { powerOfAttorney: 'none' }],
  ['Der wollte per SMS eine Vollmacht von mir.', {}, ['writerRole', 'powerOfAttorney']],
  ['Ich schreibe für meine Mutter, 82.', { writerRole: 'relative' }],
  ['Hallo, ich bin die Tochter. Man hat meine Mutter angerufen.', { writerRole: 'relative' }],
  ['My wife is the customer, her German is basic.', { writerRole: 'relative' }],
  ['Ich schreibe, weil meine Mutter sich aufregt.', {}, ['writerRole']],

  // more ways to tell of a call, and of none
  ['Vorgestern klingelt es, dran ist eine Frau Berger von der Telekom.', { channel: 'outboundCall' }],
  ['Ich saß beim Essen, als einer von der Telekom wegen Magenta TV anrief.', { callerClaimedToBe: 'Telekom' }],
  [
    'Bei mir hat sich am Donnerstag die "Telekomm" gemeldet.',
    { callerClaimedToBe: 'Telekom', channel: 'outboundCall' },
  ],
  ['Rief am 9.11. bei der congstar-Hotline an um zu kündigen.', { channel: 'inboundCall' }, CALLER],
  ['I rang the o2 hotline myself to correct my bank details.', { channel: 'inboundCall' }],
  ['My dad wanted his PUK and called the Vodafone hotline on 6 November.', { channel: 'inboundCall' }],
  ['Weder sie noch ich haben mit einem von denen gesprochen.', { personOnPhone: 'nobody' }],
  ['Angerufen hat mich keiner.', { personOnPhone: 'nobody' }],
  ['Ein Herr rief an, er sei von der Telekom. Die sagen: angerufen haben die auch nicht.', { channel: 'outboundCall' }],
  ['Sonst sei das Telefon tot, sagte der Anrufer zu mir.', { personOnPhone: 'self' }, ['deceased']],
  ['Wenn ich bei so einem Anruf nur ja sage, ist das dann bindend?', {}, ['channel', 'personOnPhone']],
  ['im o2 shop wollte ich bloß ne hülle, unterschrieben hab ich dann einen vertrag', { channel: 'shop' }],
  ['Er meinte, er wär vom Netzbetreiber, als er anrief.', { callerClaimedToBe: 'Netzbetreiber' }],
  [
    'Es hieß am Telefon: "Hier ist Ihr Stromlieferant, wir passen den Tarif an."',
    { callerClaimedToBe: 'Stromlieferant' },
  ],
  ['unser kassierer habe am telefon zugesagt', { personOnPhone: 'other' }],

  // what is read is no company, a town is none, a lender is one
  ['Ich hab am Telefon die "Auto Bild" bestellt.', { product: 'printSubscription' }, ['provider']],
  ['Jetzt kam eine Rechnung vom Spiegel Verlag.', { provider: 'DER SPIEGEL' }],
  ['Ich wohne in Zurich.', { jurisdiction: 'CH' }, ['provider']],
  ['Police von der "Nordia Versicherung" im Kasten.', { provider: 'Nordia Versicherung' }],
  ['Nun schickt mir "Lotto Team Nord" einen Brief.', { provider: 'Lotto Team Nord' }],
  ['heut morgen post von "voltara strom": willkommen als neuer kunde', { provider: 'voltara strom' }],

  // what was sold
  ['Vertrag mit o2 am Telefon gemacht.', { product: 'mobile' }],
  ['o2 hat mir DSL verkauft, Vertrag liegt bei.', { product: 'internet' }],
  ['Drei Dosen Kapseln für 197 Euro bestellt.', { product: 'goods' }],
  ['Kapseln, jeden Monat eine Packung für 50 Euro.', { product: 'goodsSubscription' }],
  [
    'Eine Münze für 9,95 gekauft, jetzt soll ich eine monatliche Sammlung abonniert haben.',
    { product: 'goodsSubscription' },
  ],
  ['Immer andere Firmen: Internet, Strom, Versicherung.', {}, ['product']],
  [
    'Ein Abo der Zeitschrift, weil man mir sagte, ich hätte eine Kaffeemaschine gewonnen.',
    { product: 'printSubscription' },
  ],
  [
    'Ich rief an, weil das WLAN immer abgestürzt ist, er hat mir ein Sicherheitspaket verkauft.',
    { product: 'otherService' },
  ],

  // where somebody lives
  ['Wir sind aus Hameln.', { jurisdiction: 'DE' }],
  ['I live in Cologne.', { jurisdiction: 'DE' }],
  ['Leer ist der Kasten, kein Brief.', {}, ['jurisdiction']],
  ['In Linz kam der Brief an.', { jurisdiction: 'AT' }],

  // the old contract elsewhere ends
  ['Willkommen bei Voltara Energie, die Kündigung vom bisherigen Versorger läuft.', { providerSwitch: true }],
  ['Den alten Vertrag kündigen sie für mich.', { providerSwitch: true }],
  ['Ihre Rufnummer wird am 30.11. zu uns übertragen, schreibt klarmobil.', { providerSwitch: true }],
  ['Die Stadtwerke bestätigen mir eine Kündigung, die ich nie geschrieben habe.', { providerSwitch: true }],
  ['I agreed to switch my electricity to primastrom.', { providerSwitch: true }],
  ['Der alte (badenova) ist schon gekündigt.', { providerSwitch: true }],
  ['Statt der Kündigungsbestätigung kam eine Verlängerung.', {}, ['providerSwitch']],
  ['Mein Anschluss werde auf 1000 Mbit umgestellt, hieß es.', {}, ['providerSwitch']],
  ['Ich habe meinen Vertrag bei Sky ordentlich gekündigt.', {}, ['providerSwitch']],
  [
    'Meine Frau sagt, sie habe niemandem etwas zugesagt. Weder sie noch ich haben mit denen gesprochen.',
    { personOnPhone: 'nobody' },
  ],
];
