// Words that several files of this folder are made of.
import { ways } from '../../rule.ts';
import { PART_ONLY } from './free-part.ts';

/** "Gesagt", "versprach", "angeblich": somebody said it. */
export const SAID = `(?:${ways(
  'gesagt|sagte[n]?|sagt|meinte[n]?|hieß|hiess|hies|versprach\\w*|versprochen|versichert\\w*',
  'zugesichert|zugesagt|erzählt\\w*|behauptet\\w*|angeblich\\w*|geworben|beteuert\\w*',
  'garantiert\\w*|told|said|promised|claimed|assured|von wegen|_sei_|_waere|_seien_',
  '_wuerde[n]?',
)})`;
/** A part that was free, the withdrawal, or what others say: no word of the caller's. */
export const NO_UNTRUTH = ways(
  PART_ONLY,
  'widerruf~(?:sei|waere|ist)',
  '(?:brief|mail|schreiben|rechnung|hotline|schwester|bruder|nachbar\\w*|freund\\w*|kolleg\\w*|' +
    'internet) (?:sagt|meint|steht|sagte)',
  'steht~(?:im vertrag|im brief|in der mail|drin)~angeblich',
);
/** Who of the family knows nothing of it contradicts nobody. */
export const AT_HOME = '_(?:{kin}|mum|mom|dad)_ (?:\\w+ ){0,2}(?:wissen|weiß) (?:\\w+ ){0,2}(?:nichts|nix)_';
/** What the customer did not say: "die Kosten habe ich ihm nicht genannt". */
export const OWN_SILENCE =
  '_(?:(?:hab|habe|haben) (?:ich|wir)|(?:ich|wir) (?:hab|habe|haben))_ [^.!?,]{0,40}_' +
  '(?:erwähnt|genannt|gesagt|angesprochen)_';
/** "Rabatt", "Bonus", "Gutschrift": what was to be given beside the price. */
export const GIFTS = '(?:rabatt|bonus|gutschrift|prämie|guthaben|cashback)';
/** What the firm, its hotline or a third knows nothing of; nobody is deceived by what one, or a relative, does not know. */
export const THEY_KNOW_NOTHING =
  '(?<!(?:ich|wir|er|sie|mutter|mama|vater|papa|oma|opa|frau|mann) )(?:_weiß_ (?!ich|wir|er_|sie_|mein)|_wissen_ (?!wir_))(?:\\w+ ){0,2}(?:nichts|nix) (?:von|davon)';
