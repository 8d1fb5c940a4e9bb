// The recording of the call: whether it was announced, agreed to and heard.
import { rule, type Rule, ways } from '../../rule.ts';
import { TAPE } from './words.ts';

/** "Das Gespräch wird aufgezeichnet", "fragte, ob er aufnehmen darf". */
const ANNOUNCED = ways(
  '(?:gespräch|anruf|telefonat|es|alles|das)~(?:_wird|_werde|_wurde|_wuerde|_darf|_dürfe|_sei|_ist)~' +
    '(?:aufgezeichnet|aufgenommen|mitgeschnitten|aufzeichnen|aufnehmen|recorded)',
  '(?:fragte|gefragt|_die frage|bat|hat gefragt)~' +
    '(?:aufzeichn\\w*|aufnehmen|aufgezeichnet|aufgenommen|mitschneiden|aufnahme)',
  '(?:aufzeichnung|aufnahme|mitschnitt) (?:\\w+ )?' +
    '(?:zugestimmt|angekündigt|eingewilligt|erlaubt|gestartet|begonnen|lief|gemacht)',
  '(?:angekündigt|zugestimmt)~(?:aufgezeichnet|aufzeichn\\w*|aufgenommen|aufnahme)',
  'call (?:is|was|would be) (?:being )?recorded',
  'asked (?:me |us |her |him )?(?:if|whether|to|for permission|for leave)~record',
);
/** "Nie gesagt, dass aufgezeichnet wird", "heimlich aufgenommen". */
const NOT_ANNOUNCED = ways(
  '(?:nicht|nie|keiner|niemand|ohne)~' +
    '(?:gefragt|gesagt|hingewiesen|angekündigt|ankündigung|erwähnt|zu fragen)~' +
    '(?:aufgezeichnet|aufzeichn\\w*|aufgenommen|aufnahme|mitgeschnitten|mitschnitt)',
  '(?:aufzeichnung|aufnahme|mitschnitt|aufgezeichnet|aufgenommen)~(?:wurde |hat |hatte |war )?' +
    '(?:mich |mir |man )?(?:nie|nicht|keiner|niemand|kein wort)~' +
    '(?:gefragt|gesagt|angekündigt|hingewiesen|erwähnt|zugestimmt)',
  'heimlich (?:aufgezeichnet|aufgenommen|mitgeschnitten)',
  'ohne (?:mein wissen|meine zustimmung|einwilligung|zu fragen|meine einwilligung) ' +
    '(?:aufgezeichnet|aufgenommen|mitgeschnitten)',
);
/** "Der Aufnahme zugestimmt". */
const AGREED_TO_TAPE =
  '(?:aufzeichnung|aufnahme|mitschnitt) (?:\\w+ ){0,3}(?:zugestimmt|eingewilligt|erlaubt|ja gesagt)';
/** "Die Aufnahme haben sie mir vorgespielt". "Die Aufnahme gehört ihnen": whose it is, not that anybody heard it. */
const HEARD = ways(
  '(?:aufnahme|\\w*aufzeichnung|mitschnitt|\\w*aufnahme|\\w*aufzeichnung|aufzeichnungen|recording|' +
    'tonband\\w*)_(?: \\w+){0,8} (?:angehört|gehört|vorgespielt|abgespielt|angehoert|listened|played)',
  `(?:angehört|vorgespielt|abgespielt|gehört|höre|hört man|hört)(?: \\w+){0,6} ${TAPE}_`,
  '(?:aufnahme|aufzeichnung|mitschnitt)~(?:da|darauf|drauf) hört man',
  '(?:da|darauf|drauf) hört man',
  'listened to the recording',
);

/**
 * "Das Gespräch wird aufgezeichnet", "keiner hat gefragt, ob er aufnehmen darf", "die Aufnahme haben sie mir
 * vorgespielt".
 */
export const TAPED: readonly Rule[] = [
  rule('recordingAnnounced', true, ANNOUNCED, {
    rank: 3,
    flip: false,
    anyhow: true,
    unless: ways(
      '(?:nicht|nie|kein\\w*|ohne)~(?:aufgezeichnet|aufzeichnung|aufnahme|angekündigt|aufgenommen|gefragt)',
      'heimlich',
      '(?:hab|habe) (?:ich )?(?:das gespräch |alles )?(?:selbst )?(?:aufgenommen|mitgeschnitten)',
      '_(?:ob|falls) (?:die|sie|es|man)_',
      '_nach (?:der|einer|dem|meiner) \\w*(?:aufnahme|aufzeichnung|mitschnitt)',
      '_(?:will|möchte|wollen|möchten|brauche|verlange|fordere) (?:ich |wir |nun |jetzt ){0,2}' +
        '(?:die|diese|eine|den|das) \\w*(?:aufnahme|aufzeichnung|mitschnitt)_',
    ),
  }),
  rule('recordingAnnounced', false, NOT_ANNOUNCED, { rank: 4, never: true }),
  rule('recordingConsent', true, AGREED_TO_TAPE, { rank: 2, flip: false }),
  rule('recordingHeard', true, HEARD, {
    rank: 3,
    flip: false,
    unless: ways(
      'will~(?:hören|anhören)',
      'moechte~(?:hören|anhören)',
      '_gehört(?: (?:doch|aber|nur|allein|ja|auch|nicht|eigentlich|alleine))? ' +
        '(?:ihnen|denen|der|dem|uns|mir|ihm|ihr|zu|zum|zur)_',
      '_gehört (?:die|der|diese|eine|so eine|so was) (?:aufnahme|aufzeichnung|mitschnitt)_',
      '^\\W*(?:und |aber )?(?:hört|hören|hörst) (?:sich|ihr|denn|da|man|sie|die|jemand|einer|wer)_',
    ),
  }),
];
