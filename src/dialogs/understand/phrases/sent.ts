// How people tell that a letter has gone out, and by which way.
import { ways } from '../rule.ts';

const PAPER =
  '(?:brief\\w*|schreiben|widerruf\\w*|einschreiben|einwurfeinschreiben|kündigung|anfechtung|auskunft\\w*|' +
  'beschwerde|mail|mails|email|e-mail|fax|alles|beide|beides|alle|es|ihn|den|das|die|letter|letters|' +
  'withdrawal|it)';
const GONE =
  '(?:abgeschickt|abgesendet|abgesandt|weggeschickt|losgeschickt|rausgeschickt|hingeschickt|verschickt|' +
  'versendet|versandt|geschickt|gesendet|aufgegeben|abgegeben|eingeworfen|eingesteckt|zur post gebracht|' +
  'auf die post gebracht|zur post getragen|in den briefkasten geworfen|weggebracht|gefaxt|gemailt|' +
  'rausgegangen|raus|unterwegs|weg)';
/** Words that say of themselves that something was sent; "raus" and "weg" want the letter named. */
const SENT_OFF =
  '(?:abgeschickt|abgesendet|abgesandt|weggeschickt|losgeschickt|rausgeschickt|hingeschickt|verschickt|' +
  'versendet|versandt|aufgegeben|eingeworfen|eingesteckt|gefaxt|gemailt|gesendet|rausgegangen|' +
  '(?:zur|auf die) post (?:gebracht|getragen)|in den (?:brief)?kasten geworfen|bei der post abgegeben)';
const WHAT_OR_WHEN =
  '(?:(?:ja|nein|nee|doch|so|ok|okay|gut|also|danke|erledigt|fertig|done|yes|well)[,.!:]*|ich|hab|habe|' +
  'habs|hab.s|haben|wir|wurde|wurden|ist|sind|es|ihn|sie|das|alles|alle|beide|beides|schon|gerade|eben|' +
  'soeben|jetzt|heute|gestern|vorgestern|früh|morgen|vormittag|mittag|nachmittag|abend|nacht|uhr|um \\S+|' +
  'gegen \\S+|auch|per|mit|als|am \\S+(?: (?:januar|februar|märz|april|mai|juni|juli|august|september|' +
  'oktober|november|dezember))?|i|we|have|just|already|it|them|all|both)';
