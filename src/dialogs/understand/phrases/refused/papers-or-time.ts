// Only papers were asked for, or time to think.
import { rule, type Rule, ways } from '../../rule.ts';
import { refused } from './refused.ts';

/** Told of whoever put the answer off. */
export const PAPERS_OR_TIME: readonly Rule[] = [
  // "Ob ich einverstanden bin, dass sie mir das mal alles zuschickt, da hab ich ja gesagt": papers, no contract.
  refused(
    '(?<=_(?:ob|if|whether)_ [^.!?]{0,60})_(?:das|es|alles|was|etwas|infos?|informationen|unterlagen|' +
      'angebot|prospekt|it|something|everything|information)_ (?:\\w+ ){0,3}(?:zuschick\\w*|zusend\\w*|' +
      'zukommen|schicken|schickt|senden|sendet|mailen|send|post|' +
      'email)_(?=[\\s,.]{0,2}(?:(?:lassen|me|mir|darf|dürfe|kann|könne|soll|solle|koennte|' +
      'duerfte)[\\s,.]{1,2}){0,2}(?:und )?(?:(?:da|drauf|darauf|dann|dazu|ich|i|hab|habe|natürlich|auch|' +
      'schon|sicher|gern|gerne|klar|of|course) ){1,6}(?:ja (?:gesagt|geantwortet)|said (?:yes|ok|okay))_)',
    {
      rank: 6,
      anyhow: true,
      unless: ways(
        '_(?:vertrag|karte|sim|router|gerät|\\w*paket|probe\\w*|heft\\w*|zeitung|ware|contract|router)_ ' +
          '(?:\\w+ ){0,4}(?:zuschick\\w*|schick\\w*|zusend\\w*)_',
        '_ob (?:ich|wir) [^.!?\\n]{0,40}_(?:annehm\\w*|nehme|wechseln?|wechsle|abschließ\\w*|' +
          'verlänger\\w*|kaufe?n?|bestelle?n?)_',
      ),
    },
  ),
  // "Schicken Sie mir das schriftlich", "muss ich mit meinem Mann besprechen".
  refused(
    ways(
      '(?:schicken|schick|senden|zuschicken|zusenden|schreiben) (?:sie|se|du)? ?(?:mir|uns|mal|das|erstmal|' +
        'erst mal|doch)~(?:mail|infos?|unterlagen|angebot|schriftlich|zu_|post|material|info)',
      '(?:schriftlich|angebot|unterlagen|infos?|informationen|material)~(?:haben|sehen|schicken|zuschicken|' +
        'zusenden|zukommen)~(?:wollte|lassen|wolle|gebeten|gesagt|sagte|soll|möge)',
      'um (?:infos?|informationen|unterlagen|ein angebot|informationsmaterial|zusendung|bedenkzeit) gebeten',
      'bat um (?:infos?|informationen|unterlagen|ein angebot|bedenkzeit)',
      '(?:bedenkzeit|(?<!anders )überlegen|überlege (?:es |mir |das ){1,2}|überlegs mir|drüber schlafen|' +
        'nachdenken|in ruhe (?:lesen|durchlesen|anschauen|überlegen))',
      'mit (?:meinem|meiner|der|dem) (?:mann|frau|sohn|tochter) (?:sprechen|besprechen|reden|bereden|' +
        'absprechen|abklären|klären) (?:muss|müsse|will|möchte|moechte|wollte|müssen)',
      'mit (?:meinem|meiner) (?:mann|frau|sohn|tochter) (?:be)?sprechen',
      'send me (?:the )?(?:info|details|something in writing)',
    ),
    {
      rank: 3,
      anyhow: true,
      // "He said otherwise he can't send me the offer": the caller's words.
      unless: ways(
        'zugestimmt|ja gesagt|zugesagt',
        'nach (?:\\w+ ){0,2}(?:überlegung|überlegen|bedenkzeit)_',
        "_(?:he|she|they|otherwise) (?:\\w+ )?(?:can't|cant|cannot|can|could|couldn't|couldnt|would|" +
          "wouldn't|will|won't|wanted to|needs? to) (?:\\w+ )?send_",
      ),
    },
  ),
  // "Zugestimmt, dass sie mir ein Angebot mailen".
  refused(
    '(?:zugestimmt|einverstanden|ok gesagt|zugesagt|eingewilligt),? (?:dass|daß|das) (?:sie|er|die|man) ' +
      '(?:mir|uns|ihr|ihm)~(?:angebot|infos?|informationen|unterlagen|mail|material|prospekt|etwas|' +
      'was)~(?:mail\\w*|schick\\w*|zuschick\\w*|zusend\\w*|send\\w*|zukommen)',
    { rank: 6, never: true },
  ),
  // "Kann er mir gern mailen", "guck ich mir an".
  refused(
    ways(
      '_(?:kann|koennte|soll|solle|möge|koennten) (?:er|sie|die|man)? ?(?:mir|uns|ihr|ihm|ja|gern\\w*) ' +
        '(?:\\w+ ){0,4}(?:mailen|schicken|zuschicken|schreiben|senden|zusenden)',
      '_(?:er|sie|die|man|der) (?:kann|koennte|soll|solle|sollen|können|koennten|möge) (?:mir|uns|ihr|' +
        'ihm)_ (?:\\w+ ){0,4}(?:mailen|schicken|zuschicken|schreiben|senden|zusenden)',
      '_(?:guck|schau|les|lese|kiek|schaue) (?:ich )?(?:mirs?|es|das|mir das|mir es|ma|mal)_',
      '_(?:i will|i would|i.ll|let me) (?:think|look|check|read)',
      'überleg\\w* (?:ich )?(?:mirs?|mir es|mir das|es mir|das mir|mir mal)_',
      'need(?:ed)? to think',
      '_(?:would|.d|will|must|need(?:ed)?) (?:have to |to |first )?(?:speak|talk|check|discuss \\w+) (?:to|' +
        'with) (?:my|our)_',
      'send (?:me )?(?:the |an |your )?(?:offer|details|papers)',
      '(?:die|das|den|was) (?:ich|sie|er|wir) (?:am telefon |telefonisch |klar |zweimal |' +
        'sofort )*abgelehnt (?:habe?|hat|hatte)',
      '(?:dass|daß) (?:ich|sie|er|wir) (?:auch )?kein\\w* (?:neuen? )?(?:vertrag|wechsel|abo|tarif|' +
        'interesse)\\w* (?:will|wolle|wollen|möchte|brauche?|habe)',
    ),
    {
      rank: 3,
      anyhow: true,
      unless: ways(
        'zugestimmt|ja gesagt|zugesagt|ich soll|soll ich|_soll\\w* (?:ich|wir)_|widerruf',
        '_(?:guck\\w*|schau\\w*|les\\w*) (?:ich )?(?:es|das|mir das) (?:jeden|täglich)_',
      ),
    },
  ),
];

/** What the papers alone were said to, where a question of the declaration is open. */
export const ONLY_PAPERS: readonly Rule[] = [
  rule(
    'declaration',
    'onlyDocuments',
    ways(
      '(?:nur|bloß|lediglich)~(?:infos?|informationen|unterlagen|angebot|prospekt|' +
        'informationsmaterial)~(?:gebeten|haben|schicken|zuschicken|zugestimmt|verlangt|angefordert|gewollt|gewünscht)',
      '(?:schicken|senden) sie mir~(?:infos?|unterlagen|angebot|mail)',
    ),
    { rank: 4, never: true },
  ),
];
