// Callers who were after money, codes or access: a matter for the police and the bank.
import { ways } from '../../rule.ts';

/** "Mein verlorenes Geld bei einem Broker sei gefunden, ich soll vorher 2.400 Euro überweisen": who asks for money to bring money back. */
const LOST_MONEY =
  '_(?:(?:verlorene\\w*|gestohlene\\w*|investierte\\w*) (?:\\w+ )?(?:geld\\w*|einsatz|einlage\\w*|summe)|' +
  '(?:geld|summe|einlage) (?:\\w+ ){0,5}(?:gefunden|aufgetaucht|sichergestellt)|broker\\w*|krypto\\w*|' +
  'bitcoin\\w*|finanzaufsicht|bafin|(?:lost|stolen) money)_';
const PAY_FIRST =
  '_(?:vorher|zuerst|vorab|im voraus|erst|erst mal|first)_(?:(?!nicht|kein|never|not )[^.!?\\n]){0,40}_(?:überweis\\w*|zahlen|einzahlen|bezahlen|transfer|pay)_';

/** "Auf den Link in der SMS geklickt und meine Kreditkarte eingegeben": data typed behind a link. */
const PHISHED = ways(
  '_(?:sms|whatsapp\\w*|mail|e-?mail)_[^.!?\\n]{0,60}_(?:karte|kartendaten|kreditkarte\\w*|bankdaten|kontodaten|zugangsdaten)_[^.!?\\n]{0,20}_eingegeben_',
  '_link_[^.!?\\n]{0,60}_(?:daten|karte|kartendaten|kreditkarte\\w*|bankdaten)_ (?:\\w+ )?eingegeben_[^.!?\\n]{0,40}_(?:fehlt|weg|abgebucht|abgeräumt|leer)_',
  '_(?:paypal|konto|onlinebanking|online-banking|amazon-?konto)_(?: \\w+){0,2} gehackt_',
);

/** A caller who was after money, codes or access. */
export const FRAUD = ways(
  '(?:angerufen|anruf\\w*|anrief|rief|am telefon|call\\w*|sms|whatsapp|der (?:typ|mann|anrufer)|' +
    'die (?:frau|dame)|{hab}|gegeben|gesagt|genannt|wollte\\w*|soll\\w*)~(?:fernzugriff|anydesk|' +
    'teamviewer|_tans?_|_pins?_|tan-?nummer\\w*|sicherheitscode\\w*|zugangsdaten|online-?banking|' +
    'passwort\\w*|kreditkartennummer|gutscheinkarten?|google-?play-?karten|kryptowährung\\w*|' +
    'sicheres konto|bargeld (?:\\w+ )?(?:abholen|übergeben|holen))',
  '(?:_tans?_|_pins?_|fernzugriff|anydesk|teamviewer|passwort|sicherheitscode|' +
    'zugriff auf (?:meinen|den) (?:pc|computer|rechner))~(?:gegeben|gesagt|genannt|verraten|durchgegeben|' +
    'rausgegeben|installiert|verlangt|haben wollen|wollte\\w*|hat er|hat sie)',
  '_(?:europol|interpol|enkeltrick|schockanruf|falsche[rn]? polizist\\w*|' +
    'falsche[rn]? bankmitarbeiter\\w*|phishing\\w*)_',
  '(?:polizei|staatsanwalt\\w*|kriminalpolizei|microsoft|windows)~(?:angerufen|anruf)~(?:geld|' +
    'überweis\\w*|konto|viren?|zugriff|kaution|schmuck)',
  '(?:viren|trojaner|virus) (?:\\w+ ){0,4}(?:pc|computer|rechner)',
  '(?:pc|computer|rechner) (?:\\w+ ){0,3}(?:viren|trojaner|virus|gehackt)~(?:angerufen|anruf|microsoft)',
  '(?:sohn|tochter|enkel\\w*)~(?:unfall|kaution)~(?:geld|zahlen|euro)|(?:sohn|tochter|enkel\\w*)~_unfall_[^.!?]{0,60}_kaution_',
  PHISHED,
  '(?:gave|told) (?:him|her|them) (?:my |the )?(?:pin|tan|password|code)',
  'remote access',
  `${LOST_MONEY}~~${PAY_FIRST}`,
  `${PAY_FIRST}~~${LOST_MONEY}`,
);
