// Whose contract it is, who called, for whom and from which number; and the deceit that one call brings another's contract.
import { isGivenName } from '../../../knowledge/german/given-names.ts';
import { isKindOnly, namedCaller } from './apposition.ts';
import { callCentreOf } from './call-centre.ts';
import { callerNumberOf } from './caller-number.ts';
import { type Caller, callerOf } from './caller.ts';
import { type Named, namedFirms } from './firms.ts';
import { foreignCaller, foreignCallingFirm } from '../foreign.ts';
import type { Lang } from '../language.ts';
import type { Notes } from '../notes.ts';
import { isOwnSupplier } from './stays-customer.ts';
import { providerOf } from './provider.ts';
import { type Reading, quoteOf } from '../reading.ts';
import { insteadOf } from './taken-back.ts';

/** What a caller does, not who he said to be: whose contract came may well be his own. */
const A_TRADE = /(?:vermittlung|gericht|firma|institut|agentur|partner|callcenter|call-center|verlag|vertrieb)$/i;

/** "Wegen eines Google-Eintrags": what others offer to look after. */
const THING_OF = /^-? ?(?:eintrag|eintraege|bewertung|ranking|unternehmensprofil)/;

/** Whose contract it is, who called, and for whom. */
type Parties = {
  provider: Named | undefined;
  caller: Caller | undefined;
  centre: ReturnType<typeof callCentreOf>;
};

/** Notes whose contract it is, who the caller said to be, for whom the call was made and from which number. */
export function noteParties(notes: Notes, reading: Reading, lang: Lang): Parties {
  const centre = callCentreOf(reading);
  if (centre) notes.note('callCentre', centre.name, centre);
  const shown = callerNumberOf(reading);
  if (shown) notes.note('displayedNumber', shown.number, shown);
  // "Die haben mich Ende Juli angerufen": a day is no company. Nor is whoever calls for others the one whose contract it is.
  const firms = namedFirms(reading).filter(
    (firm) =>
      !reading.dates.some((date) => date.start <= firm.start && firm.end <= date.end) &&
      !THING_OF.test(reading.text.slice(firm.end, firm.end + 14)) &&
      !(centre && firm.start < centre.end && centre.start < firm.end),
  );
  const met = notes.facts['channel'] === 'outboundCall' || notes.facts['channel'] === 'doorstep';
  const named =
    callerOf(
      reading,
      firms.filter(({ start }) => !isOwnSupplier(reading, start)),
      met ? 'called' : notes.has('channel') ? 'none' : 'talked',
    ) ??
    (lang !== 'de' && lang !== 'en' && met ? foreignCaller(reading) : undefined) ??
    (lang !== 'de' && lang !== 'en' && met ? foreignCallingFirm(reading, firms) : undefined);
  const called =
    (named && insteadOf(reading, named, firms)) ?? (named && saysNoFirm(reading, named) ? undefined : named);
  const provider = providerOf(
    reading,
    firms.filter((firm) => insteadOf(reading, firm, firms) === undefined),
    called?.name,
  );
  const caller = called && namedCaller(reading, called, provider);
  if (provider) notes.note('provider', provider.name, provider);
  if (caller && !(centre && caller.name.includes(centre.name))) notes.note('callerClaimedToBe', caller.name, caller);
  // Whoever says on the phone who he is has called.
  if (caller && 'byName' in caller && caller.byName) notes.note('channel', 'outboundCall', caller.byName);
  return { provider, caller, centre };
}

/** "Einer von der Hotline", "ein Klaus", "einer aus Hamburg": a part of some company, a person, a town. */
const saysNoFirm = ({ companies, text }: Reading, { name, start, end }: Caller): boolean =>
  !companies.some((firm) => firm.start < end && start < firm.end) &&
  !/[\s\d&.-]/.test(name) &&
  (/^(?:hotline|technik|gewinnspiel|kundenservice|kundendienst|unbekannt)$/i.test(name) ||
    (isGivenName(name) && !/\bfirma $/.test(text.slice(Math.max(0, start - 6), start))) ||
    /\b(?:aus|from) $/.test(text.slice(Math.max(0, start - 6), start)));

/** Notes a deceit about the name where the contract of another company than the caller's came of the call. */
export function noteOtherFirm(notes: Notes, reading: Reading, { caller, provider, centre }: Parties): void {
  if (
    caller &&
    provider &&
    caller.name !== provider.name &&
    !(centre && caller.name.includes(centre.name)) &&
    !A_TRADE.test(caller.name) &&
    !isKindOnly(reading, caller) &&
    !sellsPapers(notes, reading, caller) &&
    !isPortal(reading, caller) &&
    notes.facts['agreedOnPhone'] === true &&
    !notes.has('misledAbout')
  ) {
    // Somebody else's contract came of the call.
    notes.note('misledAbout', ['identity'], caller);
    notes.note('misledAboutText', quoteOf(reading, caller.start, caller.end), caller);
  }
}

/** "Der Leserservice Nord rief an, ich hab zu einem Hörzu-Abo ja gesagt": papers have sellers of their own; who is known for something else posed as one. */
const sellsPapers = (notes: Notes, reading: Reading, caller: Caller): boolean =>
  notes.facts['product'] === 'printSubscription' &&
  !reading.companies.some(({ start, end }) => start < caller.end && caller.start < end);

/** "Der Berater von Check24 hat mir Strom von Voxenergie empfohlen": who compares sells what is others'. */
const isPortal = ({ companies, text }: Reading, caller: Caller): boolean =>
  !NOT_THE_PORTAL.test(text) &&
  companies.some(
    ({ company, start, end }) => company.kind === 'comparison' && start < caller.end && caller.start < end,
  );

/** "In Wahrheit war es Voxenergie": whoever called was no portal. */
const NOT_THE_PORTAL =
  /\bin wahrheit\b|\b(?:angeblich|angebliche[nrs]?)\b|\bgar nicht (?:von|bei|die|der)\b|\bweiss von nichts\b|\bausgegeben\b|\b(?:gab|gaben) sich\b|\b(?:pretended|claimed|really) (?:to be|it was)\b/;

/** Another company or body than the one whose contract came; "meinem Anbieter 1&1" is one and the same. */
export const isOther = (caller: Caller, provider: Named): boolean =>
  caller.name !== provider.name && !(provider.start >= caller.start && provider.start - caller.end < 25);
