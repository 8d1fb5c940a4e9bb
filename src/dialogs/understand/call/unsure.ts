// What the customer says not to know: "ob er ja gesagt hat, weiß er nicht mehr", "I don't know if I agreed".
import type { FactKey } from '../../../knowledge/facts.ts';
import type { Notes } from '../notes.ts';
import { spanOf } from '../place.ts';
import type { Reading } from '../reading.ts';
import { all, compile, has, ways } from '../rule.ts';

const NOT_KNOWN =
  '(?:weiß|weiss|weis|wissen|erinner\\w*|kann|können|koennen|bin|sind|keine ahnung|unklar|don.t|do not|doesn.t|does not|can.t|cannot|no idea|not sure)';
/** "ob ..., weiß ich nicht mehr", "weiß nicht mehr, ob ...", "can't remember whether ...". */
const UNSURE: readonly RegExp[] = [
  compile(
    '_(?:ob|whether|if)_ ([^.!?,\\n]{4,90}?)[,;]? (?:das )?_(?:weiß|weiss|weis|kann|bin|erinner\\w*|' +
      'keine ahnung|ist (?:mir )?unklar|unklar|weiß)_[^.!?\\n]{0,30}(?:nicht|nimmer|net|nich|unsicher|' +
      'keine ahnung|unklar)',
  ),
  compile(
    '_(?:weiß|weiss|weis|erinner\\w*|bin|keine ahnung|nicht sicher|kann)_ ' +
      '(?:[^.!?\\n]{0,30}_(?:nicht|nimmer|net|nich|unsicher)_' +
      '(?: (?:mehr|genau|sicher|sagen|erinnern)){0,3})?,? ?_ob_ ([^.!?,\\n]{4,90})',
  ),
  compile(
    `_${NOT_KNOWN}_ (?:\\w+ ){0,3}(?:know|remember|recall|sure|tell) (?:\\w+ )?(?:if|whether) ([^.!?,\\n]{4,90})`,
  ),
];
/** "He doesn't remember saying yes", "I can't recall agreeing". */
const NO_MEMORY = compile(
  '_(?:don.?t|do not|doesn.?t|does not|can.?t|cannot|can not|couldn.?t|didn.?t) (?:even |really |' +
    'actually |honestly )?(?:remember|recall) ((?:ever |even |actually |really )?(?:saying (?:yes|ok|okay)|' +
    'agreeing|accepting|ordering|having (?:said yes|agreed|ordered|accepted)|' +
    'that (?:he|she|i|they) (?:said yes|agreed|ordered|accepted)))_',
);
const MAYBE = compile(
  '_maybe (?:i|he|she|we) (?:\\w+ )?(?:said yes|agreed|accepted)_[^.!?]{0,30}(?:don.t|do not|not sure)',
);

/** "Ich glaub, sie hat ja gesagt", "er hat wohl zugestimmt": of somebody else's call. */
const SUPPOSED = compile(
  ways(
    '_ich (?:glaub|glaube|denk|denke|vermute|schätz|schätze|nehm an|nehme an|fürchte)_,? (?:mal,? )?((?:dass )?(?:sie|er|(?:meine?|die|der) {kin}) (?:hat |hatte )?(?:da |am telefon |wohl |dann )*(?:ja gesagt|zugestimmt|zugesagt))_',
    '_((?:sie|er|(?:meine?|die|der) {kin}) (?:hat|hatte) (?:da |am telefon |dann )*(?:wohl|vermutlich|wahrscheinlich|vielleicht|eventuell) (?:da |am telefon |auch |einfach )*(?:ja gesagt|zugestimmt|zugesagt))_',
    '_((?:vermutlich|wahrscheinlich|vielleicht|eventuell) (?:hat|hatte) (?:sie|er|(?:meine?|die|der) {kin}) (?:da |am telefon |auch |einfach )*(?:ja gesagt|zugestimmt|zugesagt))_',
  ),
);

const ABOUT: readonly { fact: FactKey; say: RegExp }[] = [
  {
    fact: 'textFormApproval',
    say: compile(
      `(?:${ways(
        'geklickt|angeklickt|getippt|gedrueckt|unterschrieben|unterzeichnet',
        '(?:sms|mail|e-mail|link|schriftlich|app|portal|\\w*was)[^.!?]{0,40}(?:bestätigt|genehmigt|' +
          'zugestimmt|geantwortet)',
        '(?:bestätigt|genehmigt)[^.!?]{0,30}(?:sms|mail|link|schriftlich)',
        'clicked|signed|confirmed',
      )})`,
    ),
  },
  {
    fact: 'agreedOnPhone',
    say: compile(
      '(?:ja gesagt|zugestimmt|zugesagt|eingewilligt|bestellt|ja_|einverstanden|said yes|saying (?:yes|ok)|agree(?:d|ing)|accept(?:ed|ing)|order(?:ed|ing))',
    ),
  },
  {
    fact: 'withdrawalInstructionReceived',
    say: compile(
      '(?:\\w*belehrung|widerrufs\\w+|(?:über|zum) widerruf|cancellation (?:policy|notice|form)|withdrawal (?:notice|form|instructions?))',
    ),
  },
  { fact: 'contractSummaryReceived', say: compile('(?:vertragszusammenfassung|zusammenfassung|contract summary)') },
];

/** Notes "unknown" for what the customer says not to know, in place of what a single word of it seemed to say. */
export function noteUnsure(notes: Notes, reading: Reading): void {
  for (const pattern of [...UNSURE, NO_MEMORY, MAYBE, SUPPOSED]) {
    for (const hit of all(pattern, reading.text)) {
      const told = hit.slice(1).find((group) => group !== undefined) ?? hit[0];
      const about = ABOUT.find(({ say }) => has(say, told));
      if (!about) continue;
      // A plain statement elsewhere counts more than a doubt.
      const quote = notes.quotes[about.fact];
      const place = spanOf(hit);
      const at = quote === undefined ? undefined : notes.placeOf(about.fact);
      const apart = at && (at.end <= place.start || at.start >= place.end);
      // That something was sold to him is what others made of it.
      if (apart && !SOLD_TO.test(quote ?? '')) continue;
      notes.drop(about.fact);
      notes.note(about.fact, 'unknown', place);
    }
  }
}
const SOLD_TO = /^\W*(?:sold|flogged) (?:him|her|them|me|my)\b/i;
