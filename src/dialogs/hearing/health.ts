// Illness and custodianship in the customer's words: nothing is noted, it is asked about after consent.
import type { CaseFile } from '../../case/file.ts';
import { ways } from '../../knowledge/german/words.ts';

/** Words that tell of an illness or a custodianship; what they meant in the call is asked, after consent. */
const CUSTODY = /\bbetreuer|betreuung\b|betreuungsgericht|einwilligungsvorbehalt|custodian|legal guardian/i;
const ILLNESS =
  /dement|demenz|alzheimer|schlaganfall|geistig (?:verwirrt|behindert)|psychisch krank|psychose|nicht geschäftsfähig|geschäftsunfähig|dementia|stroke\b/i;
/** "Sie ist schon etwas verwirrt", "Ich bin oft verwirrt": a state that lasts. "Der hat mich ganz verwirrt", "ich war verwirrt" is a moment. */
const CONFUSED =
  /(?<!\bich )\b(?:ist|sind)\b(?: (?!jetzt|nun|seit|dadurch|des|davon|danach)[\p{L}\d]+){0,4} (?:etwas|bisschen|leicht|schon) verwirrt\b(?! (?:wegen|von|durch|weil|nach|über|worden))|\b(?:ist|sind|bin|wird|werde)\b(?: [\p{L}\d]+){0,4} (?:oft|öfter|manchmal|häufig|zunehmend) verwirrt\b/iu;
/** "Ich habe ein ärztliches Attest", "Attest liegt vor": offered as a proof; none, one to come, or one for somebody's work is not. */
const ATTEST = new RegExp(
  ways(
    String.raw`(?<!\p{L})(?:hab(?:e|en)?|hat|gibt(?: es)?|besitz\p{L}*|vorlegen|have|has|` +
      String.raw`got|there is)(?!\p{L})(?: (?!kein|nicht|no |` +
      String.raw`never)[\p{L}\d]+){0,5} (?:ein(?:e|en)? |an? |das |die |` +
      String.raw`the )?(?:ärztliche\p{L}* |fachärztliche\p{L}* |medical |` +
      String.raw`doctor'?s? )?(?:attest\p{L}*|gutachten|arztbrief|medical certificate|certificate|` +
      String.raw`doctor'?s (?:note|letter))(?!\p{L})`,
    String.raw`(?<!\p{L})(?:attest|gutachten|arztbrief)(?: [\p{L}\d]+){0,2} ` +
      String.raw`(?:liegt vor|vorhanden|ist da|hab ich|habe ich|haben wir)(?!\p{L})`,
  ),
  'iu',
);
const NO_ATTEST =
  /(?<!\p{L})(?:kein(?:e|en|s|es)?|nicht|no|arbeit\p{L}*|schule|chef|krankgeschrieben|auto|immobilien\p{L}*)(?!\p{L})|\?/iu;
/** Whether words offer a doctor's paper as a proof. */
export const offersAttest = (text: string): boolean => ATTEST.test(text) && !NO_ATTEST.test(text);

/** Which health question such words lead to. */
export const illnessIn = (text: string): string | undefined =>
  CUSTODY.test(text) && !/kinderbetreuung|kundenbetreu/i.test(text)
    ? 'custodianship'
    : ILLNESS.test(text) || CONFUSED.test(text) || offersAttest(text)
      ? 'incapable'
      : undefined;

const keyOf = (matter: string): string => `${matter}:health`;
const refused = ({ person }: CaseFile): boolean => person.consentHealth?.value === false;

/** Remembers which health question is to be asked, until consent for it is refused. @param illness of `illnessIn` */
export const withIllness = (file: CaseFile, matter: string, illness: string): CaseFile =>
  refused(file) ? file : { ...file, shown: { ...file.shown, [keyOf(matter)]: illness } };

/** Which health question a matter's words lead to. */
export const toldIllness = (file: CaseFile, matter: string): string | undefined => file.shown[keyOf(matter)];

/** Without consent nothing of an illness stays in the file (Art. 9 GDPR). */
export function withoutRefusedIllness(file: CaseFile): CaseFile {
  if (!refused(file)) return file;
  const shown = Object.entries(file.shown).filter(([key]) => !key.endsWith(keyOf('')));
  return shown.length === Object.keys(file.shown).length ? file : { ...file, shown: Object.fromEntries(shown) };
}
