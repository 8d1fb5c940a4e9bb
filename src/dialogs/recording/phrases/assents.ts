// Phrases with which a customer agrees or orders.
import { list } from './list.ts';

/** The answer begins with, or is, an assent. */
export const YES = list(
  '^\\W*(?:(?:oh|ach|ha|na|also|aha|gut|äh|ähm|hm|doch|nun|tja|mhm|well|um)[ ,.]+){0,2}\\W*(?:ja\\w?|jo|' +
    'joa|jau|jup|jep|jawohl|jawoll|doch|auf jeden fall|unbedingt|logisch|absolut|' +
    'aber (?:sicher|gerne?|ja|klar|natürlich|bitte)|okay|oke|ok|gerne?|klar|na klar|natürlich|sicher|' +
    'selbstverständlich|einverstanden|gut|in ordnung|ist ordnung|das ist (?:ok|okay|gut|in ordnung|recht)|' +
    'geht klar|geht schon|is(?:t)? gut|wegen mir|soll mir recht sein|passt|richtig|stimmt|' +
    '(?:ganz |haar)?genau|exakt|korrekt|so ist es|sie sagen es|yep|alles richtig|freilich|meinetwegen|' +
    'von mir aus|mhm|dürfen sie|kein problem|abgemacht|bin ich|geht in ordnung|machen (?:sie|wir)|das geht|' +
    'yes|yeah|(?:definitely|absolutely|certainly)(?! not)|sure|of course|fine|all right|alright|correct|right)_',
  '_(?:da|dazu) sage? ich ja_',
  // The agent's understanding, confirmed: "Sie deuten richtig", "So ist es gemeint."
  '_sie (?:verstehen|deuten|sehen|haben|liegen|hören|vermuten)(?: mich| das| es| da| mit der vermutung)? ' +
    '(?:schon |ganz |völlig |vollkommen |absolut )?(?:richtig|recht|korrekt)(?: verstanden| gehört| gedeutet)?_',
  '^\\W*(?:ja,? )?(?:genau )?so (?:ist|war|habe?|hab) (?:ich )?(?:es|das)(?: (?:auch|ja|ganz genau))? (?:gemeint|gewollt|gedacht|richtig|abgemacht)_',
  '^\\W*(?:das (?:ist|wäre) )?(?:ein|mein) ja_',
  '^\\W*(?:(?:ein|mein) )?(?:klares|deutliches|eindeutiges|lautes|großes|volles) ja_',
  '^\\W*(?:that.s|it.s) a yes_',
  '^\\W*(?:(?:das |hiermit )?bestätige ich|ich bestätige)_(?! ?nicht)',
  // "Für fünf Euro, ja, mach ich."
  '[,.!] (?:ja|jawohl|jawoll|einverstanden)[,.!] ?(?:(?:das |den |die |es |so |dann |gern\\w* )?(?:mache?|nehme?|bestelle?|will|möchte|ich|wir|machen sie|bitte)_)',
  '_(?:ja|jawohl|jawoll|einverstanden|okay|ok|abgemacht|yes|klar|gern|gerne|natürlich|freilich|sure|' +
    'korrekt|richtig|stimmt|genau|exakt|correct)(?:,? (?:bitte|danke|please|thanks|thank you))?\\W*$',
  '^\\W*(?:das|alles|so|ist|auch|beides|es|da|dem|ich|von|mir|hab|habe|bin|wäre|damit|that|it|we|i) ' +
    '(?:\\w+ ){0,3}(?:stimme (?:ich )?zu|einverstanden|korrekt|richtig|recht|in ordnung|okay|ok|stimmt|so_|' +
    'nichts dagegen|keine einwände|agree|correct|right|' +
    'fine)_(?! ?nicht)(?<!nicht (?:einverstanden|korrekt|richtig|recht|in ordnung|okay|ok|so|correct|right))',
  'ist (?:mir|uns|für mich) (?:recht|in ordnung)',
  'schon (?:gut|in ordnung|recht|okay)',
  '_stimme (?:ich )?(?:(?!nicht|nich|nie|kein|nur)\\w+ ){0,3}zu_',
  '_(?:d.?|die )accord_(?<!nicht (?:d.?|die )accord)',
  '^\\W*(?:nur zu|tun sie das|machen sie ruhig|dürfen sie|können sie (?:\\w+ )?machen|das dürfen sie|das können sie|dagegen habe? ich nichts|nichts dagegen)_',
  '^\\W*(?:yes,? |yeah,? )?agreed\\W*(?:$|[.,!])',
  '^\\W*(?:you (?:do|may|can(?!not)|have)|it is|i (?:do|am|agree|accept)|go ahead|that.s (?:right|fine|me|ok|okay|correct)|fine by me|no objection)_',
);
/** A single sound of hearing along: no yes on its own. */
export const BARE = list(
  '^\\W*(?:okay|ok|oke|gut|aha|a(?:h|ch|ha) ja|so so|ach so|alles klar|verstehe|verstanden|schön|m?hm+|äh+m?)\\W*$',
);
/** Words with which a person concludes a contract, whatever was asked. */
export const ORDERS = list(
  '(?:schicken|senden) sie (?:mir|uns) (?:\\w+ ){0,4}(?:probieren|testen|testpaket|probe\\w*)_',
  '(?:auftrag|bestellung) (?:haben sie|gebe ich|erteile ich|hast du)',
  '(?:gebe|erteile) (?:ich )?(?:\\w+ ){0,3}auftrag_',
  '^\\W*(?:(?:yes|definitely|absolutely|sure|okay|ok|right|please),? ){0,2}(?:order|book|get|take|set) (?:it|this|that|them)(?: up| for me| please)?\\W*(?:$|[.,!])',
  '_(?:ich schlage?|schlage? ich) (?:\\w+ )?ein_',
  '_(?:ich steige?|steige? ich) (?:\\w+ )?um_',
  '_(?:ich sage?|sage? ich) (?:\\w+ )?zu_',
  '^\\W*(?:yes,? )?(?:i.m|count me|we.re) in_',
  '^\\W*(?:ja,? )?(?:ist )?(?:hiermit )?(?:bestellt|gebucht|beauftragt)\\W*$',
  '_(?:mein|unser) (?:ja|okay|ok|wort|auftrag) haben sie_',
  '_haben sie (?:mein|unser) (?:ja|okay|ok|wort)_',
  'das ist meine? (?:\\w+ )?(?:auftrag|bestellung|wille|wunsch)',
  '_(?:ich|wir) nehme?n?(?:.?s_| (?:das|den|die|es|ihn|sie|dies\\w*|beide\\w*|an|euer|ihr|das)_)',
  '_(?:ich|wir) nehme?n?\\W*$',
  '_(?:ich|wir) (?:bestelle|buche|beauftrage|wechsle|wechsele|abonniere|unterschreibe|ordere|erwerbe|beantrage)n?_',
  '_(?:ordere|erwerbe|beantrage) ich_',
  '_(?:mag|will|möchte) (?:ich|wir) haben_',
  '_schließe (?!nicht)(?:\\w+ ){0,3}ab_',
  '_(?:bestelle|nehme|nehm|buche|beauftrage) ich_',
  '_angenommen\\W*$',
  '^\\W*(?:ja,? )?ich nehme (?:es |das |das angebot )?an\\W*$',
  '^\\W*(?:ja,? )?(?:gekauft|deal|gebongt)\\W*$',
  '_bestellen sie\\W*$',
  'sind wir uns (?:\\w+ ){0,2}einig',
  '_sind wir im geschäft_',
  '_nehme ich_',
  '_(?:bestell|kaufe?|beauftrag|buch|abonnier|unterschreib|wechsel) ich_(?! (?:\\w+ ){0,3}ein_)',
  '_mache? ich mit_',
  '_stellen sie (?:mich|uns) (?:\\w+ ){0,3}um_',
  '_(?:ich|wir) (?:will|möchte|wollen|möchten) (?:bitte |gern\\w* )?(?:den|diesen|das|dieses) (?:vertrag|tarif|angebot|abo|paket)\\W*(?:$|[.,!])',
  '(?:möchte|will|würde|wollen|möchten) (?:ich |wir )?(?:[\\w,]+ ){0,10}(?:bestellen|abschließen|' +
    'beauftragen|buchen|wechseln|annehmen|nehmen|haben|verlängern|umsteigen|abonnieren|mitmachen)_',
  'verbindlich (?:bestell|buch|beauftrag)\\w*',
  '_(?:bestellen|buchen|beauftragen) sie.?s?_(?! (?:\\w+ )?(?:nichts|nix|nicht|kein\\w*))',
  'können sie (?:\\w+ ){0,3}(?:so )?(?:beauftragen|bestellen|buchen|umstellen|einrichten)',
  '_(?:schließe? ich|ich schließe?).?s? (?:\\w+ ){0,4}ab_',
  '(?:möchte|will) ich (?:\\w+ ){0,3}beantragen_',
  "i(?: would|'d)? (?:like to |want to |will )?(?:order|take|accept|agree)_",
  // "I'll take it": the thing that was offered; "I'll take the leaflet first" orders nothing.
  '_i.?ll (?:take|have) (?:it|that|this|one|the (?:\\w+ )?(?:offer|deal|tariff|plan|package|contract))_(?! (?:up|into|under|to|home|as|from|easy|that|off|seriously))',
  '_i.?ll (?:order|accept|sign up|switch|go (?:for|with|ahead with) (?:it|that|this))_(?! (?:when|if|once|after|later))',
  'please (?:order|book|set it up)',
  '^\\W*(?:yes,? )?(?:please do|let.s do (?:it|that|this))_',
  '_sign me up_',
  // "Dann verlänger das bitte so.", "Stell mich um.": among people who say du.
  '_(?:verlänger|bestell|buch|beauftrag|aktivier)e? (?:mir|mich|uns|das|den|die|es)(?: \\w+){0,4}\\W*(?:$|[.,!])',
  '_(?:stell|schalt|meld|trag|schreib)e? (?:mir|mich|uns|das|den|es) (?:\\w+ ){0,3}(?:um|frei|an|ein|auf)_',
);
/** Words that let the other act: they order only where an order was asked for. */
export const LETS_ACT = list(
  '_nehmen wir_',
  '^\\W*(?:top|super|prima|gut|okay|schön),? machen wir\\W*$',
  '_(?:so|das) machen wir_',
  '_(?:machen|tun) (?:sie|wir|se) (?:\\w+ ){0,4}(?:das|es|so)_',
  'können sie (?:\\w+ ){0,3}(?:so )?machen',
  'machen wir (?:das|es|so)',
  'stimme (?:ich )?(?:\\w+ ){0,4}zu_',
  'ich bin (?:\\w+ ){0,3}einverstanden',
  '^\\W*(?:ja,? )?(?:das |den |die |genau das )?(?:möchte|will) ich(?: so| haben| gern\\w*)?\\W*$',
  '_(?:dann|so|genau das|das) (?:möchte|will) ich(?: das| den| die| es| auch| haben| gern\\w*)*\\W*(?:$|[.,!])',
  '_(?:tragen|schreiben) sie (?:mich|uns) (?:\\w+ ){0,3}(?:ein|auf)_',
  'go ahead',
);
