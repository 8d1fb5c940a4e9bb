// Words around a date or an amount that say what happened then or what the money is.
import type { FactKey } from '../../../knowledge/facts.ts';
import { GOODS, PAPERS } from './deliveries.ts';
import { ways } from '../rule.ts';

export type EventName =
  | 'call' | 'papers' | 'approval' | 'withdrawn' | 'objected' | 'debit' | 'goods' | 'dunning' | 'discovered' | 'switch' | 'recording'
  | 'instruction' | 'summary' | 'service' | 'invoice' | 'reply' | 'complaint' | 'marketing' | 'cutOff' | 'none'; // prettier-ignore

/** "Ein Mitarbeiter sagte, der Widerruf sei zu spät": of a contract there is already, and no sale. */
const OF_THE_CONTRACT =
  '[^.!?\\n]{0,80}_(?:\\w*widerruf\\w*|storn\\w*|\\w*kündig\\w*|gelte|gilt|gültig|wirksam|zu spät|vom tisch|ausgebucht|erledigt|zahlen|rechnung\\w*|mahnung\\w*|aufnahme|aufzeichnung)_';
/** Cues of each event; the cue nearest to a date wins. `pull` makes a cue count as nearer. */
export const EVENT_CUES: readonly { event: EventName; say: string; pull?: number }[] = [
  {
    event: 'call',
    pull: 4,
    say: `_(?:${ways(
      '\\w*anruf|anrufe|anrufs|{ruf}|bimmelte',
      'meldete sich(?= "|(?: (?:angeblich|plötzlich|dann|da|bei|telefonisch))* (?:ein|eine|jemand|die|' +
        'der|das|microsoft|vodafone|o2)_)(?! [^.!?]{0,50}_(?:per|schriftlich|brief|techniker\\w*|' +
        'monteur\\w*|installat\\w*|inkasso\\w*|anwalt\\w*|gericht\\w*|mail)_)',
      'klingelt (?:es|das|mein|bei)',
      'bimmelt|schellte|läutete',
      '(?:läutet|schellt|rappelt\\w*|summt\\w*|dudelt\\w*|vibriert\\w*) (?:\\w+ ){0,3}(?:\\w*telefon|' +
        'handy|smartphone|phone)',
      '(?:geht|ging) (?:\\w+ ){0,3}(?:\\w*telefon)',
      '(?:geht|ging) (?:das|mein) (?:handy|smartphone)(?= ?[,.:!])',
      '(?:\\w*telefon|handy|smartphone|phone) (?:läutet|klingelt|schellt|rappelt\\w*|rings)',
      '(?:telefon|phone) (?:geht|ging|goes|went)',
      '(?:goes|rings) (?:the|my) phone',
      '(?:war|waren|ist) (?:\\w+ ){0,3}dran',
      'dran (?:war|waren|ist)',
      'an der strippe|am rohr|am hörer|durchgeklingelt',
      'geklingelt(?! (?:hat )?(?:dhl|hermes|ups|dpd|gls|der (?:post|paket)bote))',
      'telefonieren|anzurufen|erwischt|angequatscht|quatscht|quatschte|zugequatscht',
      'anrufer\\w*|anruferin|gemeldet',
      'meldete?n? sich (?:[\\w_]+ ){0,4}(?:bei mir|bei uns|bei ihr|bei ihm|telefonisch|am telefon|per telefon)',
      'in der leitung|rang|rief|riefen|ruft|rufen|anruft|anrief|anriefen|telefonat\\w*',
      'telefoniert\\w*|telefonisch|am telefon|ans telefon|per telefon|gesprochen',
      'telefongespräch\\w*|gespräch|bequatscht',
      'klingelte(?! (?:dhl|hermes|ups|dpd|gls|der (?:post|paket)\\w+|die post))',
      'rangegangen|abgehoben|aufgelegt|am apparat|called|phoned|call',
      '(?<!with the |with a |new |old )phone(?! (?:\\w+ )?(?:arrived|came|delivered|showed up|turned up|' +
        'got here|is here|was here|landed))',
      'ja gesagt|zugestimmt am telefon|anrufer\\w*|hotline|überredet|bestellung',
      'vertragsabschluss|vertragsschluss|vereinbart',
    )})_`,
  },
  {
    event: 'call',
    pull: 7,
    say: '_(?:gemacht|abgeschlossen|geschlossen|bestellt|zugesagt|zugestimmt|aufgeschwatzt|angedreht|überrumpelt|verkauft|ordered|agreed)_',
  },
  {
    // "Am 16.11. hat eine Frau von Simplytel gesagt": whoever sells speaks then.
    event: 'call',
    pull: 18,
    say:
      '_(?:hat|haben) (?:mir |uns )?(?:ein|eine|so ein|so eine) (?:\\w+ )?(?:frau|dame|herr|mann|typ|mitarbeiter\\w*|berater\\w*) ' +
      '(?:von|vom) (?!der_|dem_|bank_|verbraucher)[\\w&.]+(?: \\([^)]{2,20}\\))? (?:(?:mir|uns|da|dann) )?(?:gesagt|erzählt|angeboten|versprochen|behauptet)_' +
      `(?!${OF_THE_CONTRACT})`,
  },
  {
    // "Eine Aufzeichnung vom 3. April liege vor": made on the day of the call.
    event: 'call',
    pull: 6,
    say: '_\\w*(?:aufnahme|aufzeichnung|mitschnitt)_(?= vom \\d)(?![^.!?\\n]{0,60}_(?:verlangt|angefordert|gefordert|erbeten|gebeten|gehört|bekommen)_)',
  },
  {
    event: 'papers',
    pull: 2,
    say: PAPERS,
  },
  { event: 'papers', pull: -12, say: '_(?:post|briefkasten|postfach)_' },
  {
    event: 'approval',
    pull: 3,
    say:
      '_(?:bestätigt|bestätigte|angeklickt|geklickt|draufgeklickt|genehmigt|unterschrieben|unterschrieb|' +
      'zugestimmt per|link (?:\\w+ )?gedrückt|gedrückt|auf den link|mit ja|clicked|confirmed|signed)_',
  },
  {
    event: 'withdrawn',
    pull: 16,
    say:
      '_(?:widerrufen|widerruf|widerrufe|widerrief|widerrufsschreiben|widerrufsmail|withdrew|withdrawn|' +
      '(?<!(?:instructions? on|right of|about|information on) )withdrawal' +
      '(?! (?:instruction|notice|information|form|right|policy|period))|revoked)_',
  },
  {
    event: 'objected',
    pull: 14,
    say: '_(?:widersprochen|widersprach|widerspruch|reklamiert|protestiert|angefochten|bestritten|objected|disputed|complained)_',
  },
  { event: 'complaint', pull: 20, say: '_(?:beschwerde|beschwert|beschwerte)_' },
  {
    event: 'debit',
    pull: 9,
    say: `_(?:${ways(
      'abgebucht|abbuchung\\w*|eingezogen|abgezogen|lastschrift|abgegangen|abgehoben',
      'abgezwackt|buchung|gebucht am|buchten?|bucht',
      'zog(?:en)?',
      'wertstellung',
      '(?:von|vom) (?:meinem |ihrem |unserem |dem )?(?:\\w+)?konto',
      'kontoauszug',
      'konto (?:geholt|gezogen|weg|belastet)',
      '(?:took|taken|left|out of|debited)~account',
      'debited|debit|vom konto',
      'sich (?:\\w+ )?[\\d_]+ (?:euro )?geholt',
      'geholt|fehlen mir|belastung',
      '(?:euros?|€|[\\d_]+|konto) (?:\\w+ ){0,4}(?:weg|runter)',
      '(?:ging|gingen|gehen|geht) (?:(?!die|der|das|ich|es)[\\w_€]+ ){1,4}ab(?= ?[.,;!)\\n]|$| und)',
      'gone|out of my account',
    )})_`,
  },
  { event: 'debit', pull: 9, say: '_they (?:\\w+ )?(?:took|taken)(?! [^.!?]{0,40}_account)_' },
  {
    event: 'goods',
    pull: 3,
    say: GOODS,
  },
  {
    event: 'dunning',
    pull: 10,
    say:
      '_(?:mahnung\\w*|inkasso\\w*|mahnbescheid|mahnschreiben|gelbe[rns]? (?:brief|umschlag)|(?:post|brief|schreiben) vom gericht|amtsgericht|' +
      'vollstreckungsbescheid|zahlungserinnerung|anwaltsschreiben|klage|klageschrift|gerichtsvollzieher|' +
      'gemahnt|reminder|payment order|debt collect\\w*|zahlungsaufforderung)_',
  },
  { event: 'dunning', pull: 14, say: '_(?:zugestellt|zustellung|zustelldatum)_' },
  { event: 'invoice', pull: 4, say: '_(?:\\w*rechnung(?:en)?|invoice|bill)_' },
  {
    event: 'discovered',
    pull: 16,
    say: `_(?:${ways(
      'weiß ich seit|seit~ weiß',
      'wie ich (?:seit|jetzt|nun)',
      'auf nachfrage',
      '(?:sagte|sagt|erklärte|bestätigte|verriet|erzählte) mir (?:die|der|das|mein\\w*)',
      `hat mir (?:mein\\w*|die|der|ein\\w*)(?! (?:\\w+ )?(?:frau|dame|herr|mann|typ|mitarbeiter\\w*|berater\\w*|verkäufer\\w*|anrufer\\w*)_(?!${OF_THE_CONTRACT}))(?![^.!?\\n]{0,90}_(?:\\w*verkauft|aufgeschwatzt|angedreht)_)`,
      'kein wort wahr|gemerkt|bemerkt|merke|bemerke|merken|fällt mir|fiel mir|begreife',
      'begriff|kapier\\w*|aufgegangen|dämmerte\\w*|aufgefallen|festgestellt|herausgefunden',
      'rausgefunden|erfahren|entdeckt|merkte|bemerkte|stellte fest|fiel mir auf|klar geworden',
      'gelesen dass|gelernt|gesehen|noticed|found out|realised|realized|discovered',
    )})_`,
  },
  {
    // "Am 14.11. bei der Abbuchung gemerkt": the day of the eye-opener, whatever opened the eye.
    event: 'discovered',
    pull: 40,
    say:
      '_(?:bei|an|auf|durch|beim) (?:der|dem|die|den|einer|meiner)? ?(?:\\w*abbuchung|\\w*rechnung|' +
      '\\w*auszug|\\w*abrechnung|lastschrift|blick \\w+ \\w+) (?:\\w+ ){0,3}(?:gemerkt|bemerkt|gesehen|' +
      'aufgefallen|festgestellt|klar geworden)_',
  },
  {
    // "Am 5.12. seh ich auf dem Kontoauszug eine Abbuchung": the day of the look, not of the debit.
    event: 'discovered',
    pull: 16,
    say:
      '_(?:seh|sehe|sah|sehen|sahen|entdecke|entdeckte|finde|fand|i see|i saw|i found) (?:ich|wir|on) ' +
      '[^.!?\\n]{0,24}(?:\\w*auszug|\\w*konto|\\w*rechnung|\\w*abbuchung\\w*|statement|account|bill)_',
  },
  {
    event: 'switch',
    pull: 5,
    say: `_(?:${ways(
      'abgeschaltet|abschaltung|abgestellt|umgestellt|umstellung|lieferbeginn|belieferung',
      'beliefert|lieferstart|vertragsbeginn|anbieterwechsel|wechsel|portiert|portierung',
      'schalttermin|umschaltung|versorgung|versorgt|übernimmt|gekündigt zum|kündigung zum',
      'kündigungsbestätigung|geschaltet|start of supply|delivery starts|supply starts',
      'rufnummernmitnahme|übertragen|umziehen|startet|start|lieferung ab|switch\\w*',
      'suppl(?:y|ied|ies)',
      'as of|starting|takes over|goes through',
      'schalten (?:mich|uns|sie)',
      'schaltet (?:mich|uns)',
      'umgeschaltet',
      '(?:geliefert|beliefert) wird',
      '(?:strom|gas) (?:von|über) (?:denen|die|jemand)',
      'beliefern|start of supply|supplying|wandert|begrüßt',
      'from(?= (?:\\d|the \\d|january|february|march|april|may|june|july|august|september|october|' +
        'november|december))',
      'ab dem|ab|zum',
    )})_`,
  },
  {
    // "Mein Anschluss bei der Telekom wird zum 4. Dezember gekündigt": the day on which the old line ends.
    event: 'switch',
    pull: 14,
    say: ways(
      '_(?:anschluss|leitung|(?:alter |jetziger |bisheriger )?(?:strom|gas|internet)?vertrag)_ ' +
        '[^.!?\\n]{0,40}_(?:wird|werde|wuerde)_ [^.!?,\\n]{0,30}_(?:gekündigt|abgemeldet)_',
      '_(?:wechsle|wechsele) (?:zum|ab|am)_',
    ),
  },
  {
    // A number that moves is no person who does.
    event: 'switch',
    pull: 12,
    say: ways(
      '_(?:\\w*nummer|anschluss|number)_[^.!?\\n]{0,50}_(?:umziehen|umzieht|umgezogen|wechseln|wechselt|' +
        'portiert|übertragen|mitgenommen|ported|moved)_',
      '_(?:portiert|übertragen|ported)_[^.!?\\n]{0,30}_(?:\\w*nummer|number)_',
    ),
  },
  {
    event: 'recording',
    pull: 12,
    say: `_(?:${ways(
      '(?:aufnahme|\\w*aufzeichnung|mitschnitt|\\w*aufnahme|auskunft|kopie|datenauskunft|' +
        'recording)(?: \\w+){0,8} (?:angefordert|verlangt|gebeten|beantragt|gefordert|angefragt|requested)',
      '(?:angefordert|verlangt|gebeten|beantragt|gefordert|aufgefordert)(?: \\w+){0,4} (?:aufnahme|' +
        'aufzeichnung|mitschnitt|auskunft)',
      'auskunft verlangt|dsgvo-?auskunft|dsgvo',
    )})_`,
  },
  {
    event: 'service',
    pull: 1,
    say:
      '_(?:freigeschaltet|aktiviert|läuft seit|genutzt seit|nutze seit|' +
      '(?:surfe|nutze|telefoniere|schaue|gucke|streame) (?:ich |wir )?(?:\\w+ )?(?:damit|darüber|drüber)|' +
      'geht der anschluss)_',
  },
  {
    event: 'reply',
    pull: 3,
    say: '_(?:abgelehnt|geantwortet|antwort|antworteten|ablehnung|zurückgewiesen|abgewiesen)_',
  },
  { event: 'cutOff', pull: 5, say: '_(?:gesperrt|sperrung|sperre|versorgungsunterbrechung|stromsperre)_' },
  {
    event: 'none',
    pull: 6,
    say:
      '_(?:geboren|geburtsdatum|geburtstag|vertragsende|läuft bis|läuft noch bis|kündigungsfrist|frist bis|' +
      'zahlen bis|zahlung bis|bis zum|bis spätestens|kunde seit|einzug|eingezogen am|umzug|umgezogen|' +
      'umziehen|urlaub|krankenhaus|verstorben|gestorben|gekündigt)_',
  },
];

