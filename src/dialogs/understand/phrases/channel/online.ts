// Bought online, by oneself: "auf der Seite bestellt", "bei Check24 abgeschlossen"; or by a card that was sent back.
import { rule, type Rule, ways } from '../../rule.ts';

/** Where one buys oneself: "online", "auf deren Seite", "bei Check24". */
const ON_A_SITE = `(?:${ways(
  'online|im internet|übers internet|über das internet|übers netz|im netz',
  'auf (?:der|einer|ihrer|deren|dieser) (?:\\w+ )?(?:website|webseite|homepage|internetseite|seite)(?: von \\w+)?',
  'über (?:die|deren|ihre) (?:website|webseite|homepage|app|seite)',
  'in (?:der|deren|ihrer) (?:\\w+ )?app',
  'per app',
  '(?:auf|bei|über|mit) (?:check ?24|verivox|toptarif|idealo|amazon|ebay|zalando|temu|shein|aliexpress|etsy)',
  '(?:im|aus dem|über den) (?:google )?(?:play|app) ?store',
  'on (?:the|their) (?:website|app)',
  'via (?:the|their) (?:website|app)',
  'on(?:line)? (?:myself)',
)})`;
/** What one does there: "bestellt", "abgeschlossen". */
const BOUGHT_THERE = `(?:${ways(
  'abgeschlossen|bestellt|gekauft|gebucht|angemeldet|registriert|gewechselt|abonniert',
  'signed up|ordered|bought|subscribed',
)})`;

/** "Der Vertrag soll online abgeschlossen worden sein": what others say was done. */
const SAID_TO_BE = ways(
  '_(?:soll|sollen|solle|sei|seien|waere|haette|haetten)_[^.!?,]{0,80}_' +
    '(?:abgeschlossen|bestellt|gekauft|gebucht|angemeldet|registriert|geklickt|gewechselt|abonniert)_' +
    '(?: (?:worden|haben|sein))*(?=[.,;!?)"]|$| und_)',
  '_(?:angeblich|supposedly|allegedly)_[^.!?,]{0,60}_(?:online|im internet|auf (?:der|deren|ihrer))_',
);

/** "Auf der Vodafone-Seite einen Handyvertrag geklickt". */
const CLICKED_ON_A_PAGE =
  '_(?:auf|über) (?:der|deren|die|einer) (?:[\\w&+]+[ -]){0,2}(?:seite|webseite|website|homepage|app)_ ' +
  '(?:\\w+ ){0,3}(?:\\w*vertrag|\\w*tarif|\\w*abo|\\w*flat|\\w*anschluss|vertrag)_[^.!?\\n]{0,30}_' +
  '(?:geklickt|angeklickt|geholt|gemacht|abgeschlossen|bestellt)_';

/** A contract clicked on a page. */
export const CLICKED: readonly Rule[] = [
  rule('channel', 'online', CLICKED_ON_A_PAGE, {
    rank: 5,
    unless: `{nie} (?:\\w+ )?(?:geklickt|bestellt)|_(?:sms|link)_|hat (?:mich|uns) [^.!?]{0,30}angerufen|_rief_|${SAID_TO_BE}`,
  }),
];

