// How somebody stands to the contract without the words "I want": a yes of one's own resolve, or that it was never meant.
import { rule, type Rule, ways } from '../rule.ts';

const WHO = '(?:ich|wir|er|sie)';
/** Participles and past tenses of taking an offer. */
const TOOK =
  '(?:zugesagt|zugestimmt|bestellt|abgeschlossen|gebucht|verlängert|genommen|abonniert|gewechselt|angenommen|unterschrieben|gekauft)';
const NOT = '(?:nie|niemals|nicht|nich|nix|net|kein\\w*|never|not|n.t)';
const THE_DEAL =
  '(?:angebot|tarif|vertrag|abo|abonnement|anschluss|wechsel|paket|kurs|lehrgang|zeitschrift|zeitung|versicherung|handyvertrag)';
const CALL =
  '_(?:\\w*anruf\\w*|angerufen|rief\\w*|\\w*telefon\\w*|unterlagen|\\w*bestätigung\\w*|brief|post|call\\w*|phon\\w*|rang|contract|letter)_';

const CALL_OR_SIGNED =
  '_(?:unterschr\\w+|unterzeichnet|signed|\\w*anruf\\w*|angerufen|rief\\w*|\\w*telefon\\w*|called|phone\\w*|rang)_';

/** For whoever tells the will by a resolve or a surprise. */
export const STANCE_RULES: readonly Rule[] = [
  rule(
    'wantedContract',
    true,
    // Out of one's own resolve, with joy.
    ways(
      '_aus (?:eigenem|freiem|eigenen|freien) (?:entschluss|willen|antrieb|wunsch)_',
      '_aus (?:voller |tiefer )?überzeugung_',
      '_(?:was|den|die|das) (?:ich|wir) (?:(?:auch|sehr|ganz|echt) )*gut fand(?:en)? und (?:\\w+ )?(?:angenommen|genommen|bestellt|zugesagt)_',
      '_mit (?:voller |ganzer |großer |viel )?(?:überzeugung|freude|freuden|absicht)_',
      '_(?:ganz stolz|voller freude|freudig|hocherfreut)_',
      '_(?:gladly|happily|deliberately|willingly|knowingly|of my own accord)_ (?:\\w+ ){0,3}(?:agreed|' +
        'accepted|ordered|signed|took|switched|extended|said)_',
    ),
    {
      rank: 5,
      anyhow: true,
      unless: `${NOT} (?:\\w+ )?(?:aus|mit|freudig|gladly|happily)|_mit freude (?:habe? ich )?(?:gesehen|gelesen|gehört)`,
    },
  ),
  rule(
    'wantedContract',
    true,
    ways(
      `_(?:gern|gerne|bewusst) (?:\\w+ ){0,2}${TOOK}_`,
      `_${TOOK} (?:hab|habe|hatte|haben) ${WHO} (?:\\w+ ){0,3}(?:gern|gerne|bewusst|mit absicht)_`,
      '_(?:ja gesagt|zugestimmt|bestellt|abgeschlossen|zugesagt),? (?:\\w+ ){0,2}und (?:auch )?alles verstanden_',
    ),
    {
      rank: 4,
      anyhow: true,
      unless: `${NOT} (?:\\w+ ){0,2}(?:gern|gerne|bewusst)|(?:gern|gerne|bewusst) ${NOT}|haette|wuerde|wenn ich|schon (?:einen?|eine) (?:\\w+ )?selbst|dazugebucht|gekündigt`,
    },
  ),
  rule(
    'wantedContract',
    true,
    // Glad of the offer, afraid to lose it.
    ways(
      `_(?:bin|war|sind|waren) (?:${WHO} )?(?:eigentlich |sehr |ganz |ja |auch |echt ){0,3}(?:froh|` +
        'glücklich|begeistert|hochzufrieden|zufrieden) (?:über|mit|von) (?:das|den|dem|der|die|diesen|diesem|' +
        `dieser) (?:\\w+ )?${THE_DEAL}_`,
      '_behalten waere? (?:mir|uns|ihr|ihm) (?:\\w+ )?lieber_',
      '_am liebsten (?:\\w+ ){0,4}behalten_',
      '_ohne (?:das angebot|den tarif|den preis|den vertrag|den rabatt) zu verlieren_',
      '_without losing (?:the|this) (?:offer|deal|contract|price)_',
      '_(?:i am|i.m|we are|we.re|she is|he is) (?:actually |really |quite |very )?(?:happy|pleased|glad|' +
        'satisfied) (?:with|about) (?:it|the (?:new )?(?:contract|plan|tariff|offer|deal)|this)_',
    ),
    {
      rank: 5,
      anyhow: true,
      unless: `${NOT} (?:\\w+ ){0,2}(?:froh|glücklich|zufrieden|happy|pleased)|alten?_|bisherigen|laden|shop|old|current`,
    },
  ),
  rule(
    'wantedContract',
    true,
    // For a reason of one's own: needed, planned, it suited.
    ways(
      '_weil (?:ich|wir|er|sie)s? (?:(?:das|es|den|ihn|sie|die|eine|einen|eins|ein|sowas|so|selbst|' +
        'wirklich|ja|auch|unbedingt|gerade|ohnehin|dringend|neue\\w*) ){0,4}(?:wollten?|brauchten?|suchten?)_',
      `_weil (?:ich|wir) (?:den|das|die|diesen|dieses) ${THE_DEAL} (?:(?:auch|ja|unbedingt|wirklich) )*(?:wollten?|haben wollten?)_`,
      '_weil (?:mir|uns) (?:das|der|es|die) (?:\\w+ )?(?:passte?|gefiel|gefällt|zusagte)_',
      '_hatten? (?:ich|wir) (?:das |es )?(?:eh|ohnehin|sowieso|schon länger|längst|schon lange) (?:\\w+ )?vor_',
      '_wollte (?:ich |wir )?(?:eh|ohnehin|sowieso|schon (?:länger|lange|immer)) (?:\\w+ ){0,3}(?:wechseln|' +
        'haben|verlängern|bestellen|abschließen)_',
      '_(?:hab|habe|hatte|war) (?:ich |wir |das |den )?(?:\\w+ ){0,4}(?:so|ausdrücklich) gewollt_',
      '_because (?:i|we) (?:really |actually )?(?:wanted|needed) (?:it|one|this|that)_',
      '_(?:was|had been) planning to (?:switch|change|extend|order)_',
    ),
    {
      rank: 5,
      anyhow: true,
      unless: `${NOT} (?:\\w+ )?(?:so )?(?:woll|brauch|gewollt|want|need)|_(?:ruhe|raus|los|ende|schluss)_|kündig`,
    },
  ),
  rule(
    'wantedContract',
    false,
    // Never meant.
    ways(
      '_(?:never|not) (?:my|our|his|her) (?:intention|intent|idea|wish)_',
      '_(?:nie|niemals|nicht) (?:meine|unsere|ihre|seine|die|mein|in meinem) (?:absicht|wille|wunsch|sinne)_',
      '_keine(?:rlei)? absicht_',
      '_(?:gewollt|gebraucht|gewünscht|haben wollen) (?:hab|habe|haben|hat|wird|hatte|war|worden) ' +
        `(?:\\w+ ){0,5}${NOT}_`,
    ),
    { rank: 3, anyhow: true, unless: 'gewollt\\w* (?:\\w+ )?(?:kündigung|anruf)' },
  ),
  rule(
    'wantedContract',
    false,
    // Known better, it would not have been done.
    ways(
      `_haetten? (?:${WHO} )?(?:das |den |es |sonst |da )?(?:nie|niemals|nicht|garantiert nicht|` +
        'bestimmt nicht)(?: im leben| im traum)? (?:\\w+ ){0,2}(?:gewechselt|zugestimmt|abgeschlossen|' +
        'bestellt|unterschrieben|ja gesagt|mitgemacht|genommen|eingewilligt)_',
      '_haette ich (?:sofort |gleich |direkt |einfach )?(?:aufgelegt|nein gesagt|abgelehnt)_',
      '_would(?:n.t| not| never) have (?:\\w+ )?(?:agreed|accepted|said yes|signed|switched|ordered)_',
      '_(?:would|.d) have (?:hung up|laughed|said no|refused)_',
    ),
    { rank: 3, anyhow: true, unless: 'router|widerrufen|preis~versprochen' },
  ),
  rule(
    'wantedContract',
    false,
    // The earlier contract is to go on.
    ways(
      '_wants? none of (?:it|this|that|them)_',
      '_(?:i am|i.m|we are|we.re|she is|she.s|he is|he.s) keeping (?:my|our|her|his) (?:\\w+ )?(?:plan|' +
        'contract|tariff|provider|line)_',
      '_(?:must|should|has to) (?:stay|remain) (?:untouched|as it (?:is|was)|the same)_',
      '_(?:mein|unser|ihr|sein|der)\\w* (?:alte[rs]? |bisherige[rs]? |normale[rs]? )?(?:tarif|\\w*vertrag|' +
        'anbieter|anschluss|prepaid) (?:soll|muss|darf|sollte) (?:\\w+ ){0,2}(?:so bleiben|bleiben,? wie|' +
        'bleiben wies|beim alten|weiterlaufen|unangetastet|' +
        'nicht (?:gekündigt|angetastet|geändert|angerührt))\\w*',
    ),
    { rank: 3, anyhow: true, given: CALL, unless: 'neue[rn]? (?:vertrag|tarif)' },
  ),
  rule(
    'wantedContract',
    false,
    ways(
      '_(?:nie|niemals|nicht) (?:\\w+ )?(?:drum|darum|danach) gebeten_',
      '_never (?:asked|applied) for (?:this|it|that|any)_',
      '_(?:i am|i.m) not paying for (?:this|that|it)_',
      '_(?:ich|wir) protestier\\w*_',
      '_nicht in meinem (?:sinne?|interesse)_',
      '_(?:das|so) war (?:so )?nicht (?:gewollt|gedacht)_',
      '_(?:will|moechte|wollen) (?:ich|wir|sie|er) (?:\\w+ ){0,2}nichts davon_',
    ),
    { rank: 2, anyhow: true, given: CALL, unless: 'wissen|rückruf|anruf\\w* gebeten' },
  ),
  rule('wantedContract', true, '_(?:selbst|selber) (?:\\w+ ){0,3}(?:bestellt|gebucht|abgeschlossen)_', {
    rank: 3,
    given: '_(?:webseite|website|internetseite|homepage|online|onlineshop)_',
    unless: '_(?:nie|nicht|nichts|nix|kein\\w*|hat|haette)_',
  }),
  rule(
    'wantedContract',
    true,
    // Out of curiosity, of one's own accord, owned up to.
    ways(
      `_(?:wollts?|wollte'?s?|wollten'?s?) (?:${WHO} )?(?:es |das |den |ihn )?(?:halt |ja |auch |einfach |` +
        'schon ){0,2}mal (?:probieren|ausprobieren|testen|austesten|versuchen)_',
      '_(?:freiwillig|aus neugier)_(?=[^.!?\\n]{0,40}(?:[.,;!]|$))',
      `_${TOOK},? (?:das |da |und das |dazu )?(?:geb|gebe|geben|steh|stehe) ${WHO} (?:\\w+ ){0,2}(?:zu|dazu)_`,
      '_(?:wanted|just wanted) to (?:try|give it a try|have a go)_',
    ),
    {
      rank: 3,
      anyhow: true,
      given: `_(?:${TOOK}|ja gesagt|agreed|ordered|said yes)_`,
      unless: `${NOT} (?:\\w+ )?freiwillig|${NOT} (?:mal )?(?:probieren|testen)|unfreiwillig|überrumpel\\w*|aufgeschwatzt`,
    },
  ),
  rule(
    'wantedContract',
    true,
    // Content with it: "bestellt und bin ganz zufrieden", "der Tarif gefällt mir", "den hab ich haben wollen".
    ways(
      `_${TOOK}_[^.!?\\n]{0,30}_(?:bin|sind) (?:ich |wir )?(?:\\w+ ){0,2}zufrieden_`,
      '_(?:der|das|die) (?:neue )?(?:tarif|vertrag|abo|anschluss|paket|zeitschrift|angebot) gefällt (?:mir|' +
        'uns|ihr|ihm)(?! (?:\\w+ )?(?:nicht|nich|nie|ned|net)| (?:bestimmt|sicher\\w*)_)',
      '_(?:den|das|die|es|ihn) (?:[\\w_.]+ ){0,4}(?:hab|habe|haben|hatte) (?:ich|wir) (?:\\w+ ){0,2}haben wollen_',
      '_das war (?:auch |ja |durchaus |schon )*(?:mein|unser) (?:eigener )?wunsch_(?!,? dass_)',
      '_(?:i|we) wanted (?:the|a|that) (?:new )?(?:\\w+ )?(?:phone|plan|contract|subscription|tariff|' +
        'magazine),? (?:so|and)_',
    ),
    {
      rank: 5,
      anyhow: true,
      unless: ways(
        `${NOT} (?:\\w+ ){0,2}(?:zufrieden|haben wollen|gewollt)`,
        'bei (?:der|dem|mein\\w*|unser\\w*) (?:\\w+ )?(?:alten|bisherigen)',
        `gefällt (?:mir|uns|ihr|ihm)_[^.!?\\n]{0,8}_(?:aber|doch|trotzdem)_[^.!?\\n]{0,40}${NOT}`,
        '_(?:sagte|meinte|behauptete|versprach)_[^.!?\\n]{0,40}_gefällt_',
      ),
    },
  ),
  rule(
    'wantedContract',
    false,
    // Not known to be one; of no use; never meant to.
    ways(
      '_(?:mir|uns|ihr|ihm) war (?:\\w+ ){0,2}(?:nicht|nich) (?:klar|bewusst),? dass (?:das|es|ich|wir) ' +
        '(?:\\w+ ){0,4}(?:vertrag|abo|abonnement|bestellung|verlängerung|auftrag)_',
      '_wie (?:ein|a) loch im kopf_',
      '_wie einen kropf_',
      '_(?:had|have|has) no intention (?:of|to) (?:sign|order|buy|switch|subscrib|extend|renew)\\w*',
    ),
    { rank: 3, anyhow: true },
  ),
  rule(
    'wantedContract',
    true,
    // "Die Zeitschrift will ich ja!", "den Tarif möchte ich schon".
    '_(?:den|die|das|diesen|dieses) (?:\\w*zeitschrift|\\w*zeitung|\\w*heft|\\w*abo|\\w*tarif|' +
      '\\w*vertrag|\\w*anschluss|\\w*paket|magazin|internet|strom|kurs) (?:will|möchte|moechte|mag|mog|' +
      `wollen) ${WHO} (?:ja|schon|auch|durchaus|wirklich|unbedingt|gern\\w*) ?(?=[.,;!?\\n]|$|haben_|` +
      'behalten_|lesen_|nutzen_)',
    { rank: 5, anyhow: true, unless: `${NOT}|alte[nr]?|bisherige[nr]?|kündigen|loswerden` },
  ),
  rule(
    'wantedContract',
    true,
    // Keen, content, weighed first: "war sofort dabei", "voll gut, will ich haben", "nach reiflicher Überlegung ja gesagt", "bin ich auch mit einverstanden".
    ways(
      '_(?:war|waren) (?:\\w+ )?(?:sofort|gleich|direkt) dabei_',
      '(?:^|[.!?,] ?)(?:das |den |die )?(?:will|möchte|moechte) (?:ich|wir) (?:unbedingt |auch |' +
        'gern\\w* )?haben(?=[.!,]|$)',
      '_nach (?:reiflicher|gründlicher|langer|längerer|kurzer) überlegung_ [^.!?\\n]{0,60}_(?:ja|zugesagt|' +
        'zugestimmt|abgeschlossen|bestellt)_',
      '_bin (?:ich )?(?:auch |ja |voll |völlig |ganz )*(?:mit |damit |' +
        'da )?(?:auch )?(?:mit )?einverstanden(?=[.!,;]|$)',
      '_(?:verglichen|durchgerechnet|gerechnet)_ [^.!?\\n]{0,60}_(?:beauftragt|beauftrage|bestellt|' +
        'abgeschlossen|zugesagt|zugestimmt)_',
      '_(?:den|das|diesen) (?:tarif|vertrag|anschluss) (?:will|möchte|moechte) (?:ich|wir)(?=[.!,;])',
      '_ich bleibe? (?:da|dort|dabei|bei denen) (?:auch|gern\\w*|auf jeden fall)(?=[.!,;])',
    ),
    {
      rank: 4,
      anyhow: true,
      unless: `${NOT}|kein\\w*|alte[nr]?_|bisherige[nr]?|_wenn_|_falls_|aufnahme|mitschnitt|schriftlich|geld|angeblich|soll_`,
    },
  ),
  rule(
    'wantedContract',
    false,
    // A trial was wanted, not what was made of it: "trotzdem haben die ein Jahresabo draus gemacht, das ich nie wollte".
    '_(?:trotzdem|daraus|draus|automatisch|einfach)_[^.!?\\n]{0,50}_\\w*(?:abo|abonnement|vertrag|' +
      `verlängerung|mitgliedschaft)_[^.!?\\n]{0,30}_(?:das|den|die|was) ${WHO} (?:so |ja |doch |` +
      'aber )*(?:nie|nicht|niemals) (?:\\w+ )?(?:wollte|wollten|bestellt|gewollt|haben wollte)',
    { rank: 6, anyhow: true },
  ),
  rule(
    'wantedContract',
    false,
    // Signed or agreed in the belief that it was something else.
    ways(
      '_(?:weil|da) (?:ich|wir|er|sie) (?:dachten?|glaubten?|meinten?|annahmen?),? (?:das|es|dass|ich|er|' +
        'sie) [^.!?\\n]{0,40}_(?:nur|bloß|lediglich)_[^.!?\\n]{0,40}',
      '_(?:i.d|i would|we.d|she.d|he.d) rather (?:keep|have) (?:my|our|her|his) (?:old|current|existing)_',
      '_because (?:i|we|she|he) thought (?:it|this|that) was (?:just|only)_',
    ),
    { rank: 3, anyhow: true, given: CALL_OR_SIGNED, unless: 'widerruf\\w*|frist' },
  ),
];

/** Bewilderment and anger at a contract that came: it says so only where nothing was agreed. */
export const BAFFLED = ways(
  '_bitte was_|_hä_',
  '_was soll (?:das|der|dieser)_',
  '_wie (?:kann|konnte) (?:das|sowas|so etwas|so was) (?:sein|passieren)_',
  '_wie kommen die (?:dazu|darauf|an)_',
  '_geht.?s noch_|_spinnen die_|_frechheit_|_unverschämt\\w*_|_dürfen die das_',
  '_how (?:can|could) (?:that|this|they)_',
  '_what is this_',
);
