// What must not stand in a letter (never-say 8, 9, 11, 12, 14), per letter and in all of them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Facts } from '../../src/knowledge/facts.ts';
import type { LetterKind } from '../../src/knowledge/law/assessment.ts';
import { AVAILABLE_LETTERS } from '../../src/letters/index.ts';
import { blocksOf } from '../../src/letters/blocks/index.ts';
import { COPIES } from '../../src/letters/recipes/copies.ts';
import { groupsOf, recipeOf } from '../../src/letters/recipes/index.ts';
import { bodyOf, documentOf, inputOf, MOBILE, PARTIES, TODAY } from './support/cases.ts';

/** Every text that a letter can ever contain, whatever the facts. */
function everyText(kind: LetterKind): string {
  const recipe = recipeOf(kind);
  assert.ok(recipe);
  return groupsOf(recipe)
    .flatMap((group) => blocksOf(group).map(({ text }) => text))
    .join('\n');
}

/** The same without its second letters: those go to somebody else, and tell the present supplier of no cancellation. */
function ownText(kind: LetterKind): string {
  const second = new Set(COPIES.flatMap(({ body, end }) => [...body, ...end].flat()));
  second.delete('represented');
  const recipe = recipeOf(kind) ?? assert.fail(kind);
  const own = groupsOf(recipe).filter((group) => !second.has(group));
  return own.flatMap((group) => blocksOf(group).map(({ text }) => text)).join('\n');
}

const EVERYWHERE: readonly (readonly [string, RegExp])[] = [
  ['an approval', /\bich (?:genehmige|bestätige)(?! (?:diesen|diese|\{thisAcc\}|\{itAcc\}|das)[^.]*nicht)/i],
  ['an acknowledgement of debt', /erkenne[^.]*(?:Forderung|Schuld) an(?!\w)(?<!nicht an)|Ratenzahlung|in Raten/i],
  ['a threat of criminal charges', /Strafanzeige|Straftat|Betrug|§ ?201|§ ?263/],
  ['damages in a first letter', /Schadensersatz|Schmerzensgeld|Art\. 82/],
  ['a copy of an identity card', /Ausweis|Personalausweis/],
  ['bank details', /IBAN|Kontonummer|BIC/],
  ['a link to the company', /https?:|www\.|klicken Sie/i],
  ['the repealed rule on scoring', /§ ?31 (?:Abs\. 2 )?BDSG/],
  ['a ground of invalidity from the unlawful call', /unerlaubte[rn]? (?:Werbe)?[Aa]nruf[^.]*(?:unwirksam|nichtig)/],
  ['a secret recording', /heimlich|mithören/],
];

describe('in no letter', () => {
  for (const kind of AVAILABLE_LETTERS)
    it(kind, () => {
      for (const [what, pattern] of EVERYWHERE) assert.doesNotMatch(everyText(kind), pattern, what);
    });
});

