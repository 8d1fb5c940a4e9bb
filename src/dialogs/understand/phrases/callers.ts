// Words around a name that say: this one called, or said to be calling for it.
import { compile } from '../rule.ts';

/** Parts of callers' speech and of "said to be": what stands right before the name. */
const CLAIM =
  'angeblich(?:e[rnms]?)? (?:\\w+ ){0,5}(?:von|vom|der|bei|im auftrag|im namen|mitarbeiter\\w*|kundenservice|für|die)?(?: der| des| von| von der)?|als (?:ein\\w* )?(?:\\w+ )?(?:mitarbeiter\\w*|vertreter\\w*|\\w*berater\\w*|partner\\w*|abteilung|team|service)?(?: der| von| von der| vom)?|gab(?:en)? sich als|im (?:auftrag|namen) (?:von|der|des|meines|von der)|(?:sagte[n]?|meinte[n]?|behauptete[n]?|hat gesagt|erklärte)?,? ?_(?:sie|er) (?:sei|waere|waer|waern|ist|sind|seien|rufe|riefe|komme|kaeme|arbeite)(?: an)? (?:ein |eine )?(?:\\w*partner|mitarbeiter\\w*|vertreter\\w*|\\w*berater\\w*)? ?(?:von|vom|vun|bei|für|im auftrag)?(?: der| die| dr| da| von| des)?|hieß es (?:von|die)?|dachte (?:\\w+ ){0,4}|stellte[n]? sich (?:\\w+ ){0,3}(?:als|von|mit|vom)(?: \\w+){0,2}|meldete[n]? sich (?:\\w+ ){0,4}(?:als|von|vom|von der|die|der|mit)?|pretend\\w* to be|claim\\w* to be(?: from)?|said (?:he|she|they) (?:was|were) (?:from|with|calling from)|(?:weismachen|behauptet\\w*|gesagt|sagte|meinte),? (?:dass|daß) (?:er|sie) (?:für|von|vom|bei|im auftrag von)(?: der| die| dem)?|allegedly (?:from )?|supposedly (?:from )?|(?:hier ist|hier spricht|guten tag,?|hallo,?|wir sind) (?:\\w+ ){0,4}(?:von|vom|der|die|von der)?|von wegen';

/** People who call. */
const PEOPLE =
  '_(?:\\w*anruf\\w*|schwätzer\\w*|quassel\\w*|\\w*beraterin|angerufen|rief|riefen|ruft|telefonat|mitarbeiter\\w*|vertreter\\w*|\\w*berater\\w*|\\w*verkäufer\\w*|werber\\w*|vertriebler\\w*|agent\\w*|jemand\\w*|irgendwer|leute|mann|männer|frau|dame|damen|herr|herrn|mensch|kollege\\w*|kollegin|bursche|kerl|fräulein|typ|typen|heini|fuzzi|fritze|stimme|sprecher\\w*|gespräch|abteilung|vertrieb|kundenservice|kundenbetreuung|caller|call(?:ed)?|someone|somebody|guy|lady|agent)';
const OF =
  '(?:von|vom|vun|der|des|aus|für|bei|mit|im auftrag|im auftrag von|im namen|im namen von|from|namens)(?: der| die| dr| da| dene| von| des| den| einer| einem| so einem| so einer| meinem| meiner| unserem| einer firma| der firma| firma| einem gewissen)?';

/** Right before the name: the caller only claimed it. */
export const CLAIMED_BEFORE = compile(`(?:${CLAIM}) ?"?$`);
/** Right before the name: somebody who calls, of or for it. */
export const CALLER_BEFORE = compile(
  `(?:${PEOPLE} (?:(?!\\w*(?:paket|vertrag|abo|tarif|angebot|rechnung|option|anschluss)_)[\\w"]+ ){0,3}|_(?:einer|eine|eener|wer|dran|am telefon|am apparat|am hörer|in der leitung)_,? (?:so |da |angeblich |an |war |waren |wieder )?)${OF} ?"?$`,
);

