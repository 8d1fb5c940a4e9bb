// The people who call, and the bodies they like to be.

/** People who call. */
export const PEOPLE =
  '_(?:\\w*anruf\\w*|schwätzer\\w*|quassel\\w*|\\w*beraterin|angerufen|rief|riefen|ruft|telefonat|' +
  'mitarbeiter\\w*|vertreter\\w*|\\w*berater\\w*|\\w*verkäufer\\w*|werber\\w*|vertriebler\\w*|agent\\w*|' +
  'jemand\\w*|irgendwer|leute|mann|männer|frau|dame|damen|herr|herrn|mensch|kollege\\w*|kollegin|bursche|' +
  'kerl|fräulein|typ|typen|heini|fuzzi|fritze|stimme|sprecher\\w*|gespräch|abteilung|vertrieb|' +
  'kundenservice|kundenbetreuung|caller|call(?:ed)?|someone|somebody|guy|lady|agent)';
/** People who sell. */
export const SELLERS =
  '(?:herrn?|frau|dame|mann|typ(?:en)?|kerl|mensch(?:en)?|berater(?:in)?|mitarbeiter(?:in)?|' +
  'vertreter(?:in)?|verkäufer(?:in)?|anrufer(?:in)?|agent|guy|lady|woman|man|rep|caller|person|heini|fuzzi|' +
  'einer|eine|jemand|jemandem|somebody|someone|schwätzer|salesman|saleswoman)';
/** "Von der", "im Auftrag von einer Firma": what joins a person to a name. */
export const OF =
  '(?:von|vom|vun|der|des|aus|für|bei|mit|im auftrag|im auftrag von|im namen|im namen von|from|' +
  'namens)(?: der| die| dr| da| dene| von| des| den| einer| einem| so einem| so einer| meinem| meiner|' +
  ' unserem| einer firma| der firma| firma| einem gewissen)?';
/** Bodies that callers like to be, without being in any directory of companies. */
export const ROLES =
  '(?:bundes\\w+|netzagentur|verbraucherhilfe\\w*|\\w*hilfe \\w+|lottogesellschaft|lotteriegesellschaft|' +
  'post|deutschen post|\\w*regierung|ministerium|\\w*ministerium|\\w*behörde|stromzentrale|tarifzentrale|' +
  'preisgarantie\\w*|\\w*garantie-?service|schuldnerberatung|mieterbund|mieterschutz\\w*|' +
  'verbraucherservice|verbraucherberatung|\\w*pflegestelle|pflegekasse|pflegeberatung|medizinische[rn]? ' +
  'dienst\\w*|seniorenhilfe\\w*|kündigungszentrale|\\w*zentrale für \\w+|municipal utilit\\w+|' +
  'grid operator|network operator|consumer \\w+|verbraucherzentrale\\w*|verbraucherschutz\\w*|' +
  'vergleichsportal\\w*|\\w*netzbetreiber\\w*|grundversorger\\w*|stromversorger\\w*|energieversorger\\w*|' +
  'stadtwerk\\w*|energieagentur\\w*|energieberat\\w*|stromberat\\w*|tarifberat\\w*|tarifoptimier\\w*|' +
  'polizei|bank|hausbank|sparkasse(?: \\w+)?|\\w*hausärzt\\w*|hausarzt\\w*|arztpraxis|apotheke\\w*|klinik|' +
  'rote[ns]? kreuz\\w*|drk|johanniter\\w*|malteser\\w*|caritas|diakonie|krankenkasse|krankenversicherung|' +
  'rentenversicherung|microsoft|branchenbuch\\w*|telefonbuch\\w*|branchenverzeichnis\\w*|buchclub|' +
  'zeitungsverlag|verlag|lotto\\w*|gewinnspiel\\w*|gewinnzentrale|marktforsch\\w*|umfrageinstitut|' +
  'meinungsforsch\\w*|kundenbetreuung|kundenservice|kundendienst|rückgewinnung\\w*|fachabteilung|' +
  'technik(?:abteilung)?|inkasso\\w*|amtsgericht|notar\\w*|anwalt\\w*|hausverwaltung|vermieter\\w*|' +
  '(?:mein|unser)\\w* (?:\\w+ )?(?:anbieter|versorger|provider|stromanbieter|gasanbieter|internetanbieter))';
