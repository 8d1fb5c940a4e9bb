// A real mail server on this machine that keeps what it gets and can refuse.
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type MailServer = {
  url: string;
  got: { raw: Buffer; to: string[] }[];
  /** While true every mail is turned down. */
  refusing: boolean;
  close: () => Promise<void>;
};

export async function startMailServer(): Promise<MailServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        if (mail.refusing) return done(new Error('mailbox full'));
        const to = session.envelope.rcptTo.map(({ address }) => address);
        mail.got.push({ raw: Buffer.concat(pieces), to });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const mail: MailServer = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    got: [],
    refusing: false,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
  return mail;
}
