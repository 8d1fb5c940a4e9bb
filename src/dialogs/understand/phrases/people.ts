// Who spoke on the phone, seen from the holder of the contract.
import type { FactValues } from '../../../knowledge/facts.ts';
import { ways } from '../rule.ts';

/** Relatives by what they are to the person who writes. */
export const KIN: readonly { is: FactValues['personOnPhone']; elder: boolean; say: string }[] = [
  {
    is: 'parent',
    elder: true,
    say: `(?:${ways(
      'mutter|mama|mutti|mutta|muddi|vater|papa|vati|vadder|oma|opa|omi|großmutter|großvater',
      'eltern|großeltern|schwiegermutter|schwiegervater|schwiegermama|schwiegereltern|tante',
      'onkel|großtante|mum|mom|mother|father|dad|grandmother|grandma|granny|gran|nan|nana',
      'grandfather|grandpa|grandad|granddad|parents|aunt|auntie|uncle|mother-in-law',
      'father-in-law|mam|mummy',
    )})`,
  },
  {
    is: 'spouse',
    elder: false,
    say:
      '(?:mann|frau|ehemann|ehefrau|gatte|gattin|lebensgefährt\\w+|lebenspartner\\w*|partner|partnerin|' +
      'freundin|verlobte\\w*|göttergatte|ehegatt\\w+|angetraute\\w*|husband|wife|girlfriend|boyfriend|partner)',
  },
  {
    is: 'child',
    elder: false,
    say: `(?:${ways(
      'sohn|tochter|söhne|töchter|kind|kinder|enkel|enkelin|enkelsohn|enkeltochter|son',
      'daughter|kid|grandson|granddaughter|stiefsohn|stieftochter|bub|bua|junge|mädel|mädchen',
      'teenager|enkelkind',
      '(?:große|kleine|älteste|jüngste)[rn]?(?= (?:ist|war|hat|ging|geht|nahm|hob|wurde|sagte)_| ?[,(])',
    )})`,
  },
  {
    is: 'other',
    elder: false,
    say: `(?:${ways(
      'mitbewohner\\w*',
      'verkäufer(?:in)?',
      'mitarbeiter|angestellten?|kassierer\\w*|kassenwart\\w*|geschäftsführer\\w*|vorstand',
      'freund|hausmeister|nachbar\\w*|schwester|bruder|babysitter\\w*|putzfrau|putzhilfe',
      '(?:alten|kranken)?pfleger(?:in)?',
      'pflegekraft|pflegerin|besuch|untermieter\\w*|kollege|kollegin|cousin|cousine|schwager',
      'schwägerin|neffe|nichte|haushaltshilfe',
      '(?:\\w*)?angestellte',
      'mitarbeiterin|azubi|sekretärin|bürokraft|bürohilfe|aushilfe|lehrling|azubine|auszubildende\\w*',
      'praktikant\\w*|haushälterin|reinigungskraft|putzmann|cleaner|intern|apprentice',
      'flatmate|roommate|neighbou?r|sister|brother',
    )})`,
  },
];

