// Sentences that came out of whole families of messages: what was sold and what changed, whose contract, who called, yes and no,
// promises that were none, days of papers, other people's calls. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const KINDS: readonly Sentence[] = [
  // what was sold: offered, not only mentioned; a brand says no product
  ['o2 hat mich angerufen und ich habe ja gesagt.', { provider: 'o2' }, ['product']],
  ['Klarmobil hat mich angerufen und ich habe ja gesagt.', { product: 'mobile' }],
  ['Die Telekom rief wegen DSL an.', { product: 'internet', channel: 'outboundCall' }],
  [
    'Ich hab bei o2 angerufen weil mein Internet nicht ging, verkauft haben sie mir einen Handytarif.',
    { product: 'mobile' },
  ],
  ['Er hat mir ein Weinabo angedreht, die erste Kiste kam gestern.', { product: 'goodsSubscription' }],
  ['Ich soll jetzt Kabelinternet mit GigaTV für 54,98 im Monat haben.', { product: 'bundle' }],
  ['Er hat ja nicht mal Internet.', {}, ['product']],
  ['Die haben mir am Telefon Disney+ dazu gebucht, 8,99 im Monat.', { product: 'tv' }],
  ['They sold me Disney Plus on the phone.', { product: 'tv' }],
  ['Meine Tochter war in Disneyland, da rief jemand an.', {}, ['product']],
  ['Bei RTL lief ein Bericht über solche Anrufe.', {}, ['product']],
  ['Ich hatte nie eine SIM-Karte von freenet.', {}, ['product']],
  ['Seit ich bei einem Gewinnspiel mitgemacht habe, rufen die dauernd an.', {}, ['product']],

  // what changed: only where it is said
  ['Ich bin bei sim.de, jetzt schreibt klarmobil, meine Rufnummer wird zu uns übertragen.', { contractKind: 'new' }],
  ['Ich hatte bisher Prepaid, jetzt habe ich einen Tarif von o2 am Hals.', { contractKind: 'new' }],
  ['Jetzt habe ich einen zweiten Handyvertrag und zahle doppelt.', { contractKind: 'new' }],
  ['Sky schreibt: Schön, dass Sie bleiben! Zwölf weitere Monate Fernsehen.', { contractKind: 'extension' }],
  ['Die Widerrufsfrist wurde nicht verlängert.', {}, ['contractKind']],
  ['Er sagte, mein Handy von o2 geht bald nicht mehr, außer ich verlängere. Ich hab aufgelegt.', {}, ['contractKind']],
  ['They told me my mobile price goes up unless I renew. I said no.', {}, ['contractKind']],
  ['Er sagte, es wird teurer, außer ich verlängere, da hab ich ja gesagt.', { contractKind: 'extension' }],
  ['Auf meiner Rechnung von Vodafone steht eine TV-Option für 9,99.', { contractKind: 'addOn' }],

  // whose contract
  [
    'Am 20.10. rief der "Mainova-Kundenservice" an. Gestern kam Post von HanseVolt, Lieferbeginn 1.12.',
    { provider: 'HanseVolt' },
  ],
  ['Jemand von der AOK rief an, heute kam eine Mail von SeniorCall24 mit einem Vertrag.', { provider: 'SeniorCall24' }],
  [
    'Die Stadtwerke Jena schicken mir eine Schlussrechnung, ich werde jetzt von "Ostlicht Energie" beliefert.',
    { provider: 'Ostlicht Energie' },
  ],
  ['Im Karton von KaffeeTraum lag eine Rechnung.', { provider: 'KaffeeTraum' }],
  ['Ich will zurück zu badenova, der neue Vertrag ist von Vattenfall.', { provider: 'Vattenfall' }],
  ['Mein neuer Tarif heißt GigaZuhause 500.', { provider: 'Vodafone' }],
  ['Es kamen drei Briefe, alle ungeöffnet.', {}, ['provider']],

  // who called
  ['Gestern ein Anruf, Otelo, ob ich eine Karte gratis mag.', { channel: 'outboundCall', callerClaimedToBe: 'Otelo' }],
  ['Ein Yello-Vertreter rief mich am 3.11. an.', { channel: 'outboundCall', callerClaimedToBe: 'Yello' }],
  [
    'A Vodafone agent rang me yesterday.',
    { channel: 'outboundCall', callerClaimedToBe: 'Vodafone', callDate: '2026-11-22' },
  ],
  ['Am 2.11. hatte ich jemanden von Vodafone am Rohr.', { channel: 'outboundCall', callerClaimedToBe: 'Vodafone' }],
  ['rief bei freenet an wegen der rechnung', { channel: 'inboundCall' }, ['callerClaimedToBe']],
  ['Ich rief deshalb beim Kundendienst von Vodafone an.', { channel: 'inboundCall' }, ['callerClaimedToBe']],

  // yes, no, and whose
  ['Ich habe mir am Telefon eine Zusatzkarte aufschwatzen lassen.', { agreedOnPhone: true }],
  ['Er fragte, ob ich den Tarif will. Ich bejahte dies.', { agreedOnPhone: true }],
  ['They rang about a new plan and I said sure, sounds good.', { agreedOnPhone: true }],
  ['Ich sag noch zu ihm, das überleg ich mir.', { agreedOnPhone: false }],
  ['Ein Anruf von Telekom, ob ich Glasfaser will, hab nein gesagt.', { agreedOnPhone: false }],
  ['I agreed but did not click the link.', { agreedOnPhone: true, textFormApproval: false }],
  ['unterschrieben oder per mail bestätigt hab ich aber nix', { textFormApproval: false }],
  [
    'Mein Sohn (16) ging ans Festnetz und hat ja gesagt, der Vertrag läuft auf mich. Ich habe dem nie zugestimmt.',
    { agreedOnPhone: true, personOnPhone: 'child' },
  ],
  ['1&1 insists I approved a contract by phone.', {}, ['textFormApproval']],
  ['Mein Nachbar hat auch so einen Anruf bekommen.', {}, ['channel']],
  [
    'Mein Exfreund hat mit meinem Namen bei Vodafone am Telefon einen Handyvertrag gemacht.',
    { identityMisused: true, agreedOnPhone: false },
  ],
  ['Meine Mutter ist 84.', { personAge: 84, personIsMinor: false }],

  // wanted or not
  ['Ich will mit denen nix zu tun haben.', { wantedContract: false }],
  ['Ich will mein altes Prepaid behalten.', {}, ['wantedContract']],
  ['Den Vertrag habe ich ganz bewusst abgeschlossen.', { wantedContract: true }],

  // promises
  [
    'Am Telefon waren 14,99 vereinbart, ich habe ja gesagt. In der Bestätigung steht 24,99.',
    { misledAbout: ['price'] },
  ],
  ['Es würde billiger, sagte der Anrufer, ich habe zugestimmt. Nun ist es teurer.', { misledAbout: ['price'] }],
  ['Angelogen hat mich niemand.', {}, ['misledAbout']],
  ['Ich dachte, damit ist die Sache erledigt.', {}, ['misledAbout']],

  // days
  ['On the 17th a man phoned me.', { callDate: '2026-11-17' }],
  ['Im September, genau am 1., rief o2 an.', { callDate: '2026-09-01' }],
  [
    'Am 12.11. kam das Päckchen, Rechnung und Widerrufsbelehrung lagen dabei.',
    { goodsReceivedDate: '2026-11-12', documentsReceivedDate: '2026-11-12' },
  ],
  ['Zwei Bestätigungen kamen am 11.11., Start ist der 1.12.', { documentsReceivedDate: '2026-11-11' }],
  [
    'hab am donnerstag so einen anruf von vodafone gekriegt ob ich eine zweite karte will hab gesagt ja ok dann kam am samstag der brief mit der belehrung bestätigt hab ich nix',
    { agreedOnPhone: true, textFormApproval: false, channel: 'outboundCall' },
  ],
];
