// Money that left the account, told without the word for it: "bucht mir 9,99 ab", "39,90 weg von ihrem Konto".
import { rule, type Rule, ways } from '../../rule.ts';
import { ACCOUNT, NOT_YET, SUM } from './words.ts';

/** A finite verb with its particle at the end: "bucht mir 9,99 für ein Paket ab", "gehen jeden Monat 39,90 flöten". */
const PARTICLE_AT_THE_END = ways(
  '_(?:buch(?:t|en|te|ten)|heb(?:t|en)|hob(?:en)?|geh(?:t|en)|ging(?:en)?|räum(?:t|en|te|ten))_' +
    `[^.!?\\n]{0,40}${SUM}(?: [^.!?\\n]{0,60})? (?:ab|weg|runter|flöten)_`,
  `_(?:zieh(?:t|en)|zog(?:en)?)_[^.!?\\n]{0,40}${SUM}(?: [^.!?\\n]{0,60})? (?:ab|ein|runter)_`,
  '_(?:gehen|gingen)_[^.!?\\n]{0,30}_(?:sachen|beträge|posten|summen)_(?! aus )[^.!?\\n]{0,20}_(?:ab|weg|runter)_',
  `_(?:zieh(?:t|en)|zog(?:en)?)_[^.!?\\n]{0,40}${SUM}[^.!?\\n]{0,12}_(?:von|vom) (?:\\w+ )?paypal(?:konto)?_`,
  `${SUM} (?:[^.!?\\n,]{0,30} )?(?:gehen|geht|gingen|ging)_[^.!?\\n,]{0,30}_(?:ab|weg|runter|flöten)_`,
);
/** Without a verb: "39,90 weg von ihrem Konto". */
const AWAY_FROM_ACCOUNT =
  `${SUM} (?:(?:einfach|plötzlich|schon|wieder|jetzt) )?(?:weg|runter|fort) ` +
  `(?:vom|von (?:dem|mein\\w*|ihr\\w*|sein\\w*|unser\\w*|omas|opas|mamas|papas)) ${ACCOUNT}_`;
/** From the account: "vom Konto gezogen", "haben sie sich von Omas Konto geholt", "auf dem Konto fehlen 39,90". */
const TAKEN_FROM_ACCOUNT = ways(
  '_' +
    '(?:vom|von (?:\\w+ )?(?:mein|ihr|sein|unser|dem|der|omas|opas|mamas|papas|muttis|vaters|\\w+s)\\w*) ' +
    `(?:\\w+ )?${ACCOUNT}_[^.!?\\n]{0,50}_(?:geholt|genommen|gezogen|gegangen|verschwunden|abgehoben|` +
    'abgezwackt|abgeräumt|abgebucht|weg|runter|holt|holen|zieht|ziehen|nimmt|nehmen|geht|gehen|' +
    'fehl(?:t|en))_',
  '_(?:geholt|genommen|gezogen|holt|holen|zieht|ziehen|nimmt|zwackt|zwackte|fehl(?:t|en)|abgezwackt|' +
    'verschwunden|holte\\w*|nahm\\w*|bediente\\w*)_[^.!?\\n]{0,70}_(?:vom|von|auf) (?:dem |\\w+ )?' +
    `(?:mein\\w* |ihr\\w* |sein\\w* |unser\\w* |omas |opas )?${ACCOUNT}_`,
  `${ACCOUNT}(?: \\w+){0,3} (?:mit )?(?:${SUM} )?(?:[\\w_,€]+ ){0,2}belastet_`,
  `_belastet(?: \\w+)? (?:mein|ihr|sein)\\w* ${ACCOUNT}_`,
);
/** On the statement: a sum beside whoever took it. */
const ON_THE_STATEMENT = ways(
  '_(?:kontoauszug|auszug|kontoübersicht|online-?banking|banking-?app|kontobewegung\\w*|umsätzen|' +
    'umsatzanzeige|buchung(?:en)?|bank statement|my statement)_[^.!?\\n]{0,60}' +
    `(?:_geholt_|_genommen_|_lastschrift_|_abgang_|${SUM})`,
  `_(?:buchung|abgang)_[^.!?\\n]{0,30}_(?:auf|vom|von) (?:dem|meinem|ihrem|seinem)? ?${ACCOUNT}_`,
  `_lastschrift_ [^.!?\\n]{0,20}${SUM}`,
  '_(?:abkassiert|einkassiert|abgezwackt|abgeräumt|weggebucht)_',
  '_(?:es werden|werden|wird|wurden?) (?:\\w+ ){0,4}' +
    '(?:monatlich|jeden monat|seit \\w+|immer wieder|jedes mal|regelmäßig|ständig) (?:[\\w_,€]+ ){0,5}' +
    '(?:abgebucht|eingezogen|abgezogen)_',
);
/** English: "they took 39 euros from my account", "a direct debit of 20 euros". */
const TAKEN_ENGLISH = ways(
  '_(?:took|taken|take|takes|withdrew|taking|helped themselves to)_[^.!?\\n]{0,50}_from ' +
    '(?:my|her|his|our|their|the|mum.s|dad.s|\\w+.s) (?:\\w+ )?account_',
  '_(?:left|leaves|leaving|came out of|comes out of|coming out of|gone from|went out of|missing from) ' +
    '(?:my|her|his|our|the) (?:\\w+ )?account_',
  '_direct debit (?:of|for|over|on)_',
  '_(?:charged|billed)_[^.!?\\n]{0,30}_by direct debit_',
  '_debited_',
);
/** "Bisher ist nichts abgegangen", "vom Konto ist noch nichts weg". */
const NOTHING_GONE_YET = ways(
  '_(?:bisher|bislang|noch|bis jetzt|vom konto|vom konto ist|abgegangen|weg)_ (?:\\w+ ){0,3}_' +
    '(?:nichts|nix|kein geld)_ (?:\\w+ ){0,2}_(?:abgegangen|weg|abgehoben|runter|passiert mit dem konto)_',
  '_(?:abgegangen|vom konto (?:ist|weg)) (?:ist )?(?:\\w+ )?(?:noch |bisher )?(?:nichts|nix)_',
);
/** Gone, fetched, charged to the account, without a word of debiting: "hat sich 39,90 geholt", "39,90 sind futsch". */
const GONE = ways(
  `_(?:sich|einfach|schon|mir|uns) (?:[\\w_,€]+ ){0,4}${SUM} (?:\\w+ ){0,2}(?:geholt|genommen|gekrallt)_`,
  `_${SUM}(?: [\\w_]+){0,5} (?:sich )?geholt_`,
  `_(?:holt|holte|holten|nahm|nahmen|krallt\\w*) sich_[^.!?\\n]{0,40}${SUM}`,
  `_(?:ist|sind|war|waren|wurden?) (?:[\\w_,.]+ ){0,5}${SUM} (?:[\\w_,.]+ ){0,4}(?:weg|futsch|verschwunden|runter)_`,
  `_(?:geld|betrag) (?:\\w+ )?(?:weg|futsch)[:,]? ?${SUM}`,
  `_belastung (?:von|über) ${SUM}`,
  `_${SUM} (?:are |is |were |was )?gone_`,
  '_(?:went|gone|came|go|goes) out of my (?:\\w+ )?account_',
);
/** "Took 30 euros out of my account", "o2 debited 29.99". */
const DEBITED_ENGLISH = ways(
  '_(?:took|taken|withdrew|debited|helped (?:themselves|itself) to)_[^.!?\\n]{0,40}_(?:from|out of) ' +
    '(?:my|her|his|our|the) (?:\\w+ )?account_',
  '_(?:they|he|she|it|o2|vodafone|telekom|freenet|\\w+) debited_ (?:€ ?)?\\d',
);
/** "Abgebucht haben sie noch nichts", "Geld wurde keins eingezogen". */
const NOTHING_DEBITED = ways(
  '_(?:abgebucht|eingezogen|abgezogen|abgegangen)_ (?:(?!und_|aber_|obwohl_|weil_)[\\w&-]+ ){0,8}' +
    '(?:(?:noch|bisher|bislang|bis jetzt|bis heute|gar) (?:nichts|nix)|keinen cent|kein geld|' +
    'keine müde mark)_',
  '_(?:keins|keinen cent|kein geld|keinen euro) (?:\\w+ ){0,2}(?:abgebucht|eingezogen|abgezogen)_',
  '_geld (?:hat|haben|wurde) (?:[\\w&]+ ){0,5}(?:keins|nicht|noch keins) (?:abgebucht|eingezogen)_',
  '_no money has (?:\\w+ )?been (?:taken|debited)_',
);

