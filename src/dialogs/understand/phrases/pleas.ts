// Words that are no answer and no story: a cry for help, the wish to be called, to have everything deleted, to have it explained.
import { ways } from '../rule.ts';

/** Feeling, and a call for help; a person is spoken to before the question comes again. */
export const DISTRESS = `(?:${ways(
  'weiß (?:\\w+ ){0,3}nicht mehr (?:ein noch aus|weiter)',
  'nicht mehr ein noch aus',
  '(?:völlig|total|komplett|ganz) (?:fertig|verzweifelt|am ende|durcheinander)',
  'verzweifelt|verzweifl\\w*',
  'kann (?:einfach |echt |wirklich )?nicht mehr_' +
    '(?! (?:genau |mehr )?(?:sagen|sehen|finden|lesen|einloggen|erinnern|nachsehen|nachvollziehen|' +
    'kündigen|widerrufen|telefonieren|zahlen|bezahlen|rein|drauf|auf))',
  'nervlich am ende',
  'mit den nerven (?:\\w+ )?(?:fertig|runter|am ende)',
  'schlaflose nächte',
  'kann nicht (?:mehr )?schlafen',
  'nur noch (?:am )?weinen',
  'wein\\w* nur|heul\\w* nur',
  '(?:ich|muss) (?:\\w+ ){0,2}(?:weine|weinen|heule|heulen)_',
  '(?:habe?|hab|krieg|bekomme) (?:ich )?(?:so |solche |solch |so ne |große |furchtbare |richtig |total )*angst_',
  '_ich (?:fürchte|ängstige) mich',
  'am ende meiner kräfte',
  'traue mich (?:\\w+ ){0,3}nicht',
  'desperate|panik\\w*|herzrasen',
  'schäme? (?:ich )?mich',
  '_(?:mir|alles) (?:(?:ist|wird|das|alles|mir|langsam|einfach|hier|jetzt|gerade|echt|wirklich) )*' +
    '(?:zu viel|zuviel)(?=[.,!]|$)',
  'wächst mir über den kopf|alles weg ?nehmen|so allein mit',
  'bitte (?:\\w+ )?(?:hilf|helft|helfen|hilfe)_',
  '_(?:hilf|helft|helfen sie) (?:mir|uns)_',
  '(?:können|kann|koennt|könnt) (?:sie|ihr|du|mir|jemand|denn|bitte|mal|' +
    'irgendjemand)(?: (?:mir|uns|denn|bitte|jemand))* helfen_',
  'brauche? (?:\\w+ ){0,2}hilfe_',
  "_(?:i'?m|i am|am) (?:so |really |very )?(?:scared|afraid|frightened|terrified|ashamed|overwhelmed)_",
  '_(?:help me|please help)_',
  "can't take (?:it|this|any)",
  "can'?t (?:go on|cope|sleep)",
  "too much for me|keep crying|_i'?m crying|korkuyorum|yard.m edin|.aresizim",
  'dayanam.yorum|мне страшно|я боюсь|помогите|больше не могу|в отчаянии|мені страшно',
  'я боюся|допоможіть|більше не можу|у відчаї|_boj. si.|_pomocy_|pom..cie mi',
  'prosz. o pomoc|nie mam ju. si.|zrozpaczon|أنا خائف|ساعدوني|ساعدني|لا أستطيع أكثر',
)})`;

/** Somebody who wants to be called, or a number to call. */
export const CALL_ME = `^(?:hallo |bitte |und |aber |ja |ach )*(?:${ways(
  '(?:können|könnten|koennten|koennt|könnt|könntet|würden|kann|kannst|könnte|koennte) (?:sie |du |ihr |' +
    'mich |jemand |man |einer |denn |bitte |mal |auch |vielleicht |kurz |heute |morgen |gleich |jetzt |' +
    'nicht |lieber |ein mensch |von ihnen |von euch )*(?:mit mir telefonieren|anrufen|zurückrufen|zurück rufen)',
  'ruf(?:en|t)? (?:sie |ihr )?(?:mich|mir) (?:(?:doch|bitte|mal|einfach|kurz|heute|morgen|gleich|jetzt|' +
    'lieber) )*(?:an|zurück)',
  '(?:kann|könnte|darf) (?:ich|man) (?:sie|euch|dich|da|bei ihnen|bei euch|irgendwo|jemanden?|bitte|' +
    'auch|mal| )*(?:anrufen|telefonieren)',
  '(?:haben sie|habt ihr|hast du|gibt es|gibts) (?:\\w+ ){0,3}(?:telefonnummer|hotline|rufnummer|' +
    'nummer)(?: (?:\\w+ ){0,4}anrufen kann)?',
  'ich (?:möchte|moechte|will|würde) (?:\\w+ ){0,3}(?:angerufen werden|zurückgerufen werden|lieber telefonieren)',
  '(?:can|could|would|will) (?:you|someone|somebody) (?:please )?(?:call|phone|ring) me(?: back)?',
  'please (?:call|phone|ring) me(?: back)?',
  '(?:can|may) i (?:call|phone|ring) (?:you|someone|somebody)',
  'do you have a (?:phone )?number',
  'beni arar m.s.n.z|beni aray.n|позвоните мне',
  '(?:вы )?можете (?:мне )?позвонить(?: мне)?',
  'зателефонуйте мені|передзвоніть мені',
  '(?:ви )?можете (?:мені )?зателефонувати(?: мені)?',
  '(?:prosz. )?(?:zadzwo.cie|zadzwoni.|oddzwoni.) do mnie',
  'czy (?:mo.e|mo.ecie|mog.) (?:pan |pani |pa.stwo )?do mnie zadzwoni.',
  'اتصلوا بي|اتصل بي|هل يمكنكم الاتصال بي',
)})(?: (?:bitte|please|lütfen))?[\\s.!?]*$`;

