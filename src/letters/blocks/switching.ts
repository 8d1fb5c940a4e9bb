// Switches and numbers: stop a switch (L11), demand a porting.
import type { BlockRow } from './row.ts';

const STOP = {
  de: 'Ein Wechsel ohne Ihren Auftrag ist nicht erlaubt. Weil er schnell geht, eilt dieser Brief.',
  en: 'A switch without your order is not allowed. Because it is quick, this letter is urgent.',
};
const PORT = {
  de: 'Ihre Nummer können Sie mitnehmen, beim Handy jederzeit. Ob es eine Verlängerung gibt, ist eine andere Frage.',
  en: 'You can take your number with you, for mobile at any time. Whether there is an extension is another question.',
};

/** A row is a paragraph of a letter: its text with holes, when it stands there, its norm, and why. */
export const SWITCHING_BLOCKS: readonly BlockRow[] = [
  { id: 'stop/energyOnDay', when: { switchDate: '*', is: 'energy' }, text: 'Sie haben zum {switchDate} einen Wechsel {ofMyDelivery} zu Ihnen vorgesehen. Ich widerspreche diesem Wechsel.', norm: '§§ 20a, 41b EnWG; § 312h BGB', why: STOP },
  { id: 'stop/energy', when: { is: 'energy' }, text: 'ich widerspreche jedem Wechsel {ofMyDelivery} zu Ihnen.', norm: '§§ 20a, 41b EnWG; § 312h BGB', why: STOP },
  { id: 'stop/onDay', when: { switchDate: '*' }, text: 'Sie haben zum {switchDate} einen Wechsel {ofMyLine} zu Ihnen vorgesehen. Ich widerspreche diesem Wechsel.', norm: '§ 59 Abs. 1 S. 4 TKG; § 312h BGB', why: STOP },
  { id: 'stop/plain', text: 'ich widerspreche jedem Wechsel {ofMyLine} zu Ihnen.', norm: '§ 59 Abs. 1 S. 4 TKG; § 312h BGB', why: STOP },
  { id: 'stopContest', unless: { wantedContract: true }, text: 'Einen Vertrag mit Ihnen erkenne ich nicht an.', norm: '§§ 145 ff. BGB', why: STOP },
  { id: 'stopMandate', text: 'Soweit Sie sich auf einen Auftrag oder eine Vollmacht berufen, etwa zur Kündigung beim bisherigen Anbieter, widerrufe ich sie. Eine Kündigung beim bisherigen Anbieter und eine Vollmacht dazu bräuchten Textform (§ 312h BGB).', norm: '§ 312h BGB', why: { de: 'Damit niemand in Ihrem Namen Ihren alten Vertrag kündigt.', en: 'So that nobody cancels your old contract in your name.' } },
  { id: 'stopNumber/energy', when: { is: 'energy' }, text: 'Bitte ziehen Sie die Anmeldung beim Netzbetreiber sofort zurück (§ 20a EnWG).', norm: '§ 20a EnWG', why: STOP },
  { id: 'stopNumber/telecoms', text: 'Ohne meinen Vertrag mit Ihnen darf weder mein Anschluss umgestellt noch meine Rufnummer übertragen werden (§ 59 Abs. 1 S. 4 TKG). Meine Rufnummer bleibt bei meinem bisherigen Anbieter.', norm: '§ 59 Abs. 1 S. 4, Abs. 6 TKG', why: STOP },
  { id: 'stopEnd/energy', when: { is: 'energy' }, text: 'Bitte bestätigen Sie mir bis zum {deadline} in Textform, dass der Wechsel gestoppt oder rückgängig gemacht ist. Ersatz für entstehende Schäden behalte ich mir vor.', why: { de: 'Eine kurze Frist, weil es eilt.', en: 'A short time limit because it is urgent.' } },
  { id: 'stopEnd/telecoms', text: 'Bitte bestätigen Sie mir bis zum {deadline} in Textform, dass der Wechsel gestoppt oder rückgängig gemacht ist. Eine Entschädigung nach § 59 TKG behalte ich mir vor.', norm: '§ 59 Abs. 4, 6 TKG', why: { de: 'Eine kurze Frist, weil es eilt.', en: 'A short time limit because it is urgent.' } },
  { id: 'port/cancelled', when: [{ oldContractCancelled: true }, { alreadyCancelled: true }], text: 'ich habe meinen Vertrag mit Ihnen gekündigt. Diese Kündigung bleibt bestehen.', norm: '§ 59 Abs. 5, 6 TKG', why: PORT },
  { id: 'port/plain', text: 'ich möchte mit meiner Rufnummer den Anbieter wechseln.', norm: '§ 59 Abs. 5, 6 TKG', why: PORT },
  { id: 'portContest', when: { contractKind: 'extension' }, text: 'Die Vertragsverlängerung, auf die Sie sich berufen, erkenne ich nicht an.', norm: '§§ 145 ff. BGB; § 54 Abs. 3 TKG', why: PORT },
  { id: 'portAsk', text: 'Bitte geben Sie meine Rufnummer zur Übertragung frei (§ 59 Abs. 5, 6 TKG).', norm: '§ 59 Abs. 5, 6 TKG', why: PORT },
  { id: 'portEnd', text: 'Bitte bestätigen Sie mir die Freigabe bis zum {deadline} in Textform. Eine Entschädigung nach § 59 TKG behalte ich mir vor.', norm: '§ 59 Abs. 4, 6 TKG', why: { de: 'Eine kurze Frist, weil sonst die Nummer verloren gehen kann.', en: 'A short time limit because otherwise the number may be lost.' } },
]; // prettier-ignore
