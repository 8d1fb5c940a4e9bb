// Words beside a sum that contest it as a part of a bill.
import { ways } from '../rule.ts';

/** Before it: "strittig sind", "gegen die", "davon erkenne ich", "abzüglich der". */
export const CONTESTS = ways(
  '_(?:strittig|streitig|bestritten|disputed) (?:\\w+ ){0,6}(?:von |über )?$',
  '_(?:streite|bestreite|beanstande|reklamiere|monier\\w*|dispute|contest) (?:ich |' +
    'wir )?(?:(?!ganze|gesamte|komplette)\\w+ ){0,4}$',
  '_(?:gegen|wegen) (?:die|der|diese) $',
  '_erkenne (?:ich|wir)? ?(?:die |nur die |\\w+ )?$',
  '_(?:ohne|bis auf|abzüglich|außer|ausser|except(?: for)?|minus|less) (?:die |der |den |the )?$',
);
/** Behind it: "erkenne ich nicht an", "zahle ich nicht", "wehre ich mich", "die ich bestreite". */
export const CONTESTS_BEHIND = `^[^.!?]{0,34}_(?:${ways(
  'erkenne (?:ich|wir) (?:\\w+ )?nicht an',
  'nicht an(?:erkenne|erkannt)?(?= ?[.,;!]| ?$)',
  '(?:bestreite|bestreiten|beanstande|reklamiere) (?:ich|wir)',
  '(?:die|den|das) (?:ich|wir) (?:\\w+ )?(?:bestreite\\w*|nicht (?:anerkenne\\w*|bestellt|gebucht|zahle\\w*))',
  'wehre (?:ich )?mich',
  'wehren wir uns',
  '(?:zahle|bezahle|akzeptiere) (?:ich|wir) (?:\\w+ )?nicht',
  '(?:bin|sind) (?:ich|wir) (?:\\w+ )?nicht einverstanden',
  '(?:sind |ist )?(?:strittig|streitig)',
  'i (?:dispute|do not accept|don.t accept|won.t pay)',
)})_`;
/** "37,99 stimmen": a part that is right. */
export const REST_IS_RIGHT =
  '_(?:stimmen|stimmt|passen|passt|sind (?:ok|richtig|korrekt)|zahle ich (?:gern|ja|schon)|are right)_';
