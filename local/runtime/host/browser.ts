import { member, ServiceError, type Members } from './offer';
import type { Run } from './run';
import { askPerson, when } from './ui';

const ask = member('call', null, { none: false });

/** The older way to ask a person. Source: https://developers.google.com/apps-script/reference/base/browser */
export class Browser {
  static readonly type = 'Browser';
  static readonly members: Members = { inputBox: ask, msgBox: ask };
  static readonly enums = { Buttons: ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'] };
  constructor(private readonly run: Run) {}

  /** The text, or `cancel` when the person canceled or closed the box. */
  inputBox(...args: unknown[]): string | Promise<string> {
    this.attended('inputBox');
    return when(askPerson(this.run, 'Browser', 'inputBox', 'prompt', args), ({ button, text }) =>
      button === 'OK' || button === 'YES' ? (text ?? '') : 'cancel',
    );
  }
  /** The button in lower case; `cancel` when the person closed the box. */
  msgBox(...args: unknown[]): string | Promise<string> {
    this.attended('msgBox');
    return when(askPerson(this.run, 'Browser', 'msgBox', 'alert', args), ({ button }) =>
      button === 'CLOSE' ? 'cancel' : button.toLowerCase(),
    );
  }

  private attended(method: string): void {
    if (!this.run.options.attended) throw new ServiceError(`Cannot call Browser.${method}() from this context.`);
  }
}
