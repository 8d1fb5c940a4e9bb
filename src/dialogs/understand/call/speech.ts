// What the customer, or whoever spoke, said to the caller between quotation marks: a yes, a no, or only "send me that".
import { wordCount } from '../../../knowledge/german/words.ts';
import { isReported } from '../../../knowledge/german/clauses.ts';
import { wholeOf, type Place } from '../place.ts';
import { clauseAt, type Reading } from '../reading.ts';
import { all, compile, first, has, type Hit, ways } from '../rule.ts';

const QUOTED = /"([^"\n]{2,160})"/g;
/** How far before the quotation marks the words that introduce it may begin. */
const LEAD = 110;

const SAY =
  '(?:went|was like|were like|gesagt|gemeint|geantwortet|sag\\w*|meint\\w*|antwort\\w*|erwider\\w*|rief|entgegnet\\w*|murmel\\w*|said|told|answered|replied)';
const OWN = '(?:ich|wir|i|we|my (?:\\w+ )?{kin}|(?:meine?|unsere?) (?:\\w+ )?{kin})';
/** "ich hab dem Herrn gesagt: ...", "my wife told some agent ..." right before the quotation. */
const BEFORE = compile(
  `(?:_${OWN}_ (?:[^.!?"\\n]{0,70} )?${SAY}(?: (?:\\w+ ){0,5})?|` +
    '_(?:hab|habe|hatte|haben) (?:[^.!?"\\n]{0,70} )?(?:gesagt|gemeint|geantwortet|' +
    'erwidert)(?: (?:\\w+ ){0,3})?|_(?:am|zum) (?:schluss|ende)(?: nur| noch| dann| halt)*)[:, ]*$',
);
/** "..., hat er gesagt", "..., sagte ich", '" zu einem Vertrag gesagt' right behind it. */
const BEHIND = compile(
  `^,? ?(?:${ways(
    '(?:hab|habe|hatte|hat) (?:ich|wir|er|sie|(?:meine?|unsere?|die|der) {kin}) (?:\\w+ ){0,4}(?:gesagt|' +
      'gemeint|geantwortet)',
    '(?:sag|sage|sagte|sagten|meinte|antwortete) (?:ich|wir|(?:meine?|unsere?) {kin})_',
    '(?:zu|auf|für) [^.!?"\\n]{0,60}(?:gesagt|geantwortet)_',
    '(?:so|damit) (?:hab|habe|endete|beendete) [^.!?"\\n]{0,24}(?:gespräch|telefonat|anruf)_',
    '(?:i|we|my {kin}) (?:said|told|replied)_',
  )})`,
);
/** "Ich habe dem Herrn "kein Bedarf" gesagt.": the verb stands on both sides. */
const AROUND = compile('_(?:ich|wir|hab|habe|{kin} (?:hat|hatte))_[^.!?"\\n]{0,60}$');
const SAID_BEHIND = compile(
  '^,? ?(?:(?!er|sie|die|der)\\w+ ){0,2}(?:gesagt|geantwortet|gemeint|gerufen|gemurmelt|genuschelt|gebrummt|geflüstert)_',
);
/** The caller is the one who speaks: "hat er gesagt" behind words of a stranger. */
const PRONOUN = compile('^,? ?(?:hab|habe|hatte|hat) (?:er|sie)_|^ ?(?:zu|auf|für) ');
const KIN = compile('_(?:mein|meine|unsere?|my|die|der) (?:\\w+ )?{kin}_');
const YES = compile(
  `^\\W*(?:${ways(
    'ja|jo|jep|jawohl|jaja|ok|okay|oki|na gut|gut|gern|gerne|klar|na klar|einverstanden',
    'meinetwegen|von mir aus|na meinetwegen',
    '(?:dann )?machen (?:sie|wir)',
    'mach\\w* (?:mal|das|sie)',
    'passt|in ordnung|abgemacht|warum nicht|yes|yeah|yep|sure|fine|alright|all right',
    'of course|go ahead|sounds good|okay|why not|let.s do it',
  )})_`,
);
const NO = compile(
  '^\\W*(?:nein|nee|nö|naa|no|niemals|auf keinen fall|danke,? (?:nein|ich)|kein\\w*|nicht|' +
    'brauch\\w* (?:ich )?nicht|will (?:ich )?nicht|i am not|i.m not|no thanks?|not interested|i don.t)_',
);
/** A polite end of it, a plea for time or papers, an answer to another question. */
const OPEN = compile(
  '(?:schick\\w*|send\\w*|mail\\w*|schriftlich|überleg\\w*|nachdenken|think|angebot|unterlagen|infos?|' +
    'prüf\\w*|schau\\w*|rechne\\w*|check\\w*|da wohn|das bin|am apparat|hören|verstehe?|hear you|speaking)',
);
/** Not yet: "wenn ich es schwarz auf weiß habe", "da rede ich mit meiner Tochter", "maybe". */
const PENDING = compile(
  `(?:${ways(
    '^\\W*(?:wenn|erst|nur wenn|vielleicht|mal sehen|mal schauen|if|maybe|perhaps|only if)_',
    '_(?:rede|sprech\\w*|frag\\w*|bespreche|berede|talk|speak|ask)_ [^.!?]{0,20}_(?:mein\\w*|my|unser\\w*)_',
    '_vielleicht_',
    '_(?:mit|with|to) (?:mein\\w*|unser\\w*|my|our) [^.!?]{0,24}_(?:reden|sprechen|besprechen|beraten|first)_',
  )})`,
);
const ASKED = compile(
  '_(?:frage|gefragt|fragte|asked)_[^.!?]{0,80}(?:hören|verstehen|wohn\\w*|heiße|name|adresse|aufzeichn\\w*|aufnehmen|hear|owner|record|inhaber)',
);

