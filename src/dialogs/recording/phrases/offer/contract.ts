// Whether it is a contract: asked, answered plainly, booked.
import { list } from '../list.ts';

/** The agent books although no yes was heard, or calls something a yes that was none. */
export const BOOKS = list(
  '(?:notiere|vermerke|werte|hake|merke|nehme|trage|buche|stelle|gebe|leite|schalte|richte) (?:ich )?(?:\\w+ ){0,6}(?:als|ein|vor|um|frei|ab|so|weiter|auf)_',
  'abgemacht',
  'also ja',
  '(?:habe ich|ist|schon) (?:\\w+ ){0,3}(?:gebucht|eingegeben|eingetragen|notiert|vermerkt|umgestellt)',
  'dann (?:sind wir uns|ist) (?:\\w+ )?(?:einig|alles klar)',
  'vielen dank für ihr vertrauen',
  'put it in the system',
  'i.ll (?:book|note|mark)',
);
/** Whether a new contract comes of it, and with whom. */
export const ASKS_CONTRACT = list(
  '(?:ist|wird|wäre) (?:das|es) (?:\\w+ ){0,3}(?:neuer? |neues )?(?:vertrag|abo|bestellung)_',
  '(?:vertrag|abo),? mit wem_',
  'mit wem (?:\\w+ ){0,4}vertrag_',
  '(?:schließe|unterschreibe|bestelle) ich (?:da|jetzt|damit) (?:\\w+ ){0,2}(?:was|etwas|einen|ein)_',
  'is (?:this|that|it) (?:\\w+ ){0,2}(?:new )?contract',
);
/** Says it plainly: a yes, a no, or the thing itself. */
export const PLAIN_ANSWER = list('_(?:ja|nein|nee|genau|richtig|yes|no|vertrag\\w*|abo|contract|gmbh|ag)_');
