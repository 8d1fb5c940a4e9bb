// The SDK's adapter: who asks is checked by it, and what it answers or throws comes back as data.
import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { MicrosoftApp } from '../config.ts';

/** Whom the adapter trusts, and how it proves who it is itself. */
export type Trust = {
  app: MicrosoftApp;
  /** Other addresses for another cloud; absent = Azure's public cloud. */
  cloud?: {
    ToBotFromChannelOpenIdMetadataUrl: string;
    ToBotFromChannelTokenIssuer: string;
    ToBotFromEmulatorOpenIdMetadataUrl?: string;
  };
  /** How the bot proves to a channel who it is; absent = by the app's password at Microsoft. */
  credentials?: ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1];
};

type Logic = (context: TurnContext) => Promise<void>;

/** The SDK's adapter with its answer as data: its own `process` prints what was thrown and sends it to strangers. */
export class Adapter extends CloudAdapter {
  /** Checks the signature and runs the turn. @throws what `isUnauthorized` knows, for a request of nobody we know */
  take(authorization: string, activity: Activity, logic: Logic): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}

/** The adapter of one registered app. */
export function newAdapter({ app, cloud, credentials }: Trust): Adapter {
  const settings = {
    MicrosoftAppId: app.id,
    MicrosoftAppPassword: app.password,
    MicrosoftAppType: app.type,
    ...(app.tenantId && { MicrosoftAppTenantId: app.tenantId }),
    ...cloud,
  };
  return new Adapter(new ConfigurationBotFrameworkAuthentication(settings, credentials));
}

/** What the SDK's own check throws, and what it lets through of its library's: a token that is not valid yet. */
export const isUnauthorized = (error: unknown): boolean =>
  error instanceof Error && ('statusCode' in error || /^(JsonWebToken|NotBefore|TokenExpired)Error$/.test(error.name));
