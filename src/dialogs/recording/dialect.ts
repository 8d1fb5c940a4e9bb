// Dialect in a call: decided over the whole call, because a single "Jo, mach mer" shows nothing on its own.
import { standardised } from '../../knowledge/german/dialect.ts';
import { fold, wordsOf } from '../../knowledge/german/words.ts';

/** Words of a call that no standard German turn contains; three different ones make a call in dialect. */
const SPOKEN = new Set(
  (
    'i ick ik icke isch ned net nit nich nee naa noi na hob heff hab koa koan koi keen isses is des dees dat dit wat wos ' +
    'derf deaf mer mr ma mir uff zwoa zwoi twee johr joar joahr daach daag dag moi mei mol moal a oan en se Se wellet ' +
    'wolln mechten mechde meecht gell gel scho scheener guden daag grias griaß servus moin jo nu nuu bin bün de dr vo vun vum ' +
    'upnehm hann jespräch janz dajejen dogäje ming kütt vill opnemme opjenomme dann et joot dörf dörven ' +
    'grueezi gruezi noed nuet nued daenn guet loend choend chunnt haend wend churz ufneh gspraech gsprochn freili oiso eahna wohnan kimmt glangt ' +
    'eana ihna sin san hend hent sans pfiat pfiad wega gude dangeschee zwaa hawwe gebore ham hamm ooch aa och lassn lossn bassd passd basst jut jemacht ganz'
  )
    .split(' ')
    .filter(
      (word) =>
        !['a', 'en', 'bin', 'ganz', 'ma', 'de', 'is', 'na', 'se', 'Se', 'hab', 'nee', 'mol', 'nu', 'mir'].includes(
          word,
        ),
    ),
);
const ENOUGH = 3;

/** @param turns the words of the call, a part is enough */
export function isSpokenDialect(turns: readonly string[]): boolean {
  const words = wordsOf(fold(turns.join(' ')).text);
  return new Set(words.filter((word) => SPOKEN.has(word.text)).map((word) => word.text)).size >= ENOUGH;
}

