/**
 * Contextual escaping as `<?= … ?>` and `HtmlOutput.appendUntrusted` do it: what is appended is escaped for the place on
 * the page where it lands. Source: https://developers.google.com/apps-script/guides/html/templates#printing_scriptlets
 * In a script, a value outside quotes becomes a text literal, numbers included.
 */
export class HtmlContext {
  private state: 'text' | 'tag' | 'attribute' | 'script' | 'style' | 'comment' = 'text';
  private tagName = '';
  /** Text of the open tag after its name, to know the attribute. */
  private inTag = '';
  private quote = '';
  private value = '';
  private jsQuote = '';

  /** Goes on over markup that is appended as it is. */
  feed(markup: string): void {
    let at = 0;
    while (at < markup.length) at = this.step(markup, at);
  }

  /** The value as it is safe here; the context goes on behind it. */
  escape(value: unknown): string {
    const text = String(value);
    const escaped = this.escaped(text);
    if (this.state === 'attribute') this.value += text;
    return escaped;
  }

  private escaped(text: string): string {
    switch (this.state) {
      case 'text':
        return escapeHtml(text);
      case 'comment':
        return '';
      case 'script':
        return inScript(text, this.jsQuote);
      case 'style':
        return /^[\w\s.%#-]*$/.test(text) ? text : 'zSafehtmlz';
      case 'tag':
        return /^[\w-]*$/.test(text) && !/^on/i.test(text) ? text : 'zSafehtmlz';
      case 'attribute':
        return this.inAttribute(text);
    }
  }

  private inAttribute(text: string): string {
    const name = /([^\s=]+)\s*=\s*$/.exec(this.inTag)?.[1]?.toLowerCase() ?? '';
    if (name.startsWith('on')) {
      const scan = new ScriptQuotes();
      scan.feed(this.value);
      return escapeHtml(inScript(text, scan.quote));
    }
    const address = ['href', 'src', 'action', 'formaction'].includes(name);
    const safe =
      address &&
      this.value.trim() === '' &&
      /^\s*[a-z][\w+.-]*:/i.test(text) &&
      !/^\s*(https?|mailto|tel|sms|ftp):/i.test(text);
    const plain = escapeHtml(safe ? '#zSafehtmlz' : text);
    return this.quote ? plain : plain.replace(/[\s=`]/g, (character) => `&#${character.charCodeAt(0)};`);
  }

  /** Reads one token at `at` and returns where the next begins. */
  private step(markup: string, at: number): number {
    const rest = (end: string) => {
      const found = markup.toLowerCase().indexOf(end, at);
      return found < 0 ? markup.length : found;
    };
    switch (this.state) {
      case 'text': {
        const open = markup.indexOf('<', at);
        if (open < 0) return markup.length;
        if (markup.startsWith('<!--', open)) {
          this.state = 'comment';
          return open + 4;
        }
        const name = /^<\/?([a-z][\w-]*)/i.exec(markup.slice(open, open + 40));
        if (!name) return open + 1;
        this.state = 'tag';
        this.tagName = name[0].startsWith('</') ? '' : name[1]!.toLowerCase();
        this.inTag = '';
        return open + name[0].length;
      }
      case 'comment': {
        const end = rest('-->');
        if (end < markup.length) this.state = 'text';
        return end + 3;
      }
      case 'tag':
        return this.stepInTag(markup, at);
      case 'attribute': {
        const end = this.quote ? markup.indexOf(this.quote, at) : at + markup.slice(at).search(/[\s>]|$/);
        const to = end < 0 ? markup.length : end;
        this.value += markup.slice(at, to);
        if (to < markup.length) {
          this.state = 'tag';
          this.inTag = '';
        }
        return to + (this.quote ? 1 : 0) || at + 1;
      }
      default: {
        const end = rest(this.state === 'script' ? '</script' : '</style');
        if (this.state === 'script') this.followScript(markup.slice(at, end));
        if (end < markup.length) this.state = 'text';
        return end;
      }
    }
  }

  private stepInTag(markup: string, at: number): number {
    const character = markup[at]!;
    if (character === '>') {
      this.state = this.tagName === 'script' ? 'script' : this.tagName === 'style' ? 'style' : 'text';
      this.jsQuote = '';
      this.scan = new ScriptQuotes();
      return at + 1;
    }
    const afterEquals = /=\s*$/.test(this.inTag);
    if (afterEquals && !/\s/.test(character)) {
      this.state = 'attribute';
      this.value = '';
      this.quote = character === '"' || character === "'" ? character : '';
      return this.quote ? at + 1 : at;
    }
    this.inTag += character;
    // A value that is printed right after the equals sign stands in an unquoted attribute.
    if (/=\s*$/.test(this.inTag) && at + 1 === markup.length) {
      this.state = 'attribute';
      this.value = '';
      this.quote = '';
    }
    return at + 1;
  }

  private scan = new ScriptQuotes();
  private followScript(source: string): void {
    this.scan.feed(source);
    this.jsQuote = this.scan.quote;
  }
}

/** Follows script source and knows in what quotes it is. */
class ScriptQuotes {
  quote = '';
  private comment = '';
  feed(source: string): void {
    for (let at = 0; at < source.length; at++) {
      const two = source.slice(at, at + 2);
      if (this.comment) {
        if (this.comment === '//' ? source[at] === '\n' : two === '*/') this.comment = '';
      } else if (this.quote) {
        if (source[at] === '\\') at++;
        else if (source[at] === this.quote) this.quote = '';
      } else if (two === '//' || two === '/*') this.comment = two;
      else if (`'"\``.includes(source[at]!)) this.quote = source[at]!;
    }
  }
}

function inScript(text: string, quote: string): string {
  const safe = text.replace(/[^\w .,:;!?#@()[\]{}*+|~^%$-]/g, (character) => {
    const code = character.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
  const inBackticks = quote === '`' ? safe.replaceAll('$', '\\x24') : safe;
  return quote ? inBackticks : `'${safe}'`;
}

function escapeHtml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (character) => names[character]!);
}
