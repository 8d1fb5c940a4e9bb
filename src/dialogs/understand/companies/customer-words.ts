// What the readers of a customer's standing share: words of nobody's standing or a new one, lines, and the company named.
import { ways } from '../rule.ts';

/** "Er fragte, ob ich Kunde bin", "als Kunde hat man keine Rechte": nobody's standing is told. */
export const OF_ANYBODY =
  /\bsind sie (?:\w+ )?(?:kunde|kundin)\b|\bkunde bin ich [^.!?,]{0,30}geworden\b|\bob (?:ich|wir|sie|er|mein\w*) (?:\w+ ){0,4}(?:kunde|kundin|kunden|bei)\b|\b(?:kunde|kundin) (?:\w+ )?man\b/;
/** "Bin neuer Kunde", "bin seit drei Wochen bei o2": what began only now may have begun with the call. */
export const JUST_BEGUN = new RegExp(
  ways(
    String.raw`^\s*(?:jetzt|nun|seitdem) (?:bin|` +
      String.raw`sind)\b(?![^.!?]{0,25}\b(?:seit|schon|jahre\w*|treue\w*|langjaehrig\w*)\b)`,
    String.raw`\bneue[rn]? (?:kunde|kundin|kunden)\b`,
    String.raw`\bseit (?:gestern|heute|kurzem|neuestem|neustem|` +
      String.raw`(?:dem|diesem|jenem) (?:anruf|telefonat|gespraech|\w+tag)|` +
      String.raw`(?:der |dieser )?(?:letzte[rnm]|vorige[rnm]) \w+|` +
      String.raw`(?:\w+ ){0,2}(?:tag(?:en)?|wochen?|monat))\b`,
  ),
);

/** What is supplied over a line, by one company at a time. */
export const LINES: ReadonlySet<unknown> = new Set(['energy', 'internet', 'mobile', 'tv', 'bundle']);

/** Whether the fact names this company. */
export const isNamed = (company: { name: string; id: string }, provider: unknown): boolean =>
  company.name === provider || company.id === provider;
