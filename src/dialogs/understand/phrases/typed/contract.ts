// Words typed to questions of the contract: what it is for, new or an old one changed, and whether it is wanted.
import { ways } from '../../rule.ts';
import type { TypedWords } from './question.ts';

/** Typed to what was sold, by fact and value. */
export const CONTRACT: TypedWords = {
  product: {
    bundle: ways(
      '_(?:paket|kombi|beides|bundle)',
      '_(?:internet|dsl|telefon|festnetz|handy)_ (?:und|mit|plus|&|and) (?:\\w+ )?(?:tv|fernseh\\w*)',
      '_(?:tv|fernseh\\w*)_ (?:und|mit|plus|&|and) (?:\\w+ )?(?:internet|dsl|telefon|festnetz|handy)_',
    ),
    printSubscription:
      '_(?:zeitung|zeitschrift\\w*|magazin|magazine|heft|hefte|illustrierte|newspaper)_|\\w*(?:zeitung|zeitschrift|magazin)_|_(?:zeitung|zeitschrift\\w*|magazin|magazine|newspaper)',
    otherService:
      '_(?:branchenbuch\\w*|branchenverzeichnis|eintrag|virenschutz\\w*|antivirus|wartung\\w*|schutzbrief)_|_(?:sonstig\\w*|etwas anderes|andere|other)',
    mobile: '_(?:handy|mobil\\w*|sim|smartphone|prepaid)',
    internet: '_(?:internet|dsl|glasfaser|kabel|festnetz|wlan|telefonanschluss)',
    tv: '_(?:tv|fernseh\\w*|sky)',
    energy: '_(?:strom|gas|energie|power|electricity)',
    goodsSubscription: '_(?:abo mit ware|kapseln|nahrungsergänzung)',
    prizeGame: '_(?:gewinnspiel\\w*|prize)',
    lottery: '_(?:lotto|lotterie|lottery)',
    insurance: '_(?:versicherung\\w*|insurance)',
    finance: '_(?:kredit|geldanlage|bank|loan)',
    course: '_(?:kurs|coaching|seminar|course)',
    goods: '_(?:ware|produkt|goods)',
  },
  contractKind: {
    new: '_(?:neu|neuer|neuen|neues|neukunde|zusätzlicher vertrag|brand new|new)_|vorher (?:nix|nichts|kein)|_(?:neu\\w*|new)',
    extension:
      'verläng\\w*|verlaeng\\w*|weiter(?:e)? (?:24|zwei|2)|laufzeit~(?:neu|wieder)|extend\\w*|renew\\w*|_(?:verlänger\\w*|extension|renewal)',
    tariffChange: ways(
      'umgestellt|tarifwechsel',
      'tarif~(?:geändert|gewechselt|anderer|höher|größer)',
      'hochgestuft|upgrade|geändert|umgestiegen|umgestellt|changed',
      'switched (?:me )?to',
      '_(?:tarifwechsel|anderer tarif|umstellung|wechsel|tariff)',
    ),
    addOn:
      'dazu ?(?:gebucht|gekommen|gegeben)?|zusatz\\w*|option|obendrauf|extra|add.?on|aufgeschaltet|draufgepackt|_(?:option|zusatz\\w*|zubuch\\w*|add-?on)',
  },
  wantedContract: {
    true: ways(
      '_(?:(?<!\\b(?:brief|schreiben|unterlagen|papiere|umschlag)\\b[^.!?,]{0,20})behalten|behalt|' +
        'keep(?! (?:everything|things|all|the letter|it (?:all|as|the way)|as))|passt(?: so)?|zufrieden|' +
        'bleiben|bleibt|lassen wir|in ordnung|gefällt mir|take it)_',
      'will (?:ich )?(?:ihn|den|es)_',
      '_(?:cheaper|günstiger)_',
    ),
    false: ways(
      '_(?:raus|loswerden|los|weg damit|weg|widerruf\\w*|widerrufen|kündigen|storni\\w+|zurück|rid of|' +
        'cancel|out of)_',
      '^so nicht$',
      '_lieber (?:den|das|die|mein\\w*) (?:alte[nrs]?|bisherige[nrs]?)_',
      'um gottes willen|um himmels willen',
      '_(?:niemals|nie und nimmer|nie im leben|never|no way)_',
      '(?:nicht|net|ned) um alles',
      'nicht zu (?:diesen|den)',
      'auf (?:gar )?keinen fall',
      'hätte? ich (?:ihn|den|das)_~(?:haben|gewollt)',
      'bloß nicht',
    ),
  },
  existingCustomer: {
    true: ways(
      '_(?:seit|since) (?:\\d{4}|jahren|ewig\\w*|langem|jeher|over|\\d+ (?:jahren|years))',
      'schon (?:lange|ewig|immer|jahrelang)',
      '_(?:jahre|jahren|years|ewig|stammkunde|bestandskunde|war ich|langjährig\\w*|treuer kunde)_',
      'alter vertrag',
      '_(?:vertrag|handy) (?:war|hab\\w*) ich (?:da|dort|schon)',
    ),
    false: ways(
      '_(?:noch nie|nie was|never|neukunde|neu bei denen|fremde? firma|bis dahin|nie gehört|keinen vertrag)_',
      'kannt?e? ich (?:die )?(?:\\w+ )?(?:nicht|net|gar)',
      'bei (?:\\w+ )?(?:ander\\w+|der konkurrenz)',
    ),
  },
  oldContractCancelled: {
    true: '_(?:gekündigt|kündigung|selber|selbst|cancelled)_',
    false: '_(?:haben die|hat (?:der|die|das)|die neuen|automatisch|von alleine|they did)_',
  },
  providerSwitch: {
    true: '_(?:wechsel\\w*|umzieh\\w*|mitnehmen|mitgenommen|portier\\w*|gekündigt (?:worden|haben die)|kündigungsbestätigung|abgemeldet|switch\\w*)_',
    false: '_(?:gleiche[rn]?|selbe[rn]?|dieselbe|bleibe?t? (?:bei|alles)|same|zusätzlich|beide|nebenher)_',
  },
  prepaid: {
    true: '_(?:prepaid|aufladekarte|aufladen|guthaben\\w*|wertkarte)_',
    false: '_(?:vertrag|rechnung|laufzeit|monatlich)_',
  },
  partOfBundle: {
    true: '_(?:paket|kombi|zusammen mit|mit dabei|bundle|together)_',
    false: '_(?:solo|allein|alleine|einzeln|für sich|separat|separately)_',
  },
  insuranceKind: {
    life: '_(?:leben\\w*|sterbegeld|life)',
    other: '_(?:andere\\w*|sonst\\w*|other)',
  },
};
