// The recording: access with a copy of the audio and restriction (L03).
import type { BlockRow } from './row.ts';

/** @param centre what is known of the call centre @param first the recordings that are meant */
const list = (first: string, centre = 'das den Anruf geführt hat'): string =>
  [
    'Bitte übermitteln Sie mir:',
    first,
    '– zu jeder Aufnahme das Datum, Beginn, Ende und Dauer, die beteiligten Rufnummern und die Zeitpunkte, zu denen die Aufzeichnung ein- und ausgeschaltet wurde,',
    '– alle Notizen und Protokolle zu diesen Gesprächen,',
    '– den Nachweis, dass in die Aufzeichnung eingewilligt wurde,',
    '– den Nachweis einer Einwilligung in Werbeanrufe (§ 7a UWG),',
    '– die Herkunft meiner Rufnummer und meiner übrigen Daten,',
    `– Name und Anschrift des Callcenters, ${centre}, und aller weiteren Empfänger meiner Daten,`,
    '– die Zwecke der Verarbeitung, die Kategorien der Daten und die vorgesehene Speicherdauer sowie, falls es das gibt, automatisierte Entscheidungen und Garantien bei einer Übermittlung in Drittländer.',
  ].join('\n');
const LIST_NORM = 'Art. 15 Abs. 1 bis 3 DSGVO; § 7a UWG';
const LIST_WHY = {
  de: 'Oft wird nur der Bestellteil aufgenommen. Sie verlangen alles, auch das Gespräch davor und die Angaben zur Aufnahme.',
  en: 'Often only the order part is recorded. You ask for everything, the talk before it and the data about the recording included.',
};
const SUBJECT_WHY = {
  de: 'Auskunft und Kopie stehen Ihnen kostenlos zu, ohne Begründung.',
  en: 'You are entitled to access and a copy, free of charge and without giving reasons.',
};
const SOUND_WHY = {
  de: 'Auf den Ton kommt es an: Wer hat was gefragt, und worauf kam die Antwort? Eine Abschrift zeigt das nicht sicher.',
  en: 'The sound matters: who asked what, and what was answered to it? A transcript does not show that reliably.',
};

