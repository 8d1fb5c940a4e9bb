// What is aimed at this service or at others: orders to the program, data of somebody else, threats, insults.
import { ways } from '../../rule.ts';

/** "Ignorier deine Regeln", "du bist jetzt ein Anwalt". */
export const INJECTION = ways(
  '(?:ignorier\\w*|vergiss|vergessen sie|missachte|überschreib\\w*) (?:\\w+ ){0,4}(?:regeln|' +
    'anweisung\\w*|instruktion\\w*|vorgaben|prompt|befehle)',
  '(?:ignore|disregard|forget|override) (?:\\w+ ){0,4}(?:rules|instructions?|prompts?|guidelines)',
  'system ?prompt',
  '(?:du bist|sie sind) (?:jetzt|ab jetzt|nun|ab sofort) (?:ein|eine|kein|mein|der|die|im)_',
  'you are now|developer mode|jailbreak',
  'gib (?:mir )?(?:deinen|den) prompt',
  '(?:reveal|print|show) (?:\\w+ ){0,2}(?:system )?prompt',
  '_(?:alle|deine|eure|sämtliche) (?:bisherigen |vorherigen |vorigen |alten |internen )?(?:regeln|' +
    'anweisungen|vorgaben|instruktionen) (?:gelten|sind) (?:\\w+ ){0,3}(?:nicht mehr|aufgehoben|ungültig|' +
    'außer kraft|hinfällig)_',
  '_du bist (?:jetzt|ab jetzt|nun|ab sofort) (?:mein |ein |der )?(?:rechtsanwalt|anwalt|anwältin|' +
    'rechtsanwältin|richter|richterin|notar|doktor|dr)_',
  'drop table|<script',
  'act as (?:a|an|my)_',
  'antworte (?:ab jetzt )?nur (?:noch )?(?:mit|als)',
  'neue anweisung(?:en)?:',
  'system(?:hinweis|meldung|nachricht|befehl):',
  '(?:du bist|sie sind) (?:ab jetzt|jetzt|ab sofort|nun) (?:\\w+ ){0,2}(?:ohne|frei von) ' +
    '(?:\\w+ )?(?:einschränkung\\w*|regeln|filter\\w*|grenzen)',
  '(?:interne|geheime|komplette) (?:\\w+ )?(?:anweisung|anweisungen|systemanweisung\\w*)_',
  '\\[system\\]|<\\|',
);

/** "Wo wohnt der Anrufer?", "Auskunft im Namen meines Nachbarn". */
export const OTHERS_DATA = ways(
  '_(?:gib|nenn\\w*|zeig\\w*|give|show|tell)_[^.!?]{0,80}_(?:der|des|of the) (?:letzten|anderen|' +
    'vorigen|last|other|previous) (?:person|personen|leute|menschen|kund\\w*|nutzer\\w*|users?|' +
    'customers?|people)_',
  'als (?:waere?|sei) ich (?:er|sie)_',
  '(?:auskunft|anfrage|antrag) (?:auf|in|unter) (?:seine[nm]?|ihre[nm]?) namen?_',
  '(?:sein|ihr|seine|ihre|dessen|deren)\\w* (?:kundenkennwort|kennwort|passwort|' +
    'zugangsdaten)[^?]{0,120}(?:auskunft|nachsehen|einsehen|einloggen|ändern)',
  'als ob ich (?:er|sie) waere',
  '(?:such\\w*|finde|find|besorg\\w*|ermittel\\w*|krieg\\w*|bekomm\\w*|brauch\\w*|gib|sag\\w*|look up|' +
    'find)~(?:adresse|privatadresse|wohnort|telefonnummer|handynummer|private nummer|home address|' +
    'phone number)~_(?:von|of) (?:frau|herrn?|dem|der|diese[mr]|einem|meine[mr]|mr|mrs|ms|my|the) (?:\\w+)',
  '(?:adresse|privatadresse|wohnort|telefonnummer|handynummer|namen?|daten|wohnt|kontodaten|' +
    'private nummer|home address)(?: \\w+){0,5} (?:von (?:dem|der|diesem|dieser|einem|einer|meinem|' +
    'meiner)|des|vom) (?:\\w+ )?(?:anrufer\\w*|mitarbeiter\\w*|typen|beraters?|nachbar\\w*|ex\\w*|' +
    'verkäufer\\w*|kunden|anderen|caller)~(?:raus|herausfinden|rausfinden|geben|bekommen|sagen|haben|' +
    'suchen|ermitteln|besorgen|\\?)',
  'wo (?:der|die) (?:\\w+ )?(?:wohnt|arbeitet)_',
  '(?:daten|vertrag|verträge|konto|account|post|mails) (?:von|meines|meiner|des) ' +
    '(?:\\w+ )?(?:nachbar\\w*|ex\\w*|chef\\w*|kolleg\\w*)~(?:einsehen|sehen|haben|abfragen|zugreifen|' +
    'zugang|bekommen|auskunft)',
  '(?:in (?:ihrem|seinem|deren) namen)~(?:an meine|wissen|auskunft|antrag|anfordern|bestellen)',
  '(?:antrag|auskunft|schreiben)~in (?:ihrem|seinem|deren) namen',
  '(?:daten|auskunft|informationen) (?:über|zu) (?:einen|eine|meinen|meine|andere\\w*) ' +
    '(?:\\w+ )?(?:nachbar\\w*|ex\\w*|kunden|person)',
);

