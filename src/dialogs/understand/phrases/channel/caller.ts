// The caller and what he was after: who was on the line, how he pressed, and that one hung up.
import { rule, type Rule, ways } from '../../rule.ts';

/** "Handy geklingelt", "am Telefon überredet", "meldete sich einer vom", "telefonisch aufgeschwatzt". */
const PRESSED = ways(
  '(?:telefon|festnetz|handy) (?:hat )?(?:klingelte|klingelt|geklingelt|ging|schellte|bimmelte)',
  'klingelte (?:\\w+ )?(?:das|mein|unser) (?:telefon|handy|festnetz)',
  '(?:ging|ran gegangen|drangegangen|gegangen|bin|ist|abgenommen|abgehoben|nahm|hob)(?: \\w+){0,4} ' +
    '(?:ans telefon|rangegangen|den hörer ab|ans handy)',
  '(?:ans telefon|ans handy) (?:\\w+ )?(?:gegangen|ging)',
  'am telefon (?:\\w+ ){0,4}(?:gemeldet|überrumpelt|überredet|aufgeschwatzt|angedreht|abgezockt|' +
    'bequatscht|belästigt|unter druck gesetzt|reingelegt|übertölpelt)',
  'meldete[n]? sich (?:\\w+ ){0,6}(?:telefonisch|am telefon|von|vom)',
  'telefonisch (?:aufgeschwatzt|angedreht|überrumpelt|überredet|belästigt|untergejubelt|untergeschoben|' +
    'aufgequatscht|übertölpelt|gemeldet)',
  'am apparat|am handy erwischt',
  'auf (?:dem|meinem) handy erwischt',
  'am telefon erwischt|dran war',
  'war(?:en)? (?:\\w+ ){0,3}dran_',
);
/** "Einer Frau, angeblich von der Telekom", "am Telefon ein Mann von", "hat nicht locker gelassen". */
const SAID_TO_BE_FROM = ways(
  '_(?:einer (?:frau|dame|anruferin)|einem (?:mann|herrn|typen|anrufer)),? angeblich (?:von|vom|im)_',
  'am telefon (?:\\w+ ){0,3}(?:ein(?:e|er)?|der|die) (?:\\w+ )?' +
    '(?:mann|herr|frau|dame|typ|stimme|mitarbeiter\\w*|vertreter\\w*|berater\\w*|verkäufer\\w*)' +
    '(?: \\w+){0,2} (?:von|vom|der|aus|im)',
  '(?:der|die) (?:hat |haben |hatte )?(?:\\w+ )?' +
    '(?:nicht locker gelassen|so lange geredet|auf mich eingeredet|redete auf mich ein|nicht aufgehört)',
);
/** "Gespräch mit Herrn Meier, der wollte". */
const TALK_WITH =
  '_(?:telefonat|gespräch|anruf) (?:mit|von) (?:[\\w&+]+[ ,]{1,2}){1,3}(?:der|die) ' +
  '(?:will|wollte|hat|hatte|meinte|sagte|drängte)';
/** "Wollte mir einen Vertrag andrehen", "hab aufgelegt", "Telefonumfrage". */
const WANTED_TO_SELL = ways(
  '(?:die|er|sie|jemand|einer|typ|mann|dame|frau|herr) (?:wollte|wollten) (?:\\w+ ){0,2}' +
    '(?:mir|uns|meiner \\w+|meinem \\w+) (?:\\w+ ){0,6}' +
    '(?:andrehen|aufschwatzen|verkaufen|aufquatschen|unterjubeln)',
  '(?:habe?|hab|hatte|einfach|sofort|dann) (?:\\w+ ){0,8}_aufgelegt',
  'legte (?:ich |dann |sofort |einfach )*auf_',
  'telefonumfrage|umfrage am telefon',
);
/** "Called me", "was phoned", "someone from o2 rang". */
const CALLED_ME_ENGLISH = ways(
  '(?:called|phoned|rang|calling) (?:me|us|my|her|him)_',
  '(?:was|were|been|got) (?:\\w+ )?(?:called|phoned|cold-?called)',
  '(?:someone|somebody|a (?:man|woman|guy|lady|salesman|agent)|they)(?: \\w+){0,5} (?:called|phoned|rang)_',
);

/** "Am Telefon überrumpelt", "ein Mann von Telekom", "wollte mir was andrehen", "hab aufgelegt". */
export const CALLER: readonly Rule[] = [
  rule('channel', 'outboundCall', PRESSED, { rank: 3, anyhow: true, unless: '_ich (?:rief|habe?~angerufen)|hotline' }),
  rule('channel', 'outboundCall', SAID_TO_BE_FROM, { rank: 2, anyhow: true }),
  rule('channel', 'outboundCall', TALK_WITH, { rank: 2, anyhow: true }),
  rule('channel', 'outboundCall', WANTED_TO_SELL, {
    rank: 1,
    anyhow: true,
    unless: '(?:er|sie|die|mitarbeiter\\w*|hotline) (?:hat|haben) (?:\\w+ )?aufgelegt|an der tür|im laden|im shop',
  }),
  rule('channel', 'outboundCall', CALLED_ME_ENGLISH, { rank: 3, unless: '(?:i|we) (?:called|phoned|rang)' }),
];
