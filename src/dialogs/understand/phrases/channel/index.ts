// How the alleged contract came about: who called whom, door, shop, online, letter.
// That no call took place stands in no-call.ts.
import type { Rule } from '../../rule.ts';
import { CAME_RULES } from '../came.ts';
import { CALLED_A_SERVICE, TO_A_SERVICE } from './called-a-service.ts';
import { CALLED_ONESELF } from './called-oneself.ts';
import { CALLED } from './called.ts';
import { CALLER } from './caller.ts';
import { AT_THE_DOOR } from './door.ts';
import { FACE_TO_FACE } from './face-to-face.ts';
import { IT_RANG } from './it-rang.ts';
import { BY_CARD, CLICKED, ONLINE, ORDERED } from './online.ts';
import { AT_A_COUNTER, AT_A_STAND, IN_A_SHOP, SHOP_FIRST } from './shop.ts';
import { SOMEBODY_CALLED } from './somebody-called.ts';
import { BY_PHONE, RINGING, TOLD_OTHERWISE } from './told-otherwise.ts';

/** All of them; where two of one rank begin at one word, the first counts. */
export const CHANNEL_RULES: readonly Rule[] = [
  ...CAME_RULES,
  ...SOMEBODY_CALLED,
  ...IT_RANG,
  ...CALLED,
  ...CALLER,
  ...TOLD_OTHERWISE,
  ...RINGING,
  ...BY_PHONE,
  ...CALLED_ONESELF,
  ...CALLED_A_SERVICE,
  ...TO_A_SERVICE,
  ...CLICKED,
  ...SHOP_FIRST,
  ...AT_THE_DOOR,
  ...IN_A_SHOP,
  ...ONLINE,
  ...AT_A_COUNTER,
  ...ORDERED,
  ...AT_A_STAND,
  ...BY_CARD,
  ...FACE_TO_FACE,
];
