import { EnumValue, member, ServiceError, signatureError, type Members } from '../offer';
import type { Run } from '../run';
import { typeOf } from '../signature';
import { wallTime } from '../../common/zones';
import { Forms, type FormModel, type GoTo, type ItemModel, type ItemType } from './model';
import { ItemBase } from './item-base';
import { classNameOf, commonMembers, offered } from './item-kinds';
import { ItemResponse } from './item-response';
import { Validation } from './validation';

const local = member('local', null);

/** All methods of all items; each kind offers its own (`offered`). */
export class AnyItem extends ItemBase {
  duplicate(): AnyItem {
    const copy = { ...structuredClone(this.model), id: this.run.world.part(Forms).newItemId() };
    this.form.items.push(copy);
    return itemOf(this.run, this.form, copy);
  }

  /** Source: https://developers.google.com/apps-script/reference/forms/multiple-choice-item#createChoice(String,PageBreakItem) */
  createChoice(...args: unknown[]): Choice {
    const [value, target] = args;
    const navigates = this.model.type !== 'CHECKBOX';
    const ways = navigates ? ['String, PageBreakItem', 'String, Enum'] : [];
    const shape = this.check('createChoice', args, 'String', 'String, Boolean', ...ways);
    const choice = { value: String(value) };
    if (shape === 0) return new Choice(this.run, this.form, choice);
    if (shape === 1) return new Choice(this.run, this.form, { ...choice, correct: target === true });
    return new Choice(this.run, this.form, { ...choice, goTo: goToOf(target, 'createChoice', args) });
  }
  getChoices(): Choice[] {
    return (this.model.choices ?? []).map((choice) => new Choice(this.run, this.form, choice));
  }
  setChoices(...args: unknown[]): this {
    const [choices] = args as [Choice[]];
    if (args.length !== 1 || !Array.isArray(choices)) throw signatureError(this.name, 'setChoices', args);
    if (choices.some((choice) => typeOf(choice) !== 'Choice')) throw new ServiceError('Invalid data updating form.');
    const navigating = choices.filter(({ model }) => model.goTo !== undefined).length;
    if (navigating > 0 && navigating < choices.length) {
      throw new ServiceError(
        'Invalid data updating form: choices with and without page navigation cannot be combined.',
      );
    }
    return this.choose(choices.map(({ model }) => ({ ...model })));
  }
  setChoiceValues(...args: unknown[]): this {
    this.check('setChoiceValues', args, 'String[]');
    return this.choose((args[0] as string[]).map((value) => ({ value })));
  }
  private choose(choices: NonNullable<ItemModel['choices']>): this {
    if (choices.length === 0) throw new ServiceError('The array of choices is empty.');
    const values = choices.map(({ value }) => value);
    // Google refuses both with this one sentence.
    if (new Set(values).size < values.length || values.includes('')) {
      throw new ServiceError('Invalid data updating form.');
    }
    return this.set({ choices });
  }
  hasOtherOption(): boolean {
    return this.model.other ?? false;
  }
  showOtherOption(...args: unknown[]): this {
    this.check('showOtherOption', args, 'Boolean');
    return this.set({ other: args[0] as boolean });
  }

  setValidation(...args: unknown[]): this {
    if (args.length !== 1 || !(args[0] instanceof Validation)) throw signatureError(this.name, 'setValidation', args);
    return this.set({ rule: args[0].rule });
  }
  clearValidation(): this {
    delete this.model.rule;
    return this;
  }
  includesYear(): boolean {
    return this.model.includesYear ?? true;
  }
  setIncludesYear(...args: unknown[]): this {
    this.check('setIncludesYear', args, 'Boolean');
    return this.set({ includesYear: args[0] as boolean });
  }

  setBounds(...args: unknown[]): this {
    this.check('setBounds', args, 'Integer, Integer');
    const [lower, upper] = args as [number, number];
    if (lower < 0 || lower > 1 || upper < 3 || upper > 10) throw new ServiceError('Invalid data updating form.');
    return this.set({ scale: { ...this.model.scale!, lower, upper } });
  }
  setLabels(...args: unknown[]): this {
    this.check('setLabels', args, 'String, String');
    return this.set({ scale: { ...this.model.scale!, left: String(args[0]), right: String(args[1]) } });
  }
  getLowerBound(): number {
    return this.model.scale!.lower;
  }
  getUpperBound(): number {
    return this.model.scale!.upper;
  }
  getLeftLabel(): string {
    return this.model.scale!.left;
  }
  getRightLabel(): string {
    return this.model.scale!.right;
  }

  getRows(): string[] {
    return this.model.rows ?? [];
  }
  setRows(...args: unknown[]): this {
    this.check('setRows', args, 'String[]');
    return this.set({ rows: args[0] as string[] });
  }
  getColumns(): string[] {
    return this.model.columns ?? [];
  }
  setColumns(...args: unknown[]): this {
    this.check('setColumns', args, 'String[]');
    return this.set({ columns: args[0] as string[] });
  }

