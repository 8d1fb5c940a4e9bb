// Wishes about the contract now: to stay with the old one, to be rid of the new one, to keep it.
import { rule, type Rule, ways } from '../rule.ts';

const WILL =
  '(?:will|wollen|wolln|moechten?|moecht|wuerden?|wuerd|mag|wünschen?|wünscht|want|wants|would like|would rather|prefer|prefers)';
const WE = '(?:ich|wir|sie|er|man|i|we|she|he|{kin})';
/** A contract that was there before. */
const OLD =
  '(?:alte[nrsm]?|bisherige[nrsm]?|jetzige[nrsm]?|frühere[nrsm]?|vorherige[nrsm]?|old|current|existing|previous)';
const NOT = '(?:nicht|nich|nie|net|ned|nit|not|never)';
const THE_CONTRACT =
  '(?:das|den|die|es|ihn|sie|dieses|diesen|diese|' +
  '(?:das|den|die|diesen|dieses|diese) (?:\\w+ ){0,2}(?:\\w*vertrag|\\w*tarif|\\w*abo|\\w*abonnement|' +
  'kram|zeug|ding|mist|option|paket|verlängerung|wechsel|anschluss|karte|police|versicherung))';

/** Only a place to return to, or somebody: "bei der Telekom bleiben". Whose contract it is, is looked up by the reader. */
export const STAY = ways(
  `_${WILL}_ (?:[^.!?,;\\n]{0,40} )?_(?:bei|beim|with|at)_ (?:[^.!?,;\\n]{1,40} )?_(?:bleib\\w*|stay|remain)_`,
  `_${WILL}_ (?:to )?(?:stay|remain|bleiben) (?:with|at|bei|beim)_ [^.!?,;\\n]{1,30}`,
  '_(?:zurück|wieder) (?:zu|zur|zum|nach) [^.!?,;\\n]{1,30}',
  '_(?:stay|staying|remain) where (?:i am|we are|she is|he is)_',
  '_back to (?:my|our|her|his|the)? ?[^.!?,;\\n]{1,30}',
);

