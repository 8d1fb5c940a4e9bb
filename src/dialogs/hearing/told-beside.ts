// The facts that words tell beside the answer and beside what they correct.
import type { Change } from '../../case/file.ts';
import type { FactKey } from '../../knowledge/facts.ts';
import { ofGuardian } from './guardian-no.ts';
import type { Words } from './heard-words.ts';
import { type Told, knownOf } from '../ledger.ts';
import { endedByOther } from '../company/which-ended.ts';
import { told } from '../matters.ts';
import {
  isCourtPost,
  isDayOfRequest,
  isObjectionThere,
  isOnlyNotSo,
  isOnlyThing,
  isOwnSending,
  laterCall,
} from './misplaced.ts';
import { isNoNews } from './no-news.ts';
import { whileOnTheLine } from '../aside/on-the-line.ts';
import { namesOld, namesOwnSupplier } from '../company/own-supplier.ts';
import { overlap } from '../understand/index.ts';

/** The facts that the words tell beside the answer and beside what they correct. */
export function itemsOf({ draft, text, reading, bare, answered, value }: Words, fixes: readonly Change[]): Told[] {
  if (bare) return [];
  const asked = answered?.open.fact ?? draft.file.open?.fact ?? '';
  const ofOld = ({ fact }: Told): boolean =>
    fact === 'provider' &&
    OF_THE_OLD.has(asked) &&
    knownOf(draft.file, draft.file.active, 'provider') !== undefined &&
    !NEW_ONE.test(text);
  const ofOther = ({ fact, value: told }: Told): boolean =>
    answered !== undefined &&
    ((value !== undefined && fact === answered.open.fact) ||
      (fact === 'provider' && OF_THE_OLD.has(answered.open.fact)) ||
      (fact === 'documentsReceivedDate' && OTHER_POST.has(answered.open.fact) && told === value));
  const own = namesOwnSupplier(draft, text) || namesOld(draft, text);
  const elsewhere = endedByOther(draft, text);
  return (
    whileOnTheLine(draft, text, told(reading))
      .filter(({ fact }) => !(own && OF_OWN_SUPPLIER.has(fact)) && !(elsewhere && OF_ANOTHER_END.has(fact)))
      .flatMap((t) => ofGuardian(draft, reading, t))
      .filter(
        (t) =>
          !ofOther(t) &&
          !ofOld(t) &&
          !laterCall(draft, text, t) &&
          !isCourtPost(draft, text, t) &&
          !isObjectionThere(draft, reading, text, t) &&
          !isDayOfRequest(draft, reading, t) &&
          !isNoNews(draft, text, t) &&
          !isOnlyNotSo(draft, text, t) &&
          !isOnlyThing(draft, text, t) &&
          !isOwnSending(text, t),
      )
      // What the words of a correction say besides ("nicht o2" as a deceit about the name) is no fact of its own.
      // Who keeps the contract after all wants nothing else with it: the wish goes along.
      .filter(
        (t) =>
          keepsNow(t, fixes) || !fixes.some((c) => c.fact === t.fact || overlap(text, c.quote ?? '', t.quote ?? '')),
      )
  );
}

const keepsNow = ({ fact, value }: Told, fixes: readonly Change[]): boolean =>
  fact === 'goal' && value === 'keep' && fixes.some((c) => c.fact === 'wantedContract' && c.value === true);

/** What such a line seems to say of the case's company. */
const OF_OWN_SUPPLIER: ReadonlySet<string> = new Set<FactKey>(['provider', 'callerClaimedToBe', 'existingCustomer']);
/** What the end of a contract elsewhere seems to say of the case's company. */
const OF_ANOTHER_END: ReadonlySet<string> = new Set<FactKey>(['provider', 'companyReply', 'providerSwitch']);
/** "Ja, die wollen bei den Stadtwerken kündigen": a company named in these answers is the one of the old contract. */
const OF_THE_OLD: ReadonlySet<string> = new Set<FactKey>(['providerSwitch', 'oldContractCancelled', 'onlyLine']);
/** "Nein, der neue ist E.ON" puts the company right. */
const NEW_ONE = /(?<!\p{L})(?:neue[rnms]?|new|nicht|not|sondern|falsch|wrong|actually)(?!\p{L})/iu;

/** "Der Brief kam am 25.", asked when the cut-off was announced: that letter is no paper of the contract. */
const OTHER_POST: ReadonlySet<string> = new Set<FactKey>([
  'disconnectionThreatDate',
  'dunningDate',
  'invoiceReceivedDate',
  'companyReplyDate',
]);