/** A row is a paragraph of a letter: its text with holes, when it stands there, its norm, and why. */
export const RECORDING_BLOCKS: readonly BlockRow[] = [
  {
    id: 'accessOpening/claimedOnDay',
    when: { callDate: '*', is: 'claimedCall' },
    text: 'ich bitte um Auskunft über die Daten, die Sie zu meiner Person verarbeiten, und um eine Kopie davon (Art. 15 Abs. 1 und 3 DSGVO). Es geht um das von Ihnen behauptete Telefonat am {callDate} und um {claimAcc}, {which} Sie mir gegenüber geltend machen.',
    norm: 'Art. 15 Abs. 1, 3 DSGVO',
    why: SUBJECT_WHY,
  },
  {
    id: 'accessOpening/onDay',
    when: { callDate: '*' },
    text: 'ich bitte um Auskunft über die Daten, die Sie zu meiner Person verarbeiten, und um eine Kopie davon (Art. 15 Abs. 1 und 3 DSGVO). Es geht um das Telefonat am {callDate} und um {claimAcc}, {which} Sie mir gegenüber geltend machen.',
    norm: 'Art. 15 Abs. 1, 3 DSGVO',
    why: SUBJECT_WHY,
  },
  {
    id: 'accessOpening/plain',
    text: 'ich bitte um Auskunft über die Daten, die Sie zu meiner Person verarbeiten, und um eine Kopie davon (Art. 15 Abs. 1 und 3 DSGVO). Es geht um {claimAcc}, {which} Sie mir gegenüber geltend machen.',
    norm: 'Art. 15 Abs. 1, 3 DSGVO',
    why: SUBJECT_WHY,
  },
  {
    id: 'accessNumber',
    when: { callDate: '*', displayedNumber: '*', channel: 'outboundCall', not: 'claimedCall' },
    text: 'Bei diesem Anruf wurde die Rufnummer {displayedNumber} angezeigt.',
    norm: 'Art. 15 Abs. 1, 3 DSGVO',
    why: SUBJECT_WHY,
  },
  {
    id: 'accessPurpose',
    text: 'Ich brauche die Auskunft, um zu prüfen, ob und mit welchem Inhalt {thisNom} zustande gekommen ist.',
    norm: 'Art. 12 Abs. 5 DSGVO',
    why: {
      de: 'Der wahre Zweck steht offen da. So kann niemand sagen, die Anfrage sei missbräuchlich.',
      en: 'The real purpose is stated openly. So nobody can call the request abusive.',
    },
  },
  {
    id: 'accessList/claimed',
    when: { is: 'claimedCall' },
    text: list(
      '– die vollständigen Tonaufnahmen aller Telefonate, die hierzu mit mir oder über meinen Anschluss geführt worden sein sollen, auch das Gespräch vor dem Bestellteil, als Audiodateien in einem gängigen Format,',
      'das den Anruf geführt haben soll',
    ),
    norm: LIST_NORM,
    why: LIST_WHY,
  },
  {
    id: 'accessList/severalDays',
    when: { callDate: '*', otherCallDates: '*' },
    text: list(
      '– die vollständigen Tonaufnahmen aller Telefonate, die {allCallDates} mit mir oder über meinen Anschluss geführt wurden, auch das Gespräch vor dem Bestellteil, als Audiodateien in einem gängigen Format,',
    ),
    norm: LIST_NORM,
    why: LIST_WHY,
  },
  {
    id: 'accessList/onDay',
    when: { callDate: '*' },
    text: list(
      '– die vollständigen Tonaufnahmen aller Telefonate, die an diesem Tag mit mir oder über meinen Anschluss geführt wurden, auch das Gespräch vor dem Bestellteil, als Audiodateien in einem gängigen Format,',
    ),
    norm: LIST_NORM,
    why: LIST_WHY,
  },
  {
    id: 'accessList/plain',
    text: list(
      '– die vollständigen Tonaufnahmen aller Telefonate, die hierzu mit mir oder über meinen Anschluss geführt wurden, auch das Gespräch vor dem Bestellteil, als Audiodateien in einem gängigen Format,',
    ),
    norm: LIST_NORM,
    why: LIST_WHY,
  },
  {
    id: 'noTranscript/ownVoice',
    when: { is: 'ownCall' },
    text: 'Eine Abschrift genügt mir anstelle der Aufnahme nicht: Auch meine Stimme gehört nach meiner Auffassung zu den Daten, von denen ich eine getreue Kopie verlangen kann. Soweit Rechte Dritter berührt sind, können Sie die andere Stimme verfremden.',
    norm: 'Art. 15 Abs. 3, 4 DSGVO',
    why: SOUND_WHY,
  },
  {
    id: 'noTranscript/otherVoice',
    text: 'Eine Abschrift genügt mir anstelle der Aufnahme nicht: Soweit meine Stimme aufgezeichnet ist, gehört auch sie nach meiner Auffassung zu den Daten, von denen ich eine getreue Kopie verlangen kann. Soweit Rechte Dritter berührt sind, können Sie fremde Stimmen verfremden.',
    norm: 'Art. 15 Abs. 3, 4 DSGVO',
    why: SOUND_WHY,
  },
  {
    id: 'callCentreHas/known',
    when: { callCentre: '*', not: 'claimedCall' },
    text: 'Nach meiner Kenntnis hat {callCentre} den Anruf geführt. Dass Aufnahmen bei einem Dienstleister liegen, steht der Auskunft nach meiner Auffassung nicht entgegen; er muss Sie dabei unterstützen (Art. 28 Abs. 3 Buchst. e DSGVO).',
    norm: 'Art. 4 Nr. 7, 26 Abs. 3, 28 Abs. 3 Buchst. e DSGVO',
    why: {
      de: 'Häufige Ausrede: „Die Aufnahme liegt beim Callcenter.“ Verantwortlich bleibt die Firma, für die angerufen wurde.',
      en: 'A frequent excuse: "the call centre has the recording". The company that had you called stays responsible.',
    },
  },
  {
    id: 'callCentreHas/plain',
    text: 'Dass Aufnahmen bei einem Dienstleister liegen, steht der Auskunft nach meiner Auffassung nicht entgegen; er muss Sie dabei unterstützen (Art. 28 Abs. 3 Buchst. e DSGVO).',
    norm: 'Art. 4 Nr. 7, 26 Abs. 3, 28 Abs. 3 Buchst. e DSGVO',
    why: {
      de: 'Häufige Ausrede: „Die Aufnahme liegt beim Callcenter.“ Verantwortlich bleibt die Firma, für die angerufen wurde.',
      en: 'A frequent excuse: "the call centre has the recording". The company that had you called stays responsible.',
    },
  },
  {
    id: 'noRecording',
    text: 'Gibt es keine Aufnahme oder nicht mehr alle, teilen Sie mir das bitte ausdrücklich mit, auch seit wann und aus welchem Grund.',
    norm: 'Art. 15 Abs. 1 DSGVO',
    why: {
      de: 'Auch ein Nein hilft Ihnen: Dann hat die Firma keine Aufnahme als Beleg.',
      en: 'A no helps you, too: then the company has no recording as evidence.',
    },
  },
  {
    id: 'restriction',
    text: 'Bitte bewahren Sie alle Aufnahmen und Nachweise unverändert auf und schränken Sie ihre Verarbeitung ein (Art. 18 Abs. 1 DSGVO). Ich benötige sie, um meine Rechte zu klären und zu verteidigen. Unterrichten Sie darüber bitte auch die Stellen, denen Sie die Daten offengelegt haben (Art. 19 DSGVO).',
    norm: 'Art. 18 Abs. 1, 19 DSGVO',
    why: {
      de: 'Die Aufnahme kann Ihr bester Beleg sein. Sie soll erhalten bleiben, bis Sie die Kopie haben.',
      en: 'The recording may be your best evidence. It is to be kept until you have the copy.',
    },
  },
  {
    id: 'accessDeadline',
    text: 'Bitte antworten Sie unverzüglich, spätestens innerhalb eines Monats nach Erhalt dieses Schreibens, also bis zum {deadline} (Art. 12 Abs. 3 DSGVO). Eine sichere elektronische Bereitstellung genügt mir.',
    norm: 'Art. 12 Abs. 3 DSGVO',
    why: {
      de: 'Die Frist steht im Gesetz: ein Monat ab Erhalt. Das Datum rechnet drei Tage für die Post dazu.',
      en: 'The time limit is in the law: one month from receipt. The date adds three days for the post.',
    },
  },
];
