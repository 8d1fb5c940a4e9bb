// A rule in words: for „Den Paragrafen ansehen“, for moderators, and for the page that lists every rule.
import { isFurther, type Lang } from '../languages.ts';
import type { Firmness, Conclusion } from './assessment.ts';
import { firmnessOf } from './grounds.ts';
import { CHECKED, RULES } from './rules/index.ts';
import type { Lang as RuleLang, LawRule, Mark } from './rules/rule.ts';
import { SOURCES } from './rules/sources.ts';
import { LAW_WORDS } from './words/index.ts';

/** A rule in words, with its law and how firm it is. */
export type Explanation = {
  title: string;
  text: string;
  /** The language of title, text and `firmnessWhy`: a rule that decides nothing has German and English only. */
  textLang: Lang;
  law: string;
  /** The language of `law`; the norm itself is always cited in German. */
  lawLang: RuleLang;
  norm: string;
  firmness: Firmness;
  firmnessWhy: string;
  checked: string;
  validFrom: string | null;
  validUntil?: string;
  sources: string[];
};
/** The same, with what only moderators look up. */
export type RuleInfo = Explanation & {
  id: string;
  topic: string;
  conclusion: Conclusion | null;
  mark: Mark;
  exceptionTo?: string;
  /** Whose law it is. */
  country: 'DE' | 'AT' | 'CH';
};

const WHY_FIRM: Readonly<Record<Firmness, Record<RuleLang, string>>> = {
  clear: {
    de: 'Die Regel steht so im Gesetz. Ob sie auf Ihren Fall passt, hängt davon ab, was sich beweisen lässt.',
    en: 'The rule is in the wording of the law. Whether it fits your case depends on what can be proved.',
  },
  arguable: {
    de: 'Dafür sprechen gute Gründe; sicher ist es erst, wenn ein Gericht es so sieht.',
    en: 'There are good reasons for this; it is certain only once a court agrees.',
  },
  disputed: {
    de: 'Darüber streiten Fachleute. Lassen Sie es vor einem Prozess von der Verbraucherzentrale oder einer Anwältin prüfen.',
    en: 'Experts disagree on this. Have an advice centre or a lawyer check it before any lawsuit.',
  },
};
const WHY_MARK: Partial<Record<Mark, Record<RuleLang, string>>> = {
  S: {
    de: 'Das stützt sich auf Urteile oder Behörden, nicht allein auf den Wortlaut.',
    en: 'This rests on rulings or authorities, not on the wording alone.',
  },
  'S-': { de: 'Dafür lag uns nur ein kurzer Auszug vor.', en: 'We only had a short excerpt for this.' },
  M: {
    de: 'Ungeprüft: Das geben wir nach allgemeiner Kenntnis wieder, im Wortlaut haben wir es nicht nachgelesen.',
    en: 'Unchecked: we give this from general knowledge and have not read the wording.',
  },
};

/** What a rule says in a language, and which language that is. */
function wordsOf(rule: LawRule, lang: Lang): Pick<Explanation, 'title' | 'text' | 'firmnessWhy' | 'textLang'> {
  const firmness = firmnessOf(rule, 'holds', null);
  const byMark = firmness === 'arguable' && !rule.arguable ? rule.mark : 'V';
  const further = isFurther(lang) ? LAW_WORDS[lang] : undefined;
  const said = further?.rules[rule.id];
  if (further && said) {
    const usual = byMark === 'V' ? further.firmness[firmness] : further.marks[byMark];
    return { title: said.title, text: said.text, firmnessWhy: said.firmnessWhy ?? usual, textLang: lang };
  }
  const own = lang === 'en' ? 'en' : 'de';
  const usual = WHY_MARK[byMark] ?? WHY_FIRM[firmness];
  const { title, text } = rule[own];
  return { title, text, firmnessWhy: (rule.firmnessWhy ?? usual)[own], textLang: own };
}

function explanation(rule: LawRule, lang: Lang): Explanation {
  const lawLang = lang === 'en' ? 'en' : 'de';
  return {
    ...wordsOf(rule, lang),
    law: rule[lawLang].law,
    lawLang,
    norm: rule.norm,
    firmness: firmnessOf(rule, 'holds', null),
    checked: CHECKED,
    validFrom: rule.validFrom ?? null,
    ...(rule.validUntil && { validUntil: rule.validUntil }),
    sources: rule.source.map((id) => SOURCES[id] ?? id),
  };
}

/** The newest rule with this id; rules of the law before have an end date and come first in the list. */
const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/**
 * A rule in words.
 * @param id row of the rule list, such as "F-03"
 * @param on ISO day whose law counts (the call); without it, or where nothing was in force then, the newest edition
 * @throws RangeError when there is no such rule
 */
export function explain(id: string, lang: Lang, on?: string): Explanation {
  const rule = (on === undefined ? undefined : editionOf(id, on)) ?? BY_ID.get(id);
  if (!rule) throw new RangeError(`no rule "${id}"`);
  return explanation(rule, lang);
}

/** The edition of a rule that was in force on a day. */
const editionOf = (id: string, on: string): LawRule | undefined =>
  RULES.find((rule) => rule.id === id && (rule.validFrom ?? '') <= on && on <= (rule.validUntil ?? '9999'));

/** Is there a rule with this id? Remedies may rest on rows that are not a ground. */
export const isRule = (id: string): boolean => BY_ID.has(id);

/** Every rule, for the page that lists them. */
export const lawRules = (lang: Lang = 'de'): readonly RuleInfo[] =>
  RULES.map((rule) => ({
    id: rule.id,
    topic: rule.topic,
    conclusion: rule.conclusion,
    mark: rule.mark,
    country: rule.country ?? 'DE',
    ...explanation(rule, lang),
    ...(rule.exceptionTo && { exceptionTo: rule.exceptionTo }),
  }));