/** Sound shifts that the word list cannot list one by one; no word of the standard language looks like them. */
const SHIFTS: readonly [RegExp, string][] = [
  [/^(?:bschd|bscht|bst)(?=ell|aet)/, 'best'],
  [/^aufn(?:ehm|aehm|emm)(?:a|e|n)$/, 'aufnehmen'],
  [/^aufzeichn(?:a|n)$/, 'aufzeichnen'],
  [/^uff?n(?:ae|e)m(?:e?d|a|e|m?e)$/, 'aufnehmen'],
  [/^uff?zeichn/, 'aufzeichn'],
  [/^(?:op|up|uff?)n(?:ae|e|oe)hm$/, 'aufnehmen'],
  [/^(?:op|up|uff?|auf)n(?:ae|e|oe)h?mm?(?:e|a|en|n)$/, 'aufnehmen'],
  [/^(?:op|up|uff?|auf)(?:je|ge|g|j)nomm?e?n?$/, 'aufgenommen'],
  [/^d(?:o|a|e)(?:j|g)(?:ae|e)(?:j|g|ch)e?n?$/, 'dagegen'],
  [/^oo?r?d?nung$/, 'ordnung'],
  [/^doerv(?:en|e)?$/, 'duerfen'],
  [/^(?:basst|bassd|passd)$/, 'passt'],
  [/^freili$/, 'freilich'],
  [/^(?:off|oof)(?=zeichn|nehm)/, 'auf'],
  [/^doer(?=t(?:ein|ien))/, 'drei'],
  [/^dreit(?:ein|ien)t(?=e)/, 'dreizehnt'],
  [/^(?:fief|foef)tig$/, 'fuenfzig'],
  [/^widerruaf(?:a|n|en)?$/, 'widerrufen'],
  [/^(?:auf|uff?|uuf)n(?:imm|eh|aeh)(?:e|a)?$/, 'aufnehmen'],
  [/^(?:uff?|uuf)gn(?:oh|omme|aa)$/, 'aufgenommen'],
  [/^gspraech(?=s?$)/, 'gespraech'],
  [/^(?:mit|auf)schneidn?$/, 'mitschneiden'],
  [/^schneidn$/, 'schneiden'],
  [/^noed$/, 'nicht'],
  [/^nemmen$/, 'nehmen'],
  [/^nuemm?e$/, 'nicht mehr'],
  [/^daenn$/, 'dann'],
  [/^guet(?=e?[nmrs]?$)/, 'gut'],
  [/^loend$/, 'lassen'],
  [/^choend$/, 'koennen'],
  [/^haend$/, 'haben'],
  [/^franke$/, 'franken'],
  [/^ziitschrift/, 'zeitschrift'],
  [/^fuefzaeh$/, 'fuenfzehn'],
  [/^(?:zwaenzg|zwaenzgi)$/, 'zwanzig'],
  [/^drissg$/, 'dreissig'],
  [/^(?:ornig|oornig|oordnig)$/, 'ordnung'],
  [/^(?:raecht)$/, 'recht'],
  [/^lauft$/, 'laeuft'],
  [/^(?:hams)$/, 'haben sie'],
  [/^(?:hamma|hamm?er|hemmer)$/, 'haben wir'],
  [/^(?:griagn|griang|kriang|kriagn)$/, 'kriegen'],
  [/^(?:ruah|rua)$/, 'ruhe'],
  [/^bestell(?:a|n)$/, 'bestellen'],
  [/^(?:derf|deaf|darf)$/, 'darf'],
  [/^kenna$/, 'koennen'],
  [/^(?:derf|deaf)an$/, 'duerfen'],
  [/^kennan$/, 'koennen'],
  [/^schliessn$/, 'schliessen'],
  [/^zwoat(?=[aen]n?$)/, 'zweit'],
  [/^(?:deafa|deafn|derfa|derfe|derfn|dirfen|derfen|duerfa|duerfe|derffe)$/, 'duerfen'],
  [/^(?:wellet|wollt?s|wolln|welln|woin|wuellt|wollet)$/, 'wollen'],
  [/^(?:mechten|mechdn|mechtn|meechten|moechtn|moecht)$/, 'moechten'],
  [/^(?:zwoi|zwaa|zwoa|twee|zwee|zwo)$/, 'zwei'],
  [/^(?:daache|daach|daag|daage|dage|taach|doog|tog|dag|tag)$/, 'tage'],
  // Low German numbers and the two words of the withdrawal.
  [
    /^(een|twee|dree|veer|fief|soess|soeben|acht|negen)un(?=(?:twin|doer|veer|foeff|soess|soeben|acht|negen)tig$)/,
    '$1und',
  ],
  [/(?:^|(?<=und))twintig$/, 'zwanzig'],
  [/^veertein$/, 'vierzehn'],
  [/^twoelf$/, 'zwoelf'],
  [/^veerund/, 'vierund'],
  [/^dree(?:und)?/, 'drei'],
  [/^maanden?$/, 'monate'],
  [/^wedder(?=r(?:op|oop|open|open)$)/, 'wider'],
  [/^widerr(?:op|oop|open)$/, 'widerrufen'],
  [/^boren$/, 'geboren'],
  [/^druett(?=e)/, 'dritt'],
  // "fünfadneunzig", "vierazwanzig": the joint between ones and tens.
  [
    /^(ein|zwei|zwoi|drei|vier|fuenf|sechs|sechsa?|sieben|siebe|siebn|siem|acht|neun)(?:a|ad|e|en|er|on|ond|un|und)(?=(?:zwanz|dreiss|vierz|fuenfz|fuffz|fuchz|sechz|siebz|achtz|neunz)(?:ig|g|sch|ich|isch|sg)?$)/,
    '$1und',
  ],
  [/(?:^|(?<=und))(zwanz|dreiss|vierz|fuenfz|sechz|siebz|achtz|neunz)(?:g|sch|ich|isch|sg)$/, '$1ig'],
  [/^sie(?:m|bn|be)(?=und)/, 'sieben'],
  [/(?:fuffz|fuchz)(?:ig|g|sch|ich|isch)?$/, 'fuenfzig'],
  [/^(?:johr|joahr|joar|jahr|johre)$/, 'jahr'],
  [/^(?:geborn|gebor|gborn|gebore|geboarn|jeboren)$/, 'geboren'],
  [/^(?:maand|monad|monet|munat)$/, 'monat'],
];

/** The same, where only the call around tells that it is dialect. */
const SHIFTS_IN_DIALECT: readonly [RegExp, string][] = [
  [/^(?:uff|uf|op|up)(?=[a-z]{4,})/, 'auf'],
  ...SHIFTS,
  // Berlin and Cologne: "jerne", "jeht", "janze"; what standard German begins with j stays.
  [
    /^j(?!a$|aa$|o$|oa$|au$|e$|ahr|ed|etzt|emand|emals|ung|anuar|uni|uli|ugend|ob|ournal|enseits|ene|awoll|awohl|ubil)(?=[aeiou][a-z]{2,}|r[a-z]{3,})/,
    'g',
  ],
  [/(?<=k)oo(?=f)/, 'au'],
  // "Abgschlosse", "ausgmacht", "bschlosse".
  [/^(ab|an|auf|aus|ein|zu|mit|um)g(?=[bdfhklmnprstvwz][a-z]{3,})/, '$1ge'],
  [/(?<=ge[a-z]*(?:oss|omm|unn|ess|eb))e$/, 'en'],
  [/^d[ei]t$/, 'das'],
  [/^mog$/, 'mag'],
  // "Dat geiht klor."
  [/^g(?:ei|oa|o)ht$/, 'geht'],
  [/^kl(?:o|oa)r$/, 'klar'],
  [/^zwoi(?=und)/, 'zwei'],
  [/^vie(?:r)?zeh$/, 'vierzehn'],
  [/^siem$/, 'sieben'],
  [/^eens$/, 'eins'],
  // Cologne: "veerunzwanzig Mond Laufzick", "metlaufe looße", "widderrofe".
  [/^vee(?:r)?(?=zehn|zig)/, 'vier'],
  [/^veer(?=un)/, 'vier'],
  [/(?<=^(?:ein|zwei|drei|vier|fuenf|sechs|sieben|acht|neun))un(?=zwanzig|dreissig)/, 'und'],
  [/(?<=^lauf|^)zick$/, 'zeit'],
  [/^met(?=lauf|schneid|nemm|$)/, 'mit'],
  [/^mitlaufe$/, 'mitlaufen'],
  [/^loosse$/, 'lassen'],
  [/^baendche$/, 'band'],
  [/^ma[ac]ch$/, 'mach'],
  [/^maat$/, 'macht'],
  [/^widder(?=r)/, 'wider'],
  [/^widerrofe$/, 'widerrufen'],
  [/^(?:kuenn(?:e|t))$/, 'koennen'],
  [/^solle$/, 'sollen'],
  [/^fass$/, 'fest'],
  [/^maache$/, 'machen'],
  [/^ordern$/, 'bestellen'],
  [/^bestelle$/, 'bestellen'],
  [/^aufzeichne$/, 'aufzeichnen'],
  [/^(?:schick|schigg|schickt)$/, 'schick'],
  [/^(?:isch|isses)$/, 'ich'],
  [/^(?:nu|nuu|jo|joa|jau)$/, 'ja'],
  [/^nei$/, 'nein'],
  [/^wellen$/, 'wollen'],
  [/^sen[dt]$/, 'sind'],
  [/^schicke$/, 'schicken'],
  // "Ha jo", "ha noi": a sound before the answer.
  [/^ha$/, 'ach'],
  [/(?<=[a-z]{4}l)isch$/, 'ich'],
  [/^(?:na|naa|noi|naeh|nae|nee)$/, 'nein'],
];

