// Who takes the caller for somebody of the family: "Hannelore, bist du das?", and goes on to say du.
import type { Line } from './lines.ts';

const ASKS_IF_IT_IS = /\bbist du(?: das| es|'?s)\b|\bdu bist(?:'?s| es)\b|\bis that you\b/;
const SAYS_DU = /\b(?:du|dir|dich|dein\w*)\b/;
const A_YES = /^\W*(?:na )?(?:ja|jo|gut|gern)\b/;

/**
 * Asked whether it is somebody known, and spoken to like that afterwards as well, beside the answer to the offer: such a yes is none
 * to the caller. "Ja, Bernd, bring sie mit" alone may still be meant for the magazines, and stays half a yes.
 * Where the agent says du, too, everybody does; whoever is set right and says Sie from then on knows with whom he speaks.
 */
export function takesForKin(lines: readonly Line[]): boolean {
  const asked = lines.findIndex((line) => !line.agent && ASKS_IF_IT_IS.test(line.folded));
  return (
    asked >= 0 &&
    !lines.some((line) => line.agent && SAYS_DU.test(line.folded)) &&
    lines.slice(asked + 1).some((line) => !line.agent && !A_YES.test(line.folded) && SAYS_DU.test(line.folded))
  );
}