/** Whole messages that want everything gone. */
export const DELETE_WISH = ways(
  '^(?:super |danke |ok |gut |und |prima |toll |jetzt |' +
    'dann )*(?:(?:(?:wie|wo) kann|kann|könnte|darf) (?:man|ich) (?:das|hier|den fall|alles|meine daten|' +
    'das hier) ?(?:alles |hier |jetzt |wieder |auch |denn )*(?:löschen|loeschen)(?: lassen)?|' +
    '(?:wie|wo) (?:lösche|loesche) (?:ich|man) (?:das|hier|den fall|alles|meine daten)(?: alles| hier|' +
    ' jetzt| wieder| auch| denn)*)$',
  '^(?:ja |ok |okay |gern |gerne |bitte |dann |jetzt )*' +
    '(?:(?:das |alles |es )?(?:kannst|können|koennen|kann|könnt) (?:du |sie |ihr |man )?(?:das |alles |es |' +
    'den fall |die daten |ruhig |jetzt |gern |bitte |auch )*(?:löschen|gelöscht werden)|' +
    'alles (?:kann|darf|soll) weg|(?:bitte )?(?:alles |das )?löschen)(?: bitte| danke)?$',
  '^(?:bitte |und |dann |nein |ok(?:ay)? |jetzt |aber |also |' +
    'ich (?:will|moechte|möchte|wünsche),? (?:bitte )?(?:dass )?|können sie |koennen sie |kannst du |' +
    'könnten sie )*(?:lösch\\w*|entfern\\w*|vernicht\\w*) (?:sie |du |ihr |mir |bitte |doch |mal |das |' +
    'jetzt |sofort |wieder )*(?:alles|alle (?:meine )?(?:daten|angaben|sachen)|' +
    'meine (?:ganzen )?(?:daten|angaben|sachen|akte)|meinen (?:ganzen )?fall|' +
    'mein zeug)(?: (?:wieder|bitte|sofort|jetzt|von mir|über mich|' +
    'was ich (?:\\w+ ){0,3}(?:geschrieben|gesagt|angegeben) habe?|was (?:sie|ihr) (?:\\w+ ){0,3}habe?[nt]))*$',
  '^(?:bitte |und |dann |ich (?:will|moechte|möchte),? (?:dass )?(?:sie )?|' +
    '(?:können|koennen|könnten) sie (?:bitte )?|kannst du (?:bitte )?)?(?:das |hier )?(?:alles|' +
    'alle (?:meine )?(?:daten|angaben)|meine (?:ganzen )?(?:daten|angaben)) (?:\\w+ ){0,4}(?:lösch\\w*|' +
    'gelöscht (?:haben|werden|wird|wissen))(?: bitte)?$',
  '^(?:please |can you |could you )*(?:delete|erase|remove) (?:it all|' +
    'all (?:of it|of this|my data|the data)|everything|my (?:data|case|file))(?: please| about me| you have)*$',
);

/** Whole messages of somebody who does not understand. */
export const EXPLAIN = ways(
  '^(?:ich |das |ach |nein |ja |aber |also |sorry |entschuldigung |tut mir leid )*(?:versteh|verstehe|' +
    'kapier|kapiere|begreif|begreife|raff|check) (?:(?:ich|das|die frage|ihre frage|sie|alles|gar|' +
    'das alles|jetzt|hier|leider|wirklich|echt|ehrlich gesagt|kein wort|nur bahnhof|überhaupt|da|davon) ?)*' +
    '(?:nicht|nichts|nix|net|ned|gar nicht|kein wort|' +
    'nur bahnhof)(?: (?:was sie meinen|was das heißt|was sie (?:\\w+ ){0,2}wollen|' +
    'was ich (?:\\w+ ){0,2}(?:soll|schreiben soll|sagen soll)))?$',
  '^(?:das |die frage )?(?:ist|war) mir (?:alles )?zu (?:hoch|kompliziert|schwierig|schwer)$',
  '^(?:das|die frage) (?:ist|war) (?:mir )?(?:zu )?(?:unverständlich|kompliziert)$',
  '^(?:können|kannst|könnten) (?:sie|du) (?:mir )?(?:das|die frage) ' +
    '(?:bitte )?(?:noch ?mal )?(?:erklären|einfacher (?:sagen|erklären|fragen))$',
  '^(?:was soll|was heißt) (?:das|denn das) (?:bitte |denn |jetzt )?(?:heißen|bedeuten|genau)?$',
  '^i (?:really )?(?:do not|don t|dont) (?:understand|' +
    'get)(?: (?:it|this|that|the question|you|what you mean|what that means))?$',
  '^(?:can|could) you (?:please )?explain(?: (?:that|this|it|the question))?(?: please)?$',
);

