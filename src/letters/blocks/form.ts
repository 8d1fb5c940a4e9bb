// Rung 3: void for lack of form, energy (L04) and other products (L09).
import type { BlockRow } from './row.ts';

const ENERGY = {
  de: 'Strom- und Gasverträge brauchen Textform, außer in der Grundversorgung. Ein Ja am Telefon genügt dafür nicht.',
  en: 'Electricity and gas contracts need text form, except in basic supply. A yes on the phone is not enough.',
};
const FORM = {
  de: 'Für manche Verträge schreibt das Gesetz eine Form vor. Fehlt sie, spricht viel dafür, dass der Vertrag nichtig ist.',
  en: 'For some contracts the law prescribes a form. If it is missing, there are good reasons that the contract is void.',
};
const PRIZE =
  'Wer einen anderen zu Gewinnspielen eintragen soll, braucht dafür einen Vertrag in Textform (§ 675 Abs. 3 BGB).';
const COURSE =
  'Soweit der Kurs Fernunterricht ist, braucht der Vertrag Textform (§ 3 Abs. 1 FernUSG, § 125 S. 1 BGB) und einen zugelassenen Lehrgang (§ 7 Abs. 1 FernUSG).';
const REGULAR =
  'Ein Vertrag über wiederkehrende Lieferungen braucht nach meiner Auffassung die Schriftform, wenn die Vertragsbestimmungen beim Abschluss nicht abgerufen und gespeichert werden konnten (§ 510 Abs. 1 BGB).';
const LOTTERY =
  'Eine Lotterie ohne staatliche Genehmigung begründet keine Verbindlichkeit (§§ 762, 763 BGB). Bitte weisen Sie Ihre Erlaubnis nach.';
const MISSING =
  'Diese Form ist nach meiner Auffassung nicht eingehalten; {thisNom} ist deshalb nichtig (§ 125 S. 1 BGB).';
const COURSE_VOID = `${COURSE} Beides kann ich nicht erkennen; {thisNom} ist dann nach meiner Auffassung nichtig.`;
const REGULAR_VOID = `${REGULAR} Das war hier nicht möglich. {ThisNom} ist deshalb nach meiner Auffassung nichtig (§ 125 S. 1 BGB).`;
const LICENCE = {
  de: 'Ohne staatliche Genehmigung gibt es keinen Anspruch auf den Einsatz. Ob eine vorliegt, muss das Unternehmen zeigen.',
  en: 'Without a state licence there is no claim to the stake. Whether there is one is for the company to show.',
};
const DISPUTED = {
  de: 'Nach dem Wortlaut gilt das für jeden Betrag; die Praxis ist umstritten. Darum steht der Widerruf als Sicherheit daneben.',
  en: 'By the wording this applies to any amount; practice is disputed. That is why the withdrawal stands beside it for safety.',
};
/** The same as a reason against a bill or a collector, where no withdrawal stands beside it. */
const UNSETTLED = {
  de: 'Nach dem Wortlaut gilt das für jeden Betrag; die Praxis ist umstritten. Ein Gericht kann es anders sehen.',
  en: 'By the wording this applies to any amount; practice is disputed. A court may see it differently.',
};

