// Dictated without a comma: "ich will nicht zahlen habe widerrufen" is two sentences, and the denial stays in the first.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extract } from '../../src/dialogs/understand/index.ts';
import type { Facts } from '../../src/knowledge/facts.ts';

const today = '2026-11-23';

const TABLE: readonly (readonly [text: string, told: Facts, silent?: readonly (keyof Facts)[]])[] = [
  ['ich will nicht zahlen habe widerrufen', { alreadyWithdrawn: true }, ['wantedContract']],
  ['zahle nicht habe widerrufen', { alreadyWithdrawn: true }],
  [
    'will nichts bezahlen hab sofort widerrufen per mail',
    { alreadyWithdrawn: true },
    ['wantedContract', 'withdrawalInstructionReceived'],
  ],
  ['ich will das nicht ich will raus', { wantedContract: false }],
  ['will nicht zahlen will raus aus dem vertrag', { wantedContract: false }],
  [
    'ich will das geld nicht zahlen ich hab am 3. widerrufen',
    { alreadyWithdrawn: true, withdrawnDate: '2026-11-03' },
    ['wantedContract'],
  ],
  ['ich will keinen ärger hab gekündigt', { alreadyCancelled: true }, ['wantedContract']],
  ["i don't want to pay i have withdrawn", { alreadyWithdrawn: true }],
  ['hab nie was unterschrieben hab widerrufen', { textFormApproval: false, alreadyWithdrawn: true }],
  ['hab nichts bestätigt hab gleich widerrufen', { alreadyWithdrawn: true }],
  // one sentence all the same
  ['ich hab noch nicht gezahlt und nicht widerrufen', { alreadyWithdrawn: false }],
  ['ich will den vertrag nicht kündigen', { wantedContract: true }],
  ['am telefon hab ich am 3. september ja gesagt', { agreedOnPhone: true, callDate: '2026-09-03' }],
];

/** Whole messages spoken without a mark: what one statement denies or dates stays its own. */
const SPOKEN: typeof TABLE = [
  ['also das war am dritten november da rief mich eine von der telekom an und die fragte ob ich schnelleres internet haben will und da hab ich ja gesagt und am zehnten november kam der vertrag', { callDate: '2026-11-03', agreedOnPhone: true, documentsReceivedDate: '2026-11-10' }],
  ['guten tag ich bin die helga aus bochum vor zwei wochen hat mich jemand von eprimo angerufen wegen strom ich hab gesagt nein danke und heute kommt ein vertrag ins haus', { agreedOnPhone: false, documentsReceivedDate: '2026-11-23', channel: 'outboundCall' }],
  ['ich schreib das schnell am siebten november hat mich o2 angerufen und mir eine karte verkauft ich hab ja gesagt am zwölften november lag der brief im kasten die widerrufsbelehrung war dabei unterschrieben hab ich nichts', { callDate: '2026-11-07', documentsReceivedDate: '2026-11-12', agreedOnPhone: true }],
  ['die haben mich am neunten november angerufen und ich hab zugestimmt die unterlagen sind am sechzehnten november gekommen bestätigt hab ich bisher nichts und die belehrung lag dabei', { agreedOnPhone: true, textFormApproval: false, withdrawalInstructionReceived: true }],
  ['so jetzt red ich einfach mal die telekom hat mich am montag angerufen da hab ich abgelehnt gestern kam ein vertrag die belehrung fehlt', { agreedOnPhone: false, callDate: '2026-11-16', documentsReceivedDate: '2026-11-22' }],
  ['hallo hier ist der karl ich hab am fünften november bei vodafone angerufen und hab einen vertrag verlängert jetzt steht da 24 monate ich hab nichts unterschrieben', { channel: 'inboundCall', textFormApproval: false }],
  ['ja guten abend meine tochter hat gesagt ich soll das aufschreiben am zweiten november rief mich eprimo an ich hab gesagt nein und aufgelegt und heute ist da ein brief', { agreedOnPhone: false, callDate: '2026-11-02' }],
  ['also am freitag hat mich einer von sky angerufen ich sag ja gut machen sie und heute früh kam die mail mit der belehrung angeklickt hab ich nichts', { agreedOnPhone: true, documentsReceivedDate: '2026-11-23', textFormApproval: false }],
  // what is one statement stays one
  ['ich weiß nicht ob ich das haben will oder ob ich es lassen soll weil die frau am telefon so nett war und mir alles erklärt hat', {}, ['agreedOnPhone', 'textFormApproval']],
  ['ich weiß nicht wie der mann heißt der mich da angerufen hat ich hab ihm nur gesagt dass ich keine zeit habe und aufgelegt', { agreedOnPhone: false }],
  ['am telefon war nie die rede von einem vertrag die wollten nur meine daten abgleichen ich hab nur gesagt dass die adresse stimmt', {}, ['textFormApproval']],
  ['sie wollte wissen ob ich zufrieden bin und ich hab gesagt ich bin zufrieden mehr nicht und jetzt ist da ein vertrag', {}, ['textFormApproval']],
  ['der mann hat gefragt wann ich geburtstag habe und wo ich wohne und welche nummer auf dem zähler steht und dann war das gespräch vorbei', {}, ['agreedOnPhone', 'textFormApproval']],
  ['wenn ich das jetzt unterschreibe und zurückschicke dann hab ich doch den vertrag und komm da zwei jahre lang nicht mehr raus oder', {}, ['textFormApproval']],
  ['ich möchte wissen ob ich den vertrag widerrufen kann wenn ich die unterlagen noch nicht bekommen habe und auch keine belehrung', {}, ['alreadyWithdrawn']],
  ['meine nachbarin hat auch so einen anruf bekommen und hat ja gesagt jetzt hab ich angst dass mir das auch passiert wenn ich drangehe', {}, ['agreedOnPhone']],
]; // prettier-ignore

describe('a dictated run of words', () => {
  for (const [text, told, silent = []] of [...TABLE, ...SPOKEN]) {
    it(text, () => {
      const { facts } = extract(text, { today });
      for (const [key, value] of Object.entries(told)) assert.deepEqual(facts[key as keyof Facts], value, key);
      for (const key of silent) assert.equal(facts[key], undefined, key);
    });
  }
});
