// What the company answered: refused, nothing, cancelled.
import { rule, type Rule, ways } from '../../rule.ts';

/**
 * "Wir haben den Vertrag storniert", "mein Mann hat angerufen und den Vertrag storniert": one of the customer's side, up
 * to the deed.
 */
const OWN_DOING =
  '(?:_(?:hab|habe) ich_|_ich (?:hab|habe)_|_wir haben_|_haben wir_|_{kin} (?:hat|haben)_)' +
  '(?:(?!_und_(?! (?:den|das|mein\\w*|unser\\w*|ihr\\w*) (?:vertrag|auftrag|abo)_))[^.!?,\\n])*_' +
  '(?:storniert|aufgehoben|rückgängig)_';

/** "Widerruf abgelehnt", "bestehen auf dem Vertrag". */
const REPLY_REFUSED = ways(
  '(?:widerruf|widerspruch|kündigung|stornierung|storno)~(?:abgelehnt|zurückgewiesen|nicht anerkannt|' +
    'nicht akzeptiert|akzeptieren~nicht|erkennen~nicht an|lehnen~ab_|weigern|verweiger\\w*|zu spät|' +
    'verfristet|refused|rejected)',
  '(?:lehnen|lehnt|weigern|(?<!ver)weigert|weisen)~(?:widerruf|widerspruch|storn\\w*)~(?:ab_|zurück|sich)?',
  '(?:bestehen|beharren|pochen) (?:\\w+ )?auf (?:den|dem|der|ihrem|ihre|die) (?:vertrag|forderung|laufzeit|zahlung)',
);
/** "Widerrufen, aber keine Antwort". */
const REPLY_NONE = ways(
  '(?:widerruf|widersprochen|widerspruch|widerrufen|reklamiert|beschwert)[^.!?\\n]{0,60}' +
    '(?:keine antwort|keine reaktion|nichts gehört|reagier\\w+ nicht|melde\\w+ sich nicht|' +
    'keine rückmeldung)',
  '(?:keine antwort|keine reaktion|keine rückmeldung) (?:auf|bekommen|erhalten|bisher|bislang)',
);
/** "Haben den Vertrag storniert", "aus Kulanz aufgehoben". */
const THEY_CANCELLED = ways(
  '(?:haben|hat)~(?:vertrag|auftrag|abo)~(?:storniert|aufgehoben|rückgängig gemacht)',
  'kulanz\\w*~(?:storniert|aufgehoben)',
);
/**
 * What was done to the contract, or confirmed: "Storno bestätigt". Said of nobody, so whoever else the sentence speaks
 * of did not do it.
 */
const IT_WAS_CANCELLED = ways(
  'wurde~(?:vertrag|auftrag|abo)~(?:storniert|aufgehoben|rückgängig gemacht)',
  'storno\\w*bestätigung|storno bestätigt',
  '(?:vertrag|auftrag|abo) (?:\\w+ )?(?:sei|ist|wurde|waere) (?:\\w+ )?(?:storniert|aufgehoben)',
);

/** What came of the withdrawal or the objection. */
export const REPLIED: readonly Rule[] = [
  rule('companyReply', 'refused', REPLY_REFUSED, { rank: 3, never: true }),
  rule('companyReply', 'none', REPLY_NONE, { rank: 2, never: true }),
  rule('companyReply', 'cancelled', THEY_CANCELLED, { rank: 2, unless: `will|moechte|${OWN_DOING}` }),
  rule('companyReply', 'cancelled', IT_WAS_CANCELLED, { rank: 2, unless: 'will|moechte' }),
];
