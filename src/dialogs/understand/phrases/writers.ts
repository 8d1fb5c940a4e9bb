// Words that tell who writes for the holder of the contract, and with what power.
import { ways } from '../rule.ts';

/** "Ich bin rechtlicher Betreuer von Herrn L.", "als gesetzliche Betreuerin meines Onkels". */
export const CUSTODIAN = `(?:${ways(
  "_(?:ich bin|bin ich|bin|als(?! (?:mein|unser)\\w*_)|i am|i'm) (?:(?!nicht|kein\\w*)\\w+ ){0,6}(?:betreuer|betreuerin|" +
    'berufsbetreuer|berufsbetreuerin|vereinsbetreuer\\w*|betreuungsperson|legal guardian|' +
    'custodian)_(?! (?:bei|beim|in|im) (?:der |dem |einer |einem )?(?:kita|hort|kinder|jugend|schul|wohn))',
  '_(?:ich|wir) (?:habe|haben|führe|führen) (?:die )?(?:rechtliche |gesetzliche )betreuung_',
  '_(?:zum|zur) (?:rechtlichen |gesetzlichen |vorläufigen )?betreuer(?:in)? (?:\\w+ ){0,4}bestellt',
)})`;
/** A court's order that a ward may sign nothing alone. */
export const RESERVATION = '_einwilligungsvorbehalt\\w*_|reservation of consent';
/** A guardian without such an order: the ward's own yes may bind. */
export const NO_RESERVATION =
  '_(?:ohne|kein|keinen|keinem|nicht mit|without)_ (?:\\w+ )?(?:einwilligungsvorbehalt|reservation of consent)';

/** A power of attorney: the paper in hand, a copy, none, or only that there is one. */
export const MANDATE: readonly { value: 'original' | 'copy' | 'none' | 'told'; say: string }[] = [
  {
    value: 'none',
    say:
      '(?:_(?:keine|ohne|noch keine|fehlt) (?:\\w+ )?(?:vorsorge|general|bank)?vollmacht_|' +
      '_(?:vorsorge|general)?vollmacht (?:habe?|hab) ich (?:noch )?(?:keine|nicht)_|no power of attorney)',
  },
  {
    value: 'original',
    say: '_(?:vorsorge|general|konto|bank)?vollmacht_[^.!?]{0,40}_(?:im )?original\\w*_|_(?:original|originale)_ (?:der |meiner |einer )?(?:vorsorge|general)?vollmacht_',
  },
  {
    value: 'copy',
    say: ways(
      '_(?:vorsorge|general|konto|bank)?vollmacht_[^.!?]{0,40}_(?:in kopie|als kopie|kopiert|' +
        'nur (?:eine )?kopie|abschrift)_',
      '_kopie (?:der |meiner |einer )?(?:vorsorge|general)?vollmacht_',
    ),
  },
  {
    value: 'told',
    say: `(?:${ways(
      '_(?:habe?|hab|hatte|besitze|liegt|gab|gegeben)_ (?:(?!keine|nicht)\\w+ ){0,4}(?:vorsorge|' +
        'general)?vollmacht_',
      '_(?:vorsorge|general)?vollmacht (?:habe?|hab|liegt|besitze|ist da|gibt es)_',
      '_(?:bin|als) (?:\\w+ ){0,3}bevollmächtigt\\w*',
      '_(?:mein|unser|des|der|dem|den)\\w* (?:mandant(?:in|en|schaft)?|mandantin)_',
      '_namens und (?:in|mit) (?:\\w+ )?vollmacht_',
      'power of attorney_(?<!no power of attorney)',
    )})`,
  },
];