/** For what is to become of the contract now, whatever was wanted at the call. */
export const WISH_RULES: readonly Rule[] = [
  rule(
    'wantedContract',
    false,
    ways(
      `_(?:wünsch\\w*|begehr\\w*|wolln|will|moecht\\w*) (?:ich|wir|sie|er) ${THE_CONTRACT} ` +
        `(?:\\w+ ){0,2}${NOT}(?=[.,;!?\\n]| haben| mehr| behalten|$)`,
      `_${WE} (?:wünsch\\w*|möchten|moechte|will|wollen) ${THE_CONTRACT} (?:\\w+ ){0,2}${NOT}(?=[.,;!?\\n]|` +
        ' haben| mehr| behalten|$)',
    ),
    { rank: 3, anyhow: true, unless: 'wissen|nicht verlieren|nicht zahlen|nicht bezahlen' },
  ),
  rule(
    'wantedContract',
    false,
    // Content with the old one, or wanting it back.
    ways(
      `_(?:zufrieden|glücklich|happy|content|satisfied)_ (?:mit|with|bei) (?:\\w+ ){0,2}${OLD}_`,
      `_(?:mit|bei) (?:\\w+ ){1,3}${OLD} (?:\\w+ ){0,2}(?:zufrieden|glücklich)`,
      '_(?:nie|never|not) (?:un)?(?:zufrieden|dissatisfied|unhappy) (?:mit|with)',
      '_(?:nie unzufrieden|immer zufrieden) (?:mit|bei)_',
      `_${WILL}_ (?:${WE} )?(?:\\w+ ){0,3}${OLD} (?:\\w+ ){0,2}(?:zurück|behalten|back|wieder)`,
      `_${WILL}_ (?:to )?(?:keep|have) (?:my|our|her|his) (?:${OLD} )?(?:\\w+ ){1,2}(?:back)?`,
      `_${OLD} (?:\\w+ ){1,3}(?:war|ist|was|is) (?:\\w+ )?(?:billiger|günstiger|besser|cheaper|` +
        'better)[^.!?\\n]{0,40}_(?:will|moechte|want)_[^.!?\\n]{0,12}(?:zurück|back|wieder)',
      `_${WILL}_ (?:ich |wir )?mein(?:e|en)? (?:\\w+ ){1,2}behalten_`,
    ),
    {
      rank: 3,
      anyhow: true,
      // Alone it tells of no new contract that is not wanted.
      given:
        '_(?:\\w*anruf\\w*|angerufen|rief\\w*|\\w*telefon\\w*|unterlagen|\\w*bestätigung\\w*|wechsel|call\\w*|phon\\w*|rang|contract)_',
      unless: '(?:ruf)?nummer|number|mein(?:en)? neuen|geld|money|wechseln|nicht (?:mehr )?zufrieden',
    },
  ),
  rule(
    'wantedContract',
    false,
    // Out, as a wish and not as a question.
    ways(
      '_(?:will|wollen|moechten?|muss|müssen|wants?(?: to)?|would like to)_ ' +
        `(?:${WE} )?(?:\\w+ ){0,3}(?:da |aus \\w+ \\w+ |hier )?(?:wieder )?(?:raus|heraus|aussteigen|` +
        'loswerden|los werden|rückgängig machen|get out|out of (?:it|this|the)|be rid|get rid|' +
        'rid of)_(?! (?:finden|bekommen|kriegen))',
      '_wills? (?:\\w+ ){0,2}los_ ?werden_',
      '_(?:get|be|getting) rid of_',
    ),
    {
      rank: 2,
      anyhow: true,
      unless: `${NOT} (?:\\w+ )?(?:raus|heraus|get out)|gar nicht raus|keinesfalls|geld raus|aufnahme|mitschnitt|behalten|keep`,
    },
  ),
  rule(
    'wantedContract',
    false,
    ways(
      '_(?:no longer|don.t|do not|doesn.t|does not|didn.t|did not|never) (?:\\w+ )?(?:want|need|wanted|' +
        'needed)_(?! (?:to (?:pay|wait|lose|go)|you|any trouble))',
      '_(?:no use for|no interest in)_',
      '_(?:we|i) (?:do not|don.t) (?:accept|approve)_',
    ),
    { rank: 3, anyhow: true, unless: 'keep|more calls|be called|lawyer' },
  ),
  rule(
    'wantedContract',
    true,
    // "Die wollt ich auch wirklich", "ich wollte sie".
    ways(
      '_(?:den|die|das|es|ihn|sie) (?:wollte?|wollten|wolld) (?:ich|wir|er|sie) (?:ja |auch |schon |' +
        'wirklich |damals |eigentlich |tatsächlich |unbedingt |selber ){1,4}(?=[.,;!?)\\n]|$| haben)',
      `_${WE} wollten? (?:den|die|das|es|ihn|sie)(?: ja| auch| schon| wirklich| unbedingt|` +
        ' haben){0,2}(?=[.,;!?)\\n]|$)',
      '_wollten? (?:ich|wir|er|sie) (?:in dem moment|damals|ja|auch|da) (?:auch|ja|schon|noch|wirklich|' +
        'unbedingt)(?=[.,;!?)\\n]|$)',
    ),
    { rank: 4, anyhow: true, unless: `${NOT} (?:gewollt|haben)|_(?:er|der|die|man) wollte` },
  ),
  rule(
    'wantedContract',
    true,
    // Keeping it: not the old one, not a number, not one's own.
    ways(
      `_(?:${WILL}|wuerds|wills)_ (?:${WE} )?(?:(?!${NOT}|kein|mein|meine|meinen|unser\\w*|ihr|ihren|` +
        `seinen|my|our|his|her|${OLD})\\w+ ){0,5}_(?:behalten|keep)_`,
      '_(?:will|moecht\\w*|wuerde?\\w*) (?:ich|wir|er|sie) (?:ja |auch |gern\\w* |schon |' +
        'unbedingt )*(?:behalten|weiter\\w*)_',
      '_(?:i.d|we.d|would) like to keep (?:it|this|the)_',
      '_want(?:s)? to keep (?:it|this|the)_',
      '_(?:yes|and) i (?:do )?want it_',
      '_zufrieden und (?:\\w+ )?bleibe?_',
    ),
    {
      rank: 4,
      anyhow: true,
      unless: ways(
        '(?:ruf)?nummer',
        'number|geld|money',
        `${OLD} (?:\\w+ )?(?:vertrag|tarif|anbieter|anschluss|contract|plan|provider|phone|telefon)`,
        'prepaid',
        `${NOT} behalten`,
        'kündigung|ruhe behalten|recht behalten',
        '_(?:den|die|das|einen|eine|ein) (?:\\w+ )?(?:\\w*schein|router|receiver|kopie|bestätigung|adresse|' +
          'name|bankdaten|kontodaten|kontonummer|iban|\\w*gutschein) (?:\\w+ ){0,2}(?:haben|behalten)_',
      ),
    },
  ),
  rule(
    'wantedContract',
    true,
    ways(
      '_aus freien stücken_',
      '_freiwillig (?:bestellt|abgeschlossen|zugesagt|zugestimmt|verlängert)_',
      '_(?:selbst|selber|ausdrücklich) gewollt_',
      '_wollte (?:es|das|den|die|ihn|sie) (?:\\w+ ){0,4}(?:so|echt|wirklich|haben)(?=[.,;!?)\\n]|$)',
      '_(?:und|ich) wollte (?:es|das|den|die|ihn|sie)(?: ja| auch| so| echt)?(?=[.,;!?)\\n]|$)',
      '_wollte das ding (?:ja|auch|schon)_',
      '_zufrieden_[^.!?\\n]{0,40}_(?:und )?(?:moechte|will) (?:das |es )?(?:auch )?bleiben_',
      '_of my own free will_',
      '_(?:i|he|she|we) (?:really |actually )?(?:did|do) want (?:it|this|that|the)_',
    ),
    {
      rank: 4,
      anyhow: true,
      unless: ways(
        `wollte (?:das|es) (?:\\w+ )?${NOT}`,
        `${NOT} (?:\\w+ )?(?:freiwillig|gewollt)`,
        '_(?:er|der|die|man|mitarbeiter\\w*) wollte',
        '_(?:den|die|das|einen|eine|ein) (?:\\w+ )?(?:\\w*schein|router|receiver|kopie|bestätigung|adresse|' +
          'name|bankdaten|kontodaten|kontonummer|iban|\\w*gutschein) (?:\\w+ ){0,2}(?:haben|behalten)_',
      ),
    },
  ),
  rule(
    'wantedContract',
    false,
    ways(
      '_(?:ich|wir|i|we) (?:bin|sind|am|are) (?:strikt |total |klar |völlig )?(?:dagegen|against it)_',
      '_(?:bin|sind) (?:ich|wir) (?:\\w+ )?dagegen_',
      '_want(?:s)? out_',
      '_(?:only )?that (?:has|needs) to go_',
    ),
    { rank: 3, anyhow: true },
  ),
  rule(
    'wantedContract',
    true,
    '_(?:mir|me) (?:\\w+ ){0,4}ausgeredet_|_talked me out of_|_(?:gewollt|gewünscht) und (?:\\w+ )?(?:bestellt|abgeschlossen|gebucht)_',
    { rank: 3, anyhow: true },
  ),
];
