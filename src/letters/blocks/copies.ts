// Second letters to those whom the first one concerns: the old supplier, the grid operator, the call centre, the bank, police, agency.
import type { BlockRow } from './row.ts';

const SUPPLIER = {
  de: 'Damit Ihr bisheriger Vertrag weiterläuft und niemand ihn in Ihrem Namen beendet.',
  en: 'So that your present contract goes on and nobody ends it in your name.',
};
const GRID = {
  de: 'Der Netzbetreiber weiß, wer für Ihren Anschluss gemeldet ist. Dort wird ein Wechsel eingetragen.',
  en: 'The grid operator knows who is registered for your connection. A switch is entered there.',
};
const CENTRE = {
  de: 'Wer telefoniert hat, hat oft auch die Aufnahme. Verantwortlich bleibt die Firma; dieses Schreiben sichert den Beleg dort, wo er liegt.',
  en: 'Whoever made the call often has the recording. The company stays responsible; this letter secures the evidence where it is.',
};
const BANK = {
  de: 'Die Bank soll wissen, dass das Mandat nicht mehr gilt. Gründe braucht sie nicht.',
  en: 'The bank is to know that the mandate no longer applies. It needs no reasons.',
};
const POLICE = {
  de: 'Die Polizei nimmt den Missbrauch auf. Das Aktenzeichen hilft gegenüber Firma und Auskunftei.',
  en: 'The police record the misuse. The file number helps with the company and the credit agency.',
};
const AGENCY = {
  de: 'Damit eine Forderung, die nicht Ihre ist, nicht gegen Sie gespeichert wird. Versprechen kann das niemand.',
  en: 'So that a claim that is not yours is not stored against you. Nobody can promise that.',
};
const MANDATE = '§ 312h BGB';