/** `K` = the relative, `P` = with whose he is (elders need no possessive): that one spoke on the phone. */
export const KIN_SPOKE: readonly string[] = [
  'P (?:ist|war|hing) (?:[\\w.]+ ){0,4}(?:dran|am rohr|an der strippe|in der leitung|am hörer)',
  '_(?:gespräch|telefonat|anruf)_ (?:führte|führten|nahm|nahmen) (?:\\w+ ){0,2}?(?:mein|meine|unser|unsere) (?:\\w+ )?K',
  'P(?:(?! ich_| mich_| mir_| uns_) [\\w,]+){0,9} (?:am telefon|am tel[_.]?|am handy|am apparat|am hörer) (?:ja_|zugesagt|zugestimmt)',
  '(?:my|our) (?:\\w+ )?K(?: \\w+){0,3} (?:was|is) on the (?:line|other end)',
  '(?:my|our) K_[^.!?\\n]{0,70}, (?:but|and) (?:he|she) (?:\\w+ ){0,3}on the phone',
  '_anrufannehmer(?:in)?,? (?:war )?(?:mein|meine) K',
  '(?:P|(?:my|our) (?:\\w+ ){0,2}K)(?: \\([^)]{1,20}\\)|,? \\d{1,2},?)? (?:\\w+ )?(?:answered|picked up) (?:my|our|the|his|her)_',
  'P(?: \\([^)]{1,60}\\))?(?: (?:hat|ist|war|hatte)(?: [\\w.]+){0,4})? (?:nahm|ging|hob|an mein handy|ans handy) ?(?:ab_|ran_|dran_|an_)?',
  // "Von 1&1 angerufen", "von E.ON": a sign within a name ends no word; what a son made "für sich" is his own.
  'P(?: \\([^)]{1,20}\\)|,? \\d{1,2}(?: jahre)?,?)?(?: (?!ich_|mich_|für sich (?:selbst )?am telefon (?:gemacht|abgeschlossen)_)"?[\\w,]+(?:[&.]\\w+)*"?){0,10} (?:{ruf}|telefoniert|' +
    'telefonisch|ans telefon|am telefon|am tel[_.]|am apparat|rangegangen|drangegangen|abgenommen|' +
    'abgehoben|hörer|handy gegangen|telefon gegangen)',
  'P(?: \\([^)]{1,20}\\)|,? \\d{1,2}(?: jahre)?(?: alt)?,?)?(?: [\\w,]+){0,8} (?:gespräch|anruf|' +
    'telefonat)(?: [\\w",]+){0,8} (?:an_|entgegen|angenommen|entgegengenommen|verwickelt|geführt|gezogen|' +
    'geantwortet|ja gesagt)',
  'P(?: [\\w,]+)?(?: (?:ist|war|ging))? (?:an|ans) (?:mein|unser|ihr|sein)?(?: )?(?:telefon|handy|festnetz)(?: gegangen| ging|_)',
  // "Am Telefon eine zweite Karte für meine Frau": she is who it was for.
  '(?:angerufen|am telefon|hörer|am apparat|telefoniert)(?: (?!für_)\\w+){0,4} (?:mein(?:e|en|er|em)?|unser(?:e|en|er|em)?|der|den) (?:\\w+ )?K',
  '(?:P|_(?:die|der) K)(?:,? \\w+){0,3}(?: \\([^)]{1,20}\\)|,? \\d{1,2}(?: jahre)?,?)?(?: [\\w_,]+){0,8} ' +
    '(?:festnetz (?:gegangen|ging)|das telefon abgenommen|abgenommen und|ans festnetz|gesprochen,)',
  '(?:gesprochen|geredet|telefoniert|ans telefon gegangen|rangegangen|drangegangen|hingegangen|abgehoben|' +
    'abgenommen)_ (?:ist|hat|hab) (?:da |mit denen |mit ihnen |nur |halt |aber |allerdings |jedoch |' +
    'leider |damals |diesmal |nämlich |an dem \\w+ |am \\w+ ){0,3}P',
  'P (?:hat|hatte)(?: (?!mir_|uns_|mich_|ich_)[\\w._]+){0,5} (?:so )?(?:einem|einer|nem|ner|dem|der) ' +
    '(?:\\w+ )?(?:anrufer(?:in)?|mann|frau|dame|herrn?|typ(?:en)?|kerl|heini|mitarbeiter(?:in)?|' +
    'berater(?:in)?|vertriebler(?:in)?)_[^.!?,\\n]{0,60}_(?:gesagt|zugesagt|bestätigt|erzählt|gegeben|' +
    'genannt|versprochen|durchgegeben)_',
  'P geht (?:halt |immer |meistens |gern |ja ){0,3}(?:ran|dran|ans telefon)',
  'P (?:ging|nahm|hob|hat|nimmt|hebt|geht) (?:\\w+ ){0,4}(?:ran|dran|ab|abgehoben|abgenommen)',
  'P (?:took|answered|got) (?:the|that|a) call',
  '_(?:ans telefon|ans handy|an den apparat) (?:geht|ging|gehen) (?:\\w+ ){0,4}(?:mein|meine|unser|unsere) (?:\\w+ )?K',
  '_ging (?:die|der|mein\\w*|unser\\w*) (?:\\w+ )?K (?:ran|dran|ans telefon|ans handy)_',
  '(?:rief|riefen|ruft|rufen)(?: \\w+){0,4} (?:mein(?:e|en|er|em)?|unser(?:e|en|er)?) (?:\\w+ )?K',
  '(?:P|(?:mein(?:e|en|er|em)?|unser(?:e|en|er|em)?) (?:\\w+ ){0,2}K)(?: \\([^)]{1,20}\\)|' +
    ',? \\d{1,2}(?: jahre)?(?: alt)?,?)?(?:(?! mir_| uns_| mich_) [\\w,]+(?:[&.]\\w+)*){0,6} (?:ja gesagt|zugestimmt|' +
    'bestätigt|zugesagt|abgeschlossen|bestellt|eingewilligt|überredet|aufgeschwatzt|angedreht|' +
    '(?:ja|nein|nee|ok|okay|nur|bloß|nichts|nix|auch|dann|doch|immer) (?:\\w+ )?gesagt|ging ran|war dran|' +
    'ist ran|unterschrieben|bequatscht|überrumpelt)',
  '(?:aufgeschwatzt|angedreht|überredet|bequatscht|überrumpelt|untergeschoben|belabert)(?: (?!für_)\\w+){0,4} (?:mein(?:e|en|er|em)?|unser(?:e|en|er|em)?) (?:\\w+ )?K',
  '(?:mein(?:e|er|em)?|unser(?:e|er|em)?) (?:\\w+ ){0,2}K(?:,? \\d{1,2}(?: jahre)?(?: alt)?,?|' +
    ' \\([^)]{1,20}\\))?(?: [\\w,]+){0,7} (?:aufgeschwatzt|angedreht|untergeschoben|untergejubelt|verkauft)',
  '(?:called|phoned|rang|spoke to|talked to|speaking to) (?:my|our) (?:\\w+ )?K',
  '(?:my|our) (?:\\w+ ){0,3}K(?: \\([^)]{1,20}\\)|,? \\d{1,2},?)?(?: \\w+){0,6} (?:(?<!that )the phone|a call|' +
    'the call|on the phone|answered|said yes|agreed|picked up|called|cold-?called|phoned|rung|' +
    'contacted by phone|talked into)',
  '(?:talked|tricked|pressured|pushed|conned) (?:my|our) (?:\\w+ ){0,2}K (?:\\w+ )?(?:into|to)',
  'P(?: \\([^)]{1,20}\\)|,? \\d{1,2}(?: jahre)?,?)?(?:,? \\w+){0,7} (?:mit|bei) (?!mir|uns|irgend|niemand|keine|jemand)(?:\\w+ ){1,5}(?:gesprochen|geredet|telefoniert)',
  'P(?: \\([^)]{1,20}\\)|,? \\d{1,2}(?: jahre)?,?)? (?:hat|hatte|bekam|kriegte)(?: \\w+){0,4} (?:anruf|' +
    'telefonat)(?: (?:von|vom|da|der|einer?|einem|die) \\w+| \\w+){0,4} (?:bekommen|gekriegt|gehabt|erhalten)',
];

