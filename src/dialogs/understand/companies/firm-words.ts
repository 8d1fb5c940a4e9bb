// Words beside a company that tell whose customer one is, was or became; read by more than one judge of companies.
import { compile, ways } from '../rule.ts';

/** Before the name: whose customer one was or is, or where one goes back to. */
export const OLD_BEFORE = compile(
  `(?:${ways(
    '(?:alte[rnms]?|bisherige[rnms]?|früher\\w*|ehemalige[rnms]?)(?: (?:\\w*vertrag|anschluss|tarif|\\w*liefervertrag) (?:bei|mit|von)(?: der| den| dem)?)?',
    'mein(?:en|em)? anbieter(?: ist| war)?',
    // "Mein bisheriger Versorger, die Stadtwerke Kiel".
    '(?:mein|unser|ihr|sein)\\w* (?:\\w+ )?(?:\\w*anbieter|\\w*versorger|\\w*lieferant),? (?:die|der|das)',
    'bin (?:\\w+ ){0,5}(?:bei|kunde|kundin)(?: bei| der| von)?',
    'war (?:\\w+ ){0,5}bei(?: der)?',
    'seit (?:\\w+ ){0,4}(?:bei|kunde|kundin)(?: bei| der| von)?',
    'zufrieden (?:\\w+ ){0,2}(?:mit|bei)(?: der)?',
    'weg von',
    'statt(?: bei)?(?: der| den| dem)?',
    'anstatt(?: bei)?(?: der| den)?',
    'kündigung (?:\\w+ )?(?:bei|von)(?: der| dem)?',
    'kündigungsbestätigung (?:der|von|vom)(?: der)?',
    'soll (?:\\w+ ){0,3}zu',
    'zurück (?:zu|zur|nach)(?: der)?',
    '_(?:der|die|das|mein|dem) alte[nr]? \\(',
    'krieg\\w* (?:\\w+ ){0,5}von(?: der)?',
    '(?:zahle|zahl|zahlen) (?:\\w+ ){0,6}an(?: die| den)?',
    'abschl\\w+ (?:\\w+ ){0,4}(?:die|an die)',
    '(?:wollen|will|moechte\\w*) (?:\\w+ )?(?:bei|beim)(?: den| der| dr)?',
    'weg von(?: der| dr| den)?',
    'bin (?:\\w+ )?(?:bei|kunde|kundin)(?: bei| der| von| dr)*',
    'gekündigt bei(?: der)?',
    'meine?[rnm]? (?:\\w+[- ]?)?(?:vertrag|anschluss|dsl|internet) (?:bei|von)(?: der)?',
  )}) ?"?$`,
);
/** Before the name: what came from it, or that it is the new one. */
export const NEW_BEFORE = compile(
  ways(
    '(?:(?:konto|abgebucht|abbuchung|gezogen|jezogen)(?: \\w+){0,2},|_kommt (?:[\\w_]+ ){0,5}von) ?"?$',
    // "Der Vertrag ist mit Volta Direkt, nicht mit der Rheinenergie".
    '_vertrag (?:ist|läuft|war) (?:\\w+ )?(?:mit|bei|von) (?:der |einer |den |dem )?"?$',
    '(?:vertrag|vertrags\\w*|auftragsbestätigung|bestätigung|abo|rechnung|wechsel|gewechselt|lastschrift|' +
      'abgebucht|abbuchung|brief|post|mail|schreiben|unterlagen|willkommen\\w*|begrüßung\\w*|beliefert|' +
      'versorgt|karton|kiste|gerät|päckchen|lieferung|antragsteller\\w*|gläubiger\\w*|absender|kunde|' +
      'neue[rnms]? (?:\\w+)?(?:anbieter|versorger|vertrag)|' +
      '(?:einen|ein|eine) (?:neuen|neues|neue|zweiten|zweites|zweite) bei|zu|sondern|tarif|mahnung|police|' +
      'untergeschoben|contract|bill|letter|mahnbescheid|neuer anbieter waere) (?:[\\w€.,]+ ){0,5}(?:von|vom|' +
      'der|zu|bei|mit|zur|durch|an|from|with)?(?: der| einem neuen| einer| neuen)? ?"?$',
  ),
);
/** Behind the name: "E.ON ist natürlich mein alter", "is my old one": whom one is with already. */
export const OLD_BEHIND = compile(
  '^"? (?:of course |obviously |ja |halt |aber |übrigens ){0,2}(?:ist|war|sind|is|was) ' +
    '(?:(?:ja|natürlich|doch|halt|eigentlich|nur|bloß|of course|actually|just|only|still|obviously) ){0,3}' +
    '(?:mein|unser|ihr|sein|der|die|my|our|her|his|the)\\w* (?:alte[rs]?|bisherige[rs]?|frühere[rs]?|' +
    'jetzige[rs]?|eigentliche[rs]?|old|current|previous|existing|present|normal|usual|actual)_',
);
/** Before the name: the company that is quoted. */
export const DENIES_BEFORE = compile('_(?:sagt|sagen|meint|meinen|bestätigt|laut) (?:mir )?(?:die |der )?"?$');
/** "Der Vertrag ist mit Volta Direkt, nicht mit der Rheinenergie": the one it turned out not to be of. */
export const NOT_WITH = compile(
  '_(?:\\w*vertrag|\\w*abo|\\w*tarif|\\w*police|contract)_[^.!?\\n]{0,40}_(?:gar |überhaupt |doch )?(?:nicht (?:mit|bei|von)|not with) (?:der |den |dem |meiner |meinem |my )?"?$',
);
/** Behind the name: it denies the contract, or knows of nothing. */
export const DENIES = compile(
  '^"? (?!hat es (?:\\w+ )?(?:nie|nicht) gegeben)(?:\\w+ )?(?:sagt|sagen|sagte\\w*|haben|hat|weiß|wissen|' +
    'bestätigt\\w*|bestreitet|meint)(?: (?!ich_)\\w+){0,6} (?:nie|nichts|nicht|keine)',
);

/** Words of a call. */
export const CALL_TOLD = compile(
  '_(?:angerufen|rief|riefen|\\w*anruf\\w*|telefon\\w*|am apparat|verkauft|aufgeschwatzt|called|phoned|rang|call)_',
);
/** What one does only with whoever claims the contract. */
export const DEALT = compile(
  `_(?:${ways(
    'widerruf\\w*|widersproch\\w*|gekündigt|kündig\\w*|storn\\w*|beschwer\\w*|reklamier\\w*',
    'bestell\\w*|abgeschlossen|aufgeschwatzt|verkauft|angedreht|angeboten|\\w*vertrag|sold',
    'offered|contract|verlänger\\w*|ja_|zugestimmt|zugesagt|cancel\\w*|withdr\\w*',
    'complain\\w*|ordered|agreed',
  )})`,
);
