// What the company answered to the request for the recording: "schon gelöscht", "nur mit Ausweiskopie", "nur ein
// Ausschnitt".
import { rule, type Rule, ways } from '../../rule.ts';
import { TAPE } from './words.ts';
import { TO_BE_GONE } from '../tape.ts';

/** "Aufnahme", "Mitschnitt" by fewer names. */
const PLAIN_TAPE = '(?:aufnahme|\\w*aufzeichnung|mitschnitt|recording)';

/** "Für die Aufnahme wollen sie eine Ausweiskopie". */
const PAPERS_ASKED = ways(
  '(?:aufnahme|\\w*aufzeichnung|mitschnitt|auskunft\\w*|recording|datenauskunft)[^.!?\\n]{0,80}_' +
    '(?:\\w*ausweis(?:kopie|es)?|perso|identitätsnachweis|kopie vom perso|copy of my (?:id|passport)|' +
    'id card)_',
  '_(?:\\w*ausweis(?:kopie|es)?|perso|identitätsnachweis)_[^.!?\\n]{0,60}' +
    '(?:aufnahme|\\w*aufzeichnung|mitschnitt|auskunft|recording)',
);
/** "Für die Auskunft brauchen sie zwei Monate länger". */
const MORE_TIME = ways(
  '(?:aufnahme|\\w*aufzeichnung|mitschnitt|auskunft\\w*|recording|art\\w* 15)[^.!?\\n]{0,80}' +
    '(?:(?:frist|zeit)[^.!?\\n]{0,20}verlänger\\w*|verlänger\\w*[^.!?\\n]{0,20}frist|' +
    '(?:brauch\\w*|benötig\\w*|nehmen sich|dauert|dauere) (?:\\w+ ){0,5}(?:zwei|2|drei|3) monate|' +
    '(?:zwei|2) (?:weitere )?monate (?:länger|mehr)|' +
    '(?:need|take|require)\\w* (?:\\w+ ){0,3}(?:two|2|three|3) (?:more )?months)',
  '(?:frist|antwort)[^.!?\\n]{0,30}verlänger\\w*[^.!?\\n]{0,60}(?:aufnahme|\\w*aufzeichnung|mitschnitt|auskunft)',
);
/** "Die Aufnahme ist gelöscht", "gibt es nicht mehr". */
const DELETED = `${TAPE}~(?:${ways(
  '(?<!_nicht )gelöscht',
  'nicht mehr vorhanden|existiert nicht mehr|gibt es nicht mehr|deleted|vernichtet',
)})`;
/** "Die Aufnahme rücken sie nicht raus", "aus Datenschutzgründen". */
const REFUSED = ways(
  `${TAPE}~(?:verweiger\\w*|rücken~nicht raus|nicht raus|geben~nicht|bekomme~nicht|nicht heraus\\w*|` +
    'abgelehnt|lehn\\w+ ab|aus datenschutz\\w*|intern|refuse\\w*|nur mit gerichtsbeschluss|dürfen~nicht)',
  '(?:verweiger\\w*|weiger\\w* sich)~(?:aufnahme|aufzeichnung|mitschnitt)',
  '(?:datenschutz\\w*)~(?:aufnahme|aufzeichnung|mitschnitt)~nicht',
);
/** "Nur ein Transkript", "Abschrift statt". */
const ONLY_WORDS = ways(
  '(?:nur|bloß) (?:\\w+ ){0,3}(?:transkript\\w*|abschrift|wortprotokoll|verschriftlichung|transcript)',
  '(?:transkript\\w*|abschrift) (?:\\w+ )?statt',
);
/** "Nur ein Ausschnitt der Aufnahme", "die Aufnahme beginnt erst bei". */
const ONLY_A_PART = ways(
  '(?:nur|bloß) (?:ein |der |einen |die )?' +
    '(?:teil|ausschnitt|schnipsel|letzten? (?:teil|minuten|sekunden)|ende|zweite[nr]? teil|schluss)~' +
    '(?:aufnahme|aufzeichnung|gespräch\\w*|mitschnitt)',
  '(?:aufnahme|aufzeichnung|mitschnitt)~(?:nur (?:ein |der )?(?:teil|ausschnitt|ende|schluss)|' +
    'unvollständig|geschnitten|beginnt erst|fehlt der anfang)',
);
/** "Die Aufnahme ist zusammengeschnitten". */
const CUT_TOGETHER = `${PLAIN_TAPE}~~(?:zusammengeschnitten|zurechtgeschnitten|manipuliert|beschnitten)`;
/** "Aufnahme angefordert, keine Antwort". */
const NO_ANSWER =
  `${PLAIN_TAPE}~(?:angefordert|verlangt|gebeten|beantragt|requested)[^.!?\\n]{0,60}(?:keine antwort|` +
  'nichts (?:gehört|bekommen|gekommen)|reagier\\w+ nicht|keine reaktion|schweigen|no answer|no reply)';