  getGoToPage(): AnyItem | null {
    return pageOf(this.run, this.form, this.model.goTo);
  }
  getPageNavigationType(): EnumValue {
    return navigationOf(this.model.goTo);
  }
  setGoToPage(...args: unknown[]): this {
    this.check('setGoToPage', args, 'PageBreakItem', 'Enum');
    return this.set({ goTo: goToOf(args[0], 'setGoToPage', args) });
  }

  createResponse(...args: unknown[]): ItemResponse {
    return new ItemResponse(this.model, this.answer(args), () => new Item(this.run, this.form, this.model));
  }
  private answer(args: unknown[]): string | string[] | string[][] {
    const [first, ...rest] = args;
    const two = (value: unknown) => String(value).padStart(2, '0');
    switch (this.model.type) {
      case 'CHECKBOX':
      case 'GRID':
        this.check('createResponse', args, 'String[]');
        return first as string[];
      case 'CHECKBOX_GRID':
        return first as string[][];
      case 'SCALE':
        this.check('createResponse', args, 'Integer');
        return String(first);
      case 'RATING': {
        this.check('createResponse', args, 'Integer');
        if (Number(first) < 1 || Number(first) > this.model.scale!.upper)
          throw new ServiceError(`Invalid response submitted to rating question: ${String(first)}`);
        return String(first);
      }
      case 'TIME':
      case 'DURATION':
        return [first, ...rest].map(two).join(':');
      case 'DATE':
      case 'DATETIME': {
        this.check('createResponse', args, 'Date');
        const wall = wallTime((first as Date).getTime(), this.run.options.scriptTimeZone);
        const date = `${wall.year}-${two(wall.month)}-${two(wall.day)}`;
        return this.model.type === 'DATE' ? date : `${date} ${two(wall.hour)}:${two(wall.minute)}`;
      }
      default: {
        this.check('createResponse', args, 'String');
        const { choices, other, type } = this.model;
        if (choices && !other && !choices.some(({ value }) => value === first)) {
          throw new ServiceError(`Invalid response submitted to ${type.toLowerCase()} question: ${String(first)}`);
        }
        return String(first);
      }
    }
  }
}

const classes = Object.fromEntries(
  Object.entries(offered).map(([type, members]) => [
    type,
    class extends AnyItem {
      static readonly type = classNameOf(type as ItemType);
      static readonly members = members;
    },
  ]),
) as Record<ItemType, typeof AnyItem & { type: string; members: Members }>;
export const itemClasses = Object.values(classes);

/** An item as its own kind: `TextItem`. The same item is the same object throughout a run. */
export function itemOf(run: Run, form: FormModel, model: ItemModel): AnyItem {
  return new classes[model.type](run, form, model);
}

function pageOf(run: Run, form: FormModel, goTo: GoTo | undefined): AnyItem | null {
  const page = form.items.find(({ id }) => id === goTo);
  return page ? itemOf(run, form, page) : null;
}

function navigationOf(goTo: GoTo | undefined): EnumValue {
  return new EnumValue('PageNavigationType', typeof goTo === 'number' ? 'GO_TO_PAGE' : (goTo ?? 'CONTINUE'));
}

function goToOf(target: unknown, method: string, args: unknown[]): GoTo {
  if (target instanceof AnyItem && target.model.type === 'PAGE_BREAK') return target.model.id;
  if (target === 'CONTINUE' || target === 'RESTART' || target === 'SUBMIT') return target;
  throw signatureError('Item', method, args);
}

/** Source: https://developers.google.com/apps-script/reference/forms/choice */
export class Choice {
  static readonly type = 'Choice';
  static readonly members: Members = {
    getGotoPage: local,
    getPageNavigationType: local,
    getValue: local,
    isCorrectAnswer: local,
  };
  constructor(
    private readonly run: Run,
    private readonly form: FormModel,
    readonly model: NonNullable<ItemModel['choices']>[number],
  ) {}
  getValue(): string {
    return this.model.value;
  }
  /** False in a form that is no quiz. */
  isCorrectAnswer(): boolean {
    return this.form.quiz && this.model.correct === true;
  }
  getGotoPage(): AnyItem | null {
    return pageOf(this.run, this.form, this.model.goTo);
  }
  getPageNavigationType(): EnumValue {
    return navigationOf(this.model.goTo);
  }
}

/** An item of which the script has not said what kind it is. */
export class Item extends AnyItem {
  static readonly type = 'Item';
  static readonly members: Members = {
    ...commonMembers,
    ...Object.fromEntries((Object.keys(offered) as ItemType[]).map((type) => [`as${classNameOf(type)}`, local])),
  };
  static {
    for (const type of Object.keys(offered) as ItemType[]) {
      Object.defineProperty(this.prototype, `as${classNameOf(type)}`, {
        value(this: Item) {
          if (this.model.type !== type) throw new ServiceError(`Item is not of type ${type}.`);
          return itemOf(this.run, this.form, this.model);
        },
      });
    }
  }
}
