import { createTransport, type Transporter } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { Mailbox, type StoredMail } from './mailbox';
import type { World } from '../world';

/** A mail as it came out at the far end of a real SMTP connection. */
export interface CaughtMail {
  from: string;
  to: string[];
  raw: string;
}

/**
 * Carries each mail over real SMTP to a catcher on this machine, one after the other. The mail is the same without it;
 * this proves that it survives the way, and lets any mail program look on.
 */
export class MailDesk {
  readonly caught: CaughtMail[] = [];
  /** What went wrong on the way, in order. */
  readonly failures: { mailId: string; message: string }[] = [];
  port = 0;
  private readonly mailbox: Mailbox;
  private server: SMTPServer | undefined;
  private transport: Transporter | undefined;

  constructor(world: World) {
    this.mailbox = world.part(Mailbox);
  }

  /** Listens on a free port of 127.0.0.1, or on `port`. */
  async start(port = 0): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const { mailFrom, rcptTo } = session.envelope;
          const from = mailFrom ? mailFrom.address : '';
          this.caught.push({
            from,
            to: rcptTo.map(({ address }) => address),
            raw: Buffer.concat(chunks).toString('utf8'),
          });
          done();
        });
      },
    });
    this.server = server;
    this.port = await new Promise<number>((resolve, reject) => {
      server.once('error', reject);
      const listener = server.listen(port, '127.0.0.1', () => resolve((listener.address() as { port: number }).port));
    });
    this.transport = createTransport({
      host: '127.0.0.1',
      port: this.port,
      ignoreTLS: true,
      pool: true,
      maxConnections: 1,
    });
    this.mailbox.carrier = (mail) => this.deliver(mail);
  }

  async stop(): Promise<void> {
    await this.mailbox.settled();
    this.mailbox.carrier = undefined;
    this.transport?.close();
    const { server } = this;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
    this.server = undefined;
  }

  private async deliver(mail: StoredMail): Promise<void> {
    const envelope = { from: mail.from, to: [...mail.to, ...mail.cc, ...mail.bcc] };
    try {
      await this.transport!.sendMail({ envelope, raw: mail.raw });
    } catch (error) {
      this.failures.push({ mailId: mail.id, message: (error as Error).message });
    }
  }
}
