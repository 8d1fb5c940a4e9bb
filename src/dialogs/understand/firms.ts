// Companies by name or by shape, and whose contract it is said to be.
import type { CompanyKind } from '../../knowledge/companies.ts';
import { CALLER_BEFORE, CLAIMED_BEFORE } from './phrases/callers.ts';
import type { Reading } from './reading.ts';
import { compile, has } from './rule.ts';

export type Named = {
  id: string;
  name: string;
  kind: CompanyKind | undefined;
  start: number;
  end: number;
  known: boolean;
};

/** "Grünstrom AG", "Firma Müller & Söhne", „WinClub24“ after von/bei: names no directory knows. */
const LEGAL_FORM =
  /(?:(?<=^|[\s"„“(»'/])(?:[A-ZÄÖÜ0-9][\p{L}\p{N}&.+-]{1,30} ){1,3})(?:GmbH(?: & Co\.? KG)?|AG|SE|KG|UG|Ltd\.?|Limited|S\.L\.|B\.V\.|e\.V\.|eG|oHG|mbH)(?=$|[\s,.;:!?"“)])/gu;
const QUOTED =
  /(?:(?:von|bei|vom)(?: der| dem| einer| einem)?|firma|namens|anbieter|versorger|heißt|heisst|sondern|unter|company|called|from|nennt sich|von einer|von einem|bei einer|neuen) ["„“»']([\p{L}\p{N}][\p{L}\p{N}&.+! -]{2,30})["“”«']/giu;
const FIRM =
  /(?:firma|anbieter|versorger|unternehmen|verlag|namens|company called|abgebucht von|laden namens) (?:namens |heißt |"|„)?([A-ZÄÖÜ][\p{L}\p{N}&.+-]{2,25}(?: [A-ZÄÖÜ][\p{L}\p{N}&.+-]{2,25})?)/gu;
/** Papers, money and switches name their sender without an article: "Brief von Nordmark Energie", "Wechsel zu Voltara". */
const SENDER =
  /(?:[Bb]rief|[Pp]ost|[Mm]ail|[Ss]chreiben|[Rr]echnung|[Mm]ahnung|[Bb]estätigung|[Uu]nterlagen|[Pp]apiere?|[Pp]olice|[Vv]ertrag|[Ll]ieferung|[Bb]elieferung|[Ww]illkommen|[Ww]echsel|[Aa]bbuchung|[Ll]astschrift|[Aa]bgebucht|[Pp]aket|[Zz]eitschrift|[Aa]bo|Kunde|Kundin|[Mm]itarbeiter\p{L}*|[Bb]erater\p{L}*|[Hh]err|[Ff]rau|[Dd]ame|[Mm]ann|[Jj]emand|[Ee]iner|[Ee]ine|[Aa]nruf|angerufen|rief|an|bill|letter|email|contract|invoice|someone|call|called|lady|guy|man)(?: [\p{Ll}-]{2,12}){0,2} (?:von|bei|zu|durch|from|with|by|at) ((?:[A-ZÄÖÜ][\p{L}\p{N}&.+-]{2,24}|\d{2,4}[a-zäöü]{4,20})(?: (?:[A-ZÄÖÜ][\p{L}\p{N}&+-]{1,24}|24|&))?(?: [A-ZÄÖÜ][\p{L}\p{N}&+-]{2,24})?)/gu;
/** What firms of these trades are called. */
const TRADE =
  /(?:energie|energy|strom|gas|power|watt|volt|versorg|werke|tel|telecom|mobil|mobile|net|netz|fon|phone|connect|digital|media|medien|verlag|presse|service|direkt|direct|club|lotto|jackpot|gewinn|versicher|care|vital|invest|capital|finanz|kredit|akademie|kurs|shop|versand|online|24|plus|group|gruppe|solution|system|vertrieb|marketing|consult|data|web|domain|schutz|partner)/i;
const SELF_NAMED =
  /(?:nenn(?:t|en) sich|heiß(?:t|en)|heisst|namens|Absender(?: ist| war)?:?|is called|calls itself|named) (?:die |der |eine |a )?["„“»']?((?:[A-ZÄÖÜ][\p{L}\p{N}&.+-]{2,24})(?: [A-ZÄÖÜ][\p{L}\p{N}&+-]{1,24}){0,2})/gu;
const NO_NAME =
  /^(?:Strom|Gas|Vertrag|Internet|Handy|Sie|Die|Der|Das|Ich|Wir|Ihr|Hallo|Guten|Auftrag|Rechnung|Mahnung|Bestätigung|Willkommen|Ja|Nein|Abo|Giga|Magenta|Ihre|Herr|Frau|Heute|Gestern|Hat|Hatte|Und|Oder|Anruf|Angeblich|Amtsgericht|Zustimmen|Bestätigen|Kündigung|Kundenservice|Verbraucherzentrale|Bundesnetzagentur|Telefon|Tarif)$/i;

/** Quoted words that name a thing, not a firm. */
const NO_FIRM =
  /^service$|^(?:ihr|mein|unser|der|die|das|ein)\p{L}{0,2} |(?:gebühr|paket|option|vertrag|abo|app|flat|tarif|rechnung|bestätigung|dienst|leistung|versicherung|angebot|gewinn|zuhause|berater|anbieter|versorger|kundenservice|mitarbeiter|partner|kundendienst|preis|bonus|karte|schutz|update|upgrade)\w{0,2}$/iu;

/** Every company of the text, from the directory or by its shape, in order. */
export function namedFirms(reading: Reading): Named[] {
  const firms: Named[] = reading.companies
    .filter((hit) => hit.company.kind !== 'comparison' && hit.company.id !== 'schufa')
    .map((hit) => ({
      id: hit.company.id,
      name: hit.company.name,
      kind: hit.company.kind,
      start: hit.start,
      end: hit.end,
      known: true,
    }));
  const shapes: { name: string; at: number; length: number }[] = [];
  for (const hit of reading.source.matchAll(LEGAL_FORM))
    shapes.push({ name: hit[0].trim(), at: hit.index, length: hit[0].length });
  for (const pattern of [QUOTED, FIRM, SELF_NAMED, SENDER]) {
    for (const hit of reading.source.matchAll(pattern)) {
      const name = (hit[1] ?? '').trim().replace(/[.,!-]+$/, '');
      if (
        (pattern === SENDER && !TRADE.test(name)) ||
        NO_FIRM.test(name) ||
        NO_NAME.test(name.split(' ')[0] ?? '') ||
        name.split(' ').length > 3 ||
        /^\p{Ll}+( \p{Ll}+)*$/u.test(name)
      )
        continue;
      shapes.push({ name, at: hit.index + hit[0].indexOf(hit[1] ?? ''), length: name.length });
    }
  }
  for (const { name, at, length } of shapes) {
    const start = reading.folded.at.indexOf(at);
    const end = start + length;
    if (start < 0 || NO_NAME.test(name) || firms.some((firm) => firm.start < end && start < firm.end)) continue;
    if (firms.some((firm) => firm.name.toLowerCase() === name.toLowerCase())) continue;
    firms.push({
      id: name,
      name: name.replace(/^(?:Firma|Die|Der|Bei|Von|Anbieter) /, ''),
      kind: undefined,
      start,
      end,
      known: false,
    });
  }
  return firms.sort((a, b) => a.start - b.start);
}

const OLD_BEFORE = compile(
  '(?:alte[rnms]?|bisherige[rnms]?|früher\\w*|ehemalige[rnms]?|mein(?:en|em)? anbieter(?: ist| war)?|bin (?:\\w+ ){0,5}(?:bei|kunde|kundin)(?: bei| der| von)?|war (?:\\w+ ){0,5}bei(?: der)?|seit (?:\\w+ ){0,4}(?:bei|kunde|kundin)(?: bei| der| von)?|zufrieden (?:\\w+ ){0,2}(?:mit|bei)(?: der)?|weg von|statt(?: bei)?(?: der| den| dem)?|anstatt(?: bei)?(?: der| den)?|kündigung (?:\\w+ )?(?:bei|von)(?: der)?|gekündigt bei(?: der)?|meine?[rnm]? (?:\\w+-?)?(?:vertrag|anschluss|dsl|internet) (?:bei|von)(?: der)?) ?"?$',
);
const NEW_BEFORE = compile(
  '(?:vertrag|vertrags\\w*|auftragsbestätigung|bestätigung|abo|rechnung|wechsel|gewechselt|lastschrift|abgebucht|abbuchung|brief|post|mail|schreiben|unterlagen|willkommen\\w*|begrüßung\\w*|kunde|neue[rnms]? (?:\\w+)?(?:anbieter|versorger|vertrag)|zu|sondern|tarif|mahnung|police|untergeschoben|contract|bill) (?:\\w+ ){0,3}(?:von|vom|der|zu|bei|mit|zur|durch|an|from|with)?(?: der| einem neuen| einer| neuen)? ?"?$',
);
const UNSURE = compile(
  '^[\\w-]{0,12}"? ?(?:,? ?(?:oder (?:sowas|so was|so|ähnlich)|glaube? ich|war das|keine ahnung)|-?partner oder)',
);
const DENIES = compile(
  '^"? (?:\\w+ )?(?:sagt|sagen|sagte\\w*|haben|hat|weiß|wissen|bestätigt\\w*|bestreitet|meint)(?: \\w+){0,6} (?:nie|nichts|nicht|keine)',
);

/** Points for and against each company being the one whose contract is claimed. */
export function providerOf(reading: Reading, firms: readonly Named[]): Named | undefined {
  const sellers = firms.filter(
    (firm) =>
      firm.kind !== 'collector' &&
      firm.kind !== 'comparison' &&
      !(firm.kind === 'finance' && /paypal|klarna/.test(firm.id)) &&
      !/sparhandy|logitel|preis24/.test(firm.id),
  );
  if (sellers.length === 0) return undefined;
  const ids = [...new Set(sellers.map((firm) => firm.id))];
  if (ids.length === 1) return soleProvider(reading, sellers[0]);
  const scores = ids.map((id, order) => {
    const own = sellers.filter((firm) => firm.id === id);
    let score = own.length * 1.5 - order * 0.5;
    for (const firm of own) {
      const before = reading.text.slice(Math.max(0, firm.start - 60), firm.start);
      const after = reading.text.slice(firm.end, firm.end + 60);
      if (has(OLD_BEFORE, before)) score -= 4;
      if (has(NEW_BEFORE, before)) score += 4;
      if (has(CALLER_BEFORE, before)) score += 2;
      if (has(CLAIMED_BEFORE, before)) score -= 1;
      if (has(DENIES, after)) score -= 5;
      if (/^"? ?(?:vertrag|tarif|rechnung|abo)/.test(after)) score += 1;
      if (!firm.known) score -= has(CALLER_BEFORE, before) ? 2 : 0;
    }
    return { own, score };
  });
  scores.sort((a, b) => b.score - a.score);
  return scores[0]?.own[0];
}

/** A single company is the provider unless the caller only pretended to be it. */
function soleProvider(reading: Reading, firm: Named | undefined): Named | undefined {
  if (!firm) return undefined;
  const before = reading.text.slice(Math.max(0, firm.start - 60), firm.start);
  const after = reading.text.slice(firm.end, firm.end + 60);
  if (has(DENIES, after) || has(UNSURE, after)) return undefined;
  return has(OLD_BEFORE, before) && /(?:neue[rnm]? anbieter|anderer? anbieter|unbekannte\w* firma)/.test(reading.text)
    ? undefined
    : firm;
}
