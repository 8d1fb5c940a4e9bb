// That nothing was ever ordered or agreed to, or so much as spoken of.
import { type Rule, ways } from '../../rule.ts';
import { refused } from './refused.ts';

/** Told of whoever denies the yes as a whole, mostly against a letter that claims one. */
export const NEVER: readonly Rule[] = [
  // "Nie zugestimmt", "ohne meine Zustimmung".
  refused(
    ways(
      // "Antwortet nicht, Anruf 3.11., ja gesagt": that the company is silent denies nothing that was done.
      '(?<!(?:antworte[tn]?|reagier(?:t|en)|melde[tn]?)(?: [a-z]+){0,3} ?){nie}(?! (?:antwort|reaktion|rückmeldung)_[^,]{0,30},)' +
        '~(?:zugestimmt|zugesagt|eingewilligt|ja gesagt|ja jesagt|zusage gegeben|zustimmung)',
      '(?:war|waren) (?:\\w+ ){0,3}nicht einverstanden',
      '(?:zugestimmt|zugesagt|eingewilligt|ja gesagt) (?:habe?|hatte|hab|hat) (?:ich |sie |er |wir |' +
        'meine \\w+ |mein \\w+ )?(?:aber |da |jedenfalls |garantiert |definitiv |ganz sicher )*{nie}',
      'kein(?:em|erlei)? ja_',
      'ohne (?:meine |jede |jegliche |ihre )?(?:zustimmung|einwilligung|einverständnis|zusage|auftrag|' +
        'mein wissen|unser wissen|ihr wissen|ja)_',
      'never (?:agreed|said yes|accepted|consented)',
      "(?:did not|didn't|didnt) (?:agree|say yes|accept|consent)",
      'without my (?:consent|agreement|knowledge)',
    ),
    {
      rank: 5,
      never: true,
      unless: ways(
        '_(?:as|her|his|my|the|legal) (?:parents?|guardians?)_',
        '_(?:guardian|custodian)_',
        'aufzeichnung|aufnahme|anrufen|werbung|werbeanruf|daten',
        '(?:nichts|nix|nicht|nie) (?:per (?:e-?)?(?:mail|post|brief|sms)|schriftlich) ' +
          '(?:\\w+ )?(?:zugesagt|zugestimmt)',
      ),
    },
  ),
  // What a relative says not to have done: "meine Frau sagt, sie habe niemandem etwas zugesagt".
  refused(
    ways(
      '_(?:mutter|mama|vater|papa|mann|frau|oma|opa|sohn|tochter|tante|onkel|schwester|bruder|mandant\\w*|' +
        'ich|wir|sie|er) (?:sagt|sagte|schwört|versichert|beteuert|besteht darauf)[^.!?\\n]{0,20}_(?:sie|er|' +
        'habe?|haette|nie\\w*|ich)_[^.!?\\n]{0,50}{nie}[^.!?\\n]{0,40}_(?:zugesagt|zugestimmt|bestellt|' +
        'abgeschlossen|unterschrieben|gekauft|ja gesagt|eingewilligt|beauftragt)_',
      '_weder (?:sie|er|ich|meine? \\w+) noch (?:ich|sie|er|meine? \\w+) hab\\w* ' +
        '[^.!?\\n]{0,50}_(?:gesprochen|telefoniert|zugesagt|zugestimmt|bestellt)_',
      '{nie} (?:etwas |was )?(?:zugesagt|zugestimmt|bestellt) (?:habe?|hat|haben)_',
    ),
    { rank: 4, never: true, reported: true, unless: 'wenn|falls|gekündigt|aufzeichn\\w*|werbung' },
  ),
  // "Nichts bestellt", "nie einen Auftrag erteilt".
  refused(
    ways(
      '{nichts} (?:\\w+ ){0,3}(?:bestellt|abgeschlossen|gebucht|vereinbart|beauftragt|gekauft|' +
        'in auftrag gegeben|abonniert|zugesagt|zugestimmt|verlängert|geordert)',
      '{nie} (?:\\w+ ){0,4}(?:bestellt|abgeschlossen|gebucht|beauftragt|abonniert|in auftrag gegeben|' +
        'einen auftrag erteilt|auftrag gegeben|auftrag erteilt|vertrag abgeschlossen|vertrag gemacht|' +
        'vertrag geschlossen|vertrag unterschrieben)',
      '_(?:bestellt|abgeschlossen|gebucht|beauftragt|abonniert|verlängert) (?:habe?|hab|hatte|hat|haben) ' +
        '(?:ich |sie |er |wir )?(?:\\w+ ){0,2}{nie}',
      'never (?:ordered|signed up|bought|booked)',
      "(?:didn't|didnt|did not|haven't|havent|have not) (?:order|sign up|buy|ordered|signed up|bought|book)_",
    ),
    {
      rank: 4,
      never: true,
      unless: ways(
        '_beauftragt (?:hab|habe|hatte) ich (?:ihn |sie |damit |dazu )?(?:niemand\\w*|keine[nr]?)_',
        '_niemand\\w* (?:\\w+ )?beauftragt_',
        '{nie}~(?:gekündigt|bezahlt)~bestellt',
        'nicht (?:lange|viel|weiter|groß) (?:nachgedacht|überlegt)',
        '(?:per (?:e-?)?(?:mail|post|brief|sms)|schriftlich|online) (?:\\w+ )?(?:zugesagt|zugestimmt|' +
          'bestätigt|beauftragt)',
      ),
    },
  ),
  // "Von einer Zusage kann keine Rede sein", "ungefragt umgestellt".
  refused(
    ways(
      '_von (?:einer|einem|meiner|irgendeiner) (?:zusage|zustimmung|einwilligung|einverständnis|bestellung|' +
        'auftrag|ja) (?:von mir |meinerseits |von uns |unsererseits )?(?:kann|koennte) (?:\\w+ )?keine rede sein_',
      '(?:ohne zu|ohne dass ich)~(?:bestell|bestätig|zustimm|zugestimmt|gefragt|beauftrag|wollte|weiß|wusste)',
      '_(?:ungefragt|ungebeten|ungewollt|unbestellt|eigenmächtig)_ (?:\\w+ ){0,4}(?:umgestellt|verlängert|' +
        'gebucht|dazugebucht|gewechselt|geändert|bestellt|abgeschlossen|zugeschickt|geschickt|geliefert|aufgebrummt)',
    ),
    { rank: 1, anyhow: true },
  ),
  // "Keinen Vertrag abgeschlossen".
  refused(
    ways(
      '(?:kein|keinen|keine|keinerlei) (?:\\w+ )?(?:vertrag|abo|abonnement|auftrag|bestellung|zusage|' +
        'vertragsabschluss|verlängerung)(?:\\w+)? (?:\\w+ ){0,2}(?:abgeschlossen|gemacht|bestellt|gewollt|' +
        'gegeben|erteilt|vereinbart|geschlossen|unterschrieben|wollte|gab|getätigt|zugestimmt)',
      '{nie}~(?:was )?von (?:verlängern|verlängerung|vertrag|bestellen|abo|abschluss)~(?:gesagt|gehört|' +
        'gesprochen|geredet)',
    ),
    { rank: 4, never: true },
  ),
  // What nobody talked of may still have come of a yes to something else.
  refused(
    'von (?:einem |einer |nem |ner |irgend\\w+ |neuen )?(?:vertrag|verlängerung|verlängern|abo|wechsel|' +
      'vertragswechsel|tarifwechsel|bestellung|kauf) (?:war|wurde|hat)?~(?:keine rede|nie die rede|' +
      'nicht die rede|nichts gesagt|kein wort)',
    { rank: 2, never: true },
  ),
  // What was never spoken of.
  refused(
    '_(?:über|von|um) (?:\\w+ )?(?:\\w*vertr(?:a|ä)g\\w*|\\w*tarife?n?|\\w*verlängerung|\\w*wechsel|' +
      'preise?n?|angebote?n?|abos?|abonnement|bestellung)_[^.!?\\n]{0,30}_' +
      '(?:kein(?:e)? (?:einziges )?(?:wort|silbe|sterbenswörtchen)|nie (?:ein wort|gesprochen|geredet)|' +
      'mit keiner silbe)_[^.!?\\n]{0,16}_(?:gewechselt|verloren|geredet|gesprochen|gefallen|gesagt)_',
    { rank: 3, never: true, unless: 'kündig\\w*|widerruf\\w*|laufzeit' },
  ),
  // "Sowas hab ich mit keiner Silbe gesagt".
  refused(
    ways(
      '_(?:das|sowas|so etwas|so was|dergleichen) (?:hab|habe|haben) (?:ich|wir) ' +
        '(?:\\w+ )?(?:mit keine[mr] (?:silbe|wort)|nie|niemals|zu keiner zeit) (?:\\w+ )?(?:gesagt|zugesagt|' +
        'verlangt|gewünscht)_',
      '_(?:hab|habe|haben) (?:ich|wir) (?:\\w+ )?(?:mit keine[mr] (?:silbe|wort)) (?:\\w+ )?(?:gesagt|' +
        'zugesagt|zugestimmt)_',
    ),
    { rank: 3, never: true },
  ),
];
