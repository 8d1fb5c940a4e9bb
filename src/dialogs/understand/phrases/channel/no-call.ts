// That there was no call at all.
import { rule, type Rule, ways } from '../../rule.ts';

/** "Telefonat", "Anruf", "Gespräch". */
const A_CALL = '(?:telefonat|anruf|gespräch|telefongespräch)';

/** "Ich bin gehörlos und telefoniere nicht." */
const DEAF =
  '_(?:bin|ist|i am|i.m) (?:\\w+ ){0,3}(?:gehörlos|taub|taubstumm|stumm|deaf)_[^.!?\\n]{0,30}_' +
  '(?:telefonier\\w*|sprech\\w*|kann|ans telefon|don.?t|cannot|can.?t|never)_[^.!?\\n]{0,30}' +
  '(?:_nicht_|_nie_|_gar nicht_|phone|call)';
/** "Welcher Anruf?", "what call?" */
const WHAT_CALL = `(?:welche[sr]?|welchen|was für ein(?:en)?) (?:\\w+ )?${A_CALL}_ ?\\?|_what (?:phone )?call_ ?\\?`;
/** "Mit niemandem telefoniert", "es gab nie einen Anruf", "angerufen hat mich keiner", "I never had a call". */
const NEVER_PHONED = ways(
  '(?:mit (?:niemand(?:em)?|keinem|keiner)|' +
    'nie (?:mit (?:jemand\\w*|denen|dem|der|ihnen|irgendwem|irgendjemand\\w*) )?|' +
    '{nie} (?!mehr_)(?:\\w+ ){0,5})(?:\\w+ ){0,2}(?:telefoniert|gesprochen|geredet|am telefon gesprochen)',
  '{nie} (?:\\w+ ){0,6}(?:angerufen worden|ans telefon gegangen)',
  '(?:es )?(?:gab|hat) (?:es )?(?:\\w+ )?' +
    '(?:nie|kein|keinen|nie ein|nie einen|überhaupt kein\\w*|gar kein\\w*) (?:\\w+ )?' +
    '(?:anruf|telefonat|gespräch|telefongespräch)',
  `(?:kein|keinen|nie ein|nie einen|keinerlei) (?:\\w+ )?${A_CALL}(?:e)? (?:\\w+ ){0,3}` +
    '(?:geführt|bekommen|erhalten|gehabt|stattgefunden|gegeben|gab|entgegengenommen)',
  `${A_CALL}(?: \\w+){0,5} (?:nie|nicht|gar nicht|niemals) (?:\\w+ )?(?:gegeben|stattgefunden|geführt)`,
  '(?:hat|haben) (?:mich |uns )?(?:gar |überhaupt |wirklich |auch ){0,2}(?:nie|niemand|keiner|nicht) ' +
    '(?!mehr_)(?:\\w+ ){0,3}angerufen',
  '_weder_[^.!?,\\n]{1,60}_noch (?:(?:hat|haben|haette) (?:\\w+ ){0,2}' +
    '(?:einer|jemand|jemals wer|wer|irgendwer|irgendjemand|die|man) (?:\\w+ ){0,3}angerufen|' +
    '(?:bin ich |wurde ich |je |jemals ){0,2}angerufen worden|' +
    '(?:am telefon|mit (?:denen|irgendwem|jemand\\w*|ihnen)) (?:gesprochen|telefoniert|geredet|zugesagt))',
  'angerufen (?:hat|haben) ' +
    '(?:(?:mich |uns )?(?:\\w+ )?(?:keiner|niemand)_|(?:die |sie )?(?:mich|uns) (?:\\w+ )?(?:nie|nicht)_)',
  'angerufen ham?s? (?:mich )?(?:\\w+ )?(?:nie|nicht|keiner)_',
  'weder [^.!?]{1,30} noch [^.!?]{1,30}(?:habe?n?|hat) [^.!?]{0,40}(?:gesprochen|telefoniert|geredet)_',
  '{nie} (?:was |etwas )?am telefon (?:\\w+ ){0,3}(?:gehabt|gemacht|gesprochen)_',
  '_am telefon (?:war|lief|gabs|gab es) (?:da |dabei )?(?:nix|nichts|gar nichts|garnix)(?=[,.;!]|$)',
  '_no (?:phone )?calls? (?:with|from|to|by) (?:anyone|anybody)',
  '_without (?:any|a single) (?:phone )?call',
  'angerufen (?:hat|haben) (?:mich )?(?:nie|niemals) (?:wer|jemand|einer)',
  '_(?:ganz|völlig|komplett) ohne (?:einen |jeden |irgendeinen )?(?:anruf|telefonat|telefon)_',
  'nie telefoniert',
  '(?:gar |überhaupt )?nicht telefoniert_',
  'telefonisch (?:war|lief|gab es|gabs|ging) (?:da |dabei )?(?:nix|nichts|gar nichts|garnix)',
  'telefoniert (?:habe?|hab) ich (?:dabei |da |auch )?mit (?:keinem|niemand\\w*|keiner)',
  '(?:ohne|kein) (?:ein |einen )?(?:telefonat|anruf)(?=[,.!])',
  '(?:niemand|keiner) (?:\\w+ )?(?:hat|rief|ruft) (?:\\w+ ){0,4}(?:angerufen|an_)',
  'telefoniert (?:habe?|hab|hatte|haben) (?:ich|wir)(?: \\w+){0,4} {nie}',
  '(?<=[,.!?;:(] |^)(?:kein|keinen|nie ein|nie einen|null) (?:\\w+ )?' +
    '(?:anruf|telefonat|telefongespräch)(?= ?[,.!?;)]|$)',
  '(?:hat|haben) (?:da |damals )?(?:kein mensch|keine menschenseele|niemand|keiner) ' +
    '(?:mit (?:mir|uns) )?(?:\\w+ ){0,3}(?:telefoniert|gesprochen|angerufen)',
  'never (?:spoke|talked|had a call|received a call|got a call)',
  'no (?:phone )?call (?:ever )?(?:took place|happened)',
  '(?:there )?(?:was|has been) (?:no|never a|never any) (?:such )?(?:phone )?call',
  '(?:nobody|no one) (?:ever )?(?:called|rang|phoned|telephoned)',
  '(?:haven.t|have not|have never|never) (?:ever )?been on the phone',
  '(?:i|we) (?:rang|called|phoned) (?:nobody|no one)',
  `von (?:einem|so einem|diesem) ${A_CALL} (?:weiß|wissen|wusste\\w*) (?:ich|wir|sie|er) (?:\\w+ )?(?:nichts|nix)`,
  '(?:konnte|konnten|kann) (?:ich |sie |er |wir )?(?:da |damals |\\w+ )?(?:gar |überhaupt )?nicht telefonieren',
  '(?:nicht (?:einmal|mal)|gar kein|überhaupt kein|kein) (?:ein )?(?:telefon|handy|telefonanschluss) ' +
    '(?:\\w+ )?(?:habe?|hatte|besitz\\w*)',
  '(?:habe?|hab|hat|besitzt|besitze) (?:ich |sie |er |wir )?(?:doch |ja )?' +
    '(?:nicht (?:einmal|mal) ein|gar kein|überhaupt kein|kein) telefon(?=[.,!;]|$)',
);

