// Where somebody lives, as far as it tells the Land: the Länder by their names and the towns that are so big that nobody asks which one is meant.
import type { FactValues } from '../../../knowledge/facts.ts';
import { ways } from '../rule.ts';

/** Names by Land; only towns whose name no other town of size bears. */
export const LAND_NAMES: readonly { land: FactValues['federalState']; names: string }[] = [
  {
    land: 'BW',
    names: ways(
      'baden-württemberg|baden württemberg|württemberg|schwabenland|ländle|stuttgart|mannheim',
      'karlsruhe|heidelberg|heilbronn|ulm|pforzheim|reutlingen|esslingen|tübingen|ludwigsburg',
      'konstanz|freiburg|schwarzwald',
    ),
  },
  {
    land: 'BY',
    names: ways(
      'bayern|bavaria|franken|oberfranken|unterfranken|mittelfranken|oberpfalz|niederbayern',
      'oberbayern|allgäu|münchen|munich|minga|nürnberg|nuremberg|augsburg|regensburg',
      'ingolstadt|würzburg|fürth|erlangen|bamberg|bayreuth|passau|landshut|rosenheim',
      'aschaffenburg|kempten|schweinfurt',
    ),
  },
  { land: 'BE', names: 'berlin|neukölln|kreuzberg|charlottenburg|spandau|marzahn' },
  { land: 'BB', names: 'brandenburg|uckermark|spreewald|potsdam|cottbus|eberswalde|oranienburg' },
  { land: 'HB', names: 'bremen|bremerhaven' },
  { land: 'HH', names: 'hamburg|altona|barmbek' },
  {
    land: 'HE',
    names: 'hessen|kassel|wiesbaden|darmstadt|offenbach|fulda|gießen|marburg|hanau|wetzlar|odenwald|frankfurt am main',
  },
  {
    land: 'MV',
    names:
      'mecklenburg|mecklenburg-vorpommern|meck-pomm|vorpommern|rügen|usedom|rostock|schwerin|stralsund|greifswald|neubrandenburg|wismar',
  },
  {
    land: 'NI',
    names:
      'niedersachsen|ostfriesland|emsland|hannover|hanover|braunschweig|oldenburg|osnabrück|wolfsburg|göttingen|hildesheim|salzgitter|lüneburg|celle|emden|wilhelmshaven|cuxhaven|hameln',
  },
  {
    land: 'NW',
    names: ways(
      'nrw|nordrhein-westfalen|ruhrgebiet|ruhrpott|sauerland|münsterland|westfalen|köln',
      'cologne|düsseldorf|dortmund|duisburg|bochum|wuppertal|bielefeld|bonn|münster',
      'gelsenkirchen|mönchengladbach|aachen|krefeld|oberhausen|hagen|hamm|leverkusen|solingen',
      'herne|neuss|paderborn|recklinghausen|bottrop|siegen|gütersloh|remscheid|moers',
      'bergisch gladbach',
    ),
  },
  {
    land: 'RP',
    names: 'rheinland-pfalz|pfalz|hunsrück|mainz|ludwigshafen|koblenz|trier|kaiserslautern|worms|neuwied|speyer',
  },
  { land: 'SL', names: 'saarland|saarbrücken|saarlouis|neunkirchen' },
  { land: 'SN', names: 'sachsen|erzgebirge|vogtland|lausitz|leipzig|dresden|chemnitz|zwickau|plauen|görlitz|bautzen' },
  {
    land: 'ST',
    names: 'sachsen-anhalt|magdeburg|dessau|halberstadt|wittenberg|stendal|halle an der saale|halle/saale',
  },
  { land: 'SH', names: 'schleswig-holstein|sylt|kiel|lübeck|flensburg|neumünster|husum|büsum' },
  { land: 'TH', names: 'thüringen|erfurt|jena|weimar|gera|gotha|eisenach|suhl' },
];

/** Words that lead to where one lives; `N` is the name. */
export const AT_HOME = [
  '_(?:wohn(?:e|en|t|haft|te)?|leb(?:e|en|t)|daheim|zu ?hause|gemeldet|live|lives|living|based|' +
    'resident)_(?: (?!nicht|früher|nie)[\\w.,]+){0,5} (?:in|bei|aus|im|near|of) (?:dem |der |the |schönen )?N_',
  '_(?:hier|hier oben|hier unten|bei uns|daheim|uns hier|here) (?:\\w+ )?(?:in|im|aus) (?:der |dem |schönen )?N_',
  '_(?:komme|bin|sind|kommen|stamme|rentner\\w*|student\\w*|familie|wir|ich|i.m|i am|we are|writing) (?:\\d\\d )?(?:und |and )?(?:aus|in|from) (?:dem |der |the )?N_',
  '_(?:grüße?|gruß|servus|servas|moin|hallo|guten tag|grüß gott|tach|hi|hello|greetings) (?:\\w+ )?(?:aus|from|ut) (?:dem |der |the )?N_',
  '(?:^|[.!?\\n] ?)in (?:der |dem )?N,? (?:wo ich|wohn)',
  '_als (?:alte[rn]? )?N(?:er|erin)_',
  '_(?:schreibe?|schreiben|melde mich|melde) (?:ich |wir )?(?:ihnen |euch |hier )*aus (?:dem |der )?N_',
  '_N,? (?:mein|unser) (?:wohnort|wohnsitz|zuhause)_',
  '_(?:mein|unser) (?:wohnort|wohnsitz)(?: ist|:)? N_',
];
/** Somebody else's place, a place of long ago or of a shop. */
export const NOT_AT_HOME =
  '_(?:stadtwerk\\w*|shop|laden|filiale|store|amtsgericht|firma|gmbh|früher|damals|urlaub|besuch|ziehe|' +
  'umziehen|umgezogen|verzogen|zog|wohnt(?:e|en)? früher|anrufer|caller|sitz|vodafone|telekom)_';
