// A no that was said on the phone, word for word or by a word that means nothing else.
import { type Rule, ways } from '../../rule.ts';
import { I_SAY, LEAVE_ME_ALONE, NO, OF_KIN, THEY_SAY } from '../replies.ts';
import { refused } from './refused.ts';

/** Told of whoever turned the offer down. */
export const SAID_NO: readonly Rule[] = [
  // Words for turning somebody away that are seldom said of anything else.
  refused(
    '(?:weggedrückt|aufgeknallt|hingeknallt|abgewürgt|dankend verzichtet|(?<!widerruf[^.!?\\n]{0,60})verzichtet habe|kam (?:für mich )?nicht in frage|kommt (?:für mich )?nicht in frage|(?:nicht|nie) (?:darauf |drauf )?(?:eingegangen|eingelassen)|absage erteilt|nicht festgelegt|nichts (?:\\w+ )?(?:zugesagt|ausgemacht|abgemacht|entschieden|festgemacht|unterschrieben oder zugesagt|versprochen)|(?:keine|nie eine|keinerlei) (?:\\w+ )?(?:zusage|zustimmung|einwilligung|bestellung|willenserklärung)|weder (?:\\w+ ){0,5}(?:zugestimmt|bestellt|zugesagt|ja gesagt|beauftragt|abgeschlossen)|noch (?:irgend\\w+ )?(?:zugestimmt|bestellt|zugesagt|beauftragt)_|nicht (?:einmal|mal) (?:zugestimmt|bestellt)|bat (?:\\w+ ){0,2}um (?:unterlagen|etwas schriftliches|schriftliches|zusendung|infos?)|nur zugehört|bin (?:gar )?nicht dazu gekommen|(?:no one|nobody) (?:\\w+ )?(?:agreed|ordered)|(?:only|just) (?:asked|wanted|called|confirmed|gave)_~(?:question|information|info|invoice|bill|address|name|details|moving|outage|pin)|(?:send|email|mail|post) (?:me )?(?:something|anything|it|the details|an offer|information|info) (?:in writing|by email|first|by post)|asked (?:him|her|them) (?:to|not to) (?:send|call|put)|(?:i|we) (?:said|told)~(?:no_|not interested|think about it|' +
      LEAVE_ME_ALONE +
      '|never call)|declined|refused|turned (?:it|him|her|them) down)',
    {
      rank: 4,
      never: true,
      unless: ways(
        'widerruf~(?:declined|refused)',
        '(?:they|vodafone|telekom|o2|company) (?:have |has )?(?:refused|declined)',
        '(?:werbung|werbeanruf\\w*|aufzeichnung|aufnahme|lastschrift|daten)~(?:zustimmung|einwilligung)',
        '(?:zustimmung|einwilligung)~(?:werbung|werbeanruf\\w*|aufzeichnung|aufnahme)',
        'noch nicht',
      ),
    },
  ),
  // The reply of the one who was called, word for word: "ich: nein danke".
  refused(
    ways(
      `${I_SAY}${NO}`,
      '_(?:nein|nee|nö|danke,? nein|nein,? danke|kein interesse|kein bedarf|wollte nichts|' +
        'brauch\\w* (?:ich )?nicht|will ich nicht)"?,? ?(?:hab|habe|hatte|hat|sag|sage|sagte|sagt|meinte) ' +
        '(?:ich|er|sie|wir)',
      '(?<=: )"?(?:nein|nee|nö)(?: danke)? ?[.!"]',
    ),
    {
      rank: 5,
      anyhow: true,
      unless: ways(
        '(?:bestätig\\w*|link|app|unterschr\\w*|aufnahme|aufzeichnung)~(?:nein|nicht)',
        'falsch beraten',
        '(?:hotline|mitarbeiter\\w*|berater\\w*|die|er|sie|man) (?:sagte|sagt|meinte|sagten|' +
          'hat (?:mir )?gesagt|haben (?:mir )?gesagt)',
        '_ob_ (?:\\w+ ){0,2}nein',
        'vermieter',
        '(?:mann|frau|sohn|tochter|kollege|freund\\w*|bruder|schwester|nachbar\\w*) (?:sagt|meint|sagte|meinte)',
        '(?:mir|uns)~(?:gesagt|sagt)',
      ),
    },
  ),
  // The same of a relative, where one is spoken of.
  refused(`${THEY_SAY}${NO}`, {
    rank: 5,
    given: OF_KIN,
    anyhow: true,
    unless:
      '(?:bestätig\\w*|link|app|unterschr\\w*|aufnahme|aufzeichnung)~(?:nein|nicht)|falsch beraten|hotline|mitarbeiter\\w*|_ob_ (?:\\w+ ){0,2}nein|vermieter|(?:mir|uns)~(?:gesagt|sagt)',
  }),
  // "Dem Anrufer hab ich widersprochen".
  refused(
    ways(
      '_(?:am telefon|telefonisch|im (?:telefonat|gespräch|anruf)|' +
        'während des (?:telefonats|gesprächs|anrufs)|dem (?:anrufer|verkäufer|mitarbeiter|herrn)|' +
        'der (?:anruferin|dame|mitarbeiterin))_~_(?:widersprochen|widersprach)_',
      '_dem angebot_~_(?:widersprochen|widersprach)_',
    ),
    {
      rank: 4,
      never: true,
      unless: 'aufzeichn\\w*|aufnahme|mitschnitt|werbung|werbeanruf\\w*|schriftlich|per_|mail|brief|\\d',
    },
  ),
  // A reply that stands alone: "Nein danke."
  refused('(?<=[.!?"] )"?(?:nein|nee|nö)(?: danke)? ?[.!"]|(?<=[?] )"?(?:nein|nee|nö|no)(?: danke| thanks)?,', {
    rank: 2,
    anyhow: true,
    unless: '_ob_ (?:\\w+ ){0,2}nein',
  }),
];