/** Bodies that callers like to be, without being in any directory of companies. */
export const ROLES =
  '(?:bundes\\w+|netzagentur|verbraucherhilfe\\w*|\\w*hilfe \\w+|lottogesellschaft|lotteriegesellschaft|post|deutschen post|\\w*regierung|ministerium|\\w*ministerium|\\w*behörde|stromzentrale|tarifzentrale|preisgarantie\\w*|\\w*garantie-?service|schuldnerberatung|mieterbund|mieterschutz\\w*|verbraucherservice|verbraucherberatung|\\w*pflegestelle|pflegekasse|pflegeberatung|medizinische[rn]? dienst\\w*|seniorenhilfe\\w*|kündigungszentrale|\\w*zentrale für \\w+|municipal utilit\\w+|grid operator|network operator|consumer \\w+|verbraucherzentrale\\w*|verbraucherschutz\\w*|vergleichsportal\\w*|\\w*netzbetreiber\\w*|grundversorger\\w*|stromversorger\\w*|energieversorger\\w*|stadtwerk\\w*|energieagentur\\w*|energieberat\\w*|stromberat\\w*|tarifberat\\w*|tarifoptimier\\w*|polizei|bank|hausbank|sparkasse(?: \\w+)?|\\w*hausärzt\\w*|hausarzt\\w*|arztpraxis|apotheke\\w*|klinik|rote[ns]? kreuz\\w*|drk|johanniter\\w*|malteser\\w*|caritas|diakonie|krankenkasse|krankenversicherung|rentenversicherung|microsoft|branchenbuch\\w*|telefonbuch\\w*|branchenverzeichnis\\w*|buchclub|zeitungsverlag|verlag|lotto\\w*|gewinnspiel\\w*|gewinnzentrale|marktforsch\\w*|umfrageinstitut|meinungsforsch\\w*|kundenbetreuung|kundenservice|kundendienst|rückgewinnung\\w*|fachabteilung|technik(?:abteilung)?|inkasso\\w*|amtsgericht|notar\\w*|anwalt\\w*|hausverwaltung|vermieter\\w*|(?:mein|unser)\\w* (?:\\w+ )?(?:anbieter|versorger|provider|stromanbieter|gasanbieter|internetanbieter))';

