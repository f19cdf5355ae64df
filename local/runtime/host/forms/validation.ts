import { member, ServiceError, type Members } from '../offer';
import type { ItemRule } from './model';
import { textRuleNames } from './path';

const local = member('local', null);

/** A finished validation. Source: https://developers.google.com/apps-script/reference/forms/text-validation */
export class Validation {
  static readonly type: string = 'Validation';
  static readonly members: Members = {};
  constructor(readonly rule: ItemRule) {}
}

abstract class Builder {
  protected rule: ItemRule | undefined;
  private help: string | undefined;

  protected require(name: string, args: unknown[]): this {
    const numbers = args.filter((arg) => typeof arg === 'number');
    const pattern = args.find((arg) => typeof arg === 'string');
    this.rule = { name, numbers, ...(pattern === undefined ? {} : { pattern }) };
    return this;
  }
  setHelpText(text: string): this {
    this.help = text;
    return this;
  }
  build(): Validation {
    if (!this.rule) throw new ServiceError('A validation needs a condition before build().');
    return new Validation({ ...this.rule, ...(this.help === undefined ? {} : { help: this.help }) });
  }
}

/** Source: https://developers.google.com/apps-script/reference/forms/text-validation-builder */
export class TextValidationBuilder extends Builder {
  static readonly type: string = 'TextValidationBuilder';
  static readonly members: Members = Object.fromEntries(
    [...textRuleNames, 'setHelpText', 'build'].map((name) => [name, local]),
  );
}
for (const name of textRuleNames) {
  Object.defineProperty(TextValidationBuilder.prototype, name, {
    value(this: { require(name: string, args: unknown[]): unknown }, ...args: unknown[]) {
      return this.require(name, args);
    },
  });
}

export class ParagraphTextValidationBuilder extends TextValidationBuilder {
  static override readonly type = 'ParagraphTextValidationBuilder';
  static override readonly members: Members = Object.fromEntries(
    [
      ...textRuleNames.filter((name) => name.includes('Pattern') || name.includes('Length')),
      'setHelpText',
      'build',
    ].map((name) => [name, local]),
  );
}

export class CheckboxValidationBuilder extends Builder {
  static readonly type = 'CheckboxValidationBuilder';
  static readonly members: Members = Object.fromEntries(
    ['requireSelectAtLeast', 'requireSelectAtMost', 'requireSelectExactly', 'setHelpText', 'build'].map((name) => [
      name,
      local,
    ]),
  );
  requireSelectAtLeast(...args: unknown[]): this {
    return this.require('requireSelectAtLeast', args);
  }
  requireSelectAtMost(...args: unknown[]): this {
    return this.require('requireSelectAtMost', args);
  }
  requireSelectExactly(...args: unknown[]): this {
    return this.require('requireSelectExactly', args);
  }
}

/** Source: https://developers.google.com/apps-script/reference/forms/grid-validation-builder */
export class GridValidationBuilder extends Builder {
  static readonly type = 'GridValidationBuilder';
  static readonly members: Members = { build: local, requireLimitOneResponsePerColumn: local, setHelpText: local };
  requireLimitOneResponsePerColumn(...args: unknown[]): this {
    return this.require('requireLimitOneResponsePerColumn', args);
  }
}
