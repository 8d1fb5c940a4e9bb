// Who wants the money back.
import type { GoalSay } from './goal.ts';

const MONEY =
  '(?:\\w*geld|kohle|betrag|beträge|beitrag|beiträge|summe|euros?|€|\\d+(?:_\\d\\d)?|abgebuchte\\w*|' +
  'abgezogene\\w*|gezahlte\\w*|bezahlte\\w*|eingezogene\\w*|money|it|payment)';

/** The money back. */
export const MONEY_BACK: readonly GoalSay[] = [
  {
    goal: 'moneyBack',
    frame: 'none',
    what:
      '_(?:will|möchte|moechte|wollen) (?:ich |wir |sie |er )?(?:bloß |nur |einfach |jetzt )?(?:mein\\w*|das|' +
      'die|unser\\w*|ihr\\w*|sein\\w*) (?:geld|kohle|euro|betrag) (?:\\w+ ){0,2}(?:wieder|wiederhaben|zurück|' +
      'zurückhaben)_',
  },
  {
    goal: 'moneyBack',
    frame: 'wishOrAsk',
    what:
      '_(?:zurück|zrück|zruck|wieder|wiederhaben|wiedersehen|wiederkrieg\\w*|wiederbekomm\\w*|' +
      'zurück(?!geb|schick|send|tret)\\w*|rückbuch\\w*|rückzahl\\w*|rückerstatt\\w*|erstatt\\w*|gutschreib\\w*|' +
      'gutgeschrieben|herausgeben|refund\\w*|reimburs\\w*|back|repaid|repay)_',
    with:
      `_(?:${MONEY}|abbuchung\\w*|abgebucht\\w*|lastschrift|eingezogene\\w*|konto|bank|pay\\w*|paid|money|` +
      'euros|reimbursed|refund|rückerstattung|rückzahlung|rückbuchung|erstattung)_',
    unless:
      '_(?:versprochen|versprach|gutschrift|bonus|cashback|wieder (?:raus|heraus|rauskommen|abgebucht|abbuchen|eingezogen|anrufen)|' +
      '(?:nummer|rufnummer|anschluss|leitung|vertrag|tarif|number|line) (?:wieder |einfach |nur )*(?:zurück|' +
      'back)|back to (?:me|you|us)|call back|zurück auf anfang|gesagt ich|lohnt|rufen|send(?:ing)? (?:it|them|' +
      'everything|all|the \\w+)(?: all)? back)_',
  },
];
