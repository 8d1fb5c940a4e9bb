// Whose contract it is said to be, and who the caller claimed to be.
import type { CompanyKind } from '../../knowledge/companies.ts';
import { clauseAt, type Reading, sentenceAt } from './reading.ts';
import { compile, first, has } from './rule.ts';

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
const NO_NAME =
  /^(?:Strom|Gas|Vertrag|Internet|Handy|Sie|Die|Der|Das|Ich|Wir|Ihr|Hallo|Guten|Auftrag|Rechnung|Mahnung|Bestätigung|Willkommen|Ja|Nein|Abo|Giga|Magenta|Ihre|Herr|Frau|Heute|Gestern|Hat|Hatte|Und|Oder|Anruf|Angeblich|Amtsgericht|Zustimmen|Bestätigen|Kündigung|Kundenservice|Verbraucherzentrale|Bundesnetzagentur|Telefon|Tarif)$/i;

/** Quoted words that name a thing, not a firm. */
const NO_FIRM =
  /^(?:ihr|mein|unser|der|die|das|ein)\p{L}{0,2} |(?:gebühr|paket|option|vertrag|abo|app|flat|tarif|rechnung|bestätigung|dienst|leistung|versicherung|angebot|gewinn|zuhause|berater|anbieter|versorger|kundenservice|mitarbeiter|partner|kundendienst|service|preis|bonus|karte|schutz|update|upgrade)\w{0,2}$/iu;

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
  for (const pattern of [QUOTED, FIRM]) {
    for (const hit of reading.source.matchAll(pattern)) {
      const name = (hit[1] ?? '').trim().replace(/[.,!-]+$/, '');
      if (
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

const CLAIMED_BEFORE = compile(
  '(?:angeblich(?:e[rnms]?)? (?:\\w+ ){0,5}(?:von|vom|der|bei|im auftrag|im namen|mitarbeiter\\w*|kundenservice|für|die)?(?: der| des| von| von der)?|als (?:ein\\w* )?(?:\\w+ )?(?:mitarbeiter\\w*|vertreter\\w*|berater\\w*|partner\\w*|kundenberater\\w*)?(?: der| von| von der| vom)?|gab(?:en)? sich als|im (?:auftrag|namen) (?:von|der|des|meines|von der)|sagte[n]?,? (?:sie|er) (?:sei|waere|ist|sind|seien|rufe|komme)(?: an)? (?:von|vom|bei|im auftrag)?(?: der)?|hieß es (?:von|die)?|dachte (?:\\w+ ){0,4}|stellte sich (?:\\w+ ){0,3}(?:als|von)(?: \\w+){0,2}|meldete[n]? sich (?:\\w+ ){0,2}(?:als |von |von der |die |der |mit )?"?|pretend\\w* to be|claim\\w* to be(?: from)?|said (?:he|she|they) (?:was|were) from|allegedly (?:from )?|supposedly from) ?"?$',
);
const CALLER_BEFORE = compile(
  '(?:anruf\\w*|angerufen|rief|riefen|ruft|telefonat|werbeanrufer|mitarbeiter\\w*|vertreter\\w*|berater\\w*|jemand|mann|frau|dame|herr|typ|stimme|gespräch|call(?:ed)?|someone|guy|lady|leute) (?:\\w+ ){0,3}(?:von|vom|der|aus|für|bei|mit|im auftrag|im auftrag von|im namen|from)(?: der| von| des| den)? ?"?$',
);
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

const SELF_STYLED = compile(
  '(?:gab(?:en)? sich (?:\\w+ ){0,3}als|meldete[n]? sich (?:\\w+ ){0,2}als|stellte[n]? sich (?:\\w+ ){0,3}(?:als|vor als)|ausgegeben als|angeblich(?:e[rnms]?)?(?: ein(?:e|er)?)?(?: von| vom| im auftrag| für)?|pretending to be|claimed to be(?: from)?|said (?:he|she|they) (?:was|were) (?:from|with)) ((?:[\\w&"-]+ ?){1,6})|_als_ ((?:[\\w&"-]+ ){1,6})(?:aus_|ausgegeben|vorgestellt)|rief(?:en)? (?:mich )?(?:\\w+ )?"([^"]{3,50})"|(?:hat|haben|hatte) (?:mich |uns )?(?:die |der |eine |ein )?"([^"]{3,50})" (?:\\w+ ){0,3}(?:angerufen|am telefon)|"(?:wir sind|ich bin|hier ist|hier spricht|guten tag,? hier ist) (?:ein |eine |von |vom |die |der |das )?([^",]{3,40})|(?:wurde|wurden|werde)(?: \\w+){0,8} von (?:der |einer |einem |dem )?"([^"]{3,50})" (?:\\w+ ){0,2}angerufen|(?:als|von) (?:der |dem |einem |einer )?(vergleichsportal|verbraucherzentrale|netzbetreiber|bundesnetzagentur|verbraucherschutz\\w*|energieagentur|polizei|bank|sparkasse|krankenkasse|microsoft)_|(?:unabhängige[rn]?|neutrale[rn]?) (tarifberat\\w+|energieberat\\w+|strom\\w+|berater\\w*)|im (?:namen|auftrag) (?:von|der|des|meines|unseres) ((?:[\\w&"-]+ ?){1,4})',
);

/** Who the caller said to be: a company at an outbound call, or the words used. */
export function callerOf(
  reading: Reading,
  firms: readonly Named[],
  outbound: boolean,
): { name: string; start: number; end: number } | undefined {
  for (const firm of firms) {
    const before = reading.text.slice(Math.max(0, firm.start - 60), firm.start);
    if (has(CLAIMED_BEFORE, before) && outbound) return { name: firm.name, start: firm.start, end: firm.end };
  }
  if (!outbound) return undefined;
  const styled = first(SELF_STYLED, reading.text);
  if (styled) {
    const words = (styled.slice(1).find((group) => group !== undefined) ?? '').trim();
    if (/^[a-z]\w+/.test(words.replace(/^(?:der|die|das|ein|eine|einer|einem|den|dem) /, ''))) {
      const start = styled.index + styled[0].indexOf(words);
      return {
        name: reading.source
          .slice(reading.folded.at[start] ?? 0, reading.folded.at[start + words.length] ?? 0)
          .replaceAll('"', '')
          .trim(),
        start,
        end: start + words.length,
      };
    }
  }
  for (const firm of firms) {
    if (firm.kind === 'collector') continue;
    const before = reading.text.slice(Math.max(0, firm.start - 60), firm.start);
    if (has(CALLER_BEFORE, before) || calls(reading, firm))
      return { name: firm.name, start: firm.start, end: firm.end };
  }
  return undefined;
}

const FIRM_CALLS = compile(
  '^["/\\w]{0,12}(?:-?(?:mitarbeiter\\w*|typ|mann|vertreter\\w*|berater\\w*|hotline|heini|fritze|anrufer\\w*))? ?(?:\\([^)]{0,30}\\) )?(?:(?:hat|haben|hatte|hatten) (?:[\\w]+ ){0,8}(?:angerufen|am telefon|telefonisch|bequatscht)|rief|riefen|ruft|rufen|called|phoned|rang|am telefon|am apparat|dran_)',
);
const CALLED_BY = compile(
  '(?:rief|riefen|ruft|rufen)(?: [\\w]+){0,5} (?:die |der |eine? |jemand |\\w+ )?(?:von |vom |der )?$',
);

/** The company itself calls: "Vodafone rief an", "hat mich die Telekom angerufen". */
function calls(reading: Reading, firm: Named): boolean {
  const sentence = reading.sentences[sentenceAt(reading, firm.start)];
  const clause = clauseAt(reading, firm.start);
  if (!sentence || !clause) return false;
  const before = reading.text.slice(Math.max(sentence.start, firm.start - 60), firm.start);
  if (has(FIRM_CALLS, reading.text.slice(firm.end, sentence.end)) || has(CALLED_BY, before)) return true;
  if (
    /\b(?:ich|wir) (?:hab\w*|rief)\b|\b(?:hab|habe) ich\b|\bbei (?:der |dem )?$/.test(clause.text) ||
    /\bbei (?:der |dem |meine[mr] )?$/.test(before)
  )
    return false;
  return /\b(?:hat|haben|hatte|wurde)\b.*\bangerufen\b/.test(clause.text) && !/\bich (?:hab|habe)\b/.test(clause.text);
}
