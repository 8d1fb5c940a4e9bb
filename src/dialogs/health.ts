// Illness and custodianship in the customer's words: nothing is noted, it is asked about after consent.

/** Words that tell of an illness or a custodianship; what they meant in the call is asked, after consent. */
const CUSTODY = /\bbetreuer|betreuung\b|betreuungsgericht|einwilligungsvorbehalt|custodian|legal guardian/i;
const ILLNESS =
  /dement|demenz|alzheimer|schlaganfall|geistig (?:verwirrt|behindert)|psychisch krank|psychose|nicht geschäftsfähig|geschäftsunfähig|dementia|stroke\b/i;
/** Which health question such words lead to. */
export const illnessIn = (text: string): string | undefined =>
  CUSTODY.test(text) && !/kinderbetreuung|kundenbetreu/i.test(text)
    ? 'custodianship'
    : ILLNESS.test(text)
      ? 'incapable'
      : undefined;
