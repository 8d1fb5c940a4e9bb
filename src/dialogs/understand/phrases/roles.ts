// In what part somebody acted: for a trade of one's own, with or without leave of the holder of the contract.
import { rule, type Rule, ways } from '../rule.ts';
import { THEIR_HEAD } from './matter/consumer.ts';

/** Whether a consumer bought, and whether whoever spoke was allowed to. */
export const ROLE_RULES: readonly Rule[] = [
  rule(
    'consumer',
    false,
    ways(
      '_als (?:(?:allein)?inhaber\\w*|unternehmer\\w*|geschäftsführer\\w*|gewerbetreibende\\w*|' +
        'freiberufler\\w*|selbst?ständige\\w*|handwerker\\w*|firma|verein|betrieb)_',
      '_(?:inhaber(?:in)?|geschäftsführer(?:in)?|betreiber(?:in)?|chef(?:in)?) (?:einer|eines|von einem|' +
        'von einer|der|des) (?:\\w+[ -]){0,3}(?:\\w*praxis|\\w*betrieb\\w*|\\w*salons?|\\w*ladens?|' +
        '\\w*geschäfts?|\\w*restaurants?|cafés?|\\w*agentur|kanzlei|\\w*studios?|werkstatt|gmbh|firma|' +
        'imbiss\\w*|\\w*hotels?|pension|bäckerei|gärtnerei|apotheke)_',
      '_(?:wir sind|ich bin|bin) (?:ein|eine|nur ein|nur eine) (?:\\w+ )?(?:gmbh|ug|gbr|ohg|einzelfirma|' +
        'kleinunternehmen|\\w*betrieb|\\w*praxis|agentur|kanzlei|einzelunternehmer\\w*|handwerker\\w*)_',
      '_rechnung an die (?:praxis|firma|kanzlei|gmbh|werkstatt)_',
      "_(?:we are|we're) a (?:\\w+ )?(?:company|business|firm|gmbh|partnership)_",
      '_i (?:run|own) a (?:\\w+ ){0,2}(?:shop|business|company|firm|restaurant|practice|salon|studio|café|cafe)_',
      '_(?:self-?employed|sole trader|freelancer)_',
    ),
    {
      rank: 3,
      anyhow: true,
      unless: ways('{nie} als|privat(?:person|mann|leute|vertrag)|betreuer\\w*|arbeite|angestellt', THEIR_HEAD),
    },
  ),
];

/** Whoever spoke on the phone had no leave to decide: said of a relative, a flatmate, an employee. */
export const NO_LEAVE = `(?:${ways(
  '(?<!_ich |_wir |_man |_ihr )_(?:darf|durfte|dorf)_(?! (?:ich|wir|man|die firma|der anbieter)_)' +
    '(?: \\w+){0,5} (?:nicht|nichts|nix|nit|net|keine\\w*)_',
  '_(?:vollmacht|befugnis|berechtigung|erlaubnis) (?:\\w+ )?(?:hat|hatte|besitzt|besaß) (?:sie|er|die|' +
    'der|das) (?:\\w+ )?(?:keine|nie|nicht)_',
  '(?<!_ich )_(?:hat|hatte|besitzt|besaß) (?:\\w+ ){0,3}(?:keine|keinerlei|nie eine) ' +
    '(?:\\w+ )?(?:vollmacht|befugnis|berechtigung|erlaubnis)_(?! von mir)',
  '_(?:nicht|nie|niemals) (?:\\w+ ){0,2}(?:bevollmächtigt|berechtigt|befugt|authori[sz]ed)_',
  '_ohne (?:mein|meine|unsere?|seine|ihre) (?:\\w+ )?(?:erlaubnis|vollmacht|wissen|zustimmung|einverständnis)_',
  '_ohne (?:mich|uns) (?:\\w+ ){0,2}(?:zu fragen|gefragt zu haben)_',
  '_(?:hat|hatte) (?:sie |er )?(?:mich|uns) (?:\\w+ )?(?:nicht|nie|nit) gefragt_',
  '_gefragt hat (?:sie|er) (?:mich|uns) (?:\\w+ )?(?:nicht|nie)_',
  '_(?:ihm|ihr|ihnen) (?:\\w+ )?(?:nie|nicht|nix|keine?) (?:erlaubnis|vollmacht|erlaubt)',
  '_never (?:gave|had) (?:\\w+ ){0,2}(?:permission|authority|consent)_',
  '_without (?:asking (?:me|us)|my (?:permission|knowledge|consent))_',
  '_never asked (?:me|us)_',
  '_beauftragt (?:hab|habe|hatte) ich (?:ihn|sie|niemand\\w*|keine[nr]?)(?: \\w+){0,2}_(?! schon)',
  '_(?:er|sie|der|die) hat (?:gar |überhaupt )?keine (?:vorsorge|general)?vollmacht_',
  '_(?:had|has) no (?:authority|right|permission) to_',
  "_(?:not|wasn't|isn't) (?:allowed|entitled) to (?:sign|decide|agree|order|change)",
)})`;
/** Had it. */
export const LEAVE = `(?:${ways(
  '_mit (?:meiner|unserer|seiner|ihrer) (?:vollmacht|erlaubnis|zustimmung)_(?! nicht)',
  '_ich hatte (?:ihn|sie|ihm|ihr) (?:\\w+ ){0,2}(?:beauftragt|bevollmächtigt|darum gebeten|erlaubt)_',
  '_(?:besaß|hatte|hat) von (?:mir|uns) (?:eine |die )?(?:\\w+ )?(?:vollmacht|erlaubnis|einverständnis|auftrag)_',
  '_durfte (?:das |es )?(?:[\\w&]+ ){0,6}für (?:mich|uns) (?:\\w+ ){0,2}(?:regeln|machen|abschließen|' +
    'entscheiden|klären)_',
  '_with my (?:permission|consent|authority)_',
)})`;