/** "Ok, thanks": the end of a call. */
const GOODBYE = /^\W*(?:ok|okay|gut|alles klar)\W+(?:thanks|thank you|danke|vielen dank|bye|tschuess)\b/;

/** A yes or a no in the customer's own quoted words; nothing where somebody else may be quoted. */
export function spokenReplies(reading: Reading): Hit[] {
  if (!reading.text.includes('"')) return [];
  const hits: Hit[] = [];
  for (const quote of all(QUOTED, reading.text)) {
    const start = quote.index;
    const end = start + quote[0].length;
    const before = reading.text.slice(Math.max(0, start - LEAD), start);
    const after = reading.text.slice(end, end + 90);
    const behind = first(BEHIND, after);
    const pronoun = behind !== null && has(PRONOUN, after);
    const own =
      has(BEFORE, before) ||
      (behind && (!pronoun || has(KIN, reading.text.slice(0, start)))) ||
      (has(AROUND, before) && has(SAID_BEHIND, after));
    if (!own || isReported(clauseAt(reading, start - 1)?.text ?? '') || SAID_TO_HAVE.test(before)) continue;
    const words = quote[1] ?? '';
    if (has(ASKED, before) || /\?\s*$/.test(words) || GOODBYE.test(words)) continue;
    const open = has(OPEN, words) || has(PENDING, words);
    const value = has(NO, words) ? false : has(YES, words) ? (open ? undefined : true) : open ? false : undefined;
    if (value !== undefined) hits.push({ fact: 'agreedOnPhone', value, rank: value || open ? 4 : 5, start, end });
  }
  return hits;
}

