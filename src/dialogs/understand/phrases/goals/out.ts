// Who wants out of the contract.
import { ways } from '../../rule.ts';
import type { GoalSay } from './goal.ts';
import { ORDERED_CANCELLATION, ORDERED_END, ORDERED_WITHDRAWAL, WHOLE_END } from '../orders.ts';

const OUT =
  '(?:raus|heraus|aussi|aussa|rauskomm\\w*|rauszukommen|herauskomm\\w*|aussteigen|auszusteigen|ausstieg|' +
  'loskomm\\w*|loszukommen|loswerden|loszuwerden|los ?werden|(?<!ein |das |dein |what.s |was (?:ist|war) ' +
  ')los(?! (?:geht|ging)_)|wegkomm\\w*|zurücktreten|zurückzutreten|rücktritt|widerrufen|mit widerruf|' +
  'stornier\\w*|storno|auflös\\w*|aufgelöst|aufzulösen|aufheb\\w*|aufgehoben|aufzuheben|beenden|beendet|' +
  'zu beenden|beendigung|ungeschehen|hinfällig|verschwind\\w*|ausweg|vom hals|aus der welt|nichts mehr ' +
  '(?:damit |mit (?:denen|\\w+) )?zu tun|an der backe|rückabwick\\w*|ende machen|gegenstandslos|erledigt|' +
  'loseisen|freikomm\\w*|rückgängig|annullier\\w*|anfechten|out|cancel|withdraw|rid of|undo|undone|void|' +
  'terminate|terminated|back out|annul|(?:contract|plan|this|it) to end|end (?:the|this|my) (?:contract|' +
  'plan|subscription)|set aside|cancelled)';

/** Out of the contract. */
export const OUT_OF_IT: readonly GoalSay[] = [
  {
    goal: 'outOfContract',
    frame: 'wishOrAsk',
    what: ways(
      `_${OUT}_`,
      '_(?:weg)_ (?:da|hier|damit|von denen|muss|müsste|haben|kommen|bekommen|kriegen)_',
      '_(?:muss|soll|sollen|müssen|da|davon|wieder) (?:alles )?weg_',
      '_(?:kündigen|kündigung|get this cancelled)_',
      '_nicht (?:\\w+ )?(?:gebunden|erfüllen|drinbleiben|drin bleiben)_',
      '_(?:vertrag|auftrag|abo|bestellung|anschluss)_[^.!?\\n]{0,20}_(?:löschen|entfernen|vernichten|zerreißen)_',
      '_(?:löschen|entfernen|streichen)_[^.!?\\n]{0,20}_(?:vertrag|auftrag|abo|bestellung)_',
    ),
    unless:
      '_(?:gekündigt hab\\w*|wollte? (?:ich |eigentlich |nur |bei \\w+ )*kündigen|zum kündigen|jederzeit ' +
      '(?:\\w+ )?kündigen|monatlich (?:\\w+ )?kündigen|kündigen könn\\w*|könn\\w* (?:\\w+ )?kündigen|' +
      '(?:rechnung|geld|zähler|aufnahme|daten) (?:\\w+ )?raus|finde \\w* ?raus|herausfinden|rausfinden|' +
      'rausgeben|herausgeben|rausrücken|wie komm(?:en|t)? (?:die|er|sie|man)|find out|figur\\w* (?:it |this |' +
      'that )?out|out of (?:the )?(?:blue|order|nowhere)|turned out|check\\w* out|hab\\w* widerrufen|' +
      'widerrufen hab\\w*|schon widerrufen|bereits widerrufen|already (?:cancelled|withdrawn)|gar nicht raus|' +
      'nicht raus|what.s going on|was (?:ist|war) (?:da |denn )?los|hat sie gesagt|hat er gesagt|meint\\w*)_',
  },
  {
    goal: 'outOfContract',
    frame: 'none',
    what: ways(
      '_(?:will|moechte|moecht|wuerd|wuerde|wollen) (?:ich |wir |sie |da |hier |nur |bloß |einfach |gern\\w* |' +
        'nur noch |da nur noch ){0,4}(?:raus|wieder raus|weg da|weg von da)_',
      '_(?:will|möchte|moechte) (?:ich |i )?nimmer_',
      '_weg (?:mit dem|damit)_',
      '(?:^|[.!?\\n] ?)(?:nur |bloß |einfach )?raus aus (?:dem|diesem|der|dieser|meinem) ' +
        '(?:\\w+ )?(?:\\w*vertrag|\\w*tarif|\\w*abo)_(?! (?:bin|war|kam|komm))',
      '_(?:will|möchte|moechte|wollen) (?:ich |wir |sie |er )?(?:die sache|das|den|es|die|das ding|den kram|' +
        'den vertrag|die neue|den neuen|sie|ihn)(?: \\w+)? (?:wieder |bloß |nur |einfach ){0,2}(?:loswerden|' +
        'los sein|lossein|wieder los)_',
      '_(?:still|any) (?:a )?way out_',
      '_(?:too late|possible) to get out_',
      '_(?:want|wanna|get me) out_',
    ),
    denied: true,
    unless: '_(?:nicht|nich|gar nicht)_ raus',
  },
  {
    // "Was muss ich machen, damit das nicht durchgeht?"
    goal: 'outOfContract',
    frame: 'none',
    what:
      '_damit (?:das|es|der|dieser \\w+|der (?:\\w*vertrag|\\w*tarif|auftrag)|die verlängerung|das abo) (?:\\w+ )?nicht ' +
      '(?:durchgeht|zustande kommt|zustandekommt|wirksam wird|in kraft tritt|aktiv wird|losgeht)_',
    denied: true,
  },
  {
    // A letter by its name, or the whole message: said to us, also as a question.
    goal: 'outOfContract',
    frame: 'none',
    what: `${ORDERED_WITHDRAWAL}|${ORDERED_CANCELLATION}|${ORDERED_END}|${WHOLE_END}`,
  },
];