const ELDER = `(?:${ways(
  'mutter|mama|mutti|vater|papa|vati|oma|opa|großmutter|großvater|eltern|großeltern',
  'schwiegermutter|schwiegervater|schwiegereltern|tante|onkel|großtante|bruder|schwester',
  'mann|frau|ehemann|ehefrau|sohn|tochter|freundin|lebensgefährt\\w+|nachbar\\w*',
  'neighbou?rs?|mother|father|mum|mom|dad|grandmother|grandma|granny|gran|nan|nana',
  'grandfather|grandpa|grandad|granddad|parents|aunt|auntie|uncle|mam|wife|husband',
  'brother|sister|father-in-law|mother-in-law',
)})`;
/** "Ich schreibe für meine Mutter", "ich bin die Tochter", "my wife is the customer". */
export const RELATIVE = `(?:${ways(
  `_(?:helfe?|unterstütze|helping) (?:\\w+ ){0,2}(?:mein\\w*|unser\\w*|my|our) (?:\\w+ )?${ELDER}_`,
  '_(?:schreibe|schreib|frage|wende mich|melde mich|schreiben|writing|asking) (?:\\w+ ){0,4}(?:für|wegen|' +
    `im namen|for|on behalf of) (?:von |of )?(?:mein\\w*|unser\\w*|my|our) (?:\\w+ )?${ELDER}_`,
  `_(?:my|our) (?:\\w+ )?${ELDER} (?:has |had )?(?:asked|asks) me to (?:write|help|ask)_`,
  '_(?:ich schreibe|schreibe) für (?:sie|ihn)_',
  `_(?:mein\\w*|unser\\w*) (?:\\w+ )?${ELDER}(?: \\([^)]{1,12}\\)|,? \\d\\d,?)? (?:hat|bat|bittet) mich(?: darum)?,? (?:(?:darum )?gebeten,? )?(?:(?:ihr|ihm|für \\w+|das|hier|mal) )*zu (?:schreiben|helfen|fragen)_`,
  '_ich bin (?:seine?|ihre?|die|der) (?:\\w+ )?(?:tochter|sohn|schwiegertochter|schwiegersohn|enkel|' +
    'enkelin|ehefrau|ehemann|neffe|nichte)_',
  "(?<!(?:said|says|and|that)[:,]? )_(?:i'm|i’m|im|i am) (?:her|his|their) (?:\\w+ )?(?:son|daughter|" +
    'grandson|granddaughter|grandchild|niece|nephew|son-in-law|daughter-in-law|wife|husband|sister|brother)_',
  '_(?:sohn|tochter|enkel|enkelin) schreibt_',
  '_(?:hier schreibt|hier ist) (?:die|der) (?:tochter|sohn|enkel\\w*)_',
  `_(?:my|our) ${ELDER} is the (?:customer|account holder|contract holder)_`,
  `_(?:bei|es geht um) (?:mein\\w*|unser\\w*) ${ELDER}_(?: \\([^)]{1,12}\\)|,? \\d\\d,?)? (?:war das|` +
    'geht es|ging das|ist das|lief das)',
  `_es geht um (?:mein\\w*|unser\\w*) ${ELDER}_`,
  // "Meine Schwiegermutter liegt im Krankenhaus. In ihrer Wohnung lag eine Rechnung."
  `_(?:mein\\w*|unser\\w*) (?:\\w+ )?${ELDER}_[^\\n]{0,120}_(?:in|auf|von|vor) (?:ihrer|ihrem|seiner|seinem) ` +
    '(?:\\w+ )?(?:wohnung|briefkasten|haus|konto|girokonto|kontoauszug|post|schublade|unterlagen|papieren)_',
)})`;
/** The contract is the writer's own, in so many words. */
export const HOLDER = ways(
  '_(?:vertragspartner(?:in)?|vertragsinhaber(?:in)?|anschlussinhaber(?:in)?) bin (?:aber |doch |ja )?ich_',
  '_ich bin (?:aber |ja |die |der |selbst |selber ){0,3}(?:vertragsinhaber(?:in)?|' +
    'anschlussinhaber(?:in)?|vertragspartner(?:in)?)_',
  '_\\w*(?:vertrag|anschluss|tarif) (?:ist (?:aber |ja )?meiner|gehört (?:aber |ja )?mir|mir gehört)_',
  '_\\w*(?:vertrag|anschluss|tarif) (?:aber |ja )?(?:läuft|lief|geht) (?:aber |ja )?auf (?:mich|meinen namen)_',
  '_in eigener sache_',
  '_(?:contract|account) (?:is (?:mine|in my name)|belongs to me)_',
);