/** The whole of what a caller said to be, with the words in a group. */
export const SELF_STYLED = compile(
  `(?:gab(?:en)? sich (?:\\w+ ){0,6}als|meldete[n]? sich (?:\\w+ ){0,2}als|stellte[n]? sich (?:\\w+ ){0,3}(?:als|vor als)|ausgegeben als|angeblich(?:e[rnms]?)? (?:ein(?:e|er)? )?(?:von|vom|im auftrag|für)?|pretending to be|claimed to be(?: from)?|said (?:he|she|they) (?:was|were) (?:from|with)) "?((?:[\\w&"-]+ ?){1,6})|meldete[n]? sich (?:\\w+ ){0,2}"([^"]{3,50})"|(?:^|[.!?\\n] ?)(?:so )?eine? (\\w*(?:gut|hof|haus|handel|versand|verlag|vertrieb|agentur|institut|kanzlei|akademie|gesellschaft|verein|makler\\w*|stiftung|kellerei|club|portal|zentrale) (?:aus|von|in) (?:der |dem |den )?\\w+) (?:ruft|rief|hat)_[^.!?\\n]{0,50}_(?:an|angerufen)_|_als_ "?((?:[\\w&"-]+ ){1,6})(?:aus_|ausgegeben|vorgestellt|vor_|vorstellte)|${PEOPLE}(?: (?!wegen|über|zum|zur)\\w+,?){0,3} (?:von|vom|vun|der|des|from|of|with|für)(?: der| dem| einer| einem| a| an| the| so einer| so einem)? "(?!bitte_|ja_|nein_)([^"]{3,50})"(?! (?:bestell|abgeschl))|(?:(?:er|sie|die|der) (?:sei|seien|waere|waern|ist|sind|kommt|komme|kaeme|was|were|is)|i.m|we.re) (?:ein\\w* (?:\\w+ )?)?(?:von|vom|vun|from|with)(?: der| dem| einer| einem| the| a)? "([^"]{3,50})"|(?:er|sie|he|she) (?:komme|kommt|arbeite|arbeitet|works?|worked) (?:\\w+ )?(?:von|vom|bei|beim|für|from|for)(?: der| dem| einem| einer| the| a)? "?(${ROLES})|(?:der|die) sich (?:\\w+ ){0,2}als "?((?:\\w+ ){0,3}\\w+)"? ausgab|said (?:he|she|they) (?:was|were|is|are) (?:calling )?(?:from|with|of) (?:the |a )?"?((?:[\\w&-]+ ?){1,4})|_es (?:rief|riefen) (?:\\w+ )?(?:die|der|das) "?(${ROLES}|\\w*gesellschaft|\\w*zentrale)"? (?:\\w+ )?an_|_(?:hat|hatte) (?:[\\w_]+ ){0,3}?(?:ein|eine|so ein|so eine) (\\w*(?:makler\\w*|energieberat\\w*)) (?:\\w+ ){0,4}angerufen_|_(?:hat|hatte) (?:mich|uns|sie|ihn) (?:[\\w_]+ ){0,3}?(?:ein|eine|so ein|so eine) (\\w*(?:handel|versand|verlag|vertrieb|agentur|institut|kanzlei|akademie|gesellschaft|verein|makler\\w*|vermittl\\w*|energieberat\\w*|stiftung)(?: (?:aus|für|in) (?:der |dem )?\\w+)?) (?:\\w+ ){0,4}angerufen_|_rief(?:en)? (?:mich )?(?:\\w+ )?"(?!spreche ich|sind sie|bin ich)([^"]{3,50})"|(?:hat|haben|hatte) (?:mich |uns )?(?:die |der |eine |ein )?"([^"]{3,50})" (?:\\w+ ){0,3}(?:angerufen|am telefon)|(?:ruft|rief) (?:\\w+ ){0,4}(?:der|die|eine?|so eine?) "([^"]{3,60})" an_|(?:hat|hatte) (?:mich|uns) (?:eine?|die|der) "([^"]{3,60})"|eine? "([^"]{3,50})" (?:\\w+ ){0,3}(?:bei (?:ihr|mir|uns|ihm) )?angerufen|"(?:hier |hier ist )((?:die )?${ROLES})[ ,"]|einem "(${ROLES})" am telefon|sich jemand (?:vom|von der|von) "([^"]{3,60})"|"(?:wir sind|ich bin|hier ist|hier spricht|guten tag,? hier ist) (?:ein |eine |von |vom |die |der |das )?([^",]{3,40})|(?:^|[\\s"])(?:ich bin|er sei|sie sei|sie seien|(?:er|sie) (?:waer|waere|ist|kommt|ruft an)|war aber|war) (?:ein |eine |einer |jemand )?"?(?:von|vom|vun) (?:der |dem |einem |einer )?"?(${ROLES}(?: [A-Z]\\w+)?)|${PEOPLE},? (?:(?!wegen|über|mit|zum|zur)\\w+,? ){0,3}"?(?:als|von|vom|vun|der|des|für|aus) (?:der |die |dr |da |dem |einem |einer |meinem |unserem |so einem |so einer |so nem |nem |ner |ihrem )?"?(${ROLES})|_(?:vom|von der|von dem|von den) "?(${ROLES})"? (?:sagte|meinte|behauptete|sagt) (?:die|der|sie|er)_|(?:angerufen|rief an|am telefon),? "(?:von|vom) (?:der |dem )?(${ROLES})|"hier ist (ihre? (?:\\w+ )?(?:\\w*lieferant|\\w*anbieter|\\w*versorger))|_(?:einer|eine|wer) "?(?:von|vom) (?:der |dem |einem |einer |meinem |unserem |ihrem )?"?(${ROLES})|_rief (?:\\w+ )?(?:einer|eine|jemand|wer|man)(?: \\w+){0,3} an,? "([^"]{3,50})"|_anruf (?:von |der |vom |einer |eines |durch )?"(?!bitte_|ob_|sie_|wir_|ja_|nein_|wollen_|haben_|guten_|hallo_|ich_|es_|das_|nur_|noch_|jetzt_)([^"]{3,60})"|"([^",]{3,40})" (?:rief|ruft|riefen|hat (?:mich|uns|ihn|sie) angerufen)_|_(?:läutete|bimmelte|klingelte)(?: bei (?:mir|uns|ihr|ihm))? "([^"]{3,40})"|(?<![a-z])'([^',]{3,40})' (?:agent |rep |team |salesman )?(?:called|phoned|rang)_|(?:glaubte|dachte|meinte|geglaubt|gedacht),? (?:\\w+ )?(?:er |sie |ich )?(?:redet|redete|rede|spricht|sprach|spreche|telefonier\\w*|hat|haette) (?:\\w+ )?mit (?:der |dem |den )?(${ROLES})|_(?:anruf\\w*|angerufen|rief \\w+ an),? (?:von|vom) (?:der |dem )?(${ROLES})|(?:unabhängige[rn]?|neutrale[rn]?) (tarifberat\\w+|energieberat\\w+|strom\\w+|berat\\w*)|im (?:namen|auftrag) (?:von|der|des|meines|unseres) ((?:[\\w&"-]+ ?){1,4})`,
);

