import { brokenTemplateLiteral } from '../common/template-literals';
import type { Answer, MenuItem, Question, ShownPage } from '../machine-types';
import { isHtmlOutput, type HtmlOutput } from './html';
import { Locks } from './locks';
import { EnumValue, member, ServiceError, signatureError, type Members } from './offer';
import type { Run } from './run';
import { Screens } from './screens';
import { fit } from './signature';

const build = member('handle', null);
// Simple triggers may ask, but not open pages.
// Source: https://developers.google.com/apps-script/guides/triggers#restrictions
const ask = member('call', null, { none: false });
const show = member('call', null, { scopes: ['script.container.ui'], limited: false });

/** Source: https://developers.google.com/apps-script/guides/dialogs (sidebars are 300 pixels wide, whatever they ask for). */
const sidebarWidth = 300;
const usualDialog = { width: 500, height: 300 };

/** What `SpreadsheetApp.getUi()` returns. Source: https://developers.google.com/apps-script/reference/base/ui */
export class Ui {
  static readonly type = 'Ui';
  static readonly members: Members = {
    alert: ask,
    createAddonMenu: build,
    createMenu: build,
    prompt: ask,
    showDialog: show,
    showModalDialog: show,
    showModelessDialog: show,
    showSidebar: show,
  };
  static readonly enums = {
    Button: ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'],
    ButtonSet: ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'],
  };

  constructor(private readonly run: Run) {
    if (!run.options.attended) throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
  }

  createMenu(...args: unknown[]): Menu {
    fit('Ui', 'createMenu', args, 'String');
    return new Menu(this.run, String(args[0]));
  }
  createAddonMenu(): Menu {
    return new Menu(this.run, 'Extensions');
  }

  alert(...args: unknown[]): EnumValue | Promise<EnumValue> {
    return when(this.ask('alert', args), ({ button }) => new EnumValue('Button', button));
  }
  prompt(...args: unknown[]): PromptResponse | Promise<PromptResponse> {
    return when(this.ask('prompt', args), (answer) => new PromptResponse(answer));
  }

  showSidebar(...args: unknown[]): void {
    const [page] = args;
    if (args.length !== 1 || !isHtmlOutput(page)) throw signatureError('Ui', 'showSidebar', args);
    this.show('sidebar', page, page.title, sidebarWidth, 0);
  }
  /** Deprecated: its title is the page's own. Source: https://developers.google.com/apps-script/reference/base/ui#showDialog(Object) */
  showDialog(...args: unknown[]): void {
    const [page] = args;
    if (args.length !== 1 || !isHtmlOutput(page)) throw signatureError('Ui', 'showDialog', args);
    this.dialog('modal', 'showDialog', [page, page.title]);
  }
  showModalDialog(...args: unknown[]): void {
    this.dialog('modal', 'showModalDialog', args);
  }
  showModelessDialog(...args: unknown[]): void {
    this.dialog('modeless', 'showModelessDialog', args);
  }

  private dialog(kind: ShownPage['kind'], method: string, args: unknown[]): void {
    const [page, title] = args;
    if (args.length !== 2 || !isHtmlOutput(page) || typeof title !== 'string') throw signatureError('Ui', method, args);
    this.show(kind, page, title, page.width ?? usualDialog.width, page.height ?? usualDialog.height);
  }

  private show(kind: ShownPage['kind'], page: HtmlOutput, title: string, width: number, height: number): void {
    const html = page.getContent();
    const broken = brokenTemplateLiteral(html);
    if (broken) {
      throw new ServiceError(
        `HtmlService would cut "//" or "/*" out of this template literal and so break the page: ${broken}`,
        'NotImplementedLocally',
      );
    }
    this.run.world.part(Screens).show(this.run.options.user, { kind, title, html, width, height });
  }

  private ask(kind: Question['kind'], args: unknown[]): Answer | Promise<Answer> {
    return askPerson(this.run, 'Ui', kind, kind, args);
  }
}

/** Stops the run until the person has answered. `args` as in `(prompt)`, `(prompt, buttons)`, `(title, prompt, buttons)`. */
export function askPerson(
  run: Run,
  type: string,
  method: string,
  kind: Question['kind'],
  args: unknown[],
): Answer | Promise<Answer> {
  const shape = fit(type, method, args, 'String', 'String, Enum', 'String, String, Enum');
  const [title, text, buttons] =
    shape === 2 ? (args as [string, string, string]) : ['', String(args[0]), String(args[1] ?? 'OK')];
  // "Jdbc connections and LockService locks don't persist across the suspension." (Ui.alert)
  run.world.part(Locks).releaseAll(run);
  const answer = run.world.part(Screens).ask(run.options.user, { kind, title, text, buttons });
  if (answer) return answer;
  throw new ServiceError(
    `Nobody is there to answer ${kind === 'alert' ? 'the alert' : 'the prompt'} "${text}".`,
    'NotImplementedLocally',
  );
}

export function when<A, B>(value: A | Promise<A>, next: (value: A) => B): B | Promise<B> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** Source: https://developers.google.com/apps-script/reference/base/prompt-response */
export class PromptResponse {
  static readonly type = 'PromptResponse';
  static readonly members: Members = {
    getResponseText: member('local', null),
    getSelectedButton: member('local', null),
  };
  constructor(private readonly answer: Answer) {}
  getResponseText(): string {
    return this.answer.text ?? '';
  }
  getSelectedButton(): EnumValue {
    return new EnumValue('Button', this.answer.button);
  }
}

/** Source: https://developers.google.com/apps-script/reference/base/menu */
export class Menu {
  static readonly type = 'Menu';
  static readonly members: Members = { addItem: build, addSeparator: build, addSubMenu: build, addToUi: build };
  readonly items: MenuItem[] = [];
  constructor(
    private readonly run: Run,
    readonly name: string,
  ) {}

  addItem(...args: unknown[]): this {
    fit('Menu', 'addItem', args, 'String, String');
    this.items.push({ label: String(args[0]), functionName: String(args[1]) });
    return this;
  }
  addSeparator(): this {
    this.items.push('separator');
    return this;
  }
  addSubMenu(...args: unknown[]): this {
    fit('Menu', 'addSubMenu', args, 'Menu');
    const { name, items } = args[0] as Menu;
    this.items.push({ label: name, items });
    return this;
  }
  addToUi(): void {
    this.run.world
      .part(Screens)
      .addMenu(this.run.options.user, { name: this.name, items: structuredClone(this.items) });
  }
}