/** The same of people who are told of without a possessive: "die Nachbarin war am Hörer"; a clerk would be the caller. */
const NO_CLERK =
  '(?!verkäufer|mitarbeiter|angestellt|kolleg|geschäftsführer|vorstand|sekretär|auszubild|kassierer|sister|brother)';
/** Another than the writer was on the phone; `K` stands for the word for that person. */
export const OTHER_SPOKE: readonly string[] = [
  `_(?:die|der|eine|ein) ${NO_CLERK}K(?: (?!ich_|mich_)[\\w.]+){0,4} (?:war|hat|ging|hatte|` +
    'nahm)(?: (?!ich_|mich_|mir_)[\\w&]+){0,6} (?:am hörer|am telefon|am apparat|ans telefon|dran|' +
    'abgenommen|rangegangen)',
  `_(?:hat|hatte|ist|war) (?:die|der|eine|ein) ${NO_CLERK}K(?: (?!ich_|mich_|mir_)[\\w&]+){0,8} ` +
    '(?:am hörer|am telefon|am apparat|ans telefon|telefonisch|dran|rangegangen|abgenommen)',
];
/** Told in so many words that it was the writer. */
export const I_SPOKE = ways(
  '_(?:am|an der) (?:telefon|apparat|hörer|handy|strippe)(?: mit [\\w&]+)? (?:war|saß) (?:aber |doch |' +
    'nur |jedenfalls |natürlich |allein )*ich_',
  '_(?:rangegangen|drangegangen|abgenommen|gesprochen) (?:bin|hab|habe) (?:aber |nur |doch )*ich ' +
    '(?:selbst|selber)_',
  '_ich (?:selbst|selber) (?:war|bin) (?:dran|rangegangen|drangegangen|am telefon|am apparat)_',
  '_it was me who (?:spoke|talked|answered|picked up|took)_',
  '_i was the one (?:who (?:spoke|answered|talked)|on the phone)_',
);

