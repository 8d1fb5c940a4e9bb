// A fright about a machine, a signature that was to be no more than a receipt.
import { rule, type Rule, ways } from '../../rule.ts';

/** "Mein Rechner sei voller Viren". */
const VIRUS =
  '_(?:pc|rechner|computer|laptop|router|handy|konto)_ (?:\\w+ ){0,2}' +
  '(?:sei|waere|seien|haette|habe|verschicke|versende|was|had|is)_ (?:\\w+ ){0,3}(?:voller |von |mit )?' +
  '(?:viren|virus|verseucht|infiziert|gehackt|schadsoftware|trojaner\\w*|virus|viruses|hacked|' +
  'infected)_';
/** "Dachte, das sei nur für den Empfang. Jetzt ein Vertrag". */
const ONLY_A_RECEIPT = ways(
  '_(?:dachte|gedacht|glaubte|geglaubt|meinte ich|dachten)_,? (?:das|es|da) (?:sei|waere|ist|war|waer) ' +
    '(?:doch )?(?:nur|bloß|lediglich|nichts weiter als) (?:der|die|das|eine?n?|für) ' +
    '[^.!?\\n]{0,40}[.!,][^?]{0,60}_(?:vertrag|\\w*vertrag|abo|bestellung|auftrag|contract)_',
  '_(?:müssen|brauchen|sollen) (?:sie )?(?:nur|bloß|lediglich) (?:kurz |schnell |mal )?(?:hier |da )?' +
    '(?:zu )?unterschreiben,? (?:dass|daß|damit|weil)_[^!?]{0,140}_(?:vertrag|\\w*vertrag|abo)_',
);

/** Frightened into it, or let sign for nothing. */
export const FRIGHTS: readonly Rule[] = [
  rule('misledAbout', ['other'], VIRUS, { rank: 2, anyhow: true }),
  rule('misledAbout', ['other'], ONLY_A_RECEIPT, { rank: 3, anyhow: true }),
];
