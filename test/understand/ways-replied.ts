// Replies in the middle of a call: leave to go ahead as an order, a choice, a sale by phone; "send me that"; a call that is denied.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const call = (words: string): string =>
  `Vodafone hat am 10.11. bei mir angerufen wegen Internet. ${words} Jetzt kam eine Auftragsbestätigung.`;
const yes = { agreedOnPhone: true } as const;
const no = { agreedOnPhone: false } as const;
const OPEN = ['agreedOnPhone'] as const;

export const REPLIED_WAYS: readonly Sentence[] = [
  // told to go ahead
  [call('Ich sag dann tauschen Sie halt.'), yes],
  [call('Da sag ich, stellen Sie es halt um.'), yes],
  [call('Ich hab gesagt, buchen Sie das ruhig.'), yes],
  [call('Na dann verlängern Sie mal, hab ich gesagt.'), yes],
  [call('hab gesagt tragen sie mich ein'), yes],
  [call('ich hab gemeint dann richten sie das halt ein'), yes],
  [call('ich sagte na wenn das sein muss dann machen sie das halt'), yes],
  [call('da hab ich gesagt na wenn das sein muss dann machen sie das halt'), yes],
  [call('Ich hab der Dame gesagt: bestellen Sie es.'), yes],
  [call('ich so: dann schalten sies halt frei'), yes],
  [call('I said go on then, switch it.'), yes],
  [call('I told him to go ahead and send the router.'), yes],
  // somebody else gave leave; the clause begins with the verb
  [call('Meine Mutter ist rangegangen. Hat jemandem von "Kabel direkt" gesagt: ja, machen Sie mal.'), yes],
  [call('Mein Mann war dran. Hat dem Herrn gesagt, er soll es umstellen.'), yes],
  [call('mein mann laesst sich das aufschwaetzen, ja und amen hat er gesagt'), yes],
  [call('Mein Sohn ging dran und hat in meinem Namen verlängert.'), yes],
  // a choice among gifts, a sale
  [call('Ich sollte mir eine Zeitschrift aussuchen, ich hab Geo genommen.'), yes],
  [call('I just had to choose a magazine for free. I picked one.'), yes],
  [call('Als Dank durfte ich ein Heft wählen. Hab die Landlust gewählt.'), yes],
  ['Man hat mir fernmündlich eine Sterbegeldversicherung verkauft.', { agreedOnPhone: true, personOnPhone: 'self' }],
  ['Mir wurde fernmündlich ein Abonnement verkauft.', { agreedOnPhone: true }],
  ['Über das Telefon hat man mir einen Handyvertrag verkauft.', { agreedOnPhone: true }],
  // asked for paper only
  [call('hab gesagt sie sollens per mail schicken'), no],
  [call('ich hab gesagt er solls mir per post schicken'), no],
  [call('Ich sagte, er könne es mir mailen.'), no],
  [call('Hab gesagt: schreiben Sie mir das auf und schicken es her.'), no],
  [call('mehr als "schick mal was zu" hab ich nicht gesagt'), no],
  [call('I said they can put it in an email.'), no],
  // nothing of a contract was spoken of
  [call('Über Tarife haben wir kein einziges Wort gewechselt.'), no],
  [call('Von einem Vertrag war im ganzen Gespräch keine Rede.'), no],
  // near misses: an order that is none, of the caller, to come, or to a hotline
  [call('Ich hab gesagt, rufen Sie mich halt morgen nochmal an.'), no],
  [call('Ich sagte: hören Sie, tragen Sie mich aus Ihrer Liste aus.'), {}, []],
  [call('Der sagte: dann stellen Sie sich mal vor, wie schnell das ist.'), {}, OPEN],
  [call('Er meinte, buchen Sie das ruhig.'), {}, OPEN],
  [call('Ich hab gesagt, machen Sie das bloß nicht.'), no],
  [call('Ich sagte: lassen Sie das halt.'), no],
  [call('Ich hab gesagt, stornieren Sie das halt.'), {}, OPEN],
];
