// Words typed to questions of the persons: for whom it is, who may act for whom, who lives where.
import { ways } from '../../rule.ts';
import type { TypedWords } from './question.ts';
import { NOTHING_CAME } from './nothing.ts';
import { STATES } from './states.ts';

/** Typed to who somebody is, by fact and value. */
export const PERSONS: TypedWords = {
  consumer: {
    true: '_(?:privat\\w*|daheim|zu ?hause|zuhause|familie|haushalt|wohnung|private|home|personal)_',
    false:
      '_(?:firma|betrieb|geschäft|gewerb\\w*|büro|praxis|laden|selbständig\\w*|selbstständig\\w*|freiberuf\\w*|verein|business|company|office)_',
  },
  microBusiness: {
    true: '_(?:verein|\\w*verein|\\w*club|klein\\w*|ein ?mann\\w*|allein|alleine|zu zweit|familienbetrieb|kleinunternehmer\\w*)_',
    false: '_(?:groß\\w*|gmbh|konzern|filialen|hunderte?)_',
  },
  incapable: {
    true: ways(
      '_(?:dement\\w*|demenz\\w*|alzheimer\\w*|verwirrt|geistig nicht\\w*|unzurechnungsfähig|dementia|confused)_',
      '_(?:versteh\\w*|begreif\\w*|kapier\\w*|weiß|erkenn\\w*|understand\\w*)_ (?:\\S+ ){0,4}(?:nicht|nix|' +
        'nichts|kaum|no) (?:mehr|longer)_',
      '_(?:sie|er|mama|mutter|papa|vater|oma|opa) (?:wusste|weiß|weiss) (?:\\w+ ){0,2}nicht(?: mehr)?,? (?:was (?:sie|er)|wo (?:sie|er)|wer (?:sie|er))_',
      'no longer understand\\w*',
      'nicht mehr (?:ganz )?(?:klar|bei sich|da|geschäftsfähig)',
    ),
    false:
      '_(?:geistig (?:fit|klar|rege)|klar im kopf|voll da|völlig klar|nur (?:körperlich|schwerhörig)|clear[- ]headed)_',
  },
  personIsMinor: {
    true: '_(?:minderjährig|noch keine 18|schüler\\w*|minor|underage)_',
    false: '_(?:volljährig|erwachsen\\w*|über 18|adult|grown up)_',
  },
  spouseHousehold: {
    true: '_(?:verheiratet|zusammen|unter einem dach|gemeinsam\\w*|ehepaar|married)_',
    false: '_(?:getrennt|geschieden|ledig|verwitwet|allein|alleine|separated|divorced|nicht verheiratet)_',
  },
  identityMisused: {
    true: '_(?:meine daten|mein(?:en)? namen?|ausgegeben|fälsch\\w*|gefälscht|missbraucht|stolen|misused|forged)_',
    false: '_(?:verwechs\\w*|irrtum|mix up)_',
  },
  deceased: {
    true: '_(?:verstorben|gestorben|tot|beerdigt|beerdigung|passed away|died)_',
    false: '_(?:lebt|lebte|alive)_',
  },
  personWasAuthorised: {
    true: '_(?:vollmacht|durfte das|darf das|abgesprochen|besprochen|erlaubt|allowed|authorised)_',
    false: ways(
      '_(?:ohne mein wissen|ohne mich|eigenmächtig|hinter meinem rücken|never allowed|not allowed)_',
      '_(?:never|didn.t|did not) (?:told?|allow\\w*|authori[sz]ed?|let|ask\\w*) (?:him|her|them)_',
    ),
  },
  powerOfAttorney: {
    none: `_(?:keine|nein|nicht|nur mündlich|schriftlich nicht|none|no)_|${NOTHING_CAME}`,
    copy: '\\w*kopie|abfotografiert|_(?:scan|foto|copy|photo)_|_(?:kopie|copy)',
    original: '_(?:original|echte|unterschrift|beglaubigt|notariell|signed)_|_(?:original)',
  },
  custodianship: {
    none: '_(?:^(?:nichts|keine|keiner|kein|nein|noch nichts|none|nothing)|keine mahnung|nichts gekommen)',
    custodian: '_(?:betreuer\\w*|custodian)',
  },
  writerRole: {
    holder:
      '_(?:mein vertrag|meiner|für mich|selbst|selber|my own|ich selbst)_|^(?:(?:ich|selbst|ich bin|vertragsinhaber\\w*))',
    custodian: '_(?:betreuer\\w*|betreuung|custodian|guardian)_|_(?:betreuer\\w*|custodian)',
    representative: '_(?:vollmacht|bevollmächtigt\\w*|power of attorney)_|_(?:bevollmächtigt\\w*|vertreter\\w*)',
    relative: ways(
      '_(?:mutter|vater|mama|papa|eltern|oma|opa|großmutter|großvater|tante|onkel|schwieger\\w+|bruder|' +
        'schwester|sohn|tochter|mann|frau|mother|father|mum|mom|dad|gran\\w*|aunt|uncle|son|daughter|husband|wife)_',
      '_(?:angehörig\\w*|sohn|tochter|verwandt\\w*|mutter|vater)',
    ),
  },
  jurisdiction: {
    DE: '_(?:deutschland|germany|de)',
    AT: '_(?:österreich|austria|at)',
    CH: '_(?:schweiz|switzerland|ch)',
    other: '_(?:andere\\w*|sonst\\w*|other)',
  },
  federalState: STATES,
  traderState: STATES,
  'holder.whose': {
    child: ways(
      '_(?:auf|in|für) (?:ihn|sie|ihr|sein|him|her)_',
      '_(?:auf|in|für) (?:den|die|das|meine[nrs]?|unsere[nrs]?|seine[nm]?|ihre[nm]?) (?:eigenen namen|' +
        'sohn\\w*|tochter|kind\\w*|jungen|mädchen|son|daughter|child)_',
      '_(?:ihn|sie) selbst_',
      '_(?:sohn|tochter|kind|child|son|daughter)_',
    ),
    writer: '_(?:auf|in|für) (?:mich|uns|meinen namen|my name)_|_(?:ich|mich|mir|me|uns|wir)_',
    unknown: '_(?:weiß|keine ahnung|unklar|unknown)_',
  },
  'holder.custody': {
    both: '_(?:beide|gemeinsam\\w*|zusammen|wir_|both|together|joint)',
    sole: '_(?:allein\\w*|nur (?:ich|die|der|einer|eine)_|alone|sole|single|only)',
  },
};
