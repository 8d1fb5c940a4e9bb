// The country that a writer is in, by its towns, offices and companies.
import { ways } from '../../rule.ts';

/** Austria. */
export const AUSTRIA = `_(?:${ways(
  'österreich\\w*|austria|wien|graz',
  'linz(?! am rhein)',
  'salzburg|innsbruck|klagenfurt|villach|tirol|vorarlberg|steiermark|kärnten|rtr',
  'a1 telekom|magenta österreich|arbeiterkammer|wohne in at|kronen zeitung|wien energie',
  'verbund ag',
  '(?:live|lives|living|based|resident|am|i.m|is|are|we.re|writing|mother|mum|dad|father|grandma|gran) ' +
    '(?:\\w+ ){0,3}(?:in|from|near) (?:vienna|styria|tyrol|carinthia)',
)})_`;
/** Switzerland. */
export const SWITZERLAND = `_(?:${ways(
  'schweiz\\w*|switzerland|zürich|basel|bern|luzern|genf|winterthur|swisscom|sunrise',
  'salt mobile|upc schweiz|franken|chf|konsumentenschutz schweiz|aargau|st\\. gallen',
  '(?:live|lives|living|based|resident|am|i.m|is|are|we.re|writing|mother|mum|dad|father|grandma|gran) ' +
    '(?:\\w+ ){0,3}(?:in|from|near) (?:geneva|lucerne|lausanne)',
)})_`;
/** Germany: its law is the one we know. */
export const GERMANY = `_(?:${ways(
  'deutschland|germany',
  '(?:von|an) der mosel',
  'amtsgericht|mahnbescheid|bundesnetzagentur|bnetza|verbraucherzentrale\\w*|schufa',
  'polizei|sparkasse|volksbank|berlin\\w*|hamburg\\w*|münchen\\w*|köln\\w*|frankfurt',
  'stuttgart|düsseldorf|dortmund',
  'essen(?= (?:wohn|an der))',
  'leipzig|bremen|dresden|hannover|nürnberg|duisburg|bochum|wuppertal|bielefeld|bonn',
  'münster|karlsruhe|mannheim|augsburg|wiesbaden|gelsenkirchen|mönchengladbach',
  'braunschweig|chemnitz|kiel|aachen|halle|magdeburg|freiburg|krefeld|lübeck|mainz|erfurt',
  'rostock|kassel|saarbrücken|potsdam|oldenburg|osnabrück|heidelberg|darmstadt|regensburg',
  'würzburg|göttingen|ulm|koblenz|trier|jena|cottbus|schwerin|bayern|munich|cologne',
  'nuremberg|hanover|pfalz|rheinland\\w*|sauerland|ruhrgebiet|ruhrpott|eifel|allgäu',
  'schwarzwald|ostfriesland|westfalen|oberpfalz|mecklenburg\\w*|vorpommern|saarland',
  'lausitz|vogtland|erzgebirge|spreewald|uckermark|hunsrück|odenwald|münsterland|emsland',
  'rügen|usedom|sylt',
  '(?:kreis|landkreis) (?!von|der|die)\\w{4,20}',
  'nrw|hessen|sachsen\\w*|niedersachsen|thüringen|brandenburg|stadtwerke\\w*|bafin',
  'schlichtungsstelle',
)})_`;
