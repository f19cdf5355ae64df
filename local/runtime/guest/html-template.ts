/**
 * HTML templates. Their code is the script's own and runs in its context, so they live in the guest; the host knows only
 * their text. Source: https://developers.google.com/apps-script/guides/html/templates
 */
import { HtmlContext } from '../common/html-context';

type CallHost = (type: string, member: string, args: unknown[]) => unknown;

/** `createTemplate…` and `asTemplate`, for the prototypes of their service types. */
export function templateMembers(callHost: CallHost): Record<string, (prototype: Record<string, unknown>) => void> {
  const template = (text: string) => new HtmlTemplate(text, (html) => callHost('HtmlTemplate', 'evaluated', [html]));
  return {
    HtmlService(prototype) {
      for (const name of ['createTemplate', 'createTemplateFromFile']) {
        prototype[name] = (...args: unknown[]) => template(callHost('HtmlTemplate', name, args) as string);
      }
    },
    HtmlOutput(prototype) {
      prototype['asTemplate'] = function (this: { getContent(): string }) {
        return template(this.getContent());
      };
    },
  };
}

class HtmlTemplate {
  readonly #text: string;
  readonly #finish: (html: string) => unknown;

  constructor(text: string, finish: (html: string) => unknown) {
    this.#text = text;
    this.#finish = finish;
  }

  /** Variables are whatever the script has set as properties of this object. */
  evaluate(): unknown {
    const names = Object.keys(this).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name));
    const values = names.map((name) => (this as unknown as Record<string, unknown>)[name]);
    const output = new Output();
    Function(...names, 'output', codeOf(this.#text))(...values, output);
    return this.#finish(output.html);
  }
  getCode(): string {
    return `(function() { var output = HtmlService.initTemplate(); ${codeOf(this.#text)}\n/* End of user code */\nreturn output.$out.append('');\n})();`;
  }
  /** Each line of the template stands as a comment behind the code that was made of it. */
  getCodeWithComments(): string {
    const lines = this.#text.split('\n');
    const commented = (code: string, index: number) =>
      lines[index] === undefined ? code : `${code} // ${lines[index]}`;
    return `(function() { var output = HtmlService.initTemplate();\n${codeOf(this.#text).split('\n').map(commented).join('\n')}\n/* End of user code */\nreturn output.$out.append('');\n})();`;
  }
  getRawContent(): string {
    return this.#text;
  }
}

/** `output._ =` appends as it is, `output._$ =` appends escaped. */
class Output {
  html = '';
  private readonly context = new HtmlContext();
  set _(markup: unknown) {
    const text = markup === undefined || markup === null ? '' : String(markup);
    this.context.feed(text);
    this.html += text;
  }
  set _$(value: unknown) {
    this.html += this.context.escape(value);
  }
  append(markup: string): this {
    this._ = markup;
    return this;
  }
  appendUntrusted(text: string): this {
    this._$ = text;
    return this;
  }
}

/** The template as code whose line numbers are the template's own. */
function codeOf(text: string): string {
  let code = '';
  let at = 0;
  for (const scriptlet of text.matchAll(/<\?(!?=)?([\s\S]*?)\?>/g)) {
    code += markup(text.slice(at, scriptlet.index));
    const [whole, kind, body] = scriptlet;
    code += kind === '=' ? `output._$ = ${body};` : kind === '!=' ? `output._ = ${body};` : `${body};`;
    at = scriptlet.index + whole.length;
  }
  return code + markup(text.slice(at));
}

function markup(text: string): string {
  if (text === '') return '';
  const lines = text.split('\n');
  const literals = lines.map((line, index) => JSON.stringify(index < lines.length - 1 ? `${line}\n` : line));
  return `output._ = ${literals.join(' +\n')};`;
}