/** "Bestellt und bezahlt bei Amazon" is one act; "… und bezahlt habe ich online" is another. */
const ANOTHER_ACT = '(?:und|and) (?!bezahlt_(?! (?:ha|wurd|wird))|paid_)';
/** "Online abgeschlossen", "bei Check24 bestellt". */
const ORDERED_ONLINE = ways(
  '_(?:online|im internet|' +
    'auf (?:der|einer|ihrer|deren) (?:\\w+ )?(?:website|webseite|homepage|internetseite|seite)|' +
    'über die (?:website|homepage|app)|im online-?shop|bei check24|bei verivox|über check24|über verivox|' +
    'on (?:the|their) website)_(?: \\w+){0,10} (?:abgeschlossen|bestellt|gekauft|gebucht|vertrag gemacht|zusammengeklickt|' +
    'angemeldet|registriert|gewechselt|signed up|ordered|bought)',
  `(?:abgeschlossen|bestellt|gekauft|gebucht|signed up|ordered|bought)(?: (?!${ANOTHER_ACT})\\w+){0,3} ` +
    '(?:online|im internet|auf der (?:website|homepage)|über check24|über verivox|on their website)_',
);
/** "Auf einem Vergleichsportal geklickt", "im Netz rausgesucht und bestellt". */
const COMPARED = ways(
  '_(?:auf|bei|über) (?:einem|dem|einer) ' +
    '(?:vergleichsportal|vergleichsseite|webseite|website|internetseite)_[^.!?]{0,40}_' +
    '(?:geklickt|abgeschlossen|bestellt|gebucht)_',
  '_(?:im netz|im internet|online|bei check24|bei verivox)_~' +
    '(?:rausgesucht|ausgesucht|gesucht|gefunden|geklickt)[^.!?]{0,60}' +
    '(?:bestell\\w*|abgeschlossen|geklickt|beauftragt)_',
);
/** "Auf vodafone.de bestellt", "on a website (hoerprofi-shop.de)": the site by its name. */
const SITE_BY_NAME = ways(
  '_(?:auf|bei|über|on|at|via|from|through) (?:der |the |a |some |their )?' +
    '(?:seite |website |webseite )?[\\w-]+[._](?:de|com|net)_[^.!?\\n]{0,60}_' +
    '(?:bestellt|abgeschlossen|gekauft|gebucht|gewechselt|abonniert|ordered|bought|subscribed)_',
  '_(?:bestellt|abgeschlossen|gekauft|gebucht|ordered|bought|subscribed)_ (?:[\\w-]+ ){0,5}' +
    '(?:auf|bei|über|on|at|via|from|through) ' +
    '(?:(?:a|some) (?:web)?site|eine[rm] (?:web|internet)?seite|[\\w-]+[._](?:de|com|net))_',
);

/** "Hab ich selbst auf der Webseite von Vodafone bestellt, angerufen hat mich niemand": done by oneself, and that nobody called says the same. */
const ORDERED_ALONE = ways(
  '_(?:ich (?:hab|habe|hatte)|(?:hab|habe|hatte)(?: ich)?|haben wir|wir haben)_ (?:(?!nie_|nicht_|nichts_|nix_|kein|niemals_|angeblich_)[\\w.&]+ ){0,10}' +
    '(?:online|im internet|übers internet|auf (?:der|deren|ihrer) (?:\\w+ )?(?:website|webseite|homepage|internetseite|seite)(?: von [\\w&]+)?|in (?:der|deren|ihrer) (?:\\w+ )?app) ' +
    '(?:(?!nie_|nicht_|nichts_|nix_|und_)\\w+ ){0,4}(?:bestellt|abgeschlossen|gebucht|gekauft|gewechselt)_',
  '_(?:i|we) (?:have |had )?(?:ordered|bought|booked)_ (?:(?!not_|never_|no_|nothing_|and_)[\\w&]+ ){0,8}(?:online|on (?:the|their) (?:[\\w&]+ )?(?:website|site|page)|in (?:the|their) (?:[\\w&]+ )?app)_',
);
/** A call that is told all the same. */
const CALLED_TOO = ways(
  '(?<!niemand |keiner )(?:hat|haben) (?:mich|uns) (?!niemand|keiner|nie|nicht)[^.!?]{0,30}angerufen',
  '_(?:rief|riefen|hotline)_',
  '(?<!nobody |no one |no-one |never )_(?:called|rang|phoned) (?:me|us)_',
);

/** Ordered on a page, on a portal, on a site that is named. */
export const ONLINE: readonly Rule[] = [
  rule('channel', 'online', ORDERED_ALONE, {
    rank: 5,
    anyhow: true,
    unless: `${CALLED_TOO}|haette|_wenn_|_if_|${SAID_TO_BE}`,
  }),
  rule('channel', 'online', ORDERED_ONLINE, { rank: 5, unless: `{nie}|telefon|anruf|angerufen|${SAID_TO_BE}` }),
  rule('channel', 'online', COMPARED, {
    rank: 5,
    anyhow: true,
    unless: `rief|angerufen (?:hat|haben|wurde)(?! (?:mich )?(?:keiner|niemand))|${SAID_TO_BE}`,
  }),
  rule('channel', 'online', SITE_BY_NAME, {
    rank: 5,
    unless: ways(
      '{nie}',
      'werb\\w*anruf|_angerufen_|_rief_',
      '_(?:they|he|she|who|someone|somebody|man|woman|lady|guy) (?:has |had |then )?(?:rang|phoned|called)_',
      'am telefon|on the phone|gelesen|steht|angeblich|soll ich|haette',
    ),
  }),
];