/** Right behind the name: it calls. */
export const CALLS_AFTER = compile(
  '^["/\\w]{0,12}(?:[- ]?(?:kundenservice|kundenbetreuung|kundendienst|service|team|mitarbeiter\\w*|typ|mann|vertreter\\w*|berater\\w*|hotline|heini|fritze|anrufer\\w*|vertrieb))? ?(?:\\([^)]{0,30}\\) )?(?:(?:hat|haben|hatte|hatten) (?:[\\w"+,]+ ){0,9}(?:{ruf}|am telefon|telefonisch|gemeldet|in die mangel genommen)|(?:hat|haben) sich (?:\\w+ ){0,3}(?:telefonisch |am telefon )?gemeldet|rief|riefen|ruft|rufen|klingelte|bimmelte|klingelt (?:an|durch)|bimmelt (?:an|durch)|meldet(?:e)? sich|hat sich (?:\\w+ )?(?:bei mir )?gemeldet|called|phoned|rang|(?:had|has|have) (?:\\w+ )?(?:called|phoned|rung)|reached me|kept (?:calling|phoning|ringing)|war (?:plötzlich |dann )?am (?:telefon|apparat)|am telefon|am apparat|dran_|war dran|in der leitung)',
);
/** "Hat der Telekom zugesagt", "von der ERGO aufschwatzen lassen", "die von Yello mir am Telefon": it was on the phone. */
export const SPOKE_AFTER = compile(
  '^"? (?:[\\w-]+ ){0,7}(?:aufschwatzen|aufquatschen|andrehen|überreden|breitschlagen|bequatschen|beschwatzen|verkaufen|überrumpeln|einlullen|belabern) lassen|^"? (?:\\w+ ){0,2}(?:zugesagt|zugestimmt|ja gesagt|zugesagt)_|^"? (?:mir|uns|ihr|ihm) (?:\\w+ ){0,2}(?:am telefon|telefonisch|per telefon)_',
);
/** "Bei mir hat sich am Donnerstag die Telekom gemeldet". */
export const REPORTED_BEFORE = compile(
  '_(?:hat|haben|hatte) sich (?:\\w+ ){0,6}(?:die |der |jemand von |einer von |eine von )?(?:der |dem )?"?$',
);
export const REPORTED_AFTER = compile('^"? (?:\\w+ ){0,4}gemeldet_');
export const SPOKE_BEFORE = /(?:\b(?:von|vom|der|dem|die von)(?: der| dem)?) ?"?$/;
/** Behind the name: an employee of it, a vehicle of "the X man rang". */
export const PERSON_AFTER = compile(
  '^["/\\w-]{0,12}(?:\'s)?"? ?(?:call cent(?:re|er)|callcenter|sales team|agent|salesman|saleswoman|salesperson|rep|representative|employee|man|guy|lady|woman|mensch|mann|typ|frau|dame|heini|fritze|mitarbeiter\\w*|vertreter\\w*|berater\\w*|techniker\\w*|partner|service team|verkäufer\\w*|anrufer\\w*)_',
);
/** Right before the name, set off by a comma or a full stop: "Gestern ein Anruf, Otelo, ob ich ...". */
export const VERBLESS_CALL = compile(
  '(?:_(?:ein|der|kurzer|\\w*) ?(?:anruf|werbeanruf|telefonat)|_(?:ruft|rief)(?: \\w+){0,3} (?:einer|eine|eener|jemand|wer) an|_(?:einer|eine|jemand) (?:abgepasst|angerufen|angequatscht|dran)|abgenommen)(?:[,:.]| wegen \\w+,)? ?"?$|_(?:jemand|einer|eine|wer|frau|dame|mann|herr \\w+|frau \\w+)_ (?:hat|haben|hatte) (?:mich |uns |bei mir |heute |gestern )?(?:\\w+ )?angerufen[,:] ?"?$|_(?:answered|picked up|phone rang|abgenommen|rangegangen|ging ran|ran gegangen|klingelte)_[^!?]{0,45}_(?:it was|es war|das war|dran war)(?: die| der)? "?$',
);
/** Somebody of it, further away: "hatte ich jemanden von", "Frau Berger vom", "anruf kam am Montagabend, von". */
export const FROM_FAR = compile(
  '(?:_(?:jemand\\w*|wer|mensch|frau|herr\\w*|mann|männer|dame|leute|anruf\\w*|angerufen|rief|someone|somebody|salesman|lady|guy|man|called|calling|rang|phoned)_(?: (?!{paper}|rechnung|\\w*paket|\\w*vertrag_|päckchen|police)[\\w",_()]+){0,7}|_(?:einen|eine|einer)_(?: (?:dran|angeblich|so|da)_)?) (?:von|vom|vun|vo|from|with|for|behalf of|acting for) (?:der |dem |einer |die |dr |da |\\w+abteilung )?"?$',
);
export const CALLED_BY = compile(
  '_meldete[n]? sich (?:\\w+ ){0,3}(?:die |der |jemand von |einer von )?(?:der |dem )?"?$|_angerufen (?:hat|haben|hatte|wurde ich von)(?: mich| uns| sie| ihn| da)?(?: \\w+){0,2} (?:die |der )?"?$|_(?:rief|riefen|ruft|rufen|klingelte)(?: [\\w"]+){0,5} (?:die |der |eine? |jemand |\\w+ )?(?:von |vom |der )?"?$',
);
/** Behind a word for the call, besides days and hours, nothing but its name: "Anruf 6. Juli (", "klingelt das Telefon, Firma". */
export const CALL_THEN =
  '_(?:\\w*anruf|telefonat|angerufen|telefon|apparat|klingelte?|abgehoben|call|caller|phoned|rang|rings)_[ ,:(]{1,3}(?:(?:am|kam|war|das|um|gegen|uhr|früh|abends?|mittags?|nachmittags?|vormittags?|on|at)_[ ,:(]{0,3}){0,4}(?:firma |von |vun |from |eine firma |a firm called |namens |die |der )*"?$';
