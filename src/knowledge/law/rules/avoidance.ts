// Avoidance (Anfechtung) for deceit and error.
import { MISLED_ABOUT } from '../../facts.ts';
import { all, any, calc, is, not, told } from '../logic.ts';
import type { LawRule } from './rule.ts';

const wanted = told('wantedContract', true);
const misled = is('misledAbout', ...MISLED_ABOUT);
const declared = any(
  told('agreedOnPhone', true),
  told('textFormApproval', true),
  all(calc('claimed'), not(told('agreedOnPhone', false)), not(told('personOnPhone', 'nobody'))),
);

/** A row is a rule beside its norm; `source` says where the norm was read, `mark` how surely. */
export const AVOIDANCE: readonly LawRule[] = [
  {
    id: 'A-01',
    topic: 'avoidance',
    conclusion: 'voidable',
    norm: '§§ 119 Abs. 1, 121 Abs. 1, 2 BGB',
    source: ['BGB'],
    mark: 'V',
    arguable: true,
    arguableIf: all(told('declaration', 'yesToSomethingElse'), not(wanted)),
    de: {
      title: 'Vielleicht war etwas anderes gemeint.',
      text: 'Wer etwas anderes sagen wollte, als er gesagt hat, kann anfechten. Das muss sofort geschehen, und manchmal ist dafür ein Schaden zu ersetzen.',
      law: 'Wer bei der Erklärung im Irrtum war, kann sie anfechten, und zwar ohne schuldhaftes Zögern nach Kenntnis.',
    },
    en: {
      title: 'Perhaps something else was meant.',
      text: 'Whoever meant something else than they said may avoid the declaration. It must be done at once, and sometimes a loss has to be made good.',
      law: 'Whoever was in error when declaring may avoid it without culpable delay after learning of it.',
    },
  },
  {
    id: 'A-04',
    topic: 'avoidance',
    conclusion: 'voidable',
    norm: '§§ 123 Abs. 1, 124 Abs. 1 bis 3 BGB',
    source: ['BGB'],
    mark: 'V',
    holds: all(declared, not(wanted), misled, calc('deceitInTime')),
    raisedBy: 'misledAbout',
    firmnessWhy: {
      de: 'Das Gesetz ist klar; ob man Sie getäuscht hat, müssen im Streit Sie beweisen.',
      en: 'The law is clear; in a dispute it is you who must prove the deception.',
    },
    de: {
      title: 'Nach Ihren Angaben wurden Sie getäuscht.',
      text: 'Wer durch falsche Angaben zu einem Ja gebracht wurde, kann den Vertrag anfechten, ein Jahr lang ab dem Bemerken. Die Täuschung müssen im Streit Sie beweisen.',
      law: 'Wer durch arglistige Täuschung zu einer Erklärung bestimmt wurde, kann sie binnen eines Jahres ab Entdeckung anfechten, längstens zehn Jahre.',
    },
    en: {
      title: 'By your account you were deceived.',
      text: 'Whoever was brought to a yes by false statements may avoid the contract for one year from noticing. In a dispute you must prove the deception.',
      law: 'Whoever was led to a declaration by wilful deceit may avoid it within a year of discovery, ten years at most.',
    },
  },
  {
    id: 'A-05',
    topic: 'avoidance',
    conclusion: null,
    norm: '§ 123 Abs. 2 S. 1 BGB',
    source: ['BGB'],
    mark: 'M',
    holds: all(misled, any(told('channel', 'outboundCall'), told('agreedOnPhone', true))),
    de: {
      title: 'Für ihr Callcenter muss die Firma in der Regel einstehen.',
      text: 'Hat ein Callcenter für die Firma gelogen, muss sie sich das in der Regel zurechnen lassen. Sie muss davon nichts gewusst haben.',
      law: 'Nur bei Täuschung durch einen außenstehenden Dritten kommt es auf die Kenntnis der anderen Seite an; wer für sie auftritt, ist kein solcher Dritter.',
    },
    en: {
      title: 'As a rule the company answers for its call centre.',
      text: 'If a call centre lied for the company, that as a rule counts against the company. It need not have known.',
      law: "Only deceit by an outside third party requires the other side's knowledge; whoever acts for it is no such third party.",
    },
  },
  {
    id: 'A-08',
    topic: 'avoidance',
    conclusion: null,
    norm: '§§ 142 Abs. 1, 812 BGB',
    source: ['BGB'],
    mark: 'V',
    holds: misled,
    de: {
      title: 'Nach der Anfechtung gilt der Vertrag als nie geschlossen.',
      text: 'Eine wirksame Anfechtung wirkt zurück. Gezahltes Geld können Sie dann zurückverlangen.',
      law: 'Ein angefochtenes Geschäft ist als von Anfang an nichtig anzusehen.',
    },
    en: {
      title: 'After avoidance the contract counts as never made.',
      text: 'An effective avoidance works back to the start. You can then claim back what you paid.',
      law: 'A deal that is avoided is regarded as void from the beginning.',
    },
  },
  {
    id: 'A-09',
    topic: 'avoidance',
    conclusion: null,
    norm: '§ 122 Abs. 1, 2 BGB',
    source: ['BGB'],
    mark: 'V',
    holds: any(misled, told('declaration', 'yesToSomethingElse')),
    de: {
      title: 'Täuschung zuerst, Irrtum nur hilfsweise.',
      text: 'Wer wegen eines Irrtums anficht, kann der Firma einen Schaden schulden; bei Täuschung nicht. Deshalb steht im Brief zuerst die Täuschung.',
      law: 'Bei Anfechtung wegen Irrtums ist der Vertrauensschaden zu ersetzen, es sei denn, die andere Seite kannte den Grund oder musste ihn kennen.',
    },
    en: {
      title: 'Deceit first, error only as a fallback.',
      text: 'Avoiding for error may cost you damages, for deceit not. So the letter names deceit first.',
      law: 'Avoidance for error obliges to make good reliance loss unless the other side knew or should have known the reason.',
    },
  },
  {
    id: 'A-10',
    topic: 'avoidance',
    conclusion: null,
    norm: '§ 144 BGB',
    source: ['BGB'],
    mark: 'V',
    holds: misled,
    de: {
      title: 'Wer den Vertrag danach bestätigt, kann nicht mehr anfechten.',
      text: 'Zahlen Sie den strittigen Teil nur unter Vorbehalt und verlängern Sie nichts. Der unstrittige Teil wird weiter bezahlt.',
      law: 'Die Anfechtung ist ausgeschlossen, wenn das Geschäft in Kenntnis des Grundes bestätigt wird.',
    },
    en: {
      title: 'Whoever confirms afterwards can no longer avoid.',
      text: 'Pay the disputed part only under protest and extend nothing. The undisputed part is paid on.',
      law: 'Avoidance is excluded once the deal is confirmed in knowledge of the reason.',
    },
  },
];
