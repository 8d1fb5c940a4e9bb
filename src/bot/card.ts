// The result as an Adaptive Card, for clients that show one. It says what the text says; no answer is possible only here.
import type { ResultBlock } from '../dialogs/messages.ts';

/** An attachment of an activity; its content is the card as its schema has it. */
export type Card = { contentType: 'application/vnd.microsoft.card.adaptive'; content: Record<string, unknown> };

/** A card's text is read as markdown: what would be markup is shown as it was meant. */
const plain = (text: string): string =>
  text
    .replace(/[\\*_[\]#~`|<>]/g, String.raw`\$&`)
    .replace(/^(\s*)([-+])/gm, String.raw`$1\$2`)
    .replace(/^(\s*\d+)\./gm, String.raw`$1\.`);

const block = (text: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  type: 'TextBlock',
  text: plain(text),
  wrap: true,
  ...more,
});

const COLOURS = { for: 'Good', depends: 'Warning', against: 'Attention' } as const;

/** @param lang the language of its words */
export function resultCard(result: ResultBlock, lang: string): Card {
  const { headline, lead, light, firmness, dates, grounds, steps, stand, disclaimer } = result;
  const own = dates.filter(({ by }) => by === 'customer');
  const body = [
    ...own.map((date) => block(date.lead, { weight: 'Bolder' })),
    block(headline, { size: 'Large', weight: 'Bolder', color: COLOURS[light], style: 'heading' }),
    block(lead),
    block(`${firmness.label}: ${firmness.text}`, { isSubtle: true }),
    ...grounds.flatMap((ground) => [
      block(ground.title, { weight: 'Bolder', separator: true }),
      block(ground.text),
      block(`${ground.norm}. ${ground.label}`, { isSubtle: true, size: 'Small' }),
    ]),
    ...steps.map((step) => block(`${step.title}: ${step.text}`, { separator: true })),
    block(stand, { isSubtle: true, size: 'Small', separator: true }),
    block(disclaimer, { isSubtle: true, size: 'Small' }),
  ];
  return {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: {
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      type: 'AdaptiveCard',
      version: '1.3',
      lang,
      fallbackText: `${headline} ${lead}`,
      body,
    },
  };
}
