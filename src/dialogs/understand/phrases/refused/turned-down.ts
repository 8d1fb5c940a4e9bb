// That the offer was turned down, told as what was done.
import { type Rule, ways } from '../../rule.ts';
import { refused } from './refused.ts';

/** Told of whoever declined, or hung up; what the company declined is none of it. */
export const TURNED_DOWN: readonly Rule[] = [
  // "Ich sage nein", "abgelehnt", "aufgelegt".
  refused(
    ways(
      '_(?:sage?|sagen|say) (?:ich |wir |sie |er |dann |noch |klar |deutlich |immer ){0,3}"?(?:nein_|nee_|nö_|no_)',
      '_(?:habe?|hatte|hat|hab|haben)~_(?:abgelehnt|verneint|abgewimmelt|abgesagt|aufgelegt)_',
      '_(?:lehnte|lehnten) (?:ich|sie|er|wir)?~_ab_',
      // "Erst ja gesagt, dann beim Kontrollanruf abgelehnt": the last word counts.
      '_(?:erst|zuerst|zunächst|anfangs) (?:mal )?ja gesagt,? (?:und |aber )?(?:dann|danach) ' +
        '(?:aber |doch |wieder |alles |(?:beim|im|bei dem|in dem) (?:\\w+ )?\\w*(?:anruf|gespräch|telefonat) )*abgelehnt_',
      '"?_(?:nein|nee|nö|no)"? (?:gesagt|sagte)',
      '_(?:sagte|gesagt|meinte) (?:ich |sie |er |wir |klar |deutlich |klipp und |mehrfach |immer |dann |' +
        'gleich |sofort |daß |dass ){0,4}[:,]? ?"?(?:nein_|nee_|nö_|kein interesse|kein bedarf)',
      'kein interesse|einfach aufgelegt|sofort aufgelegt|gleich aufgelegt',
      '(?:immer|stets|jedes ?mal|jedesmal|mehrfach|mehrmals|sofort|gleich|direkt|dankend|höflich|deutlich|' +
        'klar|wieder) abgelehnt',
      '(?:gesagt|sagte|sage),? (?:dass |daß )?ich~(?:will|wolle|moechte|brauche|brauch)~{nie}',
      '(?:gesagt|sagte|sage|sag)~(?:brauche?|will|moechte) (?:ich|wir) {nie}',
      '_ich (?:sofort|gleich|nur|so)?:? ?"?nein_',
      // "Kostet nichts ja gut hab ich gesagt": the price is nothing, the answer a yes.
      '(?<!_(?:kost\\w*|zahl\\w*|änder\\w*|passier\\w*|schad\\w*|verpflicht\\w*|cost\\w*)(?: (?:mich|dich|sie|ihnen|sich|extra|erstmal|doch|ja|auch))* ?){nie} ja_(?: \\w+){0,4} gesagt',
      'hung up',
      'told (?:him|her|them|the \\w+) (?:twice |clearly |again |politely |several times |three times |' +
        'straight )?(?:that )?i (?:do not|don.t) (?!know|remember|understand|mind)\\w+_',
      "told (?:him|her|them) (?:no_|(?:that )?i (?:was not|wasn't|am not|did not|didn't|do not|don't) " +
        '(?:want|need|interested))',
      'said "?(?:no_|no thanks?|not interested)',
      "wasn't interested|not interested|refused|declined",
    ),
    {
      rank: 5,
      never: true,
      unless: ways(
        '(?:hotline|vodafone|telekom|o2|firma|die|sie|er|anbieter|bank|berater|mitarbeiter\\w*|' +
          'kundenservice) (?:hat|haben|hatte|lehnt|lehnte|lehnten|legte)~(?:abgelehnt|ab_|aufgelegt)',
        '_haben (?:sie|die)_~abgelehnt',
        'widerruf~(?:abgelehnt|refused|declined)',
        '(?:abgelehnt|refused|declined)~widerruf',
        'er hat (?:einfach )?aufgelegt',
        'die hat (?:einfach )?aufgelegt',
        'wurde abgelehnt',
        '(?:per (?:e-?)?(?:mail|brief|post|fax)|schriftlich|fristgerecht)~abgesagt',
        'abgesagt~(?:per (?:e-?)?(?:mail|brief|post|fax)|schriftlich)',
        '_ob_ (?:\\w+ ){0,2}nein',
      ),
    },
  ),
];