/** A row is a paragraph of a letter: its text with holes, when it stands there, its norm, and why. */
export const FORM_BLOCKS: readonly BlockRow[] = [
  {
    id: 'noTextForm',
    when: { textFormApproval: false },
    // A lottery lacks a licence, no form.
    unless: [{ product: 'lottery' }, { deceased: true }],
    text: 'In Textform habe ich nichts erklärt.',
    norm: '§ 126b BGB',
    why: {
      de: 'Das haben Sie angegeben. Klicken Sie weiter auf keine Bestätigung und antworten Sie auf keine SMS mit „Ja“.',
      en: 'You told us so. Keep clicking no confirmation and answer no text message with "yes".',
    },
  },
  {
    id: 'energyVoid',
    text: 'Ein Vertrag über die Lieferung von Strom oder Gas an einen Haushaltskunden braucht außerhalb der Grundversorgung die Textform (§ 41b Abs. 1 EnWG). Daran fehlt es nach meiner Auffassung; {thisNom} ist deshalb nichtig (§ 125 S. 1 BGB).',
    norm: '§ 41b Abs. 1 S. 1 EnWG; §§ 125 S. 1, 126b BGB',
    why: ENERGY,
  },
  {
    id: 'energyStacked/we',
    when: { is: 'we' },
    text: '{prec} berufen wir uns darauf, dass die Textform fehlt, die ein Energieliefervertrag außerhalb der Grundversorgung braucht (§ 41b Abs. 1 EnWG, § 125 S. 1 BGB).',
    norm: '§ 41b Abs. 1 S. 1 EnWG; §§ 125 S. 1, 126b BGB',
    why: ENERGY,
  },
  {
    id: 'energyStacked/plain',
    text: '{prec} berufe ich mich darauf, dass die Textform fehlt, die ein Energieliefervertrag außerhalb der Grundversorgung braucht (§ 41b Abs. 1 EnWG, § 125 S. 1 BGB).',
    norm: '§ 41b Abs. 1 S. 1 EnWG; §§ 125 S. 1, 126b BGB',
    why: ENERGY,
  },
  {
    id: 'energyMandate',
    unless: { is: 'ownSupplier' },
    text: 'Eine Vollmacht, meinen bisherigen Liefervertrag zu kündigen, bräuchte ebenfalls Textform (§ 312h BGB). Soweit Sie sich auf eine Vollmacht berufen, widerrufe ich sie.',
    norm: '§ 312h BGB',
    why: {
      de: 'So darf die Firma Ihren alten Vertrag nicht mehr in Ihrem Namen kündigen.',
      en: 'So the company may no longer cancel your old contract in your name.',
    },
  },
  {
    id: 'energySwitch/onDay',
    when: { switchDate: '*' },
    text: 'Bitte stoppen Sie den zum {switchDate} vorgesehenen Wechsel des Lieferanten sofort und machen Sie ihn rückgängig, falls er schon vollzogen ist.',
    norm: '§§ 20a, 41 Abs. 8 EnWG',
    why: {
      de: 'Ein Wechsel läuft technisch binnen 24 Stunden. Darum zählt hier jeder Tag.',
      en: 'A switch takes 24 hours technically. That is why every day counts here.',
    },
  },
  {
    id: 'energySwitch/plain',
    unless: { is: 'ownSupplier' },
    text: 'Bitte stoppen Sie jeden eingeleiteten Wechsel des Lieferanten sofort und machen Sie ihn rückgängig, falls er schon vollzogen ist.',
    norm: '§§ 20a, 41 Abs. 8 EnWG',
    why: {
      de: 'Ein Wechsel läuft technisch binnen 24 Stunden. Darum zählt hier jeder Tag.',
      en: 'A switch takes 24 hours technically. That is why every day counts here.',
    },
  },

  { id: 'formRule/prizeGame', when: { product: 'prizeGame' }, text: `${PRIZE} ${MISSING}`, norm: '§§ 675 Abs. 3, 125 S. 1 BGB', why: FORM },
  { id: 'formRule/lottery', when: { product: 'lottery' }, text: LOTTERY, norm: '§§ 762, 763 BGB', why: LICENCE },
  { id: 'formRule/course', when: { product: 'course' }, text: COURSE_VOID, norm: '§§ 3 Abs. 1, 7 Abs. 1 FernUSG; § 125 S. 1 BGB', why: FORM },
  { id: 'formRule/regularNotStorable', when: { product: ['printSubscription', 'goodsSubscription'], termsStorable: false }, text: REGULAR_VOID, norm: '§ 510 Abs. 1 BGB; § 125 S. 1 BGB', why: DISPUTED },
  { id: 'formRule/regular', when: { product: ['printSubscription', 'goodsSubscription'] }, text: `${REGULAR} {ThisNom} ist dann nichtig (§ 125 S. 1 BGB).`, norm: '§ 510 Abs. 1 BGB; § 125 S. 1 BGB', why: DISPUTED },
  // The same as the reason against a bill or a collector: only with what was told about the form.
  { id: 'formReason/prizeGame', when: { product: 'prizeGame', textFormApproval: false }, unless: { identityMisused: true }, text: `${PRIZE} ${MISSING}`, norm: '§§ 675 Abs. 3, 125 S. 1 BGB', why: FORM },
  { id: 'formReason/lottery', when: { product: 'lottery' }, unless: { identityMisused: true }, text: LOTTERY, norm: '§§ 762, 763 BGB', why: LICENCE },
  { id: 'formReason/course', when: { product: 'course', textFormApproval: false }, unless: { identityMisused: true }, text: COURSE_VOID, norm: '§§ 3 Abs. 1, 7 Abs. 1 FernUSG; § 125 S. 1 BGB', why: FORM },
  { id: 'formReason/regularNotStorable', when: { product: ['printSubscription', 'goodsSubscription'], termsStorable: false }, unless: { identityMisused: true }, text: REGULAR_VOID, norm: '§ 510 Abs. 1 BGB; § 125 S. 1 BGB', why: UNSETTLED },
  { id: 'formStacked/prizeGame', when: { product: 'prizeGame' }, text: '{prec} berufe ich mich darauf, dass die Textform fehlt (§§ 675 Abs. 3, 125 S. 1 BGB).', norm: '§§ 675 Abs. 3, 125 S. 1 BGB', why: FORM },
  { id: 'formStacked/course', when: { product: 'course' }, text: '{prec} berufe ich mich darauf, dass die Textform fehlt, die der Vertrag braucht, soweit der Kurs Fernunterricht ist (§ 3 Abs. 1 FernUSG, § 125 S. 1 BGB).', norm: '§ 3 Abs. 1 FernUSG; § 125 S. 1 BGB', why: FORM },
  { id: 'formStacked/regularNotStorable', when: { product: ['printSubscription', 'goodsSubscription'], termsStorable: false }, text: '{prec} berufe ich mich darauf, dass nach meiner Auffassung die Form des § 510 Abs. 1 BGB fehlt: Die Vertragsbestimmungen konnten beim Abschluss nicht abgerufen und gespeichert werden.', norm: '§ 510 Abs. 1 BGB; § 125 S. 1 BGB', why: DISPUTED },
  { id: 'formStacked/regular', when: { product: ['printSubscription', 'goodsSubscription'] }, text: '{prec} berufe ich mich darauf, dass nach meiner Auffassung die Form des § 510 Abs. 1 BGB fehlt, soweit die Vertragsbestimmungen beim Abschluss nicht abgerufen und gespeichert werden konnten.', norm: '§ 510 Abs. 1 BGB; § 125 S. 1 BGB', why: DISPUTED },
  { id: 'formStacked/lottery', when: { product: 'lottery' }, text: '{prec} berufe ich mich auf §§ 762, 763 BGB: Bitte weisen Sie die staatliche Genehmigung nach.', norm: '§§ 762, 763 BGB', why: LICENCE },
]; // prettier-ignore