/** "In dem Protokoll soll ich gesagt haben "ja"": what others write down. */
const SAID_TO_HAVE = /\b(?:(?:soll|haette) (?:ich|wir|er|sie)|(?:ich|wir|er|sie) (?:soll|haette))\b[^.!?"]{0,60}$/;

/** What may stand between the yes and what is wanted now. */
const THEN = '[,;:.]? ?(?:(?:aber|und|doch|nur|jetzt|nun|ich|wir|er|sie|das|den|die|es|ihn) ){0,3}';
const SAID_JA =
  '_(?:hab|habe|hatte|haben|hat)_ (?:(?:ich|sie|er|wir|ihm|ihr|denen|dem \\w+|der \\w+) ){0,3}_ja_ ' +
  '(?:schon |doch |gleich |mehrfach |noch |extra )?(?:gesagt|gesacht|jesagt|jesacht)_';
/** "Ich habe ja gesagt, will ich nicht": a yes, or "as I said, I don't want it"; nobody can tell. */
const EITHER = compile(
  `${SAID_JA}[,:]? ?(?:ich |wir )?(?:das |den |es |so\\w* )?(?:will|brauch\\w*|moechte|mag|wollte)_ ` +
    '(?:(?!aber|jetzt|nun|doch)\\w+ ){0,3}(?:nicht|nich|net|nix|nichts|kein\\w*)_(?! mehr)',
);
/** "Ich habe ja gesagt, dass ich nichts will", "er hat ja gesagt, dass": here it is the particle. */
const PARTICLE = compile(
  ways(
    '_(?:ich|er|sie|es|das|wir) (?:waere|waer|sei|haette|haett) ja_',
    '_(?:er|sie|der|die|man|mann|dame|frau|herr|anrufer\\w*|mitarbeiter\\w*) (?:hat|hatte|haben) ja ' +
      'gesagt,? (?:dass|daß|das|es|ich)_',
    `${SAID_JA}(?:(?: ?bei| beim| ?am)(?: \\w+){1,2})?,? ?(?:dass|daß|das) (?:ich|wir|er|sie|es) [^.!?\\n]{0,60}_(?:nicht|nich|net|nix|nichts|nie|` +
      'kein\\w*|überleg\\w*|erst)_',
  ),
);

/** "Habe am Telefon ja gesagt", "habe ja gesagt bei o2": with a place the "ja" is no particle. */
const SAID_YES_THERE = `(?:${ways(
  '_(?:hab|habe|hatte|haben|hat)_ (?:(?!nie|nicht|kein)\\w+ ){0,4}(?:telefon|leider|dummerweise|versehen|trotzdem|vorschnell)_ ja_ gesagt_',
  '_(?:hab|habe|hatte|haben|hat)_ (?:(?!nie|nicht|kein)\\w+ ){0,4}ja_ gesagt (?:bei|beim|am) [\\w&.]+_',
)})`;
/** What is no longer wanted was said yes to: "Ich hab ja gesagt, ich will es nicht mehr", "habe ja gesagt bei o2, brauche das nicht". */
const NO_LONGER = compile(
  ways(
    `${SAID_JA}${THEN}(?:will|brauch\\w*|moechte|mag)_ (?:\\w+ ){0,3}(?:(?:nicht|nich|net|ned) mehr|nimmer|doch nicht)_`,
    `${SAID_YES_THERE}${THEN}(?:will|brauch\\w*|moechte|mag)_ (?:\\w+ ){0,3}(?:nicht|nich|net|ned|nimmer)_`,
  ),
);

/** Questions whose "yes" is none to an offer: may we record, are you the owner, can you hear me. */
const RECORDING = '(?:aufzeichn\\w*|aufnehm\\w*|aufgezeichnet|aufgenommen|mitgeschnitten|mitschneiden|record\\w*)';
const OTHER_QUESTION = compile(
  `(?:_(?:frag\\w*|gefragt|asked|ask|ob|if|whether)_|")[^.!]{0,60}(?:${RECORDING}|` +
    '_(?:inhaber\\w*|owner|hören|höre|verstehen|verstehe|hear|volljährig|spreche ich mit|am apparat)_)' +
    '(?:(?!_(?:ja|yes)_)[^.!]){0,26}$',
);
/** "... gefragt, ob das WLAN geht. Ja, hab ich gesagt": an everyday question, answered in the next sentence. */
const EVERYDAY = compile(
  '_(?:frag\\w*|gefragt|asked)_[^.!]{0,30}_ob_[^.!]{0,50}_(?:zufrieden (?:bin|sind|waere)|' +
    'erreichbar (?:bin|sind)|(?:wlan|internet|telefon|alles|leitung|anschluss|adresse|anschrift|daten|' +
    'netz)_[^.!?]{0,24}_(?:gehe?n?|geht|läuft|laufe|funktionier\\w*|stimm\\w*))_[^.!?]{0,12}[.?!,;:]? ?"?' +
    '(?:da |und )?$',
);
const OTHER_OBJECT = compile(`^,? ?(?:dass|daß|das|zur|zu einer|der|to|that|with)_[^.!?]{0,40}${RECORDING}`);
/** "Sie sagte gern": where no relative speaks, she is the caller. */
const THEY_SAID = /^(?:sagte|gesagt|meinte)\b.*"/;
const THEY = compile('_(?:er|sie|anrufer\\w*|mitarbeiter\\w*|dame|herr|mann|frau|berater\\w*|verkäufer\\w*|typ)_ ?$');

/** "Zugesagt, sagen die", "ohne dass ich eingewilligt habe": told by the other side, or lacking. */
const THEIR_WORD = compile(
  '^"?,? (?:sagen|behaupten|schreiben|meinen|sagt|behauptet|schreibt) (?:die|sie|man|der|vodafone|telekom|o2)_',
);
const LACKING = compile('_ohne (?:dass|daß|das)_[^.!?,\\n]{0,50}$');

/** "Ausrechnen dürfe er gern, habe ich geantwortet": a word of assent behind other words is none. */
const LATE_YES = /^(?:gern|gerne|gut|klar|ok|okay)\b["',]* (?:hab|habe|hatte|sagte?|meinte)\b/;
const LEADS = /\b(?:na|ja|also|dann|und|ach|aber|ist|war|naja|alles|von mir aus|sehr|ganz|schon|so)\b/g;
const FORBIDDEN =
  /\b\p{L}+en (?:sie|se|wir) (?:das |es |den |mir |halt ){0,2}(?:bloss |ja |bitte |auf (?:gar )?)?(?:nicht|keinen fall|keinesfalls)\b/u;
/** "Sure, thanks": a yes with its thanks. */
const BYE = /\b(?:bye|tschuess|tschuss|wiederhoeren|hung up|aufgelegt)\b/;
const PLAIN_YES = /\b(?:sure|yes|yeah|ja|klar|gern|gerne|(?:i|we|she|he) said (?:ok|okay))["',]*$/;
/** "Ok thanks", "gut, danke, tschüss": the end of a call. */
const THANKS = compile('^[",]* ?(?:thanks|thank you|danke|dankeschön|vielen dank|bye|tschüss|wiederhören)_');

const CLAIMED = /\bhaetten? (?:\w+ ){0,2}$/;

/** Whether a yes answers something that is no offer, or is the caller's. */
function isOtherYes(hit: Hit, { text }: Reading): boolean {
  const before = text.slice(Math.max(0, hit.start - 110), hit.start);
  if (
    has(THANKS, text.slice(hit.end, hit.end + 24)) &&
    (!PLAIN_YES.test(text.slice(hit.start, hit.end)) || BYE.test(text.slice(hit.end, hit.end + 40)))
  )
    return true;
  if (LATE_YES.test(text.slice(hit.start, hit.end + 12))) {
    const lead = (/[^,.:;!?\n"]*$/.exec(before)?.[0] ?? '').replace(LEADS, ' ');
    if (wordCount(lead) > 1) return true;
  }
  // "Er meinte, ich hätte doch gesagt: ja": his word.
  if (CLAIMED.test(before.slice(-30))) return true;
  if (has(OTHER_OBJECT, text.slice(hit.end, hit.end + 70))) return true;
  // "Machen Sie das bloß nicht".
  if (FORBIDDEN.test(text.slice(hit.start, hit.end + 30))) return true;
  if (has(THEIR_WORD, text.slice(hit.end, hit.end + 24)) || has(LACKING, before)) return true;
  if (has(OTHER_QUESTION, before.slice(-90)) || has(EVERYDAY, before)) return true;
  return THEY_SAID.test(text.slice(hit.start, hit.end)) && has(THEY, before) && !has(KIN, text);
}

/** "Ich habe nicht nein gesagt, aber auch nicht ja": neither. */
const NEITHER = compile(
  '_(?:nicht|weder|nie|never|not) (?:\\w+ )?(?:nein|no|ja|yes)_[^.!?]{0,40}_(?:nicht|noch|nor|kein\\w*)_ (?:\\w+ )?(?:ja|nein|yes|no)_',
);

/** "Auf meine Frage, ob das ein neuer Vertrag ist: nein": the caller's answer to the customer. */
const MY_QUESTION = compile(
  '_(?:auf (?:meine|unsere|ihre|seine) (?:nach)?frage|' +
    '(?:ich|wir) (?:hab\\w* )?(?:\\w+ ){0,3}(?:fragte|nachgefragt|gefragt)|' +
    '(?:hab|habe|haben) (?:ich|wir) (?:\\w+ ){0,3}(?:gefragt|nachgefragt)|' +
    '(?:i|we) asked(?: \\w+)?,?)_[^.!?"\\n]{0,70}[:,] ?"?$',
);

/** Leaves out a yes to something else, and what rests on a "ja" that may be, or is, no answer but a particle. */
export function meantReplies(hits: readonly Hit[], reading: Reading): Hit[] {
  const either = [...all(EITHER, reading.text), ...all(NEITHER, reading.text)].map((hit) => wholeOf(hit));
  const particle = all(PARTICLE, reading.text).map((hit) => wholeOf(hit));
  const undone = all(NO_LONGER, reading.text).map((hit) => wholeOf(hit));
  const within = (hit: Hit) => (place: Place) => hit.start < place.end && place.start < hit.end;
  return hits.filter(
    (hit) =>
      hit.fact !== 'agreedOnPhone' ||
      !(
        either.some(within(hit)) ||
        (hit.value === false && undone.some(within(hit))) ||
        isOthers(hit, reading) ||
        isTheirAnswer(hit, reading) ||
        has(BARELY, clauseAt(reading, hit.start)?.text ?? '') ||
        (hit.value === true && (particle.some(within(hit)) || isOtherYes(hit, reading)))
      ),
  );
}

function isTheirAnswer(hit: Hit, { text, sentences }: Reading): boolean {
  const answer = /(?:ja|nein|nee|no|yes|klar|natuerlich)\W*$/.exec(text.slice(hit.start, hit.end));
  if (!answer) return false;
  const place = hit.start + answer.index;
  const at = sentences.findLastIndex((one) => one.start <= place);
  const start = sentences[at]?.start ?? 0;
  if (has(MY_QUESTION, text.slice(start, place))) return true;
  // "Ich hab gefragt, ob das was kostet, er sagte nein": he answered, and nobody turned an offer down.
  const told = text.slice(sentences[at - 1]?.start ?? start, place);
  return /^(?:nein|nee|no)/.test(answer[0]) && has(ASKED_BY_ME, told) && has(HE_ANSWERS, told);
}
const ASKED_BY_ME = compile(
  '_(?:(?:ich|wir) (?:hab\\w* )?(?:\\w+ ){0,3}(?:gefragt|nachgefragt|fragte)|(?:hab|habe|haben) (?:ich |wir )?(?:\\w+ ){0,3}' +
    '(?:gefragt|nachgefragt)|i asked(?: him| her| them)?)_,? ?(?:ob|if|whether)_[^.!?]{0,50}[,.:;]',
);
const HE_ANSWERS = compile(
  '_(?:(?:er|der|die|sie|man|es|he|she|they) (?:sagte|sagt|meinte|hieß|hat|said)|(?:sagte|meinte|hieß) (?:er|der|die|sie|man|es))' +
    '(?: (?:dann|da|klar|gleich|gesagt|natürlich|ganz))* ?[:,]? ?"?$',
);

/** "Mein Anwalt hat zugestimmt", "they refused": somebody else's word, unless it was done to the customer. */
function isOthers(hit: Hit, reading: Reading): boolean {
  const words = reading.text.slice(clauseAt(reading, hit.start)?.start ?? hit.start, hit.end);
  if (has(HE_DOES, words) && !has(KIN, reading.text)) return true;
  if (isCompanys(hit, reading)) return true;
  return has(OTHERS_DO, words) && !TOUCHED.test(words);
}

/** "Die Telekom hat am Telefon meinen Vertrag verlängert": the company did it, whoever was on the phone. */
const isCompanys = (hit: Hit, { text, companies, clauses }: Reading): boolean =>
  companies.some(({ start, end }) => {
    const clause = clauses.find((one) => one.start <= start && start < one.end);
    if (!clause || hit.start >= clause.end || hit.end <= clause.start) return false;
    const [before, after] = [text.slice(clause.start, start), text.slice(end, clause.end)];
    return (
      (/^\W*(?:(?:die|der|das|the) )?$/.test(before) &&
        /^ (?:hat|haben|has|have)\b/.test(after) &&
        !ASKS_CUSTOMER.test(after)) ||
      (/\b(?:hat|haben)(?: (?:die|der|das))? $/.test(before) &&
        !/\b(?:ich|wir|man|er|sie|mein\w*|unser\w*)\b/.test(clause.text.slice(0, start - clause.start)) &&
        OF_CONTRACT.test(after))
    );
  });
/** "Vodafone hat meine Mutter zum Vertrag überredet": done to somebody who said yes. */
const ASKS_CUSTOMER =
  /\b(?:ueberredet|ueberzeugt|mich|mir|uns|ihr|ihm|mutter|vater|mann|frau|oma|opa|sohn|tochter)\b(?! zu (?:fragen|reden))/;
const OF_CONTRACT = /^ (?:\w+ ){0,3}(?:vertrag|\w*vertrag|abo|tarif)\b/;
const OTHERS_DO = compile(
  '_(?:(?:der|die|mein|meine|unser|unsere|ein|eine|the|my|dieser|diese) (?:\\w+ )?)?(?:anwalt|anwältin|' +
    'hotline|kundenservice|kundendienst|mitarbeiter\\w*|vermieter(?:in)?|chef(?:in)?|arzt|ärztin|' +
    'makler(?:in)?|steuerberater(?:in)?|versicherung|anbieter|versorger|berater(?:in)?|verkäufer(?:in)?|' +
    'anrufer(?:in)?|bank|verbraucherzentrale|lawyer|agent|caller|they|(?<=der )mann|(?<=die )frau|' +
    '(?<=die )dame|(?<=der )herr) (?:hat|haben|hatten?|sagten?|meinten?|has|have|said|refused|declined|' +
    'agreed|accepted)_',
);
const HE_DOES = compile('^\\W*(?:and |but |then )?(?:he|she) (?:\\w+ )?(?:said|agreed|accepted|refused|declined)_');
/** Nothing came of it: "ich hätte beinahe zugestimmt". */
const BARELY = compile(
  '_(?:fast|beinahe|beinah|um ein haar|almost|nearly)_ (?:\\w+ ){0,2}(?:zugestimmt|zugesagt|ja gesagt|eingewilligt|bestellt|abgeschlossen|agreed|said yes)_',
);
const TOUCHED = /\b(?:ich|wir|mich|mir|uns|i|we|me|us|habs?)\b/;
