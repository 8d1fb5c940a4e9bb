// What new words for calls, shops, deceit and wishes took too much of: each row stands beside those that it must still take.
// Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const NO_DECEIT = ['misledAbout', 'misledAboutText'] as const;

export const NARROW: readonly Sentence[] = [
  // one's own people rang up beside the seller
  [
    'Mein Sohn rief an und sagte, ich soll widerrufen, nachdem mich o2 angerufen hat.',
    { channel: 'outboundCall', provider: 'o2' },
  ],
  ['Mein Sohn rief mich gestern an und sagte, ich soll widerrufen.', {}, ['channel']],
  ['Meine Bank rief mich an wegen der Abbuchung.', {}, ['channel']],
  // an own call to complain, made because they had rung, is not the one that sold
  ['Musste bei o2 anrufen, weil die mich am 5.11. angerufen und mir was verkauft haben.', { channel: 'outboundCall' }],
  [
    'Ich hab mich telefonisch an Vodafone gewandt, um zu sagen, dass der Anruf am 5.11. Betrug war.',
    { channel: 'outboundCall' },
  ],
  [
    'Bei der Hotline haben sie mir was angeboten, aber den Vertrag hat mir ein Anrufer verkauft.',
    { channel: 'outboundCall' },
  ],
  [
    'Ich habe mich telefonisch an die Telekom gewandt, da haben sie mir einen Vertrag verkauft.',
    { channel: 'inboundCall' },
  ],
  ['Bei der Hotline haben sie mich zu einem neuen Vertrag überredet.', { channel: 'inboundCall' }],
  // what a page shows and what a shop says of it was not bought there
  ['Auf der Telekom-Seite sehe ich, dass ein Vertrag abgeschlossen wurde.', {}, ['channel']],
  ['Auf der Vodafone-Website wird angezeigt, dass ich was gebucht hätte.', {}, ['channel']],
  ['Im Laden sagte man mir, dass die Hotline mir eine Option dazugebucht hat.', {}, ['channel']],
  ['Auf der Vodafone-Seite habe ich den Tarif bestellt.', { channel: 'online' }],
  ['Im Saturn wurde mir ein Handyvertrag mitverkauft.', { channel: 'shop' }],
  // no trouble on the line is a caller
  ['Am Telefon war eine Störung.', {}, ['channel', 'callerClaimedToBe']],
  ['Am Telefon war die Leitung schlecht.', {}, ['channel', 'callerClaimedToBe']],
  ['Der Preis war am Telefon anders.', {}, ['channel']],
  ['Am Telefon war eine Frau von Vodafone.', { channel: 'outboundCall' }],
  ['Am Telefon war angeblich die Telekom.', { channel: 'outboundCall' }],
  // who carries a letter or collects a debt is no company of the contract
  ['Absender auf dem Umschlag war Deutsche Post.', {}, ['provider']],
  ['Deutsche Inkasso Zentrale fordert 120 Euro.', {}, ['provider']],
  ['Absender auf dem Brief ist Nord Energie.', { provider: 'Nord Energie' }],
  // "I gave my number" misuses nobody's name
  ['Jemand von o2 rief an, ich hab mich mit meiner Kundennummer gemeldet.', {}, ['identityMisused']],
  ['Jemand rief an, da hab ich mich mit meinem Geburtsdatum identifiziert.', {}, ['identityMisused']],
  ['Jemand hat sich mit meinem Geburtsdatum ausgewiesen.', { identityMisused: true }],
  // kept as proof, and nothing regretted in a no
  ["I'm keeping it as evidence.", {}, ['wantedContract']],
  ["I'm keeping it short: they called me and sold me gas.", {}, ['wantedContract']],
  ['Ich bereue es nicht, dass ich aufgelegt habe.', { wantedContract: false }],
  ['Ich bereue nichts, ich hab ja nein gesagt.', { wantedContract: false }],
  ['Ich bereue nichts.', { wantedContract: true }],
  ["I'm keeping it.", { wantedContract: true }],
  ['Bin ich mit dem neuen Tarif wirklich zufrieden? Nein.', { wantedContract: false }],
  // no other price
  ['Im Brief steht kein höherer Preis als am Telefon.', {}, ['confirmationDiffers']],
  ['In der Bestätigung fehlt kein Rabatt, alles wie am Telefon.', {}, ['confirmationDiffers']],
  ['Im Brief steht ein höherer Preis als am Telefon.', { confirmationDiffers: true }],
  ['In der Bestätigung fehlt der Rabatt, den er am Telefon versprochen hat.', { confirmationDiffers: true }],
  ['Was es ist, hat man mir nicht erklärt.', {}, ['priceNamed']],
  ['Was es kostet, hat mir keiner gesagt.', { priceNamed: false }],
  // a no to trouble is no yes, and a question about one's own yes is none
  ['Ich sagte, sie soll keinen Ärger machen.', { agreedOnPhone: false }],
  ['Gab ich mein Okay? Ich weiß es nicht.', {}, ['agreedOnPhone']],
  ['Ich sagte, er soll das in Gottes Namen so machen.', { agreedOnPhone: true }],
  ['Ich gab mein Okay.', { agreedOnPhone: true }],
  // manners are no deceit about who rings
  ['Er tat so, als hätte er mich nicht gehört.', {}, NO_DECEIT],
  ['Der tat so, als gehöre ihm die Welt.', {}, NO_DECEIT],
  ['They told me that withdrawing is at no extra cost.', {}, NO_DECEIT],
  ['He said it was just a survey, but I never got a contract.', {}, NO_DECEIT],
  // what the company calls a mistake stays a deceit
  [
    'Die sagen jetzt, sie haben sich verrechnet, dabei hat er mir 19 Euro versprochen und ich zahle 39.',
    { misledAbout: ['price'] },
  ],
  [
    'Sie sagten, es war ein Systemfehler, aber am Telefon haben sie 20 Euro gesagt und abgebucht haben sie 40.',
    { misledAbout: ['price'] },
  ],
  // the day of the call stays beside a plan and a withdrawal
  ['Am Freitag rufe ich an und sage denen, dass sie mich am 12.11. angerufen haben.', { callDate: '2026-11-12' }],
  ['Am Freitag rufe ich an und kündige.', {}, ['callDate']],
  ['Die haben mich am 5.11. angerufen und ich hab am Telefon gleich widerrufen.', { callDate: '2026-11-05' }],
  ['Am 12.11. habe ich dort angerufen und widerrufen.', {}, ['callDate']],
  // a customer of many years, and one of now
  ['Nun bin ich seit 20 Jahren Kunde bei der Telekom und dann so was.', { existingCustomer: true }],
  ['Jetzt bin ich schon zehn Jahre Kunde bei o2 und die rufen mich an.', { existingCustomer: true }],
  ['Jetzt bin ich bei Vodafone Kunde.', {}, ['existingCustomer']],
  // a way to pay is no change of supplier
  ['Die Umstellung auf SEPA ist erfolgt.', {}, ['providerSwitch']],
  ['Die Umstellung auf Sommerzeit ist im März.', {}, ['providerSwitch']],
  ['Die Umstellung auf Vodafone ist am 3.12.', { providerSwitch: true }],
  // another contract told beside it
  [
    'Der Leasingvertrag für das Auto läuft, aber am 20.11. rief Vodafone an und hat meinen Handyvertrag verlängert.',
    { contractKind: 'extension' },
  ],
  ['Mein Arbeitsvertrag wurde verlängert.', {}, ['contractKind']],
  ['Wie kündige ich einen Vertrag, den mir o2 am Telefon verkauft hat?', { contractKind: 'new' }],
  ['Wie kündige ich einen Vertrag?', {}, ['contractKind']],
  // an entry at a credit agency is no entry that was sold
  ['Wegen des Vertrags von mobilcom habe ich einen Schufa-Eintrag.', { product: 'mobile' }],
  ['Am Telefon hat mir eine Firma einen Google-Eintrag verkauft.', { product: 'otherService' }],
  [
    'Sie riefen wegen eines Premium-Eintrags an und drohen mit der Schufa. Der Eintrag kostet 500 Euro.',
    { product: 'otherService' },
  ],
  // a prize game that is sold is no pretext for a yes; a prize, or a game beside something else, is
  [
    'Ich mache jetzt bei 200 Gewinnspielen mit. Am Telefon habe ich ja gesagt.',
    { product: 'prizeGame' },
    ['declaration'],
  ],
  [
    'Sie riefen an, ich hätte ein Auto gewonnen. Ich habe ja gesagt, jetzt bin ich in einem Gewinnspiel-Club.',
    { declaration: 'yesToSomethingElse' },
  ],
  [
    'Ich hätte bei einem Gewinnspiel mitgemacht und bekäme ein Geschenk. Ich habe ja gesagt, jetzt soll ich ein Abo der Bunten haben.',
    { declaration: 'yesToSomethingElse' },
  ],
  // who becomes their customer on a day is switched; who moves, changes the job or ends a contract is not
  ['E.ON rief an. Ich werde ab dem 1. Januar deren Kundin.', { providerSwitch: true, switchDate: '2027-01-01' }],
  [
    'Die Stadtenergie GmbH rief an. Jetzt schreibt sie, ich wechsle am 15. Dezember zu ihnen.',
    { providerSwitch: true, switchDate: '2026-12-15' },
  ],
  ['o2 rief an. Ich wechsle am 1. Dezember zu einem anderen Arbeitgeber.', {}, ['providerSwitch', 'switchDate']],
  [
    'E.ON rief an. Ich werde zum 1. Dezember umziehen und bin dann Kunde der Stadtwerke.',
    {},
    ['providerSwitch', 'switchDate'],
  ],
  ['Vodafone rief an. Ich habe meinen Anschluss zum 31.12. gekündigt.', {}, ['providerSwitch', 'switchDate']],
  // the letter told right behind a collector is the collector's, and no paper of the contract
  [
    'Ein Inkassobüro fordert 312 Euro für einen Vertrag mit der Primacall. Der Brief kam am 10. November.',
    { dunning: 'collector', dunningDate: '2026-11-10' },
    ['documentsReceivedDate'],
  ],
  [
    'Ein Inkassobüro fordert 312 Euro für einen Vertrag mit der Primacall. Die Vertragsunterlagen kamen am 10. November.',
    { documentsReceivedDate: '2026-11-10' },
    ['dunningDate'],
  ],
  [
    'Primacall hat am 3. November angerufen. Der Brief kam am 9. November. Jetzt schreibt ein Inkassobüro.',
    { documentsReceivedDate: '2026-11-09' },
    ['dunningDate'],
  ],
  // a bill with its month, told in a clause beside
  [
    'But my October bill, which came on 3 November, has 9.99 for GigaTV on top.',
    { invoiced: true, invoiceReceivedDate: '2026-11-03' },
  ],
  ['My bill of rights came to nothing.', {}, ['invoiced']],
  ['If my next bill comes on 3 December, what then?', {}, ['invoiced']],
  // the insurer by its short name, and the therapy
  ['Die Ergo hat mich angerufen und mir eine Unfallversicherung verkauft.', { provider: 'ERGO' }],
  ['Die Ergo hat mir heute gutgetan, danach rief o2 an.', { provider: 'o2' }],
  ['Ergo hat mich o2 angerufen.', { provider: 'o2' }],
  // what is lent is no price; what the loan costs a month is
  ['Ein Berater hat mir am Telefon einen Kredit über 5.000 Euro verkauft.', { product: 'finance' }, ['priceNamed']],
  ['Ein Berater hat mir am Telefon einen Kredit für 120 Euro im Monat verkauft.', { priceNamed: true }],
  ['Ein Berater hat mir am Telefon einen Vertrag über 39 Euro im Monat verkauft.', { priceNamed: true }],
  // an entry told with its sum; a threat of one is none
  ['o2 rief an. Ich habe einen SCHUFA Eintrag wegen 89 Euro bekommen.', { creditAgencyEntry: true }],
  [
    'o2 rief an und droht, einen SCHUFA Eintrag wegen 89 Euro zu machen.',
    { creditAgencyThreat: true },
    ['creditAgencyEntry'],
  ],
  ['o2 rief an. Ich fürchte einen SCHUFA Eintrag wegen 89 Euro.', {}, ['creditAgencyEntry']],
  // another's voice on the tape: the writer did not speak; whoever was called did
  [
    'Auf der Aufnahme ist nicht meine Stimme, Vodafone rief am 2. November an, ich war es nicht.',
    { channel: 'outboundCall', callDate: '2026-11-02' },
    ['personOnPhone'],
  ],
  ['Vodafone hat angerufen, aber das war nicht ich am Telefon.', { channel: 'outboundCall' }, ['personOnPhone']],
  ['That is not my voice on the recording. Vodafone called on 2 November.', {}, ['personOnPhone']],
  ['Vodafone hat mich angerufen, ich war es nicht gewohnt.', { personOnPhone: 'self' }],
  ['Ich wurde von o2 angerufen. Das war nicht ich auf dem Band.', { personOnPhone: 'self' }],
  ['o2 rief an und ich habe nein gesagt. Auf der Aufnahme ist nicht meine Stimme.', { personOnPhone: 'self' }],
];
