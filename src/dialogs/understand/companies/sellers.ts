// Companies that could be the other side of the contract: no collector, no bank of the account, no lure.
import { NEW_BEFORE } from './firm-words.ts';
import type { Named } from './firms.ts';
import type { Reading } from '../reading.ts';
import { has, ways } from '../rule.ts';

/** Bodies that only advise or check: what callers call themselves, not whose contract it is. */
const ADVISES = new RegExp(
  `^(?:${ways(
    String.raw`bundes\p{L}*|leser-?service$`,
    '(?:kunden|tarif|strom|gas|energie|preis|vertrags)-?(?:service|dienst|stelle|' +
      'büro)(?: (?:der|des|von|für|strom|gas) .*)?$',
    '(?:zentrale|zentralstelle) ',
    'gewinn(?:abwicklung|zentrale|stelle)$',
    String.raw`(?:\p{L}+ )?(?:energie|strom|tarif|gas)\p{L}*[ -]?(?:berat|check|zentral|` +
      String.raw`optimier|agentur|spar|fragen)\p{L}*`,
    '(?:energie|strom|gas)-?service(?: deutschland)?$',
    '(?:the )?(?:energy|power|electricity) (?:authority|agency|board)',
    'verbraucherservice|verbraucherschutz',
    '(?:bundes)?netzagentur',
    'vergleichsportal|tarifcheck',
  )})`,
  'iu',
);

/** A bank that is named because the account is there. */
const ACCOUNT = /konto/;

/** Magazines: their title says what is read, not who sells it. */
const TITLES: ReadonlySet<string> = new Set([
  'hoerzu',
  'tvMovie',
  'tvSpielfilm',
  'tvDigital',
  'brigitte',
  'geo',
  'autobild',
  'landlust',
  'motorpresse',
  'stern',
  'focus',
  'spiegel',
]);

/** Companies as whose people callers pose, or with whose goods they lure. */
const PRETENDED: ReadonlySet<string> = new Set(['microsoft', 'googleBusiness', 'amazon', 'aok', 'barmer', 'tk']);
const VOUCHER = /^[- ]?(?:gutschein|geschenkkarte|guthabenkarte|voucher|gift card)/;

/** Companies that could be the other side of the contract. */
export function sellersOf(reading: Reading, firms: readonly Named[]): Named[] {
  const others = firms.some((firm) => !PRETENDED.has(firm.id) && firm.kind !== 'collector');
  const einnahme = firms.some((firm) => !firm.known && firm.kind === 'lottery');
  return firms.filter(
    (firm) =>
      firm.kind !== 'collector' &&
      firm.kind !== 'comparison' &&
      // "Microsoft Support" rings for another; a voucher of Amazon is a lure.
      !(others && PRETENDED.has(firm.id)) &&
      !VOUCHER.test(reading.text.slice(firm.end, firm.end + 16)) &&
      !(firm.kind === 'finance' && /paypal|klarna/.test(firm.id)) &&
      // Whoever sells tickets of a lottery is the other side, not the lottery.
      !(einnahme && firm.known && firm.kind === 'lottery') &&
      !(
        firm.kind === 'finance' &&
        (ACCOUNT.test(reading.text.slice(firm.start, firm.end)) ||
          /konto\w* (?:\w+ )?(?:bei|von)(?: der)? $/.test(reading.text.slice(0, firm.start)))
      ) &&
      !/sparhandy|logitel|preis24/.test(firm.id) &&
      !(TITLES.has(firm.id) && !has(NEW_BEFORE, reading.text.slice(Math.max(0, firm.start - 60), firm.start))) &&
      (firm.known || !ADVISES.test(firm.name)),
  );
}