/** A call is denied, or cannot have been. */
export const NO_CALL: readonly Rule[] = [
  rule('personOnPhone', 'nobody', DEAF, { rank: 4, never: true, unless: 'auf einem ohr|fast taub|halb taub' }),
  rule('personOnPhone', 'nobody', WHAT_CALL, { rank: 4, anyhow: true }),
  rule('personOnPhone', 'nobody', NEVER_PHONED, {
    rank: 4,
    never: true,
    unless: ways(
      '(?:stadtwerke|telekom|vodafone|anbieter|versorger|die|sie)(?: \\w+){0,5} (?:haetten|haben|hat) ' +
        '(?:\\w+ )?(?:nie|nicht|niemals|gar nicht) (?:\\w+ )?angerufen',
      'nicht mehr telefoniert|telefonieren kann',
      '(?:darüber|davon|über (?:einen|den|das)|von (?:einem|einer)) (?:\\w+ ){0,3}(?:{nie} )?(?:gesprochen|geredet)',
      'von vertrag',
      '{nie} (?:\\w+ )?(?:von|über) (?:\\w+ ){0,4}gesprochen',
      'seitdem|danach|zurückgerufen',
      '(?:keiner|niemand|nicht) mehr angerufen',
      'wurde ich nie|selbst angerufen|selber angerufen',
    ),
  }),
];