/** The fact a day of the event goes to, and the fact that must not be denied for it. */
export const DATE_FACT: Readonly<Partial<Record<EventName, FactKey>>> = {
  call: 'callDate',
  papers: 'documentsReceivedDate',
  approval: 'approvalDate',
  withdrawn: 'withdrawnDate',
  objected: 'objectedDate',
  debit: 'debitDate',
  goods: 'goodsReceivedDate',
  dunning: 'dunningDate',
  discovered: 'misledDiscoveredDate',
  switch: 'switchDate',
  recording: 'recordingRequestedDate',
  service: 'serviceStartDate',
  invoice: 'invoiceReceivedDate',
  reply: 'companyReplyDate',
  complaint: 'complaintDate',
  cutOff: 'disconnectionThreatDate',
};
/** A day counts for the event only where this fact was read as well. */
export const DATE_NEEDS: Readonly<Partial<Record<EventName, { fact: FactKey; not?: unknown }>>> = {
  approval: { fact: 'textFormApproval', not: false },
  withdrawn: { fact: 'alreadyWithdrawn', not: false },
  objected: { fact: 'alreadyObjected', not: false },
  debit: { fact: 'debited', not: false },
  goods: { fact: 'goodsReceived', not: false },
  dunning: { fact: 'dunning', not: 'none' },
  switch: { fact: 'providerSwitch', not: false },
  service: { fact: 'serviceUsed', not: false },
  invoice: { fact: 'invoiced', not: false },
  reply: { fact: 'companyReply' },
  discovered: { fact: 'misledAbout' },
  cutOff: { fact: 'cutOffThreatened', not: false },
};