/** A pronoun that stands for the relative named before: called, or told to have said yes. */
export const PRONOUN_SPOKE = ways(
  '_(?:wurde|wurden) (?:sie|er)_[^.!?\\n]{0,70}_{ruf}_',
  '_(?:sie|er) (?:ist|ging) (?:\\w+ ){0,2}(?:an|ans) (?:(?:ihr|sein|das) )?(?:handy|telefon|festnetz)_',
  '_(?:sie|er) wurde_[^.!?\\n]{0,70}_{ruf}_',
  '_(?:ruft|rief|rufen|riefen)_[^.!?\\n]{0,40}_(?:bei (?:ihr|ihm)|ihn|sie)_[^.!?\\n]{0,20}_an_',
  '_(?:ruft|rief|rufen|riefen)_[^.!?\\n]{0,40}_(?:bietet|bot|bieten|boten) (?:ihr|ihm)_',
  '_(?:called|rang|phoned) (?:her|him)_',
  '_(?:sie|er) hat (?:\\w+ ){0,4}(?:ja gesagt|zugesagt|zugestimmt|eingewilligt)_',
  '_(?:she|he) (?:said yes|agreed|accepted)_',
);

/** The contract is a relative's, and the writer spoke: who that makes the writer, seen from the holder. */
export const HELD_BY: readonly { holder: string; writer: FactValues['personOnPhone'] }[] = [
  {
    holder: '(?:mutter|mama|mutti|vater|papa|vati|dad|mum|mom|mother|father|eltern|parents)',
    writer: 'child',
  },
  { holder: '(?:mann|frau|ehemann|ehefrau|husband|wife|partner|partnerin)', writer: 'spouse' },
  { holder: '(?:sohn|tochter|kind|son|daughter)', writer: 'parent' },
  {
    holder:
      '(?:oma|opa|tante|onkel|schwester|bruder|freund|freundin|mitbewohner\\w*|schwiegermutter|schwiegervater|sister|brother|flatmate)',
    writer: 'other',
  },
];
/** "Der Vertrag läuft auf meinen Vater"; `H` is the holder. */
export const HELD =
  // "Meine Frau ist die Vertragsinhaberin".
  '_(?:mein|unser|my|our)\\w* H (?:ist|war|is|was) (?:(?:die|der|the|ja|doch|aber|eigentlich) ){0,2}' +
  '(?:\\w*(?:vertrags|anschluss)inhaber(?:in)?|vertragspartner(?:in)?|account holder|contract holder)_|' +
  '_(?:\\w*vertrag|\\w*anschluss|\\w*tarif|contract|account|line|das|er)_ (?:\\w+ ){0,4}(?:läuft|lief|' +
  'laufen|ist|geht|is|runs) (?:\\w+ ){0,2}(?:auf|under|in) (?:den namen (?:von )?)?(?:mein|unser|my|' +
  "our)\\w* H(?:'s)?_";
