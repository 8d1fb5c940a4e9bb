// Questions put to us, whatever else is open: about a company, about one's data.
import { companyOf } from '../../knowledge/companies.ts';

/** "Ist primastrom seriös", with its mark or without: the company is asked about, and not told. */
const OF_A_FIRM =
  /^(?:(?:und|and) )?(?:ist|sind|is|are) (?:\S+ ){1,4}(?:seriös|serioes|unseriös|vertrauenswürdig|legit|legitimate|trustworthy|a scam)[?.! ]*$/iu;

/** "What happens to my data" is no tariff with data. */
const OF_PRIVACY =
  /^(?:(?:und|and|aber|but) )?(?:what happens (?:to|with)|who (?:sees|reads|gets)|do you (?:keep|store|save)|was (?:passiert|geschieht|macht ihr|machen sie) (?:mit|eigentlich mit)) (?:my|meinen?|unseren?|all my) (?:data|daten)[?.! ]*$/iu;

/** "Was ist E wie einfach", "wer ist denn Vodafone": what a company is, and not whose contract it is. */
const WHO_IS =
  /^(?:(?:und|and) )?(?:was|wer|what|who) (?:ist|sind|is|are) (?:(?:denn|eigentlich|das|die|bitte|überhaupt) )*(?<name>[^?.!]{2,40}?)(?: (?:denn|eigentlich|überhaupt|für (?:eine|ne) firma))?[?.! ]*$/iu;
const asksWhoIs = (text: string): boolean => {
  const name = WHO_IS.exec(text)?.groups?.['name'];
  return name !== undefined && companyOf(name) !== undefined;
};

/** "Erinnern Sie mich dran", said as a wish. */
const REMIND_ME =
  /^(?:(?:und|ja|ok|okay|dann|bitte|please|and) )*(?:erinner(?:n|st|e|t)? (?:sie |du |ihr )?(?:mich|uns)|remind me)(?: (?:bitte|mal|dann|noch|auch|rechtzeitig|vorher|dran|daran|an (?:die|den|das) (?:frist|tag|termin|datum)|(?:of|about) (?:it|that|the (?:deadline|date|day))|please))*[.! ]*$/iu;

/** Each of them; who wants to be reminded is among them. */
export const ASKED_OF_US = [OF_A_FIRM, OF_PRIVACY, REMIND_ME, { test: asksWhoIs }];
/** "Bitte erinnern Sie mich daran", asked for a name, is a wish and none. */
export const wantsReminder = (text: string): boolean => REMIND_ME.test(text.trim());