/** Money that went off: by whom, from where, or seen on the statement. */
export const WENT_OFF: readonly Rule[] = [
  rule('debited', true, PARTICLE_AT_THE_END, { rank: 2, unless: `_${NOT_YET}_|_preis\\w*_|_(?:um|bis auf) \\d+` }),
  rule('debited', true, AWAY_FROM_ACCOUNT, { rank: 2, unless: `_${NOT_YET}_|{nie}` }),
  rule('debited', true, TAKEN_FROM_ACCOUNT, {
    rank: 2,
    unless: ways(
      '_(?:ich|wir) (?:[\\w_,€]+ ){0,8}(?:abgehoben|geholt|gezogen)',
      `_${NOT_YET}_`,
      '{nie}',
      '_(?:ich|wir) (?:[\\w_,€]+ ){0,8}(?:abgehoben|geholt|gezogen)',
    ),
  }),
  rule('debited', true, ON_THE_STATEMENT, {
    rank: 2,
    unless: ways(
      '_(?:soll|sollen|will|wollen|sonst|wenn|falls|ab dem|künftig|bargeld|zur bank|selbst|selber|' +
        'angekündigt|ankündig\\w*)_',
      '{nie}',
    ),
  }),
  rule('debited', true, TAKEN_ENGLISH, { rank: 2, unless: `_${NOT_YET}_|_(?:not|never|nothing|no)_` }),
  rule('debited', false, NOTHING_GONE_YET, { rank: 4, never: true }),
  rule('debited', true, GONE, {
    rank: 2,
    unless: ways(
      '_(?:ich|wir) (?:[\\w_,€]+ ){0,8}(?:abgehoben|geholt|gezogen)',
      '_(?:soll|sollen|will|wollen|wollten|wenn|falls|sonst|wuerde|koennte|zurückgeholt|zurück geholt)_',
      '_nicht (?:\\w+ )?weg',
    ),
  }),
  rule('debited', true, DEBITED_ENGLISH, {
    rank: 3,
    unless: ways(
      '_(?:would|will|could|might|going to|threaten\\w*|if|unless) (?:\\w+ ){0,4}(?:take|taken|debit|debited)_',
      '_(?:not|never|nothing|no|hasn.t|haven.t) (?:\\w+ ){0,3}(?:taken|took|debited|withdrawn)_',
    ),
    anyhow: true,
  }),
  rule('debited', false, NOTHING_DEBITED, { rank: 5, never: true }),
];
