// Somebody else than he said, or for another reason: a false name, a pretext, "als Telekom ausgegeben".
import { rule, type Rule, ways } from '../../rule.ts';
import { AT_HOME, THEY_KNOW_NOTHING } from './words.ts';

/** Under another name, or as if one were a customer already. */
const FALSE_NAME = ways(
  '_unter (?:falschem|anderem|fremdem) namen_',
  '_(?:so getan|tat so|taten so),? als (?:ob )?(?:\\w+ ){0,2}(?:rief|riefe|riefen|rufe|rufen|kaeme|' +
    'kaemen|(?:gehöre|gehörten)(?=_ (?:\\w+ ){0,2}(?:zu|zur|zum)_)|(?:haette|haetten)' +
    '(?=_ [^.!?,\\n]{0,50}_(?:\\w*vertrag|bestellt|auftrag|kunde|kundin|abgeschlossen)_)|waer\\w*|sei|' +
    'seien|sei\\w*)_',
);
/** A reason of no truth, a belief that was left standing, a bait. */
const PRETEXT = ways(
  '_unter (?:dem|einem|dem falschen|falschem) vorwand_(?! (?:\\w+ )?(?:abgesagt|aufgelegt))',
  '_(?:in dem|im) (?:guten )?(?:irr)?glauben (?:gelassen|gehalten|gewiegt)_',
  '_glauben (?:gemacht|machen wollen),_',
  '_mit (?:dem|der|denen) (?:sie|er|die|man) (?:mich|uns|ihn) (?:\\w+ )?(?:gelockt|geködert)_',
  '_mit falschen (?:angaben|versprechungen|versprechen|tatsachen|informationen) (?:\\w+ ){0,3}' +
    '(?:reingelegt|hereingelegt|überredet|gelockt|gebracht|geködert|abgeschlossen)_',
  '_under (?:the |a |false )(?:false )?(?:pretext|pretences|pretenses)_',
);
/** "He told me it was just a check", and a contract came of it. */
const JUST_A_CHECK =
  '_(?:he|she|they|caller|agent|man|woman|lady|guy) (?:\\w+ )?(?:told|said|claimed)_[^.!?\\n]{0,30}_' +
  '(?:just|only|merely) (?:a|an) (?:\\w+ ){0,2}(?:check|update|formality|verification|survey)_' +
  '(?=[\\s\\S]{0,90}_(?:now|but|instead)_(?:(?!_(?:never|no|not|without)_)[^.!?\\n]){0,40}_' +
  '(?:contract|subscription)_)';
/** "Ich dachte ich rede mit der Telekom, aber das war eine ganz andere Firma." */
const ANOTHER_FIRM =
  '(?:_(?:ich|wir|i|we) )?_(?:dachte|dachten|glaubte|thought)_(?=[^.!?\\n]{0,40}_(?:red\\w*|sprech\\w*|' +
  'sprach|telefonier\\w*|verbunden|dran|am telefon|anruf\\w*|angerufen|ruft|talk\\w*|speak\\w*|spoke|' +
  'phone|call\\w*|on the line)_)[^.!?\\n]{4,70}_(?:aber|but|dabei)_ (?:\\w+ ){0,2}(?:war|ist|was|is) ' +
  '(?:\\w+ ){0,3}(?:(?:ganz |völlig )?andere[rs]? (?:firma|anbieter|laden|verein|versorger)|' +
  '(?:different|other) (?:company|firm|provider))_';