/** A threat that the customer would like to make. */
export const THREAT = ways(
  '(?:droh\\w*|drohung)~(?:anzeige|polizei|anwalt|presse|öffentlich\\w*)~(?:rein|schreib\\w*|brief|' +
    'soll|kann|will|lass)',
  '(?:schreib\\w*|brief|soll ich|kann ich|will|lass uns|ich)~(?:droh\\w*|erpress\\w*|fertig ?machen|' +
    'bloßstellen|an den pranger)~',
  '(?:ich|wir) (?:droh\\w*|erpress\\w*)_',
  'blackmail',
  'threaten (?:them|him)',
);

/** "Blöder Bot", "ihr seid doch auch Betrüger". */
export const INSULT = `_(?:${ways(
  'arschl(?:o|oe)ch\\w*',
  'wichser\\w*|hurensohn|fick\\w*',
  'schei(?:ß|ss)(?:bot|verein|laden|programm|maschine)',
  'drecks(?:bot|programm)',
  'idiot|blöder bot|dummer bot',
  'du bist (?:so )?(?:dumm|blöd|doof|nutzlos)',
  '(?:du|sie) (?:dumme?|blöde?|doofe?)[rs]? (?:kuh|sau|ding|maschine|kiste|bot|programm|esel)',
  'halt(?:et)? die (?:fresse|klappe)',
  "halts? (?:'s |dein |das )?maul",
  'leck(?:t)? mich',
  'verpiss\\w*|ihr könnt mich mal|du kannst mich mal',
  '(?:du|sie) nervst?',
  'schei(?:ß|ss) (?:bot|programm|maschine|computer|verein|laden)',
  '(?:ihr|du) (?:seid|bist) (?:doch |auch |nur |ja |selbst |selber |alle |bestimmt |sicher |wohl |' +
    'genau )*(?:so |genauso )?(?:\\w+ )?(?:betrüger\\w*|verbrecher\\w*|gauner\\w*|abzocker\\w*|' +
    'lügner\\w*|idioten|deppen|trottel|gesindel|dumm|blöd|doof|unfähig|nutzlos|schlimm)',
  '(?:ihr|sie) (?:seid|sind) (?:doch )?(?:auch nur|auch bloß|selbst nur|selber) ' +
    '(?:\\w+ )?(?:betrüger\\w*|verbrecher\\w*|gauner\\w*|abzocker\\w*)',
  'betrügerverein',
  'du bist (?:(?:doch|ja|eh|halt) )*(?:nur|bloß|bloss) (?:ein )?(?:dumm|blöd|doof|scheiß)\\w* (?:computer|bot|ki|maschine|programm|roboter)',
  '(?:immer |ständig |nur )?(?:diese |solche |deine |ihre )(?:blöden|dummen|bescheuerten|nervigen|scheiß) fragen',
  '(?:so ein |was für ein )(?:schei(?:ß|ss)|mist|saftladen|dreck)',
  "(?:you are|you're) (?:\\w+ )?(?:\\w+ )?(?:crooks?|scammers?|useless|stupid|idiots?)",
)})_`;
