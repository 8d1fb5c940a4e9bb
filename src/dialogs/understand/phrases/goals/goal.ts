// What a goal is put together of: what is wished for, and the frame that makes it a wish.

/** A wish, a demand, a request for help, or a question how: the frame that makes words about a way out a goal. */
export const WISHES =
  '_(?:begehren?|möge[nt]?|(?:mir|uns) ist (?:es )?wichtig|um (?:erstattung|rückzahlung|rückerstattung)|' +
  'will|wills|wollen|wolln|moechte?n?|moechts|wuerde?n?|wuerd|wuensch\\w*|haette?n? gerne?|haett gerne?|' +
  'gerne?|hoffe|verlange|fordere|bestehe|bitte|helfen|helft|hilfe|helfts|am liebsten|mein (?:ziel|wunsch|' +
  'anliegen)|soll(?:en)? (?:die|das|es|endlich|aufhören|mir|uns)|(?:es|das|alles|er|sie|die|der|' +
  '[a-z0-9&]{2,12}) soll(?:en)? (?:mir|uns|alles|doch|einfach|so)|gibt.?s? (?:es )?(?:da )?(?:eine|ein|' +
  'irgend\\w*|möglichkeit)|mir geht es|mir gehts|mir gehen|geht es mir|gehts mir|geht.?s mir|mog|mecht|mag|' +
  'nur noch|nix wie|nichts wie|hauptsache|(?:muss|müsste|müssten|müssen|soll|sollen|sollte|' +
  'sollten)_(?! ich_| wir_)|lass\\w* sie|lassen wir|suche|brauche|wüsste gern|wuesste gern|geht.s mir|' +
  'holen sie|holt|sorg\\w*|interessiert mich|ist mir wichtig|wäre? mir|waere mir|please|want|wants|wanna|' +
  'would like|i.d like|need|help|trying to|my goal|all i.m after|wish|hoping|happy to|get me)_';
/** How, whether, until when: a question for the way there. */
export const ASKS_WAY =
  '_(?:wie|kann|koennen|kanns|lässt sich|lassen sich|laesst sich|darf|dürfen|ist (?:es|das|sowas|so etwas) ' +
  '(?:\\w+ )?(?:erlaubt|möglich|rechtens)|gibt.?s|gibt es|habe? ich ein recht|was muss|damit|ob|koennten?|' +
  'komm\\w*|krieg\\w*|bekomm\\w*|werde?n?|wia|kumm|bin|darf|muss|bis wann|welcher frist|innert|wann|geht|' +
  'gehts|how|can|could|may|am i|do i|is it|until when|what can|was kann|was muss|was mach\\w*|was tun|' +
  'what do i|how do)_';

/** Words that say one goal. */
export type GoalSay = {
  goal: 'outOfContract' | 'keepOldTariff' | 'stopCalls' | 'recording' | 'moneyBack' | 'understand' | 'keep';
  /** What the wish is about. */
  what: string;
  /** What else must stand close by, before or behind: what shall be done with it. */
  with?: string;
  /** Needs a wish or a question beside it; without, the words alone say it. */
  frame: 'wish' | 'wishOrAsk' | 'none';
  /** Words in the sentence that make it something else. */
  unless?: string;
  /** A denial in the clause is part of it. */
  denied?: boolean;
  /** What others say is asked about. */
  reported?: boolean;
};

/** What one has, by its names. */
export const PLAN =
  '(?:\\w*vertrag|\\w*tarif|stromtarif|anbieter|versorger|anschluss|preis|plan|tariff|contract|provider|supplier)';
/** "Alte", "bisherige". */
export const OLD =
  '(?:alte[nrms]?|bisherige[nrms]?|frühere[nrms]?|vorherige[nrms]?|jetzige[nrms]?|old|previous|current|existing)';
/** "Ich will das nicht mehr (haben)", "mag den Vertrag nimmer": said by itself it means the contract, and no call and no tape. */
export const WANTS_NO_MORE =
  '_(?:will|wui|moechte|möchte|mag|mog|wollen|wolln|moechten|möchten)_ (?:(?:ich|wir|sie|er|i|das|es|den|die|ihn|des|dieses?|diesen|' +
  'jetzt|nun|aber|auch|alles|ganze|neue[ns]?|\\w*vertrag|\\w*tarif|\\w*abo|\\w*anschluss|\\w*versicherung|\\w*zeitung|\\w*zeitschrift) ){1,4}' +
  '(?:nicht mehr|nimmer|nimma|doch nicht)(?: haben)?(?=[.,;:!?\\n]|$)|' +
  '_(?:don.t|do not|doesn.t|does not) want (?:it|this|that|the (?:\\w+ )?(?:contract|plan|tariff|subscription)) (?:any ?more|any longer)_';