/** A false name, a pretext, a check that was a contract, another firm. */
export const PRETENDED: readonly Rule[] = [
  rule('misledAbout', ['identity'], FALSE_NAME, {
    rank: 3,
    anyhow: true,
    // What one pretends oneself is no deceit of the caller's.
    unless: ways(
      '{nie} unter',
      '_(?:ich|wir) (?:hab|habe|haben) (?:\\w+ ){0,2}so getan_',
      '_(?:hab|habe|haben) (?:ich|wir) (?:\\w+ ){0,2}so getan_',
      '(?:^|[.!?] ?)(?:hab|habe) (?:\\w+ )?so getan_',
      '_(?:ich tat|tat ich|wir taten|taten wir) (?:\\w+ )?so_',
    ),
  }),
  rule('misledAbout', ['other'], PRETEXT, {
    rank: 3,
    anyhow: true,
    unless: '_(?:ich|wir) (?:\\w+ ){0,3}unter (?:dem|einem) vorwand_',
  }),
  rule('misledAbout', ['existingContract'], JUST_A_CHECK, { rank: 3, anyhow: true }),
  rule('misledAbout', ['identity'], ANOTHER_FIRM, { rank: 3, anyhow: true }),
];

/** "Gab sich als Telekom aus", "dachte, es wäre mein Anbieter", "gar nicht von Vodafone". */
const POSED_AS = ways(
  '(?:gab(?:en)?|gibt|geben|ausgegeben|gegeben)(?: \\w+){0,8} _als_(?: \\w+){0,7} _aus_',
  '_als_(?: \\w+){0,7} ausgegeben',
  '(?:dachte|glaubte|meinte|gedacht|geglaubt|ging davon aus|im glauben|thought)~' +
    '(?:waere|sei|ist|handelt|seien|spreche|rede|was|it was)~' +
    '(?:(?:mein\\w*|unser\\w*) (?:\\w+ )?(?:anbieter|versorger|provider|stadtwerke)|telekom|vodafone|o2|' +
    '1&1|stadtwerke|netzbetreiber|my provider)',
  '(?:gar nicht|garnicht|überhaupt nicht|nicht) (?:von |mein\\w* |die |der |vom |bei )*' +
    '(?:telekom|vodafone|o2|stadtwerke\\w*|anbieter|versorger|netzbetreiber)' +
    '(?:,| war| waren| ist| sind| sondern| angerufen)',
  'haben (?:mich )?(?:nie|nicht|gar nicht) angerufen(?!,? (?:sondern |aber )?(?:ich|wir)_)',
  THEY_KNOW_NOTHING,
  'pretend\\w* to be',
);
/** "Im Auftrag der Telekom, war gelogen". */
const LIED_WHO =
  'im (?:auftrag|namen) (?:der|des|von|meines|unseres|ihres)(?: \\w+){0,3}~' +
  '(?:gelogen|stimmt(?:e)? nicht|war gelogen|falsch|aber gar nicht)';
/** "Getäuscht", "lied to me": of what is not said. */
const LIED =
  '(?:gelogen|angelogen|belogen|_lüge\\w*|falsche (?:angaben|tatsachen|versprech\\w*)|getäuscht|' +
  '_täuschung|irregeführt|vorgegaukelt|vorgetäuscht|_lied to|misled|deceived)';
/** Asked, told of others, or denied. */
const NO_LIE = ways(
  'kann man das',
  '_(?:viele|solche|andere|alle|manche|diese) (?:\\w+ )?(?:firmen|anrufer|leute|callcenter|companies)_',
  '(?:hat|haben|wurde) (?:mich |ich )?(?:\\w+ )?(?:niemand|keiner|nicht)_',
  '(?:niemand|keiner) (?:hat )?(?:mich )?(?:an|be)?(?:ge)?log\\w*',
);

/** Posed as somebody, or plainly lied. */
export const POSED: readonly Rule[] = [
  rule('misledAbout', ['identity'], POSED_AS, {
    rank: 3,
    anyhow: true,
    unless: `${AT_HOME}|_als (?:\\w+ )?bevollmächtigt\\w*`,
  }),
  rule('misledAbout', ['identity'], LIED_WHO, { rank: 2, anyhow: true, unless: NO_LIE }),
  rule('misledAbout', ['other'], LIED, { rank: 2, anyhow: true, unless: NO_LIE }),
];
