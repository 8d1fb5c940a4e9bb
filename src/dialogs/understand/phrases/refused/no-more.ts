// Something was asked or told on the phone, and nothing beyond it.
import { type Rule, ways } from '../../rule.ts';
import { OF_KIN } from '../replies.ts';
import { refused } from './refused.ts';

/** Told of whoever says what the call was for: that alone was asked, wanted or told. */
export const ONLY_ASKED: readonly Rule[] = [
  // "Nur nach dem Liefertermin gefragt", "nur die Adresse durchgegeben".
  refused(
    '_(?:nur|bloß|lediglich|ausschließlich|einfach nur|eigentlich nur|nichts weiter als|only|' +
      'just)_~(?:info|infos|information\\w*|informieren|angebot|unterlagen|prospekt|informationsmaterial|' +
      'mail|störung|adresse|adressänderung|umzug|iban|kontonummer|bankverbindung|zählerstand|zählernummer|' +
      'frage|gefragt|nachgefragt|fragen|retour\\w*|gekündigt|kündigen|kündigung|rechnung|guthaben|' +
      'kontostand|liefertermin|termin|techniker|gemeldet|melden|sperren|durchgeben|beschwer\\w*|' +
      'bestätigt,? dass|name|namen|geburtsdatum|kundennummer|umfrage|verlangt|a question|information|an offer)_',
    {
      rank: 2,
      anyhow: true,
      unless: ways(
        // "Bloß stehen auf der Abrechnung 22 Euro": the word opens the sentence and limits nothing.
        '(?:^\\W*|[.!?,;] ?)(?:nur|bloß) (?:steht|stehen|stand|standen|ist|sind|war|waren|kam|kamen|seh\\w*|' +
          'jetzt|nun|auf|im|in) (?:\\w+ ){0,4}\\w*(?:rechnung|mail)',
        '(?:wollte|wollten|hatte|haben) (?:er|sie|die) nur',
        '(?:er|der|sie|die|mitarbeiter|anrufer\\w*|berater\\w*) (?:wollte|wolle|wollten|brauche|brauchte|' +
          'hat|haette|sagte|meinte|fragte)~_nur_',
        'nur (?:noch )?(?:eine |per )?(?:mail|sms|brief) (?:bekommen|erhalten|gekommen)',
        'bekommen (?:habe?|hab) ich nur',
        '(?:bis jetzt|bis heute|bisher|bislang|so far) (?:nur|bloß|only|just)_',
        'ohne anhang',
        '^"?(?:(?:nein|nee|ne|nö)[,.]? )?(?:nur|bloß) (?:die|eine|ne|per|\'?ne) (?:e-)?(?:mail|sms|rechnung)',
        '(?:war|waren|ist|gab|gabs|hab|habe|haben) (?:da |es )?(?:nur|bloß) (?:die|eine|ne) (?:mail|' +
          'rechnung)(?! (?:\\w+ ){0,2}(?:verlangt|angefordert|gewollt|haben|wollen|schicken))',
        '_nur jetzt_|nur mal so gefragt',
        'nur mal (?:eine|ne) (?:allgemeine )?frage',
        'kam nur|stand nur|lag nur|liegt nur|zugestimmt|ja gesagt|müss\\w+|muss nur',
        '_(?:soll|sollte|solle)_',
        '(?:rief|riefen|ruft|rufen)~nur~an_',
        '(?:rief|riefen)~_nur an_',
        'erinner\\w*',
        '_or (?:only|just)_',
        '_(?:thought|believed|assumed|figured|seemed|looked like)_[^.!?]{0,30}_(?:only|just)_',
        '_(?:he|she|they|caller|agent|guy|man|lady) (?:\\w+ )?(?:said|told|claimed|only|just|wanted|needed)_',
      ),
    },
  ),
  // "Oma hat die angehört. Sie hat nur gefragt, was das kostet": no caller asks for the price.
  refused(
    '_(?:sie|er) (?:hat|hatte) (?:doch |ja |da |dann )*(?:nur|bloß|lediglich) (?:mal )?(?:gefragt|nachgefragt|wissen wollen),? ' +
      '(?:was|wie ?viel|wie teuer|ob)_[^.!?,\\n]{0,30}_(?:kostet|koste|kosten|teuer|bezahlen)_',
    {
      rank: 2,
      anyhow: true,
      given: OF_KIN,
      unless:
        'zugestimmt|ja gesagt|zugesagt|_ob (?:ich|wir)_|_(?:anrufer\\w*|mitarbeiter\\w*|berater\\w*|verkäufer\\w*)_',
    },
  ),
  // "Die PUK wollte ich, keine Verlängerung".
  refused(
    '_(?:wollte|wollten) (?:ich|wir), ?(?:aber |und )?keine?n? (?:neue\\w* )?(?:\\w*verlängerung|\\w*vertrag|\\w*tarif|\\w*abo|\\w*option|wechsel)(?=[.,!;]|$)',
    { rank: 2, anyhow: true },
  ),
];

/** Told of whoever closes with it: beyond what was named nothing was said. */
export const NO_MORE: readonly Rule[] = [
  // "Mehr nicht", "das war alles".
  refused(
    ways(
      '(?:mal|später|irgendwann|zum vertragsende)~angebot (?:machen|schicken|zusenden),? (?:mehr|sonst|weiter) nicht',
      'mehr (?:habe? ich |hab ich )?(?:nicht|nich|auch nicht) gesagt',
      'mehr nicht',
      'mehr war (?:da )?nicht_',
      'das war alles_',
      'nothing else was (?:discussed|said|talked about|agreed|mentioned)',
      'that was (?:all|it)_',
      '_nie (?:\\w+ ){0,3}am telefon (?:\\w+ ){0,3}(?:gehabt|gemacht|zu tun)',
    ),
    { rank: 3, never: true },
  ),
  // What was given, and nothing beyond it: "die Nummer hab ich vorgelesen, das wars", "mehr hat er nicht gekriegt".
  refused(
    ways(
      '_(?:\\w*nummer|\\w*stand|adresse|anschrift|daten|name|namen|geburtsdatum)_ (?:hab|habe) ich (?:ihm |' +
        'ihr |denen |noch |nur |bloß ){0,2}(?:vorgelesen|genannt|durchgegeben|bestätigt|gesagt|diktiert|' +
        'abgelesen),? (?:und )?(?:das wars|das war.?s|das war alles|mehr nicht|sonst nichts|sonst nix)_',
      '_mehr (?:als [^.!?,\\n]{3,30} )?(?:hat|haben|hatte) (?:er|sie|die|der) (?:von mir |aus mir |' +
        'von uns ){0,2}(?:nicht|nie) (?:gekriegt|bekommen|gehört|rausbekommen|erfahren)_',
    ),
    { rank: 3, never: true },
  ),
];
