// What callers say to be: right before a name, right behind it, or in a sentence without one.
import { compile, ways } from '../../rule.ts';

/** Parts of callers' speech and of "said to be": what stands right before the name. */
const CLAIM = ways(
  'angeblich(?:e[rnms]?)? (?:\\w+ ){0,5}(?:von|vom|der|bei|im auftrag|im namen|mitarbeiter\\w*|' +
    'kundenservice|für|die)?(?: der| des| von| von der)?',
  'als (?:ein\\w* )?(?:\\w+ )?(?:mitarbeiter\\w*|vertreter\\w*|\\w*berater\\w*|partner\\w*|abteilung|team|' +
    'service)?(?: der| von| von der| vom)?',
  'gab(?:en)? sich als',
  'im (?:auftrag|namen) (?:von|der|des|meines|von der)',
  '(?:sagte[n]?|meinte[n]?|behauptete[n]?|hat gesagt|erklärte)?,? ?_(?:sie|er) (?:sei|waere|waer|waern|ist|' +
    'sind|seien|rufe|riefe|komme|kaeme|arbeite)(?: an)? (?:ein |eine )?(?:\\w*partner|mitarbeiter\\w*|' +
    'vertreter\\w*|\\w*berater\\w*)? ?(?:von|vom|vun|bei|für|im auftrag)?(?: der| die| dr| da| von| des)?',
  'hieß es (?:von|die)?',
  'dachte (?:\\w+ ){0,4}',
  'stellte[n]? sich (?:\\w+ ){0,3}(?:als|von|mit|vom)(?: \\w+){0,2}',
  'meldete[n]? sich (?:\\w+ ){0,4}(?:als|von|vom|von der|die|der|mit)?',
  'pretend\\w* to be',
  'claim\\w* to be(?: from)?',
  'said (?:he|she|they) (?:was|were) (?:from|with|calling from)',
  '(?:weismachen|behauptet\\w*|gesagt|sagte|meinte),? (?:dass|daß) (?:er|sie) (?:für|von|vom|bei|' +
    'im auftrag von)(?: der| die| dem)?',
  'allegedly (?:from )?',
  'supposedly (?:from )?',
  '(?:hier ist|hier spricht|guten tag,?|hallo,?|wir sind) (?:\\w+ ){0,4}(?:von|vom|der|die|von der)?',
  'von wegen',
);
/** Right before the name: the caller only claimed it. */
export const CLAIMED_BEFORE = compile(`(?:${CLAIM}) ?"?$`);
/** Right behind a name: it is said to have been the caller. */
export const SAID_TO_BE = compile('^"? (?:sei|waer|waere|war)(?:.?s| es) (?:angeblich )?gewesen_');
/** Right before a name: the words with which a caller greets. */
export const GREETS = compile(
  '"(?:schönen |einen )?(?:guten (?:tag|abend|morgen)|hallo|grüß gott|hier ist|hier spricht)[, ]+(?:\\w+ ){0,4}$',
);
/** Somebody says who he is: whoever does so on the phone is the one who called. */
export const NAMES_ITSELF = compile(
  ways(
    '_(?:gab|gaben|gibt) (?:\\w+ ){0,3}vor_',
    '_(?:vorgegeben|vorgetäuscht)_',
    '_sich (?:\\w+ ){0,6}(?:vorgestellt|ausgegeben|genannt|gemeldet|vorstellte|meldete|nannte)_',
    '_(?:stellte|meldete|nannte)[n]? (?:er|sie|die|der|sich) ?(?:\\w+ ){0,8}(?:vor|als|mit|sich|von)_',
    '_meldete (?:er|sie|der|die) sich_',
    '_(?:wollte|will) (?:von|vom|bei|für) (?:\\w+ ){1,5}(?:gewesen )?sein_',
    '_(?:er|sie) (?:sei|waer|waere) (?:von|vom|bei|beim|für|im auftrag)_',
    '_(?:sagte|sagt|meinte)[^.!?\\n]{0,24} (?:er|sie) (?:ist|is|kommt|komme) (?:von|vom)_',
    '_(?:waer|waere|sei) (?:er|sie),? (?:hat|sagte|meinte)_',
    '_(?:dass|daß) (?:er|sie) (?:von|vom|bei|für) (?:\\w+ ){1,4}(?:ist|sei|kommt|anruft|anrufe)_',
    '_(?:gab|gaben) sich als_',
    '_(?:hat|haben) (?:mir |uns )?(?:gemeint|gesagt|behauptet|erzählt),? (?:dass |daß )?(?:er|sie) (?:ist|is|' +
      'sei|waere?|waer|kommt|arbeitet|ruft)_',
    '_(?:introduced|presented) (?:himself|herself|themselves)_',
    '_(?:pretended|claimed) to be_',
    '_(?:he|she|they) (?:said|claimed) (?:he|she|they) (?:was|were)_',
    '_calling (?:on behalf of|from|for)_',
  ),
);
/** "Angeblich Telekom, aber die Mail kam von 1&1": the name alone, right behind the doubt that opens the sentence. */
export const ALLEGED = compile(
  '^[\\s"]*(?:also |und |das war |der war |die war )?(?:angeblich|supposedly|allegedly) ' +
    '(?:war (?:das|der|die|er|sie|es) )?(?:von |vom |from )?(?:der |die )?"?$',
);
