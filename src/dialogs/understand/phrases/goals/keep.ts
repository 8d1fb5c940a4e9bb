// Who wants to keep the new contract.
import { ways } from '../../rule.ts';
import { type GoalSay, OLD, PLAN } from './goal.ts';

/** The new contract is to stay. */
export const KEEP: readonly GoalSay[] = [
  {
    goal: 'keep',
    frame: 'wish',
    what: ways(
      '_(?:behalten|behalte|behalt|weiterlaufen|weiterhaben|weiter haben|weiterlesen|weiter lesen|weiter lese|' +
        'weiterführen|weiternutzen|dabei bleiben|dabei bleibt|bei (?:dem|diesem) neuen \\w+ bleib\\w*|' +
        'bleiben lassen|keep (?:it|the|this|that)|stay with (?:it|the deal|this))_',
      '_(?:den|das|diesen) (?:vertrag |tarif |abo )?(?:mag|mog|moechte|will) (?:ich|i|wir) (?:ja |scho |schon |' +
        'gern\\w* |durchaus )*(?:schon|scho|gern\\w*|durchaus|behalten|haben)_',
      '_raus (?:will|moechte|mag) ich (?:gar |überhaupt |ja )*nicht_',
    ),
    unless:
      `_(?:${OLD} (?:\\w+ )?${PLAN}|beim alten|mein\\w* alte[nrs]? (?:behalten|weiter\\w*)|bei (?:meinem|meiner|ihrem|unserem|der)|rufnummer|nummer|geld|` +
      'ruhe|my number|recht behalten|geräte?|router|receiver|brief|umschlag|quittung|gutschein|kann ich ' +
      '(?:den|das|die) \\w+ behalten|my (?:old|number|plan|contract))_',
  },
  {
    // "Wie fordere ich den Bonus, ohne dass mein Abo storniert wird?"
    goal: 'keep',
    frame: 'none',
    what: ways(
      '_ohne (?:dass|daß|das) (?:\\w+ ){1,4}(?:\\w*vertrag|\\w*abo|abonnement|\\w*tarif|anschluss) ' +
        '(?:\\w+ ){0,2}(?:storniert|kaputt|gekündigt|aufgelöst|beendet|verloren|weg|rückgängig|flöten|hinfällig|' +
        'platzt)\\w*',
      '_ohne (?:den|das|die|mein\\w*|unser\\w*) (?:\\w+ )?(?:vertrag|abo|tarif|anschluss) zu (?:verlieren|' +
        'kündigen|gefährden|stornieren|riskieren|widerrufen)_',
      '_without (?:losing|cancelling|ending|risking) (?:the|this|my|our) (?:\\w+ )?(?:contract|plan|' +
        'subscription|tariff)_',
    ),
    denied: true,
    // "Raus aus dem neuen Tarif ohne den Anschluss zu verlieren": the one that must not be lost is another.
    unless: ways(
      `_${OLD} (?:\\w+ )?${PLAN}_`,
      '_(?:raus|heraus|rauskomm\\w*|loswerden|los werden|loszuwerden|kündigen|widerrufen|stornieren|aussteigen|' +
        'zurücktreten|cancel|withdraw|get out|get rid)_[^.!?\\n]{0,80}_(?:ohne|without)_',
    ),
  },
  {
    // The new one is to go on, come, or be stayed with; the way out is not wanted.
    goal: 'keep',
    frame: 'none',
    what: ways(
      '_nicht vor,? (?:[\\w-]+ ){0,5}(?:auszusteigen|zu kündigen|zu widerrufen|zu stornieren)_',
      '_(?:\\w*vertrag|\\w*tarif|\\w*anschluss|\\w*abo|\\w*paket|contract|plan)_[^.!?\\n]{0,40}_(?:soll|darf|' +
        'kann|should|can) (?:(?:auch|ja|gern\\w*|ruhig|schon|weiter|weiterhin|so|natürlich|bestehen) ' +
        '){0,3}(?:bleiben|weiterlaufen|laufen|kommen|weitergehen|stay|go ahead)_',
      '_(?:kündigen|widerrufen|aussteigen|stornieren|rausgehen) (?:will|wills|möchte|moechte|wollen|mag) ' +
        '(?:ich|wir|sie|er) (?:(?:ja|den|das|ihn|gar|doch|aber|eigentlich|überhaupt) ){0,3}(?:nicht|nich|net|' +
        'ned)_',
      '_(?:don.t|do not) want to (?:cancel|withdraw|get out)_',
      '_(?:staying|stay|stick|sticking|happy) with (?:the|this|my|our) new_',
      '_(?:will|wills|möchte|moechte|wollen) (?:ich|wir|sie|er) (?:(?:ja|schon|auch|unbedingt|durchaus|' +
        'weiterhin|gern\\w*|wirklich|den|das) ){1,3}(?:haben|behalten|nutzen)_',
      '_do (?:still |really )?want (?:this|the|it|that)_',
      '_(?:bleib|bleibe|bleiben) (?:ich |wir )?(?:gern\\w* |auf jeden fall )?dabei_',
      '_(?:ich|wir) (?:bleib|bleibe|bleiben) (?:gern\\w* )?dabei_',
      '_(?:den|das|diesen) (?:\\w*vertrag|\\w*tarif|\\w*anschluss|\\w*abo) (?:behalte?|behalten) (?:ich|wir)_',
      '_(?:daran|an dem|an diesem|am) (?:\\w+ )?(?:will|möchte|moechte)? ?(?:ich |wir )?festhalten_',
      '_(?:will|möchte|moechte|wollen) (?:ich|wir) (?:den|das|ihn) (?:\\w+ )?nicht (?:verlieren|hergeben|' +
        'missen|loswerden)_',
      '_(?:don.t|do not) want to (?:lose|give up) (?:the|this|my|our|that) (?:\\w+ )?(?:contract|plan|tariff|deal)_',
      '_(?:ich|wir) (?:will|möchte|moechte|wollen) (?:den|das|ihn|diesen) (?:\\w+ )?nicht (?:verlieren|' +
        'hergeben|missen|loswerden)_',
      '_(?:an dem|am|an diesem) (?:vertrag|tarif)_[^.!?\\n]{0,20}_festhalten_',
      '_soll (?:ruhig |gern\\w* |einfach |auch ){0,2}(?:so )?weiterlaufen_',
      '_(?:contract|plan|tariff) is (?:fine|okay|ok|great)_',
    ),
    denied: true,
    unless: `_(?:${OLD} (?:\\w+ )?${PLAN}|beim alten|unangetastet|nummer|geld|ruhe|wenn|falls|if|neuen anbieter)_`,
  },
  {
    // "Vertrag soll bleiben, ich hätt nur gern meine 50 Euro": what is wished beside it is no report.
    goal: 'keep',
    frame: 'none',
    reported: true,
    what:
      '_(?:\\w*vertrag|\\w*tarif|\\w*anschluss|\\w*abo) (?:soll|kann|darf) (?:(?:ja|ruhig|gern\\w*|auch|so|doch) ){0,3}(?:bleiben|weiterlaufen),? ' +
      '(?:aber |nur |und )?(?:ich|wir|i) (?:haette?n?|haett|will|wollen|möchte\\w*|moechte\\w*) (?:\\w+ ){0,2}(?:nur|bloß|lediglich|gern\\w*)_',
    unless: `_(?:${OLD} (?:\\w+ )?${PLAN}|beim alten|wenn|falls|neuen anbieter|raus|los)_`,
  },
  {
    goal: 'keep',
    frame: 'none',
    what: ways(
      '_(?:ich|wir) (?:behalten?|behalts) (?:den|das|ihn|es|sie) (?:\\w+ ){0,2}(?:gern\\w*|auch)_',
      '_(?:ich|wir) (?:behalt|behalts|behalten?) (?:ihn|es|(?:den|diesen) (?:vertrag|tarif|anschluss)) ' +
        '(?:jetzt |nun |also |dann |einfach )?doch_',
      '_(?:ich|wir) (?:behalt|behalts|behalten?) (?:ihn|(?:den|diesen) (?:vertrag|tarif|anschluss))(?: (?:jetzt|nun|also|dann|einfach|halt|lieber|erstmal))*(?= ?(?:[.,!\\n]|$))',
      '_(?:dann|jetzt|lieber) behalte? ich (?:ihn|(?:den|diesen) (?:vertrag|tarif|anschluss))(?: (?:halt|doch|lieber|einfach))*(?= ?(?:[.,!\\n]|$))',
      '_(?:den|das) (?:behalt|behalte|behalten) (?:ich|wir)_',
    ),
    unless: '_(?:nicht|nich|nie|kein\\w*|ob|wenn|falls|vielleicht|bis)_',
  },
];
