// What people call the federal states: short names, everyday names and the largest towns.

/** By the state's code, for whoever is asked in which state somebody lives or sits: hardly anybody types the whole name. */
export const STATES = {
  BW: 'bawü|ba-wü|baden|württemberg|schwaben|stuttgart|karlsruhe|mannheim|freiburg|heidelberg|ulm|heilbronn',
  BY: 'bayern|bavaria|franken|oberpfalz|allgäu|münchen|munich|nürnberg|augsburg|regensburg|würzburg|ingolstadt',
  BE: 'berlin',
  BB: 'brandenburg|potsdam|cottbus',
  HB: 'bremen|bremerhaven',
  HH: 'hamburg',
  HE: 'hessen|frankfurt(?! ?(?:/|an der) ?oder)|wiesbaden|kassel|darmstadt|offenbach|hesse',
  MV: 'mecklenburg|vorpommern|meckpomm?|meck-pomm|rostock|schwerin',
  NI: 'niedersachsen|hannover|braunschweig|oldenburg|osnabrück|göttingen|wolfsburg|lower saxony',
  NW: '_nrw_|nordrhein|westfalen|ruhrgebiet|köln|cologne|düsseldorf|dortmund|essen_|duisburg|bochum|wuppertal|bielefeld|bonn|münster|aachen|gelsenkirchen|krefeld',
  RP: 'rheinland-pfalz|rheinland pfalz|pfalz|mainz|ludwigshafen|koblenz|trier|kaiserslautern',
  SL: 'saarland|saarbrücken',
  SN: '(?<!nieder)sachsen(?! ?-? ?anhalt)|dresden|leipzig|chemnitz|zwickau|saxony(?! ?-? ?anhalt)',
  ST: 'sachsen-anhalt|sachsen anhalt|magdeburg|halle|dessau',
  SH: 'schleswig|holstein|kiel|lübeck|flensburg',
  TH: 'thüringen|erfurt|jena|weimar|gera|thuringia',
};
