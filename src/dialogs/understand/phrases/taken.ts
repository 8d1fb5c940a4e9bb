// Money taken or not, the leave to take it, bills that came or did not: ways without the usual verb, beside `money.ts`.
import { rule, type Rule, ways } from '../rule.ts';

const MANDATE =
  '(?:(?:sepa-?)?(?:lastschrift)?-?mandat|einzugsermächtigung|lastschriftermächtigung|bankeinzug|(?:sepa |direct debit )mandate)';
const SUM = '(?:\\d+(?:[.,_]\\d\\d)?(?: ?(?:€|euros?|eur))?|\\d+[,_]\\d\\d)';
/** Whoever sends bills and takes money. */
const THEM = '(?!(?:ich|wir|i|we|er|sie|mutter|oma|vater|opa|hab|habe)_)[\\w&.-]+';
const NOT_YET =
  '(?:soll|sollen|sollte\\w*|will|wollen|wollte\\w*|wuerde\\w*|darf|dürfen|kann|können|werden?|wird|' +
  'sonst|wenn|falls|bevor|damit|angst|droh\\w*|would|will|could|can|might|going to|want\\w*|threaten\\w*|if|unless)';

/** For money and bills: "abgebucht" and "Rechnung" are read elsewhere. */
export const TAKEN_RULES: readonly Rule[] = [
  rule(
    'debited',
    true,
    // "An meinem Konto bedient", "fehlen aufm Konto", "Wertstellung 5.8., minus 40 Euro", "they took 49.90 on the 15th".
    ways(
      '_(?:sich|uns)_ [^.!?\\n]{0,20}_an (?:mein|unser|ihr|sein)\\w* konto_ [^.!?\\n]{0,12}_bedient_',
      '_fehl(?:en|t) (?:jetzt |mir |nun )*(?:auf|aufm|uffm) (?:dem |meinem |mein |unserm |unserem )?\\w*konto_',
      `_(?:wertstellung|valuta|buchungstag)_[^.!?\\n]{0,40}(?:_minus_|-) ?${SUM}`,
    ),
    { rank: 2, unless: `_${NOT_YET}_|{nie}` },
  ),
  rule('debited', true, '_they (?:have |already |just )?(?:took|taken) (?:€ ?)?\\d+[._]\\d\\d_', {
    rank: 2,
    anyhow: true,
  }),
  rule(
    'debited',
    true,
    '_(?:unrecht|unberechtigt|einfach) (?:\\w+ )?(?:eingezogene[nrs]?|abgebuchte[nrs]?|abgezogene[nrs]?) (?:\\w+ )?(?:beträge?n?|betrags|geld\\w*|summen?|\\d+[\\w_,]*)_',
    {
      rank: 2,
      anyhow: true,
    },
  ),
  rule(
    'debited',
    false,
    // Looked for and not found; tried, and the bank did not carry it out.
    ways(
      '_(?:kontoauszug|auszug|auszügen|konto|online-?banking)_ [^.!?\\n]{0,24}_(?:nix|nichts|' +
        'keine abbuchung|kein abgang) (?:von|vom|davon)_',
      '_(?:geld|beträge?) (?:ham|haben|hat|wurde|hom) (?:\\w+ ){0,3}(?:noch )?(?:keins?|keinen|nicht|nix) ' +
        '(?:geholt|abgeholt|gezogen|abgebucht|eingezogen)_',
      '_(?:abbuchen|einziehen|abziehen) (?:wollte|wollten|konnte|' +
        'konnten)_[^.!?\\n]{0,70}_(?:nicht (?:ausgeführt|geklappt|gegangen|funktioniert)|mangels deckung|' +
        'zurückgewiesen|geplatzt|abgelehnt|abgewiesen)_',
      '_nothing (?:\\w+ ){0,3}(?:taken|debited|gone)_',
    ),
    {
      rank: 6,
      never: true,
      unless: ways(
        '_(?:aber|doch|jetzt|dann|inzwischen|mehr)_ [^.!?\\n]{0,30}_(?:abgebucht|eingezogen|weg)_',
        '_(?:steht|stand|sehe|seh|finde) (?:\\w+ ){0,3}(?:nix|nichts) (?:von|vom) (?:widerruf|storno)',
      ),
    },
  ),
  rule(
    'directDebitMandate',
    true,
    ways(
      `_${MANDATE}_ (?:hat|haben|hatte|hatten|besitzt|besitzen|liegt) ` +
        '(?:(?!nie_|nicht_|keine?s?_)[\\w&.-]+ ){0,4}(?:von (?:mir|uns|ihr|ihm)|vor)_',
      `_(?:habe?|hab|haben|hatte|hatten) (?:ich |wir |denen |ihnen |${THEM} )*(?:damals |früher |leider |` +
        `ja |mal |schon |auch |am telefon )*(?:ein |eine |das |die |mein |den )?${MANDATE} ` +
        '(?:\\w+ )?(?:erteilt|gegeben|unterschrieben|eingerichtet|ausgefüllt)_',
      `_${MANDATE}_ (?:habe?|hab|hatte) (?:ich|wir) (?:\\w+ ){0,3}(?:erteilt|gegeben|unterschrieben|` +
        'eingerichtet|ausgefüllt)_',
      `_(?:i|we) (?:did |have )?(?:sign(?:ed)?|gave|given|set up) (?:them |a |the |my )*(?:\\w+ )?${MANDATE}_`,
    ),
    { rank: 2, unless: `_(?:widerrufen|entzogen|zurückgezogen|revoked|nie|nicht|kein\\w*|never|not|wenn|falls)_` },
  ),
  rule(
    'directDebitMandate',
    false,
    ways(
      `_(?:kein\\w*|nie ein\\w*|niemals ein\\w*|ohne|ohne ein\\w*|ohne jede[ns]?) (?:gültige[ns]? )?${MANDATE}_`,
      `_${MANDATE}_ (?:gibts|gibt es|gab es|gabs|existiert|haben (?:die|sie)|hat ${THEM}) ` +
        '(?:\\w+ ){0,4}(?:nicht|nie|kein\\w*)_',
      `_(?:soll|sollte) (?:ich )?(?:[\\w&.-]+ ){0,3}(?:noch |erst )(?:das |ein |eine |die )?${MANDATE} ` +
        '(?:unterschreiben|erteilen|ausfüllen|geben)_[^.!?\\n]{0,20}_(?:nicht|nie|erst|aber)_',
      '_(?:abbuchung|abbuchen|einziehen|lastschrift|einzug)_[^.!?\\n]{0,30}_(?:kein\\w*|nie eine|ohne)_ ' +
        '(?:\\w+ ){0,2}(?:erlaubnis|ermächtigung|einwilligung|zustimmung|genehmigung)_',
      `_(?:never|not|no|any) (?:\\w+ ){0,4}${MANDATE}_`,
    ),
    { rank: 3, never: true, unless: `_(?:ob|wenn|falls|if|whether)_|\\?` },
  ),
  rule(
    'invoiced',
    true,
    // By its day, its sum, what it looks like: whoever says so has it.
    ways(
      '(?:^|[.!?\\n] ?)(?:die )?rechnung (?:läuft |ging |lautet |ist |kam )?auf (?:die|meine|meinen|mich|unsere)_',
      '_\\w*rechnung_[^.!?\\n]{0,10}_(?:datiert|trägt das datum|weist|lautet|beträgt|sagt|enthält)_',
      '_\\w*rechnung_ (?:von \\w+ )?(?:ist|war|fällt|fiel) (?:\\w+ ){0,3}(?:doppelt|dreimal|viel|deutlich|' +
        'höher|zu hoch|falsch|überhöht)_',
      '_(?:rechnung|rechnungen) (?:online |per mail |\\w+ )?(?:gemailt|zugeschickt|zugemailt|ausgestellt|' +
        'erhalten|reingeflattert|eingegangen|eingetrudelt)_',
      '_soll (?:ich|sie|er|mutter|oma) laut (?:der |ihrer |deren )?\\w*rechnung_',
      '_auf der [\\w&-]+ ?rechnung_',
      '_in der (?:ab)?rechnung von_',
    ),
    {
      rank: 1,
      anyhow: true,
      unless:
        '_(?:keine|ohne|nie|nicht|sollen|wird|werde|wenn|falls|ob|alte[nr]?|normale[nr]?|bisherige[nr]?|nächste[nr]?)_',
    },
  ),
  rule(
    'invoiced',
    false,
    ways(
      '_(?:berechnet|in rechnung gestellt) (?:hat|haben|wurde|ist) (?:[\\w&.-]+ ){0,5}(?:nichts|nix|' +
        'noch nichts|nie etwas)_',
      '_(?:keine|noch keine|nie eine|keinerlei) \\w*rechnung (?:\\w+ ){0,3}(?:bekommen|erhalten|gekommen|' +
        'da|gekriegt|gesehen|geschickt)_',
      '_\\w*rechnung (?:ist|habe? ich|hab ich) (?:[\\w-]+ ){0,4}(?:nie|nicht|keine) (?:gekommen|da|' +
        'eingegangen|bekommen|erhalten|gesehen)_',
      '_no (?:invoice|bill) (?:\\w+ ){0,3}(?:yet|so far|received|arrived|came)_',
    ),
    {
      rank: 4,
      never: true,
      unless: '_(?:nur|ausser|außer|aber|erste|detaillierte|papier\\w*)_ (?:\\w+ ){0,3}\\w*rechnung_|\\?',
    },
  ),
];

/** What makes a bill or a debit one that has not come: only announced, or the customer's own. */
export const NOT_COME = ways(
  '_(?:rechnung|abbuchung|lastschrift)_[^.!?\\n]{0,40}_(?:soll|sollen|wird|werde|folgt)_ ' +
    '[^.!?\\n]{0,40}_(?:kommen|online sein|da sein|erfolgen|stattfinden|verfügbar sein)_',
  '_(?:ich|hab|habe|wir)_ [^.!?\\n]{0,60}_(?:mein|unser)\\w* [^.!?\\n]{0,30}_in rechnung gestellt_',
);