/** The column „must NOT be in it“, and what only this letter must avoid. */
const PER_LETTER: Readonly<Partial<Record<LetterKind, readonly RegExp[]>>> = {
  contestConclusion: [/habe (?:ich )?(?:ja|zu)gesagt/i, /kündig/i, /nie telefoniert/i],
  refuseApproval: [/kündig/i, /behalten möchte|würde[^.]*behalten/i],
  recordingAccess: [/lösch/i, /Ersatz/, /kündig/i],
  energyFormVoid: [/Zählernummer|Zählerstand|Marktlokation/i],
  refuseThirdParty: [
    /mein(?:e|en|em)? (?:Sohn|Tochter|Mann|Frau|Mutter|Vater|Kind|Eltern)/i,
    /\{account\}/,
    /so getan/,
  ],
  refuseMinor: [/wurde(?:n)? (?:ich|wir) angerufen/i, /habe (?:ich )?(?:ja|zu)gesagt/i],
  incapacity: [/Demenz|Diagnose|Krankheit|Attest/i],
  identityMisuse: [/Passwort|Kennwort/i],
  formVoid: [/hiermit kündige/i],
  withdrawal: [/weil|denn|wurde ich|kündig|falls|sofern/i],
  insuranceWithdrawal: [/weil|kündig/i],
  stopSwitch: [/beauftrage|erteile/i],
  avoidance: [/vermute|wahrscheinlich|offenbar|wohl/i],
  mandateRevocation: [/weil|denn|\{misled/i],
  marketingObjection: [/lösch/i],
  marketingConsentProof: [/Vertrag\b/],
  debtCollectorReply: [/Raten|Stundung/i],
  recordingReminder: [/lösch/i, /Werbe/],
  dpaComplaint: [/BGB|ZPO|TKG/],
  cancellation: [/statt des Widerrufs|anstelle des Widerrufs/i],
  courtOrderObjection: [/weil|Begründung|TKG|BGB/],
};

describe('not in this letter', () => {
  for (const [kind, patterns] of Object.entries(PER_LETTER) as [LetterKind, readonly RegExp[]][])
    it(kind, () => {
      const text = kind === 'withdrawal' ? ownText(kind) : everyText(kind);
      for (const pattern of patterns) {
        assert.doesNotMatch(text, pattern);
        assert.doesNotMatch(bodyOf(documentOf(inputOf(kind))), pattern);
      }
    });

  it('refuseMinor speaks in one voice: both parents say "wir", one alone says "ich"', () => {
    const rows = blocksOf('withdrawStacked').concat(
      ['minorOpening', 'minorRefuse', 'minorPocket', 'minorProof', 'minorEnd'].flatMap(blocksOf),
    );
    for (const { id, text } of rows) {
      const variant = id.split('/')[1] ?? '';
      if (variant.startsWith('sole')) assert.doesNotMatch(text, /\b(?:wir|uns(?:er\w*)?)\b/i, id);
      else if (id.startsWith('minor')) assert.doesNotMatch(text, /\b(?:ich|mir|mich|mein\w*)\b/i, id);
    }
  });

  it('the counter-proof: the patterns find what they are for', () => {
    const [approval, debt] = EVERYWHERE.map(([, pattern]) => pattern);
    assert.match('Ich genehmige den Vertrag.', approval ?? /x^/);
    assert.match('Ich erkenne die Forderung an.', debt ?? /x^/);
    assert.match('Mein Sohn hat so getan, als dürfe er.', PER_LETTER.refuseThirdParty?.[0] ?? /x^/);
  });
});

describe('a yes on the phone', () => {
  const facts = (more: Facts): Facts => ({ ...MOBILE, agreedOnPhone: true, ...more });
  const body = (more: Facts): string =>
    bodyOf(
      documentOf({ letter: 'contestConclusion', facts: facts(more), parties: PARTIES, today: TODAY, stack: true }),
    );

  it('is never denied', () => {
    for (const more of [
      { declaration: 'clearYes' },
      { declaration: 'onlyDocuments' },
      { declaration: 'no' },
      {},
    ] as const) {
      const { declaration: _out, ...rest } = facts({});
      const text = bodyOf(
        documentOf({ letter: 'contestConclusion', facts: { ...rest, ...more }, parties: PARTIES, today: TODAY }),
      );
      assert.doesNotMatch(text, /nicht zugestimmt|abgelehnt|keine Zusage|nicht getroffen|nur darum gebeten/);
    }
  });

  it('is never volunteered', () => {
    assert.doesNotMatch(body({ declaration: 'clearYes' }), /\bja\b|zugesagt|ich habe zugestimmt|einverstanden/i);
  });

  it('to something else is told as that', () => {
    assert.match(
      body({ declaration: 'yesToSomethingElse' }),
      /galt etwas anderem\. Diesem Vertrag habe ich damit nicht zugestimmt/,
    );
  });

  it('of a relative is not told at all, nor the customer’s account of it', () => {
    const doc = documentOf({
      letter: 'contestConclusion',
      facts: facts({ personOnPhone: 'spouse' }),
      parties: PARTIES,
      today: TODAY,
      account: 'Mein Mann hat ja gesagt.',
    });
    assert.doesNotMatch(bodyOf(doc), /Mann|Ich selbst|nicht zugestimmt|Ich wollte/);
  });
});