/** "Die haben mich angerufen", "jemand von denen rief an": the company named before. */
export const THEY_CALLED = compile(
  '_(?:die|sie) (?:haben|hatten|ham|hend|habn|hab) (?:sich )?(?:mich |uns |sie |ihn |bei mir |bei uns )?(?:\\w+ ){0,8}(?:{ruf})|_die haben sich (?:\\w+ ){0,4}(?:gemeldet|telefonisch)|(?:jemand|einer|eine|wer) von denen (?:\\w+ ){0,3}(?:{ruf}|rief|anrief)|(?:haben|hatten) die (?:mich|uns) (?:\\w+ ){0,4}{ruf}|_die riefen (?:mich |uns )?(?:\\w+ ){0,3}an_|riefen die (?:mich |uns )?(?:\\w+ ){0,3}an_|_die (?:riefen|rufen) (?:mich |uns |bei mir |bei uns )?an_|_(?:anruf|telefonat|call) (?:kam |war )?(?:von|vun|from) (?:denen|ihnen|dene|them)_|_(?:hatten|haben) die (?:mich |uns |bei mir |bei uns )?(?:\\w+ ){0,2}{ruf}|_(?:wurde|bin) (?:ich |wir )?von (?:denen|ihnen) (?:\\w+ ){0,4}{ruf}|_(?:man|die|sie) (?:rief|riefen) (?:mich|uns) (?:\\w+ ){0,3}an_|they (?:had )?(?:called|rang|phoned) (?:me|us|him|her)|call (?:was )?from them',
);