/** "Die Aufnahme verlangt. Bis heute nichts". */
const NOTHING_UNTIL_TODAY =
  '(?:aufnahme|\\w*aufzeichnung|mitschnitt|recording|auskunft)[^.!?\\n]{0,60}' +
  '(?:angefordert|verlangt|gebeten|beantragt|gefordert|requested)[\\s\\S]{0,60}' +
  '(?:bis heute|bisher|bislang|noch immer|immer noch|seitdem|seither|until today) (?:aber )?' +
  '(?:nichts|nix|keine (?:antwort|reaktion|rückmeldung)|nothing)';
/** "Die Aufnahme angefordert. Die antworten einfach nicht": in a sentence of its own, and to nothing else. */
const THEY_ARE_SILENT =
  `(?<=${PLAIN_TAPE}[^.!?\\n]{0,60}(?:\\d\\.[^!?\\n]{0,20})?(?<!nicht |nie |nichts )(?:angefordert|verlangt|beantragt|gefordert)(?!(?: \\w+){0,3} (?:nicht|nie|nichts)_)[^!?\\n]{0,160})` +
  '_(?:die|sie|vodafone|telekom|firma|anbieter) (?:antworte[nt]|reagiere[nt]|melde[nt] sich) ' +
  '(?:mir |auch |aber |bisher |bislang |einfach |gar |überhaupt |noch |immer ){0,3}nicht_(?! ?(?:auf|am|ans|an|bei))';
/** "Die Aufnahme bekommen", "vorgespielt haben sie mir den Mitschnitt". */
const GIVEN = ways(
  `${TAPE}~(?:bekommen|erhalten|geschickt|gegeben|zugeschickt|gekriegt|vorliegen|ausgehändigt|received|sent)`,
  '(?:geschickt|gegeben|bekommen|erhalten|vorgespielt)~' +
    '(?:aufnahme|\\w*aufzeichnung|mitschnitt|gesprächsaufnahme|recording)',
);

/** From the demand for a paper of identity to the tape that was given. */
export const TAPE_REPLIES: readonly Rule[] = [
  rule('recordingReply', 'identityAsked', PAPERS_ASKED, {
    rank: 5,
    unless: '(?:soll|muss|darf|kann) (?:ich|man)|_(?:ob|falls|wenn)_',
  }),
  rule('recordingReply', 'extended', MORE_TIME, {
    rank: 5,
    unless: '(?:vertrag|laufzeit)~verlänger\\w*|_(?:ob|falls|wenn)_',
  }),
  rule('recordingReply', 'deleted', DELETED, { rank: 5, never: true, unless: TO_BE_GONE }),
  rule('recordingReply', 'refused', REFUSED, { rank: 4, never: true }),
  rule('recordingReply', 'transcriptOnly', ONLY_WORDS, { rank: 5, never: true }),
  rule('recordingReply', 'incomplete', ONLY_A_PART, { rank: 5, never: true }),
  rule('recordingReply', 'incomplete', CUT_TOGETHER, { rank: 6, never: true }),
  rule('recordingReply', 'none', NO_ANSWER, { rank: 5, never: true }),
  rule('recordingReply', 'none', THEY_ARE_SILENT, { rank: 4, never: true, unless: '_(?:ob|falls|wenn|sollten)_' }),
  rule('recordingReply', 'none', NOTHING_UNTIL_TODAY, { rank: 5, never: true }),
  rule('recordingReply', 'given', GIVEN, {
    rank: 3,
    unless: ways(
      '(?:will|moechte|kann|soll|darf|wollte|müssen|muss|verlang\\w+|bitte)~(?:aufnahme|aufzeichnung|mitschnitt)',
      'nie_|nicht|verweiger',
    ),
  }),
];
