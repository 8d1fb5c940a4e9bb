// Something put on top of a contract that goes on as it is.
import { ways } from '../../rule.ts';
import type { KindCue } from './cue.ts';

/** Words of an addition. */
export const ADD_ON: readonly KindCue[] = [
  {
    kind: 'addOn',
    weight: 6,
    about: 'extra',
    say: `_(?:${ways(
      '(?:heimnetz|komfort|service|sorglos|wlan)-? ?paket',
      'datentarif\\w*|tablet-?tarif',
      '(?:extra|premium|additional|more|zusätzliche|weitere) (?:\\w+ )?(?:channels|sender|programme)',
      'zusätzlich zu (?:meinem|meiner|ihrem|ihrer|unserem) (?:\\w+ )?(?:\\w*vertrag|\\w*tarif|anschluss)',
      '(?:tv-?\\w*|fernsehn?|fernsehen|\\w*paket|\\w*option) (?:\\w+ ){0,2}(?:dazu|dazua) (?:auf\\w+|' +
        'verkauf\\w*|angedreht|andrehen|genommen|wui|will|haben|gebucht)',
    )})_`,
  },
  {
    kind: 'addOn',
    weight: 6,
    about: 'extra',
    say: `_(?:${ways(
      '\\w*zusatzpaket\\w*|zusatzoption\\w*|zubuch\\w*|zugebucht|dazu ?gebucht',
      '(?:mit|hinzu|drauf)gebucht',
      'dazubuch\\w*|zusatzleistung\\w*|surfpaket|datenpaket|sicherheitspaket\\w*',
      'schutzpaket\\w*|jahrespaket|drittanbieter\\w*|handyversicherung\\w*|handyschutz\\w*',
      'geräteschutz\\w*|hörbuch\\w*|zusatzdienst\\w*|zusatzkarte\\w*|zweitkarte\\w*',
      'partnerkarte\\w*',
      'multi-?(?:sim|card)',
      'add-?on|extra option|virenschutz',
      '(?:zweite?[nrs]?|2\\.|weitere[nr]?|zusätzliche[nr]?|extra|noch eine|noch ne) (?:kostenlose |' +
        'gratis )?(?:sim|karte|karde|sim-?karte|datenkarte)',
      '(?:second|extra|additional) (?:sim|card)(?: card)?',
      'datenupgrade\\w*',
    )})_`,
  },
  {
    kind: 'addOn',
    weight: 5,
    about: 'extra',
    // "Meine Option abbestellen" is about one that is there already.
    say: '(?<!(?:meine|die alte|eine alte) )_(?:\\w*optionen|\\w*option)_(?! (?:\\w+ ){0,3}(?:abbestell|kündig|lösch|loswerd))',
    unless: 'option~(?:abbestell|abzubestell|kündig)',
  },
  {
    // "Zu meinem bestehenden Paket dazu"; "10 GB mehr, 6 Euro extra"; a thing by its name on the bill: "auf der Rechnung „Reisepaket“ 4,99".
    kind: 'addOn',
    weight: 7,
    about: 'extra',
    say: ways(
      '_(?:zu|auf) (?:meinem|meiner|unserem|ihrem|seinem) (?:bestehenden|laufenden|vorhandenen|jetzigen) ' +
        '(?:\\w+ )?(?:paket|abo|vertrag|tarif|anschluss) (?:dazu|obendrauf|oben drauf)_',
      '_\\d+ ?(?:gb|gigabyte) (?:mehr|extra|zusätzlich)_[^.!?\\n]{0,16}\\d+(?:[,_]\\d+)? ?(?:euro|€) ' +
        '(?:extra|obendrauf|zusätzlich)_',
      '_(?:auf|in) (?:der|meiner|jeder|den|dieser) (?:\\w+ )?(?:rechnung|abrechnung)(?:en)? ' +
        '(?:\\w+ ){0,3}"[^"\\n]{3,30}",? (?:für |zu |mit )?\\d+[,_]\\d\\d_',
      '_(?:abrechnung|rechnung) (?:bei|von) (?:der )?[\\w&]+[:,] "[^"\\n]{3,30}\\d+[,_]\\d\\d"',
      '"[^"\\n]{3,30}",? (?:für )?\\d+[,_]\\d\\d (?:\\w+ ){0,3}(?:auf|in) (?:jeder|der|meiner) \\w*rechnung_',
    ),
    unless: '_(?:rufnummer|bereitstellung|anschlusspreis|anschlussgebühr|mahngebühr)_',
  },
  {
    // "Zum Vertrag dazu", "als Bonus zum Internet": what comes with what one has.
    kind: 'addOn',
    weight: 5,
    about: 'extra',
    say: `(?:${ways(
      '_(?:zum|zur|(?:zu|zum|zur|auf|für) (?:meinem|meiner|ihrem|ihrer|unserem|bestehenden|laufenden|dem|' +
        'der|den)) (?:\\w+ )?(?:\\w*vertrag|internet|anschluss|dsl|tarif)(?: \\w+)? (?:dazu|obendrauf|' +
        'on top|zusätzlich)_',
      'als (?:bonus|zugabe|extra|geschenk|dankeschön) (?:zum|zu meinem|zu ihrem) (?:internet|vertrag|' +
        'anschluss|tarif)',
    )})`,
  },

  {
    // "Obendrauf", "dazu verkauft", "mit drin": beside what one has there.
    kind: 'addOn',
    weight: 6,
    about: 'extra',
    say: ways(
      '_(?:\\w*paket|\\w*option|fernseh\\w*|giga ?tv\\w*|magenta ?tv\\w*|sky|tv|netflix|\\w*flat|' +
        '\\w*versicherung|\\w*schutz|\\w*karte|cloud|\\w*service)_ (?:\\w+ ){0,4}(?:obendrauf|oben ?drauf|' +
        'noch dazu|dazu ?gepackt|dazu ?verkauft|dazu ?gegeben|draufgepackt|untergemischt|mit drin|mit reingepackt|' +
        'hinzugebucht|dazu ?gebucht|aufgebucht|on top)_',
      '_(?:obendrauf|dazu|zusätzlich|ungefragt|plötzlich|auf einmal) (?:\\w+ ){0,4}(?:ein |eine |noch |so |' +
        'nen |ne )(?:\\w+ )?(?:tv-?paket|\\w*paket|\\w*option|fernseh\\w+|handyflat|\\w*versicherung|\\w*schutz)_',
      '_(?:zu|zum|zur) (?:meinem|meiner|meinen|ihrem|ihrer|unserem|unserer|bestehenden) ' +
        '(?:[\\w&]+ ){1,5}(?:noch |auch |jetzt )*(?:ein|eine|einen|nen|ne|so ein|so eine) ' +
        '(?:[\\w-]+ ){1,3}(?:dazu\\w*|untergejubelt|aufgedrückt|angedreht|verkauft|drauf\\w*)_',
      '_(?:added|adding|put|slapped|stuck) (?:a |an |some )?(?:\\w+ ){1,4}(?:to|on|onto) my_',
      '_(?:\\w+ )?(?:package|insurance|option) (?:\\w+ )?(?:on top|on my bill|added)_',
      '_(?:extra|zusätzlich|ungefragt|mit) (?:\\w+ )?(?:gebucht|aufgebucht|freigeschaltet|aktiviert)_',
      '_security[ -]?(?:paket|package|option)_',
    ),
  },

  {
    // "Die Leitung wird umgestellt", "ob es was Flotteres sein darf", an old line made into another.
    kind: 'tariffChange',
    weight: 6,
    about: 'line',
    say: ways(
      '_(?:leitung|anschluss|internet|vertrag|tarif) (?:\\w+ ){0,2}umgestellt (?:wird|werde|wurde|worden)_',
      '_(?:was|etwas|ein bisschen was|irgendwas) (?:flotteres|schnelleres|größeres|moderneres)_',
      '_umgestellt (?:worden )?von_',
      '_swapped (?:my|our|her|his) (?:old )?(?:\\w+ )?(?:tariff|plan|contract)_',
      '_aus (?:dem|meinem|unserem) (?:alten \\w+|(?:alten )?\\d+er(?: \\w+)?) (?:hat|haben|wurde|hams?) ' +
        '[^.!?\\n]{0,40}_gemacht_',
    ),
    unless: '_am tarif (?:\\w+ ){0,3}(?:nichts|nix|nicht)_',
  },
];
