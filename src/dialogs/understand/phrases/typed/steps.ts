// Words typed to questions of what was done, what is wanted and what came of it, and to those of the talk itself.
import { ways } from '../../rule.ts';
import type { TypedWords } from './question.ts';
import { NOTHING_CAME } from './nothing.ts';

/** Typed to what one does about the contract, by fact or question, and value. */
export const STEPS: TypedWords = {
  goal: {
    keepOldTariff:
      '_(?:alte[rn]? (?:tarif|vertrag|preis)|wie (?:vorher|früher|bisher)|old (?:tariff|plan|contract))_|_(?:alten? tarif)',
    moneyBack: '_(?:geld|kohle|euros?|abgebucht\\w*|erstatt\\w*|money|refund)_|_(?:geld|erstattung|money)',
    recording:
      '_(?:aufnahme|aufzeichnung|mitschnitt|tonband|recording|band)_|_(?:aufnahme|aufzeichnung|mitschnitt|recording)',
    stopCalls:
      '_(?:ruhe|anrufe?|nicht mehr anrufen|belästig\\w*|calls|in ruhe|anzurufen|anruft|anrufen|nerven)_|_(?:anrufe)',
    outOfContract:
      '_(?:raus|loswerden|los|weg|kündigen|widerrufen|stornieren|rid of|out|cancel)_|_(?:raus|loswerden|weg|out)',
    understand: '_(?:wissen|verstehen|klarheit|rechte?|auskunft|understand|know)_|_(?:verstehen|wissen|understand)',
    keep: '_(?:behalten|keep|bleiben)_|_(?:behalten|keep)',
  },
  alreadyWithdrawn: {
    true: '_(?:widerrufen|raus|abgeschickt|weggeschickt|losgeschickt|rausgeschickt|hingeschickt|am gleichen tag|am selben tag|sofort|einschreiben|sent|withdrew|withdrawn)_',
    false: '_(?:noch nicht|nicht dazu gekommen|wollte (?:erst|ich)|hab.s vor|not yet|haven.t)_',
  },
  alreadyObjected: {
    true: '_(?:widersprochen|beschwert|sofort|mehrfach|mehrmals|am selben (?:abend|tag)|per mail|geschrieben|angerufen|reklamiert|objected|complained)_',
    false: '_(?:noch nicht|nichts erklärt|bisher nichts|nix unternommen|not yet|haven.t)_',
  },
  alreadyCancelled: {
    true: '_(?:gekündigt|kündigung|hingeschickt|abgeschickt|cancelled|canceled)_',
    false: '_(?:noch nicht|not yet|haven.t)_',
  },
  companyReply: {
    cancelled:
      '_(?:storniert|stornieren|aufgehoben|zurückgenommen|cancelled|canceled|aus dem vertrag entlassen)_|_(?:storniert|aufgehoben|cancelled)',
    partial:
      '_(?:kulanz|gutschrift|teilweise|zum teil|halbe|entgegenkommen|partly|rabatt)_|_(?:teilweise|zum teil|partial)',
    refused:
      '_(?:lehn\\w*|abgelehnt|bestehen (?:auf|darauf)|bleiben dabei|pochen|verweiger\\w*|gültig|wirksam|refus\\w*|insist\\w*)_|_(?:abgelehnt|verweiger\\w*|refused)',
    none: ways(
      '_(?:noch nichts|nix|nichts|keine antwort|funkstille|stellen sich tot|schweigen|no answer|no reply|nothing)_',
      NOTHING_CAME,
    ),
  },
  outcome: {
    withdrawn:
      '_(?:storniert|stornierung|aufgehoben|fallen ?gelassen|zurückgezogen|zurückgenommen|eingestellt|cancelled|canceled|dropped)_',
    confirmed: '_(?:bestätigt|widerruf bestätigt|confirmed)_',
    paidBack: '_(?:geld|zurückgezahlt|erstattet|gutgeschrieben|wieder da|refunded|paid back)_',
    kept: '_(?:behalten|kept)_',
    lost: '_(?:nachgegeben|verloren|gezahlt|bezahlt|aufgegeben|lost|gave up|paid)_',
    unknown:
      '_(?:läuft noch|offen|noch nicht|warte|(?:noch|weiterhin|bisher|bislang|bis jetzt) (?:immer )?(?:nix|' +
      'nichts)|(?:nix|nichts) (?:gehört|passiert|gekommen|neues)|pending|open|waiting|nothing yet)_',
  },
  letter: {
    none: ways(
      '^(?:nichts|keine[nrs]?|kein|nein|noch nichts|none|' +
        'nothing)(?: (?:brief|briefe|mehr|weitere[nrs]?|davon|danke|vorerst|jetzt|letters?|more|now|thanks))*$',
      '^(?:(?:no|nope|nah|ok|okay)[, ]+)?(?:(?:that.?s|that is|it.?s) (?:enough|all|it|fine)|no more|' +
        'i.?m (?:good|fine|done)|enough)(?:[, ]+(?:for now|for today|thanks|thank you|please))*$',
    ),
  },
  confirm: {
    none: '^(?:nichts|keine[nrs]?|nein|none|nothing)(?: (?:mehr|davon|ändern|more))*$',
    false: ways(
      '^(?:ja |na ?ja |hm+ )?(?:(?:das|es|so|da) )?(?:stimmt|passt) ' +
        '(?:(?:so|alles|leider|aber|da) )*nicht(?: (?:ganz|alles|so))*$',
      '^(?:ja |noch |leider )?nicht (?:ganz|alles)(?: (?:so|richtig))?$',
      '^da (?:stimmt|passt) (?:was|etwas) nicht$',
      "^(?:that's |that is )?not (?:quite|all|everything)(?: (?:right|correct))?$",
    ),
  },
};