/** Right behind a name: it is said to have been the caller. */
export const SAID_TO_BE = compile('^"? (?:sei|waer|waere|war)(?:.?s| es) (?:angeblich )?gewesen_');
/** Right before a name: the words with which a caller greets. */
export const GREETS = compile(
  '"(?:schönen |einen )?(?:guten (?:tag|abend|morgen)|hallo|grüß gott|hier ist|hier spricht)[, ]+(?:\\w+ ){0,4}$',
);

const SELLERS =
  '(?:herrn?|frau|dame|mann|typ(?:en)?|kerl|mensch(?:en)?|berater(?:in)?|mitarbeiter(?:in)?|vertreter(?:in)?|verkäufer(?:in)?|anrufer(?:in)?|agent|guy|lady|woman|man|rep|caller|person|heini|fuzzi|einer|eine|jemand|jemandem|somebody|someone|schwätzer|salesman|saleswoman)';
/** Right before a name: a person of it, or "dem von", "die von" who were spoken to. */
export const SELLER_OF = compile(
  `_${SELLERS} (?:da |am telefon |am hörer |am apparat )?(?:von|vom|of|from|at)(?: der| den| dem| the)? "?$|_(?:dem|denen|die|der|den) (?:da )?(?:von|vom)(?: der| den)? "?$|_(?:mitarbeiter|berater|vertreter)(?:in)? (?:der|des) "?$`,
);
/** Right behind a name: its person. */
export const SELLER_BEHIND = compile(
  `^["-]? ?-?(?:verkaufs|kunden|service|telefon)?-?${SELLERS}_(?! (?:im|in der) (?:laden|shop|filiale))`,
);
/** Not in the call that counts: in a shop, at the door, on the hotline. */
export const TALKED_ELSEWHERE =
  '_(?:laden|shop|filiale|tür|haustür|hotline|kundenservice|kundendienst|store|door|nachgefragt|reklamiert|beschwert)_';
/** Somebody says who he is: whoever does so on the phone is the one who called. */
export const NAMES_ITSELF = compile(
  '_(?:gab|gaben|gibt) (?:\\w+ ){0,3}vor_|_(?:vorgegeben|vorgetäuscht)_|_sich (?:\\w+ ){0,6}(?:vorgestellt|ausgegeben|genannt|gemeldet|vorstellte|meldete|nannte)_|_(?:stellte|meldete|nannte)[n]? (?:er|sie|die|der|sich) ?(?:\\w+ ){0,8}(?:vor|als|mit|sich|von)_|_meldete (?:er|sie|der|die) sich_|_(?:wollte|will) (?:von|vom|bei|für) (?:\\w+ ){1,5}(?:gewesen )?sein_|_(?:er|sie) (?:sei|waer|waere) (?:von|vom|bei|beim|für|im auftrag)_|_(?:sagte|sagt|meinte)[^.!?\\n]{0,24} (?:er|sie) (?:ist|is|kommt|komme) (?:von|vom)_|_(?:waer|waere|sei) (?:er|sie),? (?:hat|sagte|meinte)_|_(?:dass|daß) (?:er|sie) (?:von|vom|bei|für) (?:\\w+ ){1,4}(?:ist|sei|kommt|anruft|anrufe)_|_(?:gab|gaben) sich als_|_(?:hat|haben) (?:mir |uns )?(?:gemeint|gesagt|behauptet|erzählt),? (?:dass |daß )?(?:er|sie) (?:ist|is|sei|waere?|waer|kommt|arbeitet|ruft)_|_(?:introduced|presented) (?:himself|herself|themselves)_|_(?:pretended|claimed) to be_|_(?:he|she|they) (?:said|claimed) (?:he|she|they) (?:was|were)_|_calling (?:on behalf of|from|for)_',
);
/** "Angeblich Telekom, aber die Mail kam von 1&1": the name alone, right behind the doubt that opens the sentence. */
export const ALLEGED = compile(
  '^[\\s"]*(?:also |und |das war |der war |die war )?(?:angeblich|supposedly|allegedly) (?:war (?:das|der|die|er|sie|es) )?(?:von |vom |from )?(?:der |die )?"?$',
);
