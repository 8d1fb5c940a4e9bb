// Words typed to questions of money and goods: what was paid, demanded, delivered and used.
import { ways } from '../../rule.ts';
import type { TypedWords } from './question.ts';
import { NOTHING_CAME } from './nothing.ts';

/** Typed to what was paid and delivered, by fact and value. */
export const MONEY: TypedWords = {
  debited: {
    true: ways(
      '_(?:weggenommen|abgezogen|runtergegangen|eingezogen|geholt|gezogen|abgeräumt|weg|fehlen|abgebucht|' +
        'genommen|taken|they took|withdrawn|debited|charged|zweimal|einmal|dreimal|mehrmals|twice|' +
        'lastschrift|zurückgebucht|zurückgeholt|zurückbuchen lassen)_',
      'schon \\d+ (?:euro|€)',
    ),
    false: ways(
      '_(?:noch ist|noch nix|noch nichts|nur rechnung|zahle per überweisung|überweise|selbst überwiesen|' +
        'selbst bezahlt|zurückgebucht worden wäre)_',
      'keine (?:abbuchung|lastschrift)',
      'not yet|nothing yet',
    ),
  },
  invoiced: {
    true: '_(?:rechnung (?:ist da|kam|gekommen)|liegt vor|liegt hier)_',
    false: '_(?:not yet|nothing yet|noch keine)_',
  },
  dunning: {
    none: ways(
      '_weder_',
      '_(?:nichts davon|nix davon|weder noch|gott sei dank (?:nicht|nichts|noch)|' +
        'nur (?:ne|die|eine) rechnung|none of)_',
      NOTHING_CAME,
    ),
    enforcementOrder: 'vollstreckung\\w*|gerichtsvollzieher|enforcement|_(?:vollstreckungsbescheid|gerichtsvollzieher)',
    courtOrder:
      'mahnbescheid|_(?:amtsgericht|mahngericht|gelbe[rn]? (?:brief|umschlag)|vom gericht|court)_|_(?:mahnbescheid|gericht|gelber brief)',
    lawsuit: '_(?:klage|klageschrift|verklagt|lawsuit|sued)_|_(?:klage|lawsuit)',
    collector:
      'inkasso\\w*|collect\\w*|_(?:riverty|ekos?|creditreform|paigo|intrum|coeo|tesch|kanzlei)_|_(?:inkasso|collector)',
    reminder:
      '_(?:mahnung|mahnungen|zahlungserinnerung|erinnerung|reminder|mahnschreiben)_|_(?:mahnung|erinnerung|reminder)',
  },
  cutOffThreatened: {
    true: '_(?:sperre\\w*|gesperrt|abklemm\\w*|abschalt\\w*|abstell\\w*|abgeschaltet|abgestellt|cut off|disconnect\\w*|gedroht|angedroht)_',
    false: '_(?:nur (?:ne|eine) mahnung|not yet)_',
  },
  creditAgencyThreat: {
    true: '_(?:schufa|auskunftei|eintrag|gedroht|drohen|threat\\w*)_',
    false: '_(?:not yet|bisher nicht)_',
  },
  creditAgencyEntry: {
    true: '_(?:eintrag|eingetragen|negativ\\w*|entry)_',
    false: '_(?:sauber|alles (?:gut|sauber)|clean)_',
  },
  deviceFinanced: {
    true: '_(?:raten|rate|ratenzahlung|monatlich|abbezahlen|abstottern|instal+ments)_',
    false: '_(?:auf einmal|einmalig|komplett|bar|sofort bezahlt|geschenkt|dazu|at once)_',
  },
  goodsReceived: {
    true: ways(
      '_(?:paket|päckchen|karton|lieferung|router|handy|kiste|dose|parcel|box)_~_(?:da|gekommen|angekommen|' +
        'kam|steht|liegt|arrived|came|here)_',
      '_(?:steht|liegt) (?:hier|noch|im|unausgepackt|ungeöffnet)',
    ),
    false:
      '_(?:unterwegs|noch nicht|not yet|angekündigt|soll (?:noch|erst)|annahme verweigert|zurückgehen lassen|nicht angenommen)_',
  },
  serviceUsed: {
    true: '_(?:benutz\\w*|genutzt|nutze|surf\\w*|telefonier\\w*|läuft|eingelegt|angeschlossen|using|used|freigeschaltet und)_',
    false:
      '_(?:liegt (?:noch|hier)|unbenutzt|unausgepackt|originalverpackt|noch im karton|nicht eingelegt|nicht angerührt|unused|untouched|unopened)_',
  },
  fullyPerformed: {
    true: '_(?:alles|komplett|fertig|erledigt|done|complete)_',
    false: '_(?:kommt noch|noch was|erst|teil|läuft noch|still)_',
  },
};
