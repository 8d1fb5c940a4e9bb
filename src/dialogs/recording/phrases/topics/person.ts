// Who somebody is, and their data.
import { list } from '../list.ts';

/** Data that are asked for or compared: a yes says that they are right. */
export const DATA = list(
  'geburts\\w*',
  'geboren',
  'adresse\\w*',
  'anschrift',
  'mailadresse',
  'e-?mail',
  'straße',
  'hausnummer',
  'postleitzahl',
  'wohn(?:en|haft)',
  'zähler\\w*',
  '_iban_',
  'kontonummer',
  'bankverbindung',
  'kundennummer',
  'vertragsnummer',
  'kundenkennwort',
  'telefonnummer',
  'rufnummer ist',
  'vollständige\\w* name',
  'ihr(?:en)? name',
  'wie alt',
  'datenabgleich',
  'daten abgleichen',
  'date of birth',
  '_born_',
  '_address_',
  'postcode',
);
/** Whom one speaks with: a yes gives a name and nothing more. */
export const PERSON = list(
  '(?:spreche|rede) ich (?:mit|da mit)',
  'spreche ich',
  'mit wem',
  'sind sie (?:herr|frau|der|die)_',
  'bin ich (?:da |hier )?(?:bei|richtig)',
  '(?:ist|wäre) (?:(?:da|dort|das|hier) )?(?:(?:der|die) )?(?:herr|frau)_',
  '(?<!(?:ihre|meine|seine|deine|eine) )(?:herrn?|frau|mr\\.?|mrs\\.?|ms\\.?) \\w+(?: \\w+)?\\s?[?.!,]*$',
  'am telefon\\?',
  '(?:speaking|talking) (?:with|to)',
  'is (?:this|that) (?:mr|mrs|ms)',
);