/** The writer was on the phone: "aber ich hab da angerufen", "ich bin rangegangen". */
export const WRITER_SPOKE = ways(
  '_ich_ (?:\\([^)]{1,12}\\) )?(?:hab|habe|hatte|bin|war|ging|nahm)_[^.!?\\n]{0,60}_(?:angerufen|' +
    'telefoniert|ja gesagt|zugestimmt|zugesagt|rangegangen|drangegangen|ans telefon|am telefon|am apparat|' +
    'gesprochen|abgenommen|abgehoben|bestellt)_',
  '_ich ging (?:\\w+ ){0,2}(?:ran|dran|ans telefon)_',
  '_i (?:answered|picked up|called|rang|said yes|agreed)_',
);

/** The contract is the writer's own. */
export const MY_CONTRACT = ways(
  '(?:vertrag|anschluss|tarif|konto|rechnung|stromvertrag|abo|internet|festnetz)(?: \\w+){0,3} (?:läuft|' +
    'lief|ist|geht|steht) (?:\\w+ ){0,3}auf (?:mich|meinen namen)',
  '(?:ich bin|bin ich)(?: \\w+){0,4} (?:vertragsinhaber\\w*|anschlussinhaber\\w*|vertragspartner\\w*|kunde|kundin)',
  'auf meinen (?:eigenen )?namen',
  'vertrag ist (?:\\w+ )?(?:meiner|mein)_',
  '(?:läuft|laufen|lief) auf mich',
  'vertragsinhaber(?:in)? bin',
  'anschlussinhaber(?:in)? bin',
  '(?:kunde|kundin|vertragspartner(?:in)?|inhaber(?:in)?) bin (?:aber |ja |doch )?ich',
  '(?:lautet|geht|steht) auf (?:mich|meinen)',
  'also mich_|contract.s mine|contract is mine',
  'my name on the (?:bill|contract)',
  'i.m the (?:customer|account holder)',
  'i am the customer|vertrag soll auf mich|in meinem namen',
  'mein(?:en|em)? (?:vertrag|anschluss|tarif|handyvertrag|dsl|internetvertrag|stromvertrag|konto)',
  'der vertrag~meiner_|von meinem konto',
  'ich (?:bekam|bekomme|soll|habe? jetzt|habe? nun)~(?:vertrag|rechnung|zahlen)',
  'in my name|belongs to me_',
  'für (?:mich|uns) (?:zu |am telefon |mit [\\w&]+ |bei [\\w&]+ ){0,2}(?:sprechen|gesprochen|reden|' +
    'geredet|geregelt|regeln|verhandel\\w*|abgeschlossen|abzuschließen|zugesagt|zugestimmt)_',
  'my (?:contract|account)',
  'i am the (?:account|contract) holder',
);
/** The contract is the relative's own. */
export const THEIR_CONTRACT = ways(
  'auf (?:seinen|ihren|deren) (?:eigenen )?namen',
  '(?:läuft|lief) auf (?:sie|ihn|meine \\w+|meinen \\w+)_',
  '(?<!")_(?:ihr|sein)(?:en|em|er|e)? (?:vertrag|anschluss|konto|tarif|rechnung|stromvertrag|' +
    'telefonvertrag|handyvertrag)_',
  '_(?:hat|hatte) (?:sie|er) (?:jetzt|nun|plötzlich|auf einmal|einen|nen)',
  '(?:soll|sollen|muss|müssen) (?:sie|er|meine \\w+|mein \\w+) (?:jetzt |nun )?(?:\\w+ )?zahlen',
  '(?:bekam|bekommt|erhielt|hat) (?:sie|er)~(?:post|brief|rechnung|mahnung|unterlagen|vertrag|bestätigung)',
  'in (?:her|his) name',
  '(?:her|his) (?:contract|account)',
);

