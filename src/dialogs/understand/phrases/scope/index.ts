// What lies outside or must be handed over, and what the writer asks for.
export {
  DUES,
  NO_SELLER_CALLED,
  OTHER_FIELDS,
  OUR_FIELD,
  OURS_BESIDE,
  OWN_CALL_THERE,
  SOLD_BESIDE,
  SURELY_OURS,
  THEIR_CONTRACT,
  THIRD_PARTY_BILLING,
} from './fields.ts';
export { GREETING } from './greeting.ts';
export { INTENT_WORDS } from './intents.ts';
export { AUSTRIA, GERMANY, SWITZERLAND } from './lands.ts';
export { STOP_WORDS } from './stops.ts';
