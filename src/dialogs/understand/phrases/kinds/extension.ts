// The running contract goes on for a new term.
import { ways } from '../../rule.ts';
import type { KindCue } from './cue.ts';

/** "Widerrufsfrist verlängert", a denied extension, a second contract that came with it: no extension of this contract. */
const NO_EXTENSION = ways(
  '(?:frist|widerrufsfrist|widerrufsrecht|garantie)(?: \\w+){0,7} verlänger',
  'verlänger\\w*(?: \\w+){0,3} (?:frist|widerruf\\w*)',
  '(?<!wenn (?:ich|sie|er|wir|man) (?:jetzt |da |das )?)nicht (?:\\w+ )?verlänger',
  'zweite[nrs]? (?:handy|vertrag)',
  'zwei verträge|zweitvertrag|handyversicherung',
);

/** Words of an extension. */
export const EXTENSION: readonly KindCue[] = [
  {
    kind: 'extension',
    weight: 8,
    about: 'line',
    unless: NO_EXTENSION,
    say: `_(?:${ways(
      '(?:zwangs)?verl(?:ä|e|ai)ng?[a-z]{0,3}r(?:e|t|te|ten|n|st)?',
      '\\w*verl(?:ä|e)ng\\w{0,2}rung\\w*',
      'prolong\\w*',
      '(?:kunden)?rückgewinnung\\w*',
      'rückholung|rückholangebot\\w*|rückhol\\w*',
      'schön,? dass (?:sie|du) (?:bei uns )?(?:bleiben|bleibst)',
      '(?:\\w*vertrag|tarif) läuft (?:jetzt |nun |damit )?(?:\\w+ )?länger',
      'weitere (?:12|24|zwölf|vierundzwanzig|zwei|ein) (?:monate|jahre)',
      '(?:12|24|zwölf|zwei|vierundzwanzig) weitere (?:monate|jahre)',
      '(?:um|für|auf) (?:weitere|noch ?mal|noch einmal) (?:\\w+ )?(?:\\w+ )?(?:monate|jahre?)',
      'neue (?:12|24|zwölf|vierundzwanzig) monate',
      'extend(?:ed|ing|s)?',
      'extensions?',
      'renew(?:ed|al|als|ing|s)?',
      '(?:12|24|another (?:12|24|two|twelve)|two) more (?:months|years)',
      '(?:runs|goes on|continues|bound|locked in) (?:for )?another (?:\\d+|two|twelve) (?:months|years)',
    )})_`,
  },
  {
    kind: 'extension',
    weight: 6,
    about: 'telecoms',
    say: ways(
      '_vertrag (?:\\w+ ){0,3}(?:ausgelaufen|läuft aus|laufe aus|auslaufe|ausläuft|weiterführ\\w*|' +
        'fortführ\\w*|fortsetz\\w*)_',
      '_(?:contract|plan) (?:was|is) (?:running out|ending|about to end)_',
    ),
  },
  {
    // A new term is named: an extension unless the tariff changed as well.
    kind: 'extension',
    weight: 3,
    about: 'line',
    say:
      '_(?:neue[nr]? (?:\\d\\d-?monatige[nr]? )?(?:mindest)?(?:vertrags)?laufzeit|' +
      '(?:a |into a )?(?:new|fresh) (?:\\d+|two)[ -]?(?:month|year) (?:term|contract period)|' +
      '(?:\\d+|twelve) (?:new|fresh|neue) (?:months|monate))_',
  },
  {
    // Whoever gave notice and is offered less for staying.
    kind: 'extension',
    weight: 6,
    about: 'telecoms',
    unless: '_rückkehr(?:er)?angebot',
    say:
      '_(?:gekündigt|kündigen|kündigung|kündigte|cancell?(?:ed|ing)?)_[^?]{0,220}_' +
      '(?:wenn (?:ich|sie) (?:\\w+ )?(?:bleibe|bleiben)_|doch (?:noch )?(?:\\w+ )?(?:bleiben?|dableiben)|' +
      '(?:\\d+ ?%?|prozent) (?:\\w+ )?rabatt|bleiben sie|treue\\w*|halteangebot|bleib\\w* (?:doch|bei uns)|' +
      'to stay with)_',
  },

  {
    // More of the term put on: "24 Monate drangehängt", "zwei Jahre länger", "Laufzeit bis 2028 hochgesetzt", "wieder 24 Monate".
    kind: 'extension',
    weight: 6,
    about: 'telecoms',
    // "Sie brauchen zwei Monate länger": for an answer, not for a contract.
    unless: ways(
      NO_EXTENSION,
      '_(?:brauch\\w*|benötig\\w*|nehmen sich|lassen sich|need|take)_ (?:\\w+ ){0,4}(?:\\d+|zwei|drei|two|' +
        'three) (?:weitere |more )?(?:monate|months)_',
      '_(?:monate|months) (?:länger|mehr|longer) (?:zeit )?(?:brauch\\w*|benötig\\w*|dauer\\w*)_',
    ),
    say: ways(
      '_(?:\\d+|zwei|ein|zwölf|vierundzwanzig|two|twelve) (?:weitere |more )?(?:monate?|jahre?|months|' +
        'years) (?:\\w+ ){0,3}(?:dran ?gehängt|drangehängt|draufgesattelt|draufgeknallt|draufgehauen|' +
        'draufgebrummt|draufgepackt|draufgeschlagen|draufgelegt|drauf gelegt|angehängt|aufgebrummt|' +
        'drangepackt|länger|mehr laufzeit|longer)_',
      '_(?:hängt\\w*|hing\\w*|hängen) (?:\\w+ ){0,4}(?:\\d+|zwei|ein) (?:monate|jahre?) (?:dran|an)_',
      '_laufzeit (?:\\w+ ){0,3}(?:bis (?:\\w+ )?\\d{4} )?(?:\\w+ )?(?:hochgesetzt|verschoben|ausgeweitet|' +
        'neu gestartet|von vorn|neu begonnen)_',
      '_(?:bleibeangebot|halteangebot|bindefrist neu|' +
        'kündigung (?:\\w+ )?(?:zurückgenommen|zurückgezogen|widerrufen))_',
      '_(?:soll|läuft|laufe) (?:der |mein )?(?:alte )?(?:\\w*vertrag) (?:\\w+ ){0,3}weiter(?:laufen)?_',
    ),
  },

  {
    kind: 'extension',
    weight: 4,
    about: 'telecoms',
    unless: NO_EXTENSION,
    say: '_(?:nochmal|noch mal|noch einmal|wieder|erneut|abermals|weiterhin) (?:für |auf |um )?(?:\\d+|zwei|ein|zwölf|vierundzwanzig) (?:monate|jahre?)_',
  },

  {
    // A letter or a welcome that calls itself so; a licence that was extended.
    kind: 'extension',
    weight: 5,
    unless: NO_EXTENSION,
    say: ways(
      '_(?:brief|post|mail|e-mail|schreiben|bestätigung|willkommen|' +
        'glückwunsch)_[^.!?\\n]{0,30}_(?:vertrags)?verlängerung_',
      '_thanks? (?:you )?for (?:extending|renewing)_',
      '_(?:lizenz|licence|license|virenschutz|mitgliedschaft)_ (?:\\w+ ){0,5}(?:verlängert|extended|renewed)_',
    ),
  },

  {
    // A subscription, an entry, a licence that went on by itself or by a word on the phone.
    kind: 'extension',
    weight: 7,
    unless: `${NO_EXTENSION}|_(?:frist|garantie|gewährleistung)_`,
    say: ways(
      '_(?:\\w*abo|abonnement|mitgliedschaft|\\w*eintrag|lizenz|\\w*schutz|' +
        'premium\\w*)_[^.!?\\n]{0,50}_verlängert_',
      '_(?:hat|haben) sich (?:\\w+ ){0,4}(?:automatisch|stillschweigend|von selbst|von allein\\w*)? ?' +
        '(?:\\w+ ){0,2}verlängert_',
      '_(?:automatisch|stillschweigend|von selbst) (?:\\w+ )?verlängert_',
      '_(?:automatically|auto-?) ?renewed_',
    ),
  },
];
