// Words around a name that say: its people spoke with the customer, on the phone or elsewhere.
import { compile, ways } from '../../rule.ts';
import { SELLERS } from './people.ts';

/** "Hat der Telekom zugesagt", "von der ERGO aufschwatzen lassen", "die von Yello mir am Telefon": it was on the phone. */
export const SPOKE_AFTER = compile(
  ways(
    '^"? (?:[\\w-]+ ){0,7}(?:aufschwatzen|aufquatschen|andrehen|überreden|breitschlagen|bequatschen|' +
      'beschwatzen|verkaufen|überrumpeln|einlullen|belabern) lassen',
    '^"? (?:\\w+ ){0,2}(?:zugesagt|zugestimmt|ja gesagt|zugesagt)_',
    '^"? (?:mir|uns|ihr|ihm) (?:\\w+ ){0,2}(?:am telefon|telefonisch|per telefon)_',
  ),
);
/** Right before the name: the person meant is one of that company. */
export const SPOKE_BEFORE = /(?:\b(?:von|vom|der|dem|die von)(?: der| dem)?) ?"?$/;
/** Behind the name: an employee of it, a vehicle of "the X man rang". */
export const PERSON_AFTER = compile(
  '^["/\\w-]{0,12}(?:\'s)?"? ?(?:call cent(?:re|er)|callcenter|sales team|agent|salesman|saleswoman|' +
    'salesperson|rep|representative|employee|man|guy|lady|woman|mensch|mann|typ|frau|dame|heini|fritze|' +
    'mitarbeiter\\w*|vertreter\\w*|berater\\w*|techniker\\w*|partner|service team|verkäufer\\w*|anrufer\\w*)_',
);
/** Right before a name: a person of it, or "dem von", "die von" who were spoken to. */
export const SELLER_OF = compile(
  ways(
    `_${SELLERS} (?:da |am telefon |am hörer |am apparat )?(?:von|vom|of|from|at)(?: der| den| dem| the)? "?$`,
    '_(?:dem|denen|die|der|den) (?:da )?(?:von|vom)(?: der| den)? "?$',
    '_(?:mitarbeiter|berater|vertreter)(?:in)? (?:der|des) "?$',
  ),
);
/** Right behind a name: its person. */
export const SELLER_BEHIND = compile(
  `^["-]? ?-?(?:verkaufs|kunden|service|telefon)?-?${SELLERS}_(?! (?:im|in der) (?:laden|shop|filiale))`,
);
/** Not in the call that counts: in a shop, at the door, on the hotline. */
export const TALKED_ELSEWHERE =
  '_(?:laden|shop|filiale|tür|haustür|hotline|kundenservice|kundendienst|store|door|nachgefragt|reklamiert|beschwert)_';