const BY = '(?:\\w*einschreiben|mail|e-?mail|fax|post|brief)';
/** Whole lines about sending: beside a letter that waits they mean that letter. */
export const SENT = ways(
  // "Abgeschickt", "hab ich gestern abgeschickt", "sent it today": with a letter lying there it is that letter.
  `^(?:${WHAT_OR_WHEN} )*_${SENT_OFF}_`,
  `^(?:${WHAT_OR_WHEN} )*(?:per|als|mit) (?:\\S+ )?(?:\\w*einschreiben|mail|e-?mail|fax|post|brief) ` +
    `(?:${WHAT_OR_WHEN} )*_(?:geschickt|gesendet|${SENT_OFF})_`,
  // "Heute morgen raus per Mail", "mit der Post weg", "gestern per Fax", "erledigt, per Einschreiben".
  `^(?:${WHAT_OR_WHEN} )*_(?:raus|weg|unterwegs)_ (?:per|als|mit) (?:\\S+ )?${BY} ?$`,
  `^(?:${WHAT_OR_WHEN} )*(?:per|als|mit) (?:\\S+ )?${BY} (?:${WHAT_OR_WHEN} )*_(?:raus|weg|unterwegs)_ ?$`,
  `^(?=.*_(?:gestern|vorgestern|heute|gerade|eben|soeben|schon|erledigt|fertig|done)_)(?:${WHAT_OR_WHEN} ` +
    `)*(?:per|als|mit) (?:\\S+ )?${BY}(?: ${WHAT_OR_WHEN})* ?$`,
  '^(?:(?:(?:der|mein|unser|ihr) )?(?:brief|widerruf|einschreiben) |er |es |alles |beide )?(?:liegt|ist|' +
    'steckt|sind|liegen) (?:\\w+ ){0,2}im (?:brief)?kasten_',
  `^(?:${WHAT_OR_WHEN} )*(?:ist|sind|isch) (?:${WHAT_OR_WHEN} )*_(?:raus|unterwegs|weg|in der post|` +
    'auf dem weg)_(?: ?,? ?(?:per|als|mit) \\S+(?: \\S+)?)? ?$',
  `^(?:${WHAT_OR_WHEN} )*_(?:sent|posted|e?mailed|faxed)_(?! me)`,
  `_(?:hab|habe|haben|hat|wurde|ist|sind|war|bin|habs|hab.s)_~_${PAPER}_~_${GONE}_`,
  `_${PAPER}_~(?:_(?:hab|habe|haben|wurde|ist|sind|ging|gingen)_~)?_${GONE}_`,
  '_(?:war|bin|komme)_~_(?:bei|von|auf|in) der post_',
  // "Hab beides gemacht, Mail und Einschreiben", "hab's im Kundenportal hochgeladen".
  ways(
    '^(?:ja |so |ok |okay )*_(?:hab|habe|haben|habs|hab.s)_ (?:es |sie |alles |beides |beide |' +
      'alle )?(?:gemacht|erledigt),? (?:(?:per|mit|als) )?(?:e-?mail|mail|fax|post|\\w*einschreiben)_',
    '_(?:hab|habe|haben|habs|hab.s)_~_(?:hochgeladen|eingereicht)_~_(?:portal|kundenportal|kundenkonto|' +
      'kontaktformular|app)_',
  ),
  ways(
    '_i_~_(?:sent|posted|mailed|faxed)_~_(?:letter|letters|it|them|withdrawal)_',
    '_(?:letter|letters|it) (?:is|was|has been|went) (?:\\w+ )?(?:sent|posted|mailed|out)_',
  ),
  // In the five further languages: "отправил сегодня", "bugün gönderdim".
  '^(?:\\S+ ){0,4}(?:отправил[аи]?|послал[аи]?|надісла(?:в|ла|ли)|відправи(?:в|ла|ли)|wys[łl]a[łl](?:em|' +
    'am)|nada[łl](?:em|am)|gönderdim|gönderdik|yolladım|postaladım|أرسلته?ا?|ارسلته?ا?|بعثته?ا?)',
);
/** Still to come, or not done. */
export const NOT_SENT = ways(
  'не (?:отправ|посл|надісл|відправ)',
  'nie (?:wys|nada)',
  'göndermedim',
  'لم (?:أرسل|ارسل)',
  '_(?:werf|werfe|falsch\\w*|nicht|noch nicht|nie|kein\\w*|(?<!_heute )(?<!heute )morgen|später|gleich|' +
    'nachher|bald|werde|wird|will|wollte|möchte|muss|muesste|soll|sollte|kann|koennte|wenn|falls|sobald|' +
    'bevor|nachdem|not|tomorrow|will|going to|must|should|if|when|zurück|haben mir|hat mir|von denen|von o2|' +
    'bekommen|erhalten|gekriegt)_',
);
/** Ways, the narrower before the wider. */
export const WAYS: readonly { say: string; way: string }[] = [
  { say: '_(?:einwurf|einwurf-? ?einschreiben)_', way: 'Einwurf-Einschreiben' },
  { say: 'rückschein', way: 'Einschreiben mit Rückschein' },
  { say: '\\w*einschreiben|registered', way: 'Einschreiben' },
  {
    say: ways(
      '_(?:e-?mail(?:em|a|u)?|mail(?:em|le)?|maile|e-?posta\\w*|gemailt|emailed)_',
      '(?:на |по |электронн\\S+ |электронной )?(?:почтой по e-?mail|имейл\\S*|e-?mail)',
      'электронн\\S+ почт\\S*',
      'إيميل',
      'ايميل',
      'البريد الإلكتروني',
    ),
    way: 'E-Mail',
  },
  { say: '_(?:fax|gefaxt|faxed)_', way: 'Fax' },
  { say: '_(?:portal|kontaktformular|app|kundenkonto)_', way: 'Kundenportal' },
  { say: '_(?:bote|persönlich|vor ort|im shop)_', way: 'persönlich abgegeben' },
  // No e-mail is a paper at a court, and its own letter box is no post.
  {
    say: ways(
      '(?<!post )_(?:beim|am|im) \\w*gericht (?:\\w+ ){0,2}(?:eingeworfen|abgegeben)_',
      '_(?:zum|ans) \\w*gericht (?:hin)?gebracht_',
      '_gerichtsbriefkasten_',
    ),
    way: 'persönlich abgegeben',
  },
  { say: '_(?:post|brief|briefkasten|posted|letter)_', way: 'Brief' },
];
/** "Per Einschreiben und per Mail": two ways, put beside one another. */
export const TWO_WAYS =
  '_(?:\\w*einschreiben|e-?mail|mail|fax|post|brief|letter|email) (?:und|sowie|plus|and) (?:auch |noch |' +
  'zusätzlich |per |mit |als |ne |eine |ein |by )*(?:\\w*einschreiben|e-?mail|mail|fax|post|brief|letter|' +
  'email)_';
