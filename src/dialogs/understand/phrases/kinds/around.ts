// Words beside the kind that decide between kinds: whose customer one was, what came of it, what stands on the bill.
import { ways } from '../../rule.ts';

/** Words of a customer of the very company: its own hotline, "mein Vertrag", what one paid so far. */
export const OWN_CUSTOMER = `(?:${ways(
  '_(?:mein|meine|meinen|meinem|meiner|unser|unseren|unserem|sein|seinen)_ (?:alte[nrms]? |' +
    'laufende[nrms]? |bisherige[nrms]? |normale[nrms]? )?(?:\\w*tarif|\\w*vertrag|dsl|internet|' +
    'internetanschluss|anschluss|router|wlan|festnetz|rechnung)_',
  'als (?:\\w+ )?(?:stammkunde|bestandskunde|(?:lang|treue|gute)\\w* kund\\w*)',
  'langjährige[rn]? kund\\w*',
  '(?:seit|über) (?:\\w+ ){1,3}jahren (?:\\w+ )?(?:bei|kunde|kundin)',
  '(?:bin|war) (?:\\w+ ){0,3}(?:schon|bereits|seit \\w+) (?:\\w+ )?(?:kunde|kundin)',
  'routerausf\\w*',
  'router\\w* (?:stürzt|spinnt|geht nicht)',
  '(?:bin|war) (?:\\w+ )?zufrieden mit',
  'anschluss läuft auf (?:mich|meinen)',
  '(?:puk|bill|bank details|address)~(?:called|rang|hotline)',
  '(?:called|rang|hotline)~(?:puk|bill|bank details|address)',
  'treuebonus|treueangebot|loyalty',
  'my (?:\\w+ )?(?:plan|internet|contract|bill)',
  '(?:rechnung|störung|ummelden|umzug|pin|puk|routerausf\\w*|adresse)~(?:angerufen|rief|anruf|gemeldet|' +
    'durchgeben)',
  '(?:angerufen|rief)~(?:wegen|weil|um)~(?:rechnung|störung|pin|puk|umzug|router|internet|adresse|kündig\\w*)',
)})`;

/** "Da hab ich ja meinen Strom": a customer of the very company that is named. */
export const OWN_THERE =
  '(?:_(?:da|do|dort|bei (?:denen|dr|der|dem))_ (?:hab|habe|han|beziehe|bin) (?:ich|i) ' +
  '(?:(?:ja|jo|eh|doch|schon) ){1,2}(?:mein\\w*|kunde|kundin)_|' +
  '(?:mein|unser)\\w* (?:jetzige[rnm]?|derzeitige[rnm]?|eigene[rnm]?) (?:versorger|anbieter|provider) ist)';

/** A tariff is what came of it. */
export const TARIFF_CAME =
  '_(?:\\w*tarif|\\d+er[ -]leitung|giga ?zuhause \\w+|magenta ?zuhause \\w+|magenta ?mobil \\w+|preisgarantie|strompreis-?fix|fixpreis|fixed price)_';

/** An item that turned up on a bill which comes anyhow: of the telephone, or suddenly there. */
export const BILL_TURNED_UP = ways(
  '_(?:auf|in) (?:der|meiner|unserer|jeder) (?:\\w+ )?(?:handy|telefon|mobilfunk|internet|festnetz)-?rechnung_',
  '_(?:auf|in) (?:der|meiner|unserer|jeder) \\w*rechnung (?:steht|stand|stehen|taucht|erscheint|ist|sind|' +
    'war|waren) (?:plötzlich|auf einmal|neuerdings|seit|jetzt|nun|auch noch)_',
  '_on my (?:phone|mobile) bill_',
);

/** An item of the running bill. */
export const BILL_ITEM = ways(
  '_(?:auf|in) (?:der|da|dr|meiner|den|meinen|ihrer|unserer|die|seiner) (?:\\w+ )?(?:\\w*rechnung(?:en)?)_',
  '_posten_~~_rechnung_',
  '_on (?:my|the|her|his) (?:\\w+ )?bill_',
  '_(?:the|my|her|his) (?:\\w+ )?bill (?:\\w+ ){0,4}shows_',
);