/** A firm's legal form: whatever else the words are, they are a name. */
export const LEGAL_FORM =
  '_(?:gmbh|mbh|ag|se|kg|ohg|ug|gbr|eg|ltd|limited|inc|llc|plc|b\\.? ?v|s\\.? ?a|e\\.? ?k|e\\.? ?v)_';
/** "Ich glaube …", "I think it was …": what follows may be a name. */
export const BELIEVED =
  '^(?:(?:ja|also|hm+|na|äh+m?|oh)[, ]+)*(?:(?:ich|i) (?:glaub|glaube|denk|denke|mein|meine|vermute|' +
  'schätze|tippe auf|kenne? nur|weiß nur|think|believe|guess)|' +
  '(?:glaub|glaube|denk|denke|mein|meine|vermute|schätze) ich)_,? ?(?:dass |' +
  'that )?(?:(?:die|das|der|es|it|they) (?:war|waren|heißt|hieß|hieße?n|nannte\\w*|was|were|is|called)_ ?)?';
/** Sentences of somebody who tells of himself or speaks to us: nobody is called like that. */
export const NO_NAME = ways(
  '_ich (?:hab|habe|hatte|hätte|bin|war|kann|konnte|könnte|weiß|wusste|will|wollte|möchte|moechte|muss|' +
    'musste|soll|sollte|darf|werde|würde|mag|glaub|glaube|denk|wein|\\w{2,}e|\\w{2,}te)_',
  '_(?:hab|habe|hatte|bin|war|kann|konnte|weiß|will|wollte|möchte|moechte|muss|soll|darf|werde|würde|' +
    '\\w{3,}te|brauche|verstehe|fühle|schäme|weine) ich_',
  '_ich (?:doch |hier |da |so )?(?:nicht|auch|nie|alles)_',
  '_(?:mir|mich) (?:ist|geht|wird|war|reicht|tut|fällt|macht|hat|haben)_',
  '_(?:ist|geht|wird|reicht|tut|macht|hat|haben|machen) (?:mir|mich|uns)_',
  '_(?:können|könnt|könnten|wollen|werden|müssen|sollen|machen|sagen|helfen|haben|sind|rufen|löschen|' +
    'schreiben|geben|zeigen|lassen|fragen) (?:sie|ihr)_',
  '_(?:kannst|willst|bist|hast|machst|sagst) du_',
  "_(?:i'?m|i am|i'?ve|i have|i was|i don'?t|i do not|i can'?t|i cannot|i need|i want|i feel|i keep|" +
    'i hate|i just)_',
  '_(?:can|could|will|would|do|are) you_',
  '_(?:help|leave|tell|call|let) me_',
  '_(?:hung|hang|hanging) up_',
  '_aufgelegt_',
  '^(?:(?:ok|okay|alright|done|so|gut|ja|yes|yeah)[, ]+)*(?:put|laid) the phone down',
  '_(?:he|she|they|i|never) (?:\\w+ )?(?:told|gave|got|caught|heard|named|left) (?:me |us )?(?:a|any|the|' +
    'his|her|their|no) name_',
);
/** "Irgend so eine Firma aus Berlin", "some company": none is named. */
export const SOME_FIRM = ways(
  '^(?:na |ach |halt |so |nur |das war |war |it was |' +
    'just )*(?:irgend(?:so)?(?: ?(?:so|ein|eine|einer|nein|ne|n|was|wer|jemand|wem|welche|solche))*|' +
    '(?:so|halt) (?:ein|eine|ne|n|nen)|some|any|one of those)_' +
    '(?: (?:komische|blöde|dubiose|unbekannte|andere|fremde|strange|unknown|random)[nrs]?)?' +
    '(?: (?:firma|firmen|anbieter|unternehmen|laden|verein|call-?cent(?:er|re)|typ|typen|mann|frau|leute|' +
    'stromanbieter|gesellschaft|company|firm|provider|guy|man|woman|people|business))?' +
    '(?: (?:aus|in|von|bei|from|out of|based in|für|for) [\\w ]{2,40})?$',
  '^(?:eine|ne|a) (?:firma|company)(?: (?:aus|in|from) [\\w ]{2,30})?$',
);
