// The day of a court's post that is told behind it: the period to object hangs on it, and it is no paper of the contract.
import { type Reading, sentenceAt } from '../reading.ts';

/** "Ein Mahnbescheid wegen 189 Euro. Der Brief lag am 24.11. im Kasten": told right behind the court's post, it is that post. */
export function followsCourt(reading: Reading, place: number): boolean {
  const at = sentenceAt(reading, place);
  const [before, here] = [reading.sentences[at - 1], reading.sentences[at]];
  if (!before || !here || !COURT_POST.test(before.text)) return false;
  return THAT_LETTER.test(here.text) || I_GOT.test(here.text) || (IT.test(here.text) && !OTHER_IT.test(before.text));
}
/** The sentence before tells of a court's paper. */
const COURT_POST = /\b(?:mahnbescheid|vollstreckungsbescheid|gelbe[rn]? (?:brief|umschlag))/;
/** This sentence goes on about a letter as one that is known. */
const THAT_LETTER =
  /^\W*(?:der|dieser|das|dieses|the|that) (?:gelbe |yellow )?(?:brief|schreiben|umschlag|bescheid|letter|envelope) (?:lag|kam|steckte|traf|came|arrived|was in)\b/;
/** "Den Brief hab ich am 24.11. bekommen": one that they wrote themselves is sent. */
const I_GOT =
  /^\W*(?:den|diesen|das) (?:gelben )?(?:brief|schreiben|umschlag|bescheid) (?:hab|habe|bekam|erhielt|fand) ich\b(?![^.!?]*(?:geschrieben|geschickt|gesendet|zurueck))/;
/** "Er lag am 24.11. im Kasten", where nothing else was told of that came or lay. */
const IT = /^\W*(?:er|it) (?:lag|kam|steckte|came|arrived|was in)\b/;
/** "Er" could mean one of these instead. */
const OTHER_IT = /(?:vertrag|anruf|anwalt|vertreter|contract|call)/;
