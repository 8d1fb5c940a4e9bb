// A yes on the phone that was to no offer: to "Hören Sie mich?", to a name, to an address.
import { type Rule, ways } from '../../rule.ts';
import { refused } from './refused.ts';

/** Told of whoever said yes to a question in the call that was no offer. */
export const OTHER_YES: readonly Rule[] = [
  // "Können Sie mich hören?" - "Ja": no yes to an offer, unless one is told as well.
  refused(
    ways(
      '(?:spreche? ich mit|sind sie|wohnen sie)_[^.!?\\n]{0,40}\\?" ?[-,]? ?"ja_',
      '(?:hören|verstehen)(?: sie)?(?: mich)?[^.!\\n]{0,14}["?]{0,2},? ?' +
        '(?:(?:und|ich|da|dann|sag\\w*|natürlich|drauf|darauf|hab\\w*) ){0,4}"?_ja_',
      'hear me[^.!\\n]{0,60}_(?:yes|yeah)_',
    ),
    { rank: 1, anyhow: true },
  ),
  // A yes to something that is no offer.
  refused(
    ways(
      '(?:hören|verstehen) sie mich~_ja_',
      'auf (?:alle|die|jede|seine|ihre) fragen?~ja_ ?(?:gesagt|geantwortet)~~(?:{nie}) ~~(?:rede|erwähnt|vertrag)',
      '_(?:ja|jo),? (?:da wohn|das bin|am apparat|ich bin_(?! (?:dabei|einverstanden|bereit|interessiert))|' +
        'der bin|die bin)',
      '"?(?:ja|jo)"?~(?:adresse|name|namen|geburtsdatum|daten|anschrift)~(?:stimm\\w*|richtig|korrekt|bestätigt)',
      '(?:adresse|name|namen|geburtsdatum|daten|anschrift|zählernummer|zählerstand|iban)~(?:bestätigt|' +
        'durchgegeben|vorgelesen|genannt|abgeglichen|gesagt|gegeben)~(?:mehr nicht|sonst nichts|sonst nix|' +
        'weiter nichts|das wars|nichts weiter|tschüss)',
    ),
    { rank: 6, anyhow: true, unless: 'zugestimmt|zugesagt|zum wechsel' },
  ),
  // "Jedes Mal mit ja geantwortet, weil es ja stimmte", where an address or a number was checked.
  refused(
    '_ja_ (?:geantwortet|gesagt|bestätigt) ?,? (?:weil|da|denn) ' +
      '(?:(?:es|das|alles|die|meine?|der|ja|auch|eben|doch|halt|daten|angaben|adresse|anschrift|name|' +
      'nummer) ){1,5}(?:stimmten?|gestimmt (?:hat|haben)|richtig (?:war|waren|ist|sind)|' +
      'korrekt (?:war|waren|ist|sind))_',
    {
      rank: 6,
      anyhow: true,
      given: '_(?:\\w*adresse|anschrift|geburts\\w+|\\w*daten|zählernummer|kundennummer|kontonummer|iban|name|namen)_',
      unless: '_(?:angebot\\w*|anbot|vertrag\\w*|tarif\\w*|wechs\\w*|verkauf\\w*|verlänger\\w*)_',
    },
  ),
];