/** "Übers Internet bestellt", "zahlungspflichtig bestellen". */
const ON_THE_NET = ways(
  '_(?:online|im internet|übers? (?:das )?internet|auf (?:der|einer|ihrer|deren) (?:\\w+ )?' +
    '(?:website|webseite|homepage|internetseite|seite)(?: von \\w+)?)_[^.!?\\n]{0,60}' +
    '(?:abgeschlossen|bestellt|gekauft|gebucht|angemeldet|registriert)_',
  'zahlungspflichtig bestellen',
);
/** "In deren App gebucht", "abonniert bei Amazon": either way round. */
const ON_SOME_SITE = `_${ON_A_SITE}_[^.!?\\n]{0,60}_${BOUGHT_THERE}_|_${BOUGHT_THERE}_ (?:(?!${ANOTHER_ACT})\\w+ ){0,5}_${ON_A_SITE}_`;

/** "Auf Insta eine Anzeige geklickt", and nobody called afterwards. */
const CLICKED_AN_AD = `(?:${ways(
  '_(?:auf|bei|über|on) (?:insta|instagram|facebook|tik ?tok|youtube|snapchat)_[^.!?\\n]{0,60}_(?:anzeige|werbung)_' +
    '[^.!?\\n]{0,60}_(?:drauf|an)?(?:geklickt|getippt|gedrückt|bestellt|angemeldet)_',
  '_(?:on|through) (?:instagram|facebook|tik ?tok|youtube)_[^.!?\\n]{0,30}_clicked (?:on )?an? (?:\\w+ )?(?:ad|advert)_',
)})(?![^]*(?<!_(?:kein|keinen|ohne|no|niemand ans|keiner ans) )_(?:kontaktiert|meldeten? sich|\\w*anruf\\w*|angerufen|anrief|rief|riefen|ruft|telefon(?:isch\\w*|at)?|klingel\\w*|geklingelt|dran|am apparat|called|calls?|rang|phoned?)_)`;

/** Ordered there, with more between. */
export const ORDERED: readonly Rule[] = [
  rule('channel', 'online', CLICKED_AN_AD, { rank: 5, unless: 'steht|gelesen' }),
  rule('channel', 'online', ON_THE_NET, {
    rank: 5,
    unless: ways(
      '{nie} (?:\\w+ )?(?:online|im internet|abgeschlossen|bestellt)',
      'werb\\w*anruf|angerufen|rief|gelesen|steht',
      SAID_TO_BE,
    ),
  }),
  rule('channel', 'online', ON_SOME_SITE, {
    rank: 5,
    unless: ways(
      '{nie} (?:\\w+ )?(?:online|übers? internet|im internet|abgeschlossen|bestellt)',
      'werb\\w*anruf|_angerufen_|_rief_|_called_',
      'am telefon(?! )',
      'gelesen|steht|angeblich|soll ich|haette',
      SAID_TO_BE,
    ),
  }),
];

/** "Gewinnkarte ausgefüllt und eingeschickt". */
const CARD_SENT_BACK =
  '(?:werbebrief|werbepost|postkarte|antwortkarte|antwortschreiben|rückantwort\\w*|gewinnkarte|' +
  'bestellkarte|bestellschein|bestellformular|coupon|flyer)~~' +
  '(?:ausgefüllt|unterschrieben|zurückgeschickt|eingeschickt|abgeschickt|angekreuzt|eingesandt)';

/** Ordered by a card or a form in a letter. */
export const BY_CARD: readonly Rule[] = [
  rule('channel', 'letter', CARD_SENT_BACK, { rank: 4, unless: '{nie}|telefon|anruf|angerufen' }),
];