/** A row is a paragraph of a letter: its text with holes, when it stands there, its norm, and why. */
export const COPIES_BLOCKS: readonly BlockRow[] = [
  { id: 'oldOpening/provider', when: { provider: '*' }, text: 'mir gegenüber macht {provider} {claimAcc} geltend. Ich habe dem heute schriftlich widersprochen.', norm: MANDATE, why: SUPPLIER },
  { id: 'oldOpening/plain', text: 'ein anderes Unternehmen macht mir gegenüber {claimAcc} geltend. Ich habe dem heute schriftlich widersprochen.', norm: MANDATE, why: SUPPLIER },
  { id: 'oldMandate', text: 'Eine Kündigung durch Dritte bräuchte eine Vollmacht in Textform (§ 312h BGB). Soweit sich jemand auf eine solche Vollmacht beruft, widerrufe ich sie. Bitte nehmen Sie keine Kündigung an, die nicht von mir selbst kommt.', norm: MANDATE, why: SUPPLIER },
  { id: 'oldKeep/energy', when: { is: 'energy' }, text: 'Bitte beliefern Sie {myPlace} zu den bisherigen Bedingungen weiter. Ist bei Ihnen schon eine Kündigung oder Abmeldung eingegangen, teilen Sie mir bitte mit, wann und von wem, und führen Sie sie nicht aus.', norm: '§§ 20a, 41b EnWG; § 312h BGB', why: SUPPLIER },
  { id: 'oldKeep/telecoms', text: 'Bitte führen Sie {myContract} zu den bisherigen Bedingungen weiter und geben Sie {myNumber} nicht frei. Ist bei Ihnen schon eine Kündigung oder ein Auftrag zur Übertragung der Nummer eingegangen, teilen Sie mir bitte mit, wann und von wem.', norm: '§ 59 Abs. 1 S. 4, Abs. 6 TKG; § 312h BGB', why: SUPPLIER },
  { id: 'oldEnd/heir', when: { deceased: true }, text: 'Bitte bestätigen Sie mir bis zum {deadline} in Textform, dass der Liefervertrag von {holderName} fortbesteht.', why: { de: 'Eine kurze Frist, weil ein Wechsel schnell geht.', en: 'A short time limit because a switch is quick.' } },
  { id: 'oldEnd/own', text: 'Bitte bestätigen Sie mir bis zum {deadline} in Textform, dass mein Vertrag fortbesteht.', why: { de: 'Eine kurze Frist, weil ein Wechsel schnell geht.', en: 'A short time limit because a switch is quick.' } },

  { id: 'gridOpening/onDay', when: { provider: '*', switchDate: '*' }, text: 'nach den Angaben von {provider} besteht ein Vertrag über die Belieferung {ofMyPlace} ab dem {switchDate}. Ich habe dem heute schriftlich widersprochen; einen Wechsel des Lieferanten will ich nicht.', norm: '§§ 20a, 41b EnWG', why: GRID },
  { id: 'gridOpening/provider', when: { provider: '*' }, text: 'nach den Angaben von {provider} besteht ein Vertrag über die Belieferung {ofMyPlace}. Ich habe dem heute schriftlich widersprochen; einen Wechsel des Lieferanten will ich nicht.', norm: '§§ 20a, 41b EnWG', why: GRID },
  { id: 'gridOpening/plain', text: 'ein Unternehmen behauptet einen Vertrag über die Belieferung {ofMyPlace}. Ich habe dem heute schriftlich widersprochen; einen Wechsel des Lieferanten will ich nicht.', norm: '§§ 20a, 41b EnWG', why: GRID },
  { id: 'gridPlace/heir', when: { deceased: true }, text: 'Die Anschrift der Abnahmestelle teile ich Ihnen auf Nachfrage mit.', why: { de: 'Mehr braucht der Netzbetreiber nicht. Zählerdaten geben Sie nur ihm und Ihrem Versorger, nie einem Anrufer.', en: 'The grid operator needs no more. Give meter data only to it and to your supplier, never to a caller.' } },
  { id: 'gridPlace', text: 'Die Abnahmestelle ist meine oben genannte Anschrift.', why: { de: 'Mehr braucht der Netzbetreiber nicht. Zählerdaten geben Sie nur ihm und Ihrem Versorger, nie einem Anrufer.', en: 'The grid operator needs no more. Give meter data only to it and to your supplier, never to a caller.' } },
  { id: 'gridAsk', text: 'Bitte teilen Sie mir mit, welcher Lieferant dort gemeldet ist und ob eine Anmeldung durch einen anderen vorliegt. Bitte halten Sie fest, dass ich einer solchen Anmeldung widerspreche.', norm: '§ 20a EnWG', why: GRID },
  { id: 'gridEnd', text: 'Bitte antworten Sie bis zum {deadline} in Textform.', why: { de: 'Eine kurze Frist, weil ein Wechsel schnell geht.', en: 'A short time limit because a switch is quick.' } },

  { id: 'centreOpening/claimed', when: { provider: '*', is: 'claimedCall' }, text: 'mir gegenüber macht {provider} {claimAcc} geltend. Das Telefonat, auf das sich das Unternehmen beruft, sollen Sie geführt haben. Von {provider} habe ich heute Auskunft und eine Kopie der Tonaufnahmen verlangt (Art. 15 DSGVO).', norm: 'Art. 15 Abs. 1, 3 DSGVO', why: CENTRE },
  { id: 'centreOpening/claimedPlain', when: { is: 'claimedCall' }, text: 'mir gegenüber macht ein Unternehmen {claimAcc} geltend. Das Telefonat, auf das es sich beruft, sollen Sie geführt haben. Von dem Unternehmen habe ich heute Auskunft und eine Kopie der Tonaufnahmen verlangt (Art. 15 DSGVO).', norm: 'Art. 15 Abs. 1, 3 DSGVO', why: CENTRE },
  { id: 'centreOpening/onDay', when: { callDate: '*', provider: '*' }, text: 'nach meiner Kenntnis haben Sie am {callDate} für {provider} mit mir oder über meinen Anschluss telefoniert. Von {provider} habe ich heute Auskunft und eine Kopie der Tonaufnahmen verlangt (Art. 15 DSGVO).', norm: 'Art. 15 Abs. 1, 3 DSGVO', why: CENTRE },
  { id: 'centreOpening/provider', when: { provider: '*' }, text: 'nach meiner Kenntnis haben Sie für {provider} mit mir oder über meinen Anschluss telefoniert. Von {provider} habe ich heute Auskunft und eine Kopie der Tonaufnahmen verlangt (Art. 15 DSGVO).', norm: 'Art. 15 Abs. 1, 3 DSGVO', why: CENTRE },
  { id: 'centreOpening/plain', text: 'nach meiner Kenntnis haben Sie mit mir oder über meinen Anschluss telefoniert. Von dem Unternehmen, für das Sie anriefen, habe ich heute Auskunft und eine Kopie der Tonaufnahmen verlangt (Art. 15 DSGVO).', norm: 'Art. 15 Abs. 1, 3 DSGVO', why: CENTRE },
  { id: 'centreAsk', text: 'Soweit Sie die Aufnahmen im Auftrag gespeichert haben, leiten Sie dieses Schreiben bitte weiter und unterstützen Sie die Auskunft (Art. 28 Abs. 3 Buchst. e DSGVO). Soweit Sie selbst über die Daten entscheiden, verlange ich auch von Ihnen Auskunft und eine Kopie der vollständigen Aufnahmen (Art. 15 Abs. 1, 3 DSGVO).', norm: 'Art. 15, 26 Abs. 3, 28 Abs. 3 Buchst. e DSGVO', why: CENTRE },
  { id: 'centreKeep', text: 'Bitte bewahren Sie alle Aufnahmen und Nachweise unverändert auf und schränken Sie ihre Verarbeitung ein (Art. 18 Abs. 1 DSGVO).', norm: 'Art. 18 Abs. 1 DSGVO', why: CENTRE },
  { id: 'centreEnd', text: 'Bitte antworten Sie innerhalb eines Monats nach Erhalt dieses Schreibens, also bis zum {deadline} (Art. 12 Abs. 3 DSGVO).', norm: 'Art. 12 Abs. 3 DSGVO', why: { de: 'Dieselbe Frist wie im ersten Brief.', en: 'The same time limit as in the first letter.' } },

  { id: 'bankMandate/never', when: { directDebitMandate: false, provider: '*' }, text: 'ein SEPA-Lastschriftmandat habe ich {provider} nicht erteilt. Soweit sich das Unternehmen auf eines beruft, habe ich es heute widerrufen. Bitte lösen Sie ab sofort keine Lastschriften mehr ein, die {provider} {toMyAccount} zieht.', norm: '§§ 675j, 675p Abs. 2 BGB', why: BANK },
  { id: 'bankMandate/provider', when: { provider: '*' }, text: 'soweit sich {provider} auf ein SEPA-Lastschriftmandat beruft, habe ich es heute gegenüber dem Unternehmen widerrufen. Bitte lösen Sie ab sofort keine Lastschriften mehr ein, die {provider} {toMyAccount} zieht.', norm: '§§ 675j Abs. 2, 675p Abs. 2 BGB', why: BANK },
  { id: 'bankMandate/neverPlain', when: { directDebitMandate: false }, text: 'ein SEPA-Lastschriftmandat habe ich dem Unternehmen, das Sie der beigefügten Kopie entnehmen, nicht erteilt. Soweit es sich auf eines beruft, habe ich es heute widerrufen. Bitte lösen Sie ab sofort keine Lastschriften dieses Unternehmens mehr ein.', norm: '§§ 675j, 675p Abs. 2 BGB', why: BANK },
  { id: 'bankMandate/plain', text: 'soweit sich das Unternehmen, das Sie der beigefügten Kopie entnehmen, auf ein SEPA-Lastschriftmandat beruft, habe ich es heute widerrufen. Bitte lösen Sie ab sofort keine Lastschriften dieses Unternehmens mehr ein.', norm: '§§ 675j Abs. 2, 675p Abs. 2 BGB', why: BANK },
  { id: 'bankOthers', text: 'Andere Lastschriften bleiben davon unberührt.', why: { de: 'Damit Miete und Strom weiter abgehen.', en: 'So that rent and electricity are still paid.' } },
  { id: 'bankEnd', text: 'Bitte bestätigen Sie mir den Eingang.', why: BANK },

  { id: 'policeOpening/provider', when: { provider: '*' }, text: 'gegen mich macht {provider} {claimAcc} geltend. Nach meinen Erkenntnissen hat jemand anderes dafür {myData} benutzt.', why: POLICE },
  { id: 'policeOpening/plain', text: 'ein Unternehmen macht {claimAcc} gegen mich geltend. Nach meinen Erkenntnissen hat jemand anderes dafür {myData} benutzt.', why: POLICE },
  { id: 'policeCall', when: { personOnPhone: 'nobody' }, text: 'Ich selbst habe dazu nicht telefoniert.', why: POLICE },
  { id: 'policeAsk', text: 'Bitte nehmen Sie den Missbrauch {ofMyData} auf und teilen Sie mir das Aktenzeichen mit. Das Schreiben an das Unternehmen lege ich in Kopie bei.', why: POLICE },

  { id: 'agencyMisuse/provider', when: { provider: '*' }, text: 'gegen mich macht {provider} {claimAcc} geltend. Nach meinen Erkenntnissen hat dafür jemand anderes meine Daten benutzt. Eine Forderung daraus bestreite ich.', norm: 'Art. 5 Abs. 1 Buchst. d DSGVO', why: AGENCY },
  { id: 'agencyMisuse/plain', text: 'ein Unternehmen macht {claimAcc} gegen mich geltend. Nach meinen Erkenntnissen hat dafür jemand anderes meine Daten benutzt. Eine Forderung daraus bestreite ich.', norm: 'Art. 5 Abs. 1 Buchst. d DSGVO', why: AGENCY },
  { id: 'agencyMisuseAsk', text: 'Bitte speichern Sie dazu nichts zu meiner Person, berichtigen oder entfernen Sie einen schon vorhandenen Eintrag (Art. 16, 17 Abs. 1 DSGVO) und schränken Sie seine Verarbeitung ein, bis das geprüft ist (Art. 18 Abs. 1 Buchst. a DSGVO). Bitte vermerken Sie den Missbrauch meiner Daten.', norm: 'Art. 16, 17, 18 DSGVO', why: AGENCY },
]; // prettier-ignore
