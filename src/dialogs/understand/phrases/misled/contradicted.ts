// Contradicted by somebody who must know, or given as the only reason for the yes.
import { rule, type Rule, ways } from '../../rule.ts';

/** "Meinte", "sagte": on whose word it was done. */
const SAYS = '(?:meinte|sagte|hieß|behauptete|erzählte)';

/** "Die echte Verbraucherzentrale sagt, sie verkauft so etwas gar nicht." */
const THE_REAL_ONE_SAYS = ways(
  '_(?:echten?|richtigen?|wirklichen?|real|actual) [^.!?\\n]{2,50}_(?:sagt|sagte|sagten|schreibt|' +
    'schreiben|meint|erklärt|ruf\\w*|mach\\w*|verkauf\\w*|says?|said|told|never|does not|do not)_',
  '_(?:sagt|sagte|sagen|schreibt|schrieb|erklärt|bestätigt|meint)_[^.!?\\n]{0,40}_' +
    '(?:sie|er|die|man|so was|sowas)_ (?:\\w+ ){0,3}(?:verkauf\\w*|ruf\\w*|mach\\w*|biete\\w*|kenn\\w*)_ ' +
    '(?:\\w+ ){0,4}(?:gar nicht|nicht|nie|niemand\\w*|keine\\w*)_',
  '_(?:weiß|wissen|wusste\\w*) (?:\\w+ ){0,3}von (?:nichts|nix)',
  '_(?:weiß|wissen|wusste\\w*) (?:sie|er|die|man|keiner) (?:\\w+ )?(?:nichts|nix)_',
  '_von \\w+ weiß (?:\\w+ )?(?:sie|er|die|man|niemand|keiner)',
);
/** "Which was nonsense", "tricked me", "was ja gar nicht stimmt". */
const UNTRUE_ENGLISH = ways(
  '(?:which|that|it) (?:is|was|turned out to be|turns out to be|were) ' +
    '(?:all |just |simply |complete |a |total |pure |plain ){0,2}' +
    '(?:nonsense|untrue|not true|wrong|false|lie|lies|made up|rubbish|invented|bogus)_',
  '_(?:lied to|misled|deceived|fooled|tricked) (?:me|her|him|us)_',
  '_was ja gar nicht stimmt_',
  '_was (?:gar |überhaupt |so |einfach |natürlich )*nicht (?:stimmt|stimmte|wahr)_',
);
/** "Because I believed it was free". */
const BELIEVED_ENGLISH = ways(
  '(?:because|since|as) (?:i|she|he|we|mother|father|my \\w+) (?:\\w+ )?' +
    '(?:believed|thought|assumed|understood) (?:that )?(?:it|this|that)_',
  '(?:believed|thought) (?:it|this|that) (?:would|was|is|were)_',
);
/** "Unterschrieben, weil der meinte", "weil sie sagte, … zugestimmt". */
const BECAUSE_HE_SAID = ways(
  '_(?:unterschrieben|unterzeichnet|zugestimmt|zugesagt|eingewilligt|ja gesagt|mitgemacht|bestätigt)_' +
    `[^.!?\\n]{0,40}_weil (?:der|die|er|sie|es|man) (?:\\w+ ){0,3}${SAYS}_`,
  `_weil (?:der|die|er|sie|es|man) (?:\\w+ ){0,3}${SAYS}_[^.!?\\n]{4,90}_` +
    '(?:unterschrieben|unterzeichnet|zugestimmt|zugesagt|eingewilligt|ja gesagt|mitgemacht)_',
);
/** A prize that was the pretext: where no yes, contract or money is told beside it, it deceived about none. */
const SAID_TO_HAVE_WON =
  '_(?:ich|sie|er|wir) (?:waere|waer|sei|haette|haett|haetten|haetten) (?:\\w+ ){0,5}(?:gewonnen|gewinner\\w*)_';
/** The caller's words in the subjunctive: "ich wär bei 200 Gewinnspielen eingetragen", "der Tarif werde abgeschaltet". */
const SUBJUNCTIVE = ways(
  '_(?:ich|sie|er) (?:waere|waer|sei|haette|haett) (?:\\w+ ){0,5}' +
    '(?:gewinnspiel\\w*|abo\\w*|eingetragen|angemeldet|registriert|teilgenommen)_',
  '_(?:leitung|netz|kupfer\\w*|tarif|anschluss|vertrag|prepaid|technik|telefon|internet) (?:\\w+ ){0,4}' +
    '(?:werde|wuerde|sei|waere|waer) (?:\\w+ ){0,4}(?:abgeschaltet|abgestellt|abgeklemmt|eingestellt|' +
    'gekündigt|umgestellt|teurer|ausgelaufen|angepasst)_',
  '_(?:müsse|müsst|muesste|muessten) (?:ich|wir|sie|er) (?:\\w+ ){0,4}' +
    '(?:zahlen|wechseln|umstellen|verlängern|bestätigen|zustimmen|umsteigen)_',
);
/** Known better, it would not have been done. */
const HAD_ONE_KNOWN = ways(
  '_(?:wenn|haette) (?:ich|wir|er|sie) (?:das |es )?(?:vorher )?(?:gewusst|geahnt)(?: haette)?_',
  '_(?:had i known|if i had known|if i.d known|if she had known|if he had known)_',
);
/** "Es ist aber gar nicht das Rote Kreuz, sondern eine SeniorCall24." */
const NOT_THEM_BUT =
  '_(?:ist|war|sind|waren|was|is) (?:aber |ja |in wirklichkeit |wohl )?(?:gar |überhaupt )?' +
  '(?:nicht|not) (?:die|das|der|von|vom|mein\\w*|from|my|the) [^.!?\\n]{2,40}[, ](?:sondern|but)_';