const SELLER =
  '(?:frau|dame|herr|herrn|mann|typ|typen|kerl|mensch|berater\\w*|mitarbeiter\\w*|vertreter\\w*|' +
  'verkäufer\\w*|vertriebler\\w*|anrufer\\w*|heini|fritze|techniker|bursche|schnösel|agent|guy|lady|' +
  'woman|man|rep|caller|salesman|saleswoman)';
const SPEAKS = `(?:${ways(
  'gesagt|sagte|gemeint|meinte|meint|versprach|versprochen|versicherte|versichert',
  'zugesichert|behauptet\\w*|erzählt\\w*|erklärt\\w*|verschwiegen|verschwieg|weismachen',
  'weisgemacht|vorgelesen|vorgegaukelt|vorgemacht|geredet|redete|gequatscht|angeboten',
  'anbot|verkauft|verkaufte|diktiert|vorgestellt|zugegeben|genannt|nannte|zusammengefasst',
  'fragte|gefragt|said|told|promised|dictated|quoted|offered|explained|sold|asked|assured',
)})`;
/** A seller who speaks to the writer, whatever he is called and whatever he does with words. */
export const TALK_OF_SELLER = ways(
  "_(?:der|die|das|ein|eine|dieser|diese|so ein|so'n|the|a|von der|vom|freundlicher|freundliche) " +
    `(?:\\w+ )?(?:\\w+-)?${SELLER}_[^.!?\\n]{0,70}_${SPEAKS}_`,
  '_(?:sagte|meinte|nannte|versprach|versicherte|erzählte|erklärte|stellte|bot) (?:er|sie|der|die|man) ' +
    '(?:mir|mich|uns)_',
  '_(?:er|sie) (?:nannte|versprach|versicherte|erzählte|erklärte|bot) (?:mir|uns)_',
  `_(?:hat|hatte) (?:er|sie|der|man) (?:mir |uns )?(?:\\w+ ){0,4}${SPEAKS}_`,
  `_(?:er|sie|der) (?:hat|hatte) (?:zwar |mir |uns )?(?:\\w+ ){0,3}${SPEAKS}_`,
  '_(?:sagte|meinte) er_',
  '_(?:meinte|sagte) (?:man|er|sie),? ',
  '_(?:mir|uns) (?:wurden?|wurd)_[^.!?\\n]{0,70}_(?:gesagt|zugesichert|versprochen|angeboten|versichert|' +
    'in aussicht gestellt|erzählt|erklärt|genannt|angekündigt)_',
  '_wurden? (?:mir|uns)_[^.!?\\n]{0,70}_(?:gesagt|zugesichert|versprochen|angeboten|versichert|erzählt|' +
    'erklärt|genannt)_',
  '_(?:sagte|stellte|versprach|versicherte|bot|erklärte) man (?:mir|uns)_',
  '_(?:hat|haben) (?:mir|uns) (?:kein mensch|keiner|niemand) (?:\\w+ )?gesagt_',
  '_(?:turned|told|said|spoke|talked|explained|answered)_[^.!?\\n]{0,50}_(?:the|that|a) ' +
    `(?:[\\w&]+ ){0,2}${SELLER}_`,
  '_(?:habe?|hab|hatte|haben)_ [^.!?\\n]{0,40}_(?:dem|der|den) ' +
    `(?:\\w+ )?(?:\\w+-)?${SELLER}_[^.!?\\n]{0,40}_(?:gesagt|mitgeteilt|erklärt|zugesagt|verboten|` +
    'geantwortet|klargemacht)_',
  `_(?:der|die|einer|eine) (?:von|vom) (?:der |dem )?[\\w&.+]+ (?:hat|hatte)_[^.!?\\n]{0,40}_${SPEAKS}_`,
  '_(?:he|she) (?:\\w+ )?(?:said|told|quoted|promised|offered|asked)_',
  '_(?:quoted|told|promised|assured) (?:me|us)_',
  '_(?:mit|bei) (?:\\w+ ){1,3}gesprochen_',
  '_(?:telefonat|telefonate)_',
  '_in dem gespräch_',
  '_(?:als|wie|was) (?:\\w+ )?besprochen (?:war|wurde)?',
);
