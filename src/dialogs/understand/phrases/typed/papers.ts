// Words typed to questions of the papers: what came, when, and how it was answered.
import { ways } from '../../rule.ts';
import type { TypedWords } from './question.ts';

/** Typed to what was sent and approved in writing, by fact and value. */
export const PAPERS: TypedWords = {
  textFormApproval: {
    true:
      '_(?:draufgeklickt|angeklickt|geklickt|clicked|getippt|tippen|angetippt|angekreuzt|unterschrieben|' +
      'signed|geantwortet mit ja|mit ja geantwortet|mit ja antworten|zurückgeschrieben|häkchen|gehakt|' +
      'confirmed|replied yes)_',
    false: ways(
      '_(?:nicht angeklickt|nix angeklickt)_',
      '^(?:gar |überhaupt |absolut )?(?:nichts|nix) (?:hab|habe|haben|hat|wurde)_(?: \\S+){0,4} ' +
        '(?:bestätigt|unterschrieben|zugestimmt|geklickt)',
      '_(?:außer|nur|bloß|ausschließlich|only)_ (?:am telefon|mündlich|telefonisch|on the phone)',
      'weggeklickt|nicht reagiert',
      '(?<!(?:aufnahme|aufzeichnung|mitschnitt)[^.!?]{0,40})gelöscht',
      'ignoriert',
    ),
  },
  approvalMeans: {
    sms: ways(
      '_(?:textnachricht|sms|whatsapp|kurznachricht|text message|texted)_~(?:geantwortet|antworten|ja|yes|' +
        'geschrieben|zurück)',
      '_(?:ja|yes)_~_(?:sms|whatsapp|text)_',
      '^(?:per |mit (?:einer |ner )?|eine |ne )?(?:sms|whatsapp)$',
      '_(?:sms|whatsapp)',
    ),
    link: '_(?:link|klick\\w*|geklickt|angeklickt|draufgeklickt|clicked|button|knopf|knopp|feld|tippen|getippt)_|_(?:link|klick\\w*|button|geklickt)',
    portal:
      '_(?:app|portal|kundenportal|kundenkonto|online ?konto|mein ?konto|account|eingeloggt|kundenbereich)_|_(?:app|portal|kundenkonto)',
    emailReply: ways(
      '_zurückgemailt_',
      '_(?:mail|email|e-mail|mails)_~(?:geantwortet|zurück|antwort|ja|reply|replied)',
      '(?:geantwortet|zurückgeschrieben|antwort|replied)~_(?:mail|email|e-mail)_',
      '^(?:per |mit (?:einer |ner )?)?(?:mail|email|e-mail)$',
      '_(?:mail|email|e-mail|antwort)',
    ),
    letter:
      '_(?:unterschrift|unterschrieben|brief|zurückgeschickt|formular|per post|signature|signed|fax)_|_(?:per brief|brief|post)',
    voiceOnly:
      '_(?:mündlich|(?:nur|bloß) (?:am|per) telefon|telefonisch|mund|gesprochen|ja gesagt|verbally|on the phone|by phone|orally)_|_(?:mündlich|nur am telefon|telefonisch)',
  },
  withdrawalInstructionReceived: {
    true: `_(?:${ways(
      'hinten drauf|rückseite|auf der rückseite|letzte seite|kleingedruckt\\w*|im anhang',
      '(?:so )?(?:ein|einen|nen) (?:zettel|blatt|papier|wisch)(?: \\w+){0,2} (?:wo|auf dem|auf der|mit) (?:\\w+ ){0,2}widerruf\\w*',
      'lag bei|war bei|on the back|attached|stand drin|steht drin|steht da|14 tage',
      'in the (?:pdf|attachment|e-?mail|mail|papers|contract|documents?|letter|package|small print)',
      '(?:somewhere|further down|at the bottom|inside) (?:in|of|there)',
      '14 days',
    )})_`,
    false: ways(
      '_(?:just|only) (?:talked|talking|told (?:me|us|it)|said it|spoke)_',
      '_(?:nur|bloß|alles) (?:geredet|gelabert|erzählt|gesagt|mündlich|telefonisch|am telefon)_',
      '_(?:nur|bloß|only)_ (?:ne|eine|die|das|der|ein|a|the)? ?(?:rechnung|bestätigung|brief|anschreiben|' +
        'mail|invoice)',
      '(?:can.?t|cannot|couldn.?t|didn.?t|don.?t) (?:find|see|spot) (?:one|it|any|anything|that|this|such)_',
      'couldn.?t find|nothing like that|nichts davon|nichts dergleichen|kein wort davon',
    ),
  },
  withdrawalInstructionDefective: {
    true: '_(?:fehlt|fehlen|unvollständig|falsch\\w*|missing|incomplete|wrong)_',
    false: '_(?:vollständig|komplett|alles da|passt|complete|all there)_',
  },
  contractSummaryReceived: {
    true: '_(?:im anhang|als pdf|pdf dran|anhang|lag bei|attached|angehängt|in the (?:pdf|attachment|e-?mail|mail|papers|documents?|letter|package))_',
    false: ways(
      '_(?:just|only) (?:talked|talking|told (?:me|us|it)|said it|spoke)_',
      '_(?:nur|bloß|alles) (?:geredet|gelabert|erzählt|gesagt|mündlich|telefonisch|am telefon)_',
      '_(?:nur|bloß|only)_ (?:ne|eine|die|das|der|ein|a|the)? ?(?:rechnung|bestätigung|brief|anschreiben|' +
        'mail|sms|invoice)',
      '(?:can.?t|cannot|couldn.?t|didn.?t|don.?t) (?:find|see|spot) (?:one|it|any|anything|that|this|such)_',
      'couldn.?t find|nothing like that|no paperwork|nichts dergleichen',
    ),
  },
  contractSummaryTiming: {
    beforeDeclaration:
      '_(?:vorher|davor|vorab|schon da|before|zuvor|wcześniej|przedtem)_|раньше|раніше|(?:daha|aramadan) önce|قبل|vor dem (?:ja|gespräch|telefonat|anruf)|_(?:vorher|davor|vor dem)',
    duringCall: ways(
      '_(?:während(?:dessen)?|dabei noch|noch am telefon|im gespräch|gleichzeitig|while|during)_',
      '_(?:telefoniert|geredet|gesprochen)_ (?:haben|hab)',
      'noch (?:am|in der) (?:apparat|leitung|hörer)',
      '_(?:während|beim telefonat|im gespräch)',
    ),
    afterCall: ways(
      '_(?:mit (?:dem|der) (?:paket|päckchen|ware|lieferung|gerät|handy|router|karte|sim\\w*|brief|post|' +
        'rechnung|bestätigung)|(?:im|beim|lag im|war im) paket|per post|mit der mail|' +
        'with the (?:parcel|package|device|letter|bill)|in the parcel)_',
      '_(?:nachher|danach|hinterher|später|erst|nachträglich|drauf|aufgelegt|after|afterwards|later|' +
        'next day|tags darauf|am nächsten tag|sonra|potem|później|po rozmowie)_',
      'потом|позже|после|потім|пізніше|після|بعد',
      '_(?:nachher|danach|später|hinterher|nach dem)',
    ),
  },
  confirmationDiffers: {
    true: '_(?:ander\\w+|anders|abweich\\w*|doppelt|teurer|höher|mehr als|different|differs)_',
    false: '_(?:dasselbe|gleich|identisch|stimmt überein|deckt sich|wie besprochen|same|matches)_',
  },
  termsStorable: {
    true: '_(?:speichern|runterladen|herunterladen|pdf|download\\w*)_',
    false: '_(?:nur (?:vorgelesen|am telefon))_',
  },
};