/** "Because the man said", "because I was told". */
const BECAUSE_HE_SAID_ENGLISH = ways(
  '_because (?:the |this |a )?(?:man|woman|caller|agent|lady|guy|salesman|he|she|they) (?:\\w+ )?' +
    '(?:said|told|called|claimed|promised|assured|swore)_',
  '_because (?:i|she|he|we) (?:was|were|had been) told_',
);
/** "Hab nie bei sowas mitgemacht", "never entered". */
const NEVER_DONE_SUCH = ways(
  '_(?:hab|habe|hatte|hatten)_ (?:\\w+ ){0,4}_nie_ (?:bei )?' +
    '(?:so ein\\w*|sowas|so was|so etwas|da|dort)?(?: \\w+){0,2} ?_' +
    '(?:gehabt|mitgemacht|teilgenommen|gespielt|angemeldet)_',
  '_so ein\\w* (?:\\w+ )?nie_ (?:\\w+ )?gehabt',
  'never (?:took part|signed up|entered|had such)',
);

/** "Die echte Telekom sagt", "unterschrieben, weil er meinte", "hätte ich das gewusst". */
export const CONTRADICTED: readonly Rule[] = [
  rule('misledAbout', ['other'], THE_REAL_ONE_SAYS, {
    rank: 3,
    anyhow: true,
    unless: ways(
      'widerruf\\w*',
      'kündigung~(?:nichts|nix)',
      '(?:er|sie|der|die|she|he) (?:weiß|wusste) (?:\\w+ )?von (?:nichts|nix)',
      'ich (?:weiß|wusste)',
      'wusste (?:ich )?von (?:nichts|nix)',
      'weiß ich',
      '(?:{kin}|eltern) (?:weiß|wissen|wusste\\w*)',
    ),
  }),
  rule('misledAbout', ['other'], UNTRUE_ENGLISH, { rank: 3, anyhow: true }),
  rule('misledAbout', ['other'], BELIEVED_ENGLISH, { rank: 3, anyhow: true }),
  rule('misledAbout', ['other'], BECAUSE_HE_SAID, {
    rank: 3,
    anyhow: true,
    unless: 'freund\\w* sagte|(?:mann|frau|sohn|tochter) (?:sagte|meinte)',
  }),
  rule('misledAbout', ['other'], SAID_TO_HAVE_WON, {
    rank: 3,
    anyhow: true,
    given: `_(?:${ways(
      '\\w*abo|\\w*abos|abonnement\\w*|\\w*vertrag\\w*|\\w*zeitschrift\\w*|zeitung\\w*|abbuch\\w*',
      'abgebucht|\\w*rechnung|bestell\\w*|verkauft|untergejubelt|untergeschoben|ja|zugestimmt',
      'zugesagt|mitgemacht|eingewilligt|angenommen|\\w*kurs|\\w*mitgliedschaft|begrüßung\\w*',
      'willkommens\\w*|monatlich|laufzeit|contract|subscription',
    )})_`,
    unless: 'wenn ich',
  }),
  rule('misledAbout', ['existingContract'], SUBJUNCTIVE, {
    rank: 3,
    anyhow: true,
    unless: ways(
      'wenn ich|heißt es|verbindlich|anwalt|inkasso|mahn\\w*|widerruf\\w*',
      'brief~(?:steht|schreib)',
      '(?:schreib\\w*|schrieb\\w*|behaupte\\w*|bestätig\\w*|laut)~(?:ich|sei|werde)_',
      // "Bestätigung da, Lieferbeginn 15.11., alter Vertrag sei gekündigt": read off the paper.
      '_(?:\\w*bestätigung|lieferbeginn|unterlagen)_~~_sei_',
    ),
  }),
  rule('misledAbout', ['other'], HAD_ONE_KNOWN, { rank: 3, anyhow: true, unless: 'widerruf\\w*|frist' }),
  rule('misledAbout', ['identity'], NOT_THEM_BUT, { rank: 3, anyhow: true }),
  rule('misledAbout', ['other'], BECAUSE_HE_SAID_ENGLISH, { rank: 3, anyhow: true }),
  rule('misledAbout', ['existingContract'], NEVER_DONE_SUCH, { rank: 2, anyhow: true }),
];