/**
 * @param text a turn of a call
 * @param dialect whether the call is in dialect
 * @returns its words folded, in standard German where they are known
 */
export function plainWords(text: string, dialect: boolean): string {
  // "d'Nachbarin", "d'Laufzeit".
  const { text: folded } = standardised(fold(text.replaceAll(/\b[dD]['’]r\b/gu, 'der').replaceAll(/\b[dD]['’](?=\p{L})/gu, 'die ')), dialect); // prettier-ignore
  const shifts = dialect ? SHIFTS_IN_DIALECT : SHIFTS;
  // "Woin S' den Vertrag?", "Deafa S'."
  return (
    folded
      .replaceAll(/(?<=[a-z]{3}n|[a-z]{4}a) s'(?![a-z])/g, ' sie')
      .replaceAll(/\bes(?= (?:jahre?|johr) )/g, 'ein')
      .replaceAll(/\b([a-z]{3,})'s(?:ie|e)\b/g, '$1en sie')
      .replaceAll(/\b(naehm|nehm|mach|zeichn|schneid|koenn|woll)'(?= )/g, '$1en')
      .replaceAll(/\bnaehmen\b/g, 'nehmen')
      // "Nemmet Se", "wohnet Sie", "mach'n mer".
      .replaceAll(/\b([a-z]{2,})et (?:se|sie)\b/g, dialect ? '$1en sie' : '$&')
      .replaceAll(/\b([a-z]{3,})'n (?=(?:mer|ma|wir|sie|se)\b)/g, '$1en ')
      .replaceAll(/(?<=\bvier(?:zehn|zig|undzwanzig)?|\b(?:der|zwoelf|sechs)) mond\b/g, ' monat')
      .replaceAll(/\bpack(?:en)? (?:ma|mer|mir|wir)(?:'?s| es)\b/g, 'machen wir es')
      // "Könn' Se machen."
      .replaceAll(/\b(koenn|woll|hab|moecht|mach|nehm|derf|duerf|bestell)(?:en|n)?' s(?:ie|e)?\b/g, '$1en sie')
      // "Schreibet Se's nei", "Tragen S' mi eini.": in, not no.
      .replaceAll(
        /(?<=\b(?:schreib|trag|druck|pack|stell|setz)\w* (?:[\w']+ ){1,3})(?:nei|noi|eini|eina|nai|rin)\b/g,
        'rein',
      )
      // "Brauch'ch nich", "das nähm'ch".
      .replaceAll(/\b([a-z]{3,})'ch\b/g, '$1 ich')
      .replaceAll(/\bschreim (?=s)/g, 'schreiben ')
      // "Isch guet?" is no "ich".
      .replaceAll(/\bisch(?= (?:guet|gut|recht|des|das|dees|es|okay|ok)\b)/g, 'ist')
      .replaceAll(/[a-z]+/g, (word, at: number, whole: string) => {
        // "Na denn", "na gut": no "nein".
        if (word === 'na' && /^,? (?:denn|dann|gut|ja|klar|schoen|also|sicher|freilich|los)\b/.test(whole.slice(at + 2, at + 14))) return word; // prettier-ignore
        let plain = word;
        for (const [shift, to] of shifts) plain = plain.replace(shift, to);
        return plain;
      })
      .replaceAll(/\b([a-z]{4,}[^en ]) (?:ma|mer|mr)'?s\b/g, '$1en wir es')
      .replaceAll(/\b(mach|bestell|nehm|buch|schliess) (?:ma|mer|mr)\b/g, '$1en wir')
  );
}
