// Words typed to questions of the recording: whether one was made, allowed, given out and heard.
import { ways } from '../../rule.ts';
import type { TypedWords } from './question.ts';
import { NOTHING_CAME } from './nothing.ts';

/** Typed to the recording of the call, by fact and value. */
export const RECORDING: TypedWords = {
  recordingAnnounced: {
    true: '_(?:aufgezeichnet|aufgenommen|mitgeschnitten|aufzeichnung|bandansage|qualitätszwecke?n?|recorded)_',
    false: '_(?:kein wort|keine silbe|kein ton|mit keiner silbe|heimlich|not a word)_',
  },
  recordingConsent: {
    true: '_(?:durften? sie|dürfen (?:sie|die)|meinetwegen|von mir aus|einverstanden|okay gesagt|said ok\\w*)_',
    false: '_(?:nicht gefragt|nie gefragt|ungefragt|widersprochen|untersagt|verboten|not asked|never asked)_',
  },
  recordingReply: {
    extended:
      '_(?:verlänger\\w*|verlaenger\\w*|(?:zwei|2|drei|3) monate|mehr zeit|länger|laenger|dauert noch|' +
      'extend\\w*|more time|longer|(?:two|2|three|3) months|süre\\w* (?:uzat\\w*|istiyor\\w*)|więcej czasu|' +
      'больше времени|більше часу|وقت\\w* أطول)_',
    identityAsked:
      '_(?:\\w*ausweis\\w*|perso|identität\\w*|identitaet\\w*|legitim\\w*|identifizier\\w*|passport|my id|an id|id card|identity|kimli\\w*|dow[oó]d\\w*|паспорт\\w*|هوي\\w*)_',
    deleted: ways(
      '_(?:gelöscht|vernichtet|nicht mehr da|nicht mehr vorhanden|deleted|erased)_',
      '_(?:sagen|sagt|schreiben|schreibt|behaupten|meinen|angeblich|say|says|wrote)_[^.!?]{0,30}_(?:nichts|' +
        'nix|keine?|nothing|none)_[^.!?]{0,24}_(?:haben|hätten|hat|hätte|da|vorhanden|gespeichert|gibt|gäbe|' +
        'have|exists?)_',
      '_(?:haben|hätten|gibt|gäbe|existiert|have) (?:\\w+ ){0,3}(?:keine (?:aufnahme|aufzeichnung)|' +
        'nichts mehr|nix mehr|no recording)_',
      '_(?:gelöscht|deleted)',
    ),
    refused: ways(
      `_(?:${ways(
        'lehn\\w*|abgelehnt|verweiger\\w*|weiger\\w*',
        'rücken? (?:sie|die|das)?\\w* ?nicht raus',
        'geben (?:sie|die) nicht',
        'refus\\w*',
        'dürfen (?:sie|die) nicht',
        'call-?center\\w*',
        'call cent(?:er|re)',
        'dienstleister\\w*|vertriebspartner\\w*|partnerfirma|agentur|subunternehme\\w*',
        'keinen zugriff|no access',
      )})_`,
      '_(?:abgelehnt|verweiger\\w*|refused)',
    ),
    transcriptOnly:
      '_(?:abschrift|transkript|protokoll|aufgeschrieben|nur text|transcript|mitschrift)_|_(?:transkript|abschrift|transcript)',
    incomplete:
      '_(?:nur (?:ein|der|das) (?:teil|schluss|ende|stück|schnipsel)|unvollständig|geschnitten|gekürzt|incomplete|nur (?:die )?(?:letzten|ersten))_|_(?:unvollständig|teil|incomplete)',
    given: ways(
      '^(?:(?:ja|jo|endlich|jetzt|die|sie|ist|sind|war|liegt|schon|doch|nun|aufnahme|datei|kopie) ?)*da$',
      `_(?:${ways(
        'bekommen|geschickt|erhalten',
        '(?:ist|sind|liegt|war|lag|jetzt|endlich) da',
        'got it|received|vorliegen|liegt vor',
        '(?:ist|sind) (?:(?!nichts|nix|nicht|nie|noch|kein)\\w+ ){0,4}(?:an)?gekommen',
        '(?:kam|kamen) (?!nichts|nix|nicht|nie|kein)(?:heute|gestern|jetzt|endlich|per|mit|auf|als|an|am|' +
          'vorgestern|doch|dann)',
        'has arrived',
        '(?:it|they) came',
      )})_`,
      '_(?:bekommen|erhalten|geschickt|given|received)',
    ),
    none: ways(
      '_(?:noch nichts|nix|nichts|keine antwort|funkstille|stellen sich tot|totenstille|schweigen|' +
        'no answer|no reply|nothing)_',
      NOTHING_CAME,
    ),
  },
  recordingHeard: {
    true: '_(?:angehört|gehört(?! (?:ihnen|denen|uns|mir|der|dem)_)|vorgespielt|listened|heard)_',
    false: '_(?:noch nicht|not yet)_',
  },
  recordingScope: {
    wholeCall: '_(?:alles|ganz\\w*|komplett|von anfang bis ende|whole|everything)_|_(?:ganz\\w*|alles|komplett|whole)',
    orderPart: '_(?:schluss|ende|letzte\\w*|teil|bestellung|stück|end|last part|order)_|_(?:teil|schluss|ende|part)',
    none: `_(?:nichts|nix|nothing)_|${NOTHING_CAME}`,
  },
  recordingVerdict: {
    doubtful: '_(?:nicht eindeutig|unklar|zweifelhaft|teils|halb|doubtful|unclear)_',
    doesNotProve: '_(?:beweist nichts|nicht|nichts|kein beweis|does not)_',
    proves: '_(?:beweist|belegt|eindeutig|proves)_',
  },
};
