// A contract with somebody new, or one beside what one has.
import { ways } from '../../rule.ts';
import type { KindCue } from './cue.ts';

/** Words of a new contract. */
export const NEW_CONTRACT: readonly KindCue[] = [
  {
    kind: 'new',
    weight: 6,
    say: `_(?:${ways(
      'neukunde\\w*|neukundin|neuvertrag',
      '(?:zweite[rnms]?|zusätzliche[rn]?|weitere[rn]?|doppelte[rn]?|2\\.|extra) (?:\\w+ )?(?:\\w*vertrag|' +
        '\\w*vertraeg\\w*|anschluss|\\w*abo)',
      'zweitvertr\\w*|zusatzvertr\\w*',
      '(?:zwei|beide|zwo|2|gleich zwei|drei) (?:\\w*verträge|\\w*vertraege|abos)',
      '(?:ich |wir )?zahl\\w* (?:jetzt |nun )?doppelt',
      'doppelt (?:zahlen|bezahlen|versorgt)',
      '(?:a |another |the )?second (?:\\w+ )?(?:contract|plan|subscription)',
      'two contracts|another contract',
      'zu (?:ihnen|uns) (?:übertragen|wechseln|gewechselt)',
      'anbieterwechsel|versorgerwechsel|stromanbieter gewechselt',
      'new (?:provider|supplier|customer)',
      'old contract (?:keeps|still|is)',
      'replace the old one',
      'der alte (?:vertrag )?läuft (?:\\w+ )?(?:ja )?(?:noch |weiter|daneben)',
    )})_`,
  },
  {
    kind: 'new',
    weight: 5,
    say: `_(?:${ways(
      'neu(?:er|en|em|es|e|s)? (?:\\w+ )?(?:\\w*vertrag|\\w*verträge|\\w*anbieter|\\w*versorger|' +
        '\\w*anschluss|\\w*lieferant\\w*|handyabo|handy mit vertrag)',
      'new (?:\\w+ )?(?:contract)',
      'andere[rnm]? (?:anbieter|versorger)',
      'wechsel zu',
      'gewechselt (?:worden )?zu',
      'zu (?:\\w+ )?(?:\\w+ )?gewechselt',
      'will zu',
      'wechsel (?:ist |wurde )?(?:beauftragt|eingeleitet)',
      'willkommen bei(?! ihr\\w* neuen \\w*tarif)',
      'willkommen als',
      'begrüß(?:ung|en|t) (?:sie |mich |uns )?(?:bei|als|von|zum)',
      'herzlich willkommen bei|welcome to',
      'welcomes? (?:me|us|you)',
      'for switching',
      'switched (?:me )?to',
    )})_`,
  },
  {
    // What came is said to be new altogether, whatever was offered.
    kind: 'new',
    weight: 8,
    say: '_(?:completely|entirely|totally|brand|whole)[ -]new (?:\\w+ ){0,2}(?:plan|contract|line)_|_(?:komplett|völlig|ganz|total) neue[rnms]? (?:\\w+ )?\\w*vertrag_',
  },
  {
    // Taken out by the customer: a contract where there was none, or a supplier one went to.
    kind: 'new',
    weight: 5,
    say: ways(
      '_(?:took out|signed up (?:for|to)|got myself|opened|said (?:yes|ok|okay) (?:on the phone )?to|' +
        'agreed to) (?:a|an|the|my) (?:(?!about|call|meeting|chat|talk|question|change)\\w+ ){0,4}(?:plan|' +
        'contract|tariff|subscription|policy)_(?! change)',
      '_(?:bin|sind) (?:\\w+ ){0,4}zu (?:denen|ihnen|[\\w.&]+) gewechselt_',
    ),
    unless: '_(?:renew\\w*|extend\\w*|upgrade\\w*|verlänger\\w*)_',
  },
  {
    // Had from elsewhere, or for the first time.
    kind: 'new',
    weight: 5,
    about: 'line',
    say: ways(
      '_(?:fernseher|fernsehen|tv) (?:läuft|kommt|hab|empfange|schaue?) (?:\\w+ ){0,3}(?:über|per|mit|via) ' +
        '(?:\\w+ )?(?:satellit\\w*|sat|schüssel|antenne|dvb\\S*)_',
      '_(?:neubau|erstbezug)_',
      '_mein(?:e|em|en)? (?:jetzige|derzeitige|aktuelle)[rnm]? (?:strom|gas)?-?(?:anbieter|versorger|' +
        'lieferant)_(?! ist_)',
    ),
  },
  {
    // Before this there was none: prepaid, no device, never a customer.
    kind: 'new',
    weight: 7,
    say: `(?:${ways(
      '_karte zum aufladen_',
      '_(?:hatte|habe|hab|telefoniere|bisher|war|vorher|bin|nutze|nur|immer)_~~_(?:prepaid\\w*|' +
        'aufladbare\\w* karte|guthabenkarte)_',
      '_(?:mein|sein|ihr|old)\\w* (?:altes |old )?prepaid\\w*',
      '(?:only|always|ever|just) (?:ever )?(?:been |had |used |on )?(?:a )?prepaid',
      'prepaid (?:wird|werde|sei) (?:\\w+ )?(?:eingestellt|abgeschaltet)',
      'old prepaid',
      '_(?:schaue|gucke|sehe) (?:\\w+ )?(?:gar |überhaupt )?(?:kein fernseh\\w*|nicht fern)',
      'nicht ?mal (?:nen|einen|ein|ne) (?:fernseher|handy|computer|kabelanschluss|smartphone)',
      'besitz\\w* (?:weder|kein\\w*)_',
      'kein\\w* (?:computer|handy|smartphone|fernseher)_',
      '(?:nie|kein\\w*|nicht) (?:\\w+ )?(?:kunde|kundin) (?:bei|von|gewesen|war)',
      'war (?:ich |noch )*(?:nie|kein) (?:\\w+ )?(?:kunde|kundin)',
      'mir (?:völlig |ganz |gänzlich )?(?:fremde[nrm]?|unbekannte[nrm]?) (?:anbieter|firma)',
      'nie (?:was |etwas )?von (?:denen|der firma) gehört',
    )})`,
    unless: '_(?:bonus|option)_ (?:\\w+ )?(?:zur|für die) prepaid',
  },
  {
    // One's own making of a contract: the indefinite article shows that there was none before.
    kind: 'new',
    weight: 3,
    say:
      "_(?:eine?n?|nen|nem|'nen|ne|n|so nen|einem|a)_" +
      '(?<!(?:war|ist|waere) das (?:schon |jetzt |nun |überhaupt )?eine?_) (?:\\w+ ){0,2}\\w*(?:vertrag|' +
      'handytarif|handyvertrag|stromvertrag|mobilfunkvertrag|contract|' +
      'handyverträge)_(?! (?:\\w+ ){0,3}(?:verlänger|geändert|umgestellt))',
    // "Kann der mir jetzt einen Vertrag anhängen?" is feared, not told.
    unless:
      '_(?:kann|können|koennte|koennten|darf|dürfen) (?:der|die|er|sie|man) (?:\\w+ ){0,3}\\w*vertrag[^.!?]{0,30}\\?',
  },
  {
    // A thing where one had it from elsewhere: by the landlord, in the house; a line one suddenly has.
    kind: 'new',
    weight: 4,
    about: 'line',
    say: ways(
      '_(?:internet|wlan|fernsehen|kabel|strom|heizung)_[^.!?\\n]{0,24}_(?:über den vermieter|' +
        'über die miete|vom vermieter|im haus|in der miete)_',
      '_(?:hatte|haette|hab|habe|hat) (?:ich|er|sie|wir) (?:auf einmal |plötzlich |jetzt |dann |' +
        'nun )?(?:einen|eine|ein|nen|ne) (?:\\w+ )?(?:homespot|gigacube|\\w*anschluss|handytarif)_',
      '_den (?:neuen )?(?:\\w+)?anschluss (?:\\w+ ){0,3}haben (?:wollen|wollte)_',
      '_(?:laut|angeblich|nun|jetzt)_[^.!?\\n]{0,30}_(?:hat|habe|haette) (?:sie|ich|er|wir) ' +
        '(?:kabelinternet|kabel|dsl|glasfaser)_',
      '_(?:beim|zum|vom|mit dem) (?:alten|bisherigen|jetzigen) (?:\\w*versorger|\\w*anbieter|\\w*lieferanten)_',
    ),
  },
  {
    // Leaving another company: its confirmation of a notice, "bin bei ...", a number that moves.
    kind: 'new',
    weight: 4,
    say: `(?:${ways(
      'weg (?:von|vun)_',
      '_(?:kündigung|notice)_ (?:\\w+ )?(?:vom|von|bei|beim|der|des) (?:der |dem |meinem |' +
        'bisherigen )?(?:\\w+ )?(?:alten |bisherigen )?(?:anbieter|versorger)',
      'mein(?:e|em|en)? (?:alte|bisherige)[rnm]? (?:anbieter|versorger|stromanbieter|provider)',
      '(?:rufnummer|nummer)(?: \\w+){0,6} (?:zu uns|zu \\w+|mitgenommen|portiert|übertragen)',
      'rufnummernmitnahme|portierung|portiert',
      '(?:anschluss|nummer|rufnummer)~zu~(?:portiert|umgezogen|geschaltet)',
      'alte[rn]? vertrag (?:bei|beim) \\w+',
      '(?:alten|bisherigen) (?:anbieter|versorger|vertrag) (?:\\w+ ){0,4}kündigen_',
      '(?:stadtwerke|telekom|vodafone|o2|netcologne|versorger|anbieter)(?: \\w+){0,6} (?:schreib\\w*|' +
        'bestätig\\w*|bestaetig\\w*)~kündigung',
    )})`,
  },
];
