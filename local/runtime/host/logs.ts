import { member, type Members } from './offer';
import type { Run } from './run';

const line = member('local', 'log.console');

/** Behind the guest's `console`, which has already made one text of what it was given. */
export class Console {
  static readonly type = 'Console';
  static readonly hidden = true;
  static readonly members: Members = { debug: line, error: line, info: line, log: line, warn: line };
  constructor(private readonly run: Run) {}

  debug(text: string): void {
    this.write('debug', text);
  }
  error(text: string): void {
    this.write('error', text);
  }
  info(text: string): void {
    this.write('info', text);
  }
  log(text: string): void {
    this.write('log', text);
  }
  warn(text: string): void {
    this.write('warn', text);
  }
  private write(level: string, text: string): void {
    this.run.log.push({ level, text, at: this.run.now() });
  }
}

/**
 * The guest makes one text of what `Logger.log` is given, as for `console`.
 * Source: https://developers.google.com/apps-script/reference/base/logger
 */
export class Logger {
  static readonly type = 'Logger';
  static readonly members: Members = { clear: line, getLog: line, log: line };
  private first = 0;
  constructor(private readonly run: Run) {}

  log(text: string): Logger {
    this.run.log.push({ level: 'log', text, at: this.run.now() });
    return this;
  }
  clear(): void {
    this.first = this.run.log.length;
  }
  getLog(): string {
    return this.run.log
      .slice(this.first)
      .map(({ text, at }) => `${new Date(at).toISOString()} INFO: ${text}\n`)
      .join('');
  }
}
