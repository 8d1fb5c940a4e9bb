// A seller one stood before, without the words "Haustür" or "unterschrieben", and the calls that look like it.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const shop = { channel: 'shop' } as const;
const door = { channel: 'doorstep' } as const;
const call = { channel: 'outboundCall' } as const;
const OPEN = ['channel'] as const;

export const FACE_WAYS: readonly Sentence[] = [
  // behind a counter, at a stand
  ['der typ im handyshop hat gesagt das ist nur eine verlängerung aber jetzt hab ich zwei verträge', shop],
  ['hab mir bei expert ein handy geholt und der hat mir da nen vertrag mit aufgedrückt', shop],
  ['Im Einkaufszentrum sprach mich eine Dame von Sky an. Ich habe dort einen Vertrag abgeschlossen.', shop],
  ['in der fußgängerzone hat mich ein student angequatscht und ich hab einen vertrag unterschrieben', shop],
  ['meine tochter hat im google play store ein abo gekauft', { channel: 'online' }],
  // at home
  ['es hat geklingelt und da standen zwei männer von eon, meine mutter hat unterschrieben', door],
  ['gestern kam ein herr zu mir nach hause wegen glasfaser und ich hab was unterschrieben', door],
  ['bei uns war einer von den stadtwerken da, jetzt hab ich plötzlich nen neuen anbieter', door],
  ['bei einer kaffeefahrt hab ich eine matratze gekauft', door],
  // near: it was a call all the same
  ['es hat geklingelt, eine frau von eon war dran, jetzt hab ich einen stromvertrag', call],
  ['der mann im handyshop hat gesagt ich soll die hotline anrufen', {}, OPEN],
  ['in der innenstadt hat mich vodafone aufm handy angelabert und mir einen vertrag verkauft', call],
  ['der techniker war bei uns zu hause und hat den anschluss gemacht, vertrag will ich keinen', {}, OPEN],
  // sent away, and sold on the phone later
  ['Gestern stand jemand an der Haustür, den habe ich weggeschickt. Heute rief dieselbe Firma an.', call],
  ['war im o2 laden zum fragen, hab nix unterschrieben, zwei tage später hat mich o2 angerufen', call],
  ['der vertreter stand an der tür, ich hab ihn nicht weggeschickt und unterschrieben. später rief die firma an', door],
  ['war im telekom laden, hab unterschrieben, am nächsten tag riefen die an ob alles stimmt', shop],
];

/** Text, and whether it is ours. */
export const FACE_SCOPE: readonly (readonly [text: string, ours: boolean])[] = [
  ['meine vermieterin hat heute angerufen und die miete um 120 euro erhöht', false],
  ['mein chef hat mich am telefon gekündigt gilt das überhaupt', false],
  ['das jobcenter hat mich angerufen und will mir 30 prozent kürzen', false],
  ['mein nachbar hat mich angerufen weil mein baum auf sein grundstück ragt', false],
  ['die zahlen mir die überstunden nicht aus', false],
  ['Ich betreibe eine Pizzeria und gestern hat mich einer angerufen, ich habe ja gesagt, 899 Euro im Jahr.', false],
  ['Meine Vermieterin hat mir am Telefon gesagt ich muss bis Dezember raus', false],
  ['mein nachbar hat mir am telefon gesagt er hat für mich strom bestellt', true],
  ['mein nachbar hat mich angerufen und mir ein zeitungsabo verkauft', true],
  ['mein vermieter hat angerufen und gesagt dass sich ein stromanbieter meldet', true],
  ['meine chefin hat mich angerufen, danach rief eine firma an wegen gewinnspiel', true],
  ['konto gekündigt weil die sparkasse anrief und mir eine kreditkarte verkaufte', true],
  ['ich hatte probezeit, da rief eine frau an und ich hab zugesagt', true],
];
