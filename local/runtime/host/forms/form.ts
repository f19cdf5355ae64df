import { EnumValue, member, ServiceError, signatureError, type Members } from '../offer';
import type { Run } from '../run';
import { User } from '../session';
import { fit, typeOf } from '../signature';
import { Workbooks } from '../sheets/workbooks';
import { link, unlink } from './destination';
import { AnyItem, Item, itemOf } from './items';
import { Forms, type FormModel, type ItemModel, type ItemType } from './model';
import { FormResponse } from './responses';

const permission = { scopes: ['forms'], limited: false } as const;
/** Assumed: what a setter of the calendar service and a look at a sheet cost, the nearest that have been measured. */
const change = member('call', 'cal.setter', permission);
const read = member('call', 'sheet.metadata_read', permission);
const responses = member('call', 'form.getResponses', permission);
const local = member('local', null);

/** On/off settings: property of the model by setter and getter. */
const switches: [setter: string, getter: string, property: keyof FormModel][] = [
  ['setAcceptingResponses', 'isAcceptingResponses', 'accepting'],
  ['setAllowResponseEdits', 'canEditResponse', 'responseEdits'],
  ['setCollectEmail', 'collectsEmail', 'collectsEmail'],
  ['setIsQuiz', 'isQuiz', 'quiz'],
  ['setLimitOneResponsePerUser', 'hasLimitOneResponsePerUser', 'oneResponse'],
  ['setProgressBar', 'hasProgressBar', 'progressBar'],
  ['setPublished', 'isPublished', 'published'],
  ['setPublishingSummary', 'isPublishingSummary', 'summaryPublished'],
  // Deprecated, and still used.
  ['setRequireLogin', 'requiresLogin', 'requireLogin'],
  ['setShowLinkToRespondAgain', 'hasRespondAgainLink', 'respondAgain'],
  ['setShuffleQuestions', 'getShuffleQuestions', 'shuffled'],
];
const texts: [setter: string, getter: string, property: keyof FormModel][] = [
  ['setTitle', 'getTitle', 'title'],
  ['setDescription', 'getDescription', 'description'],
  ['setConfirmationMessage', 'getConfirmationMessage', 'confirmation'],
  ['setCustomClosedFormMessage', 'getCustomClosedFormMessage', 'closedMessage'],
];
const kinds: Record<string, ItemType> = {
  addCheckboxGridItem: 'CHECKBOX_GRID',
  addCheckboxItem: 'CHECKBOX',
  addDateItem: 'DATE',
  addDateTimeItem: 'DATETIME',
  addDurationItem: 'DURATION',
  addGridItem: 'GRID',
  addImageItem: 'IMAGE',
  addListItem: 'LIST',
  addMultipleChoiceItem: 'MULTIPLE_CHOICE',
  addPageBreakItem: 'PAGE_BREAK',
  addParagraphTextItem: 'PARAGRAPH_TEXT',
  addRatingItem: 'RATING',
  addScaleItem: 'SCALE',
  addSectionHeaderItem: 'SECTION_HEADER',
  addTextItem: 'TEXT',
  addTimeItem: 'TIME',
  addVideoItem: 'VIDEO',
};

/** Source: https://developers.google.com/apps-script/reference/forms/form */
export class Form {
  static readonly type = 'Form';
  static readonly members: Members = {
    ...Object.fromEntries(
      [...switches, ...texts].flatMap(([setter, getter]) => [
        [setter, change],
        [getter, local],
      ]),
    ),
    ...Object.fromEntries(Object.keys(kinds).map((name) => [name, change])),
    addEditor: change,
    addEditors: change,
    createResponse: local,
    deleteAllResponses: change,
    deleteItem: change,
    deleteResponse: change,
    getDestinationId: local,
    getDestinationType: local,
    getEditUrl: local,
    getEditors: read,
    getId: local,
    getItemById: read,
    getItems: read,
    getPublishedUrl: local,
    getResponse: responses,
    getResponses: responses,
    getSummaryUrl: local,
    moveItem: change,
    removeDestination: change,
    removeEditor: change,
    setDestination: change,
    shortenFormUrl: change,
    submitGrades: change,
  };

  constructor(
    private readonly run: Run,
    readonly model: FormModel,
  ) {}

  static {
    const define = (name: string, value: (this: Form, ...args: unknown[]) => unknown) =>
      Object.defineProperty(this.prototype, name, { value });
    for (const [list, shape] of [
      [switches, 'Boolean'],
      [texts, 'String'],
    ] as const) {
      for (const [setter, getter, property] of list) {
        define(getter, function () {
          return this.model[property];
        });
        define(setter, function (...args) {
          fit('Form', setter, args, shape);
          Object.assign(this.model, { [property]: args[0] });
          return this;
        });
      }
    }
    for (const [name, type] of Object.entries(kinds)) {
      define(name, function (...args) {
        fit('Form', name, args, '');
        return this.addItem(type);
      });
    }
  }

  getId(): string {
    return this.model.id;
  }
  getEditUrl(): string {
    return `https://docs.google.com/forms/d/${this.model.id}/edit`;
  }
  getPublishedUrl(): string {
    return `https://docs.google.com/forms/d/e/${this.model.id}/viewform`;
  }
  getSummaryUrl(): string {
    return `https://docs.google.com/forms/d/${this.model.id}/viewanalytics`;
  }

  getDestinationId(): string {
    if (!this.model.destination) throw new ServiceError('The form currently has no response destination.');
    return this.model.destination.bookId;
  }
  getDestinationType(): EnumValue | null {
    return this.model.destination ? new EnumValue('DestinationType', 'SPREADSHEET') : null;
  }
  setDestination(...args: unknown[]): this {
    fit('Form', 'setDestination', args, 'Enum, String');
    const book = this.run.world.part(Workbooks).book(String(args[1]));
    if (!book) throw new ServiceError('Invalid argument: id');
    this.run.sync();
    link(this.run.world, this.model, book);
    return this;
  }
  removeDestination(): this {
    unlink(this.run.world, this.model);
    return this;
  }

  getItems(...args: unknown[]): Item[] {
    const filtered = fit('Form', 'getItems', args, '', 'Enum') === 1;
    return this.model.items.filter(({ type }) => !filtered || type === args[0]).map((item) => this.item(item));
  }
  /** Null when there is none, as at Google. */
  getItemById(...args: unknown[]): Item | null {
    fit('Form', 'getItemById', args, 'Integer', 'String');
    const found = this.model.items.find(({ id }) => id === Number(args[0]));
    return found ? this.item(found) : null;
  }
  moveItem(...args: unknown[]): Item {
    if (args.length !== 2 || typeof args[1] !== 'number') throw signatureError('Form', 'moveItem', args);
    const from = this.indexOf(args[0], 'moveItem', args);
    const [moved] = this.model.items.splice(from, 1);
    this.model.items.splice(args[1], 0, moved!);
    return this.item(moved!);
  }
  deleteItem(...args: unknown[]): void {
    const index = this.indexOf(args[0], 'deleteItem', args);
    const [gone] = this.model.items.splice(index, 1);
    if (
      this.model.items.some(
        ({ goTo, choices }) => goTo === gone!.id || choices?.some((choice) => choice.goTo === gone!.id),
      )
    ) {
      this.model.items.splice(index, 0, gone!);
      throw new ServiceError('Invalid data updating form: a question or page leads to this page.');
    }
  }

  createResponse(): FormResponse {
    return new FormResponse(this.run, this.model);
  }
  /** With a date: those submitted after that instant. */
  getResponses(...args: unknown[]): FormResponse[] {
    const since = fit('Form', 'getResponses', args, '', 'Date') === 1 ? (args[0] as Date).getTime() : -Infinity;
    const found = this.model.responses.filter(({ at }) => at > since);
    this.run.touched({ items: found.length });
    return found.map((response) => new FormResponse(this.run, this.model, response));
  }
  getResponse(...args: unknown[]): FormResponse {
    fit('Form', 'getResponse', args, 'String');
    const found = this.model.responses.find(({ id }) => id === args[0]);
    if (!found) throw new ServiceError('Failed to get form response.');
    this.run.touched({ items: 1 });
    return new FormResponse(this.run, this.model, found);
  }
  deleteAllResponses(): this {
    this.model.responses = [];
    return this;
  }
  deleteResponse(...args: unknown[]): this {
    fit('Form', 'deleteResponse', args, 'String');
    this.model.responses = this.model.responses.filter(({ id }) => id !== args[0]);
    return this;
  }

  /** Source: https://developers.google.com/apps-script/reference/forms/form#submitgradesresponses */
  submitGrades(...args: unknown[]): this {
    fit('Form', 'submitGrades', args, 'Object[]');
    const given = args[0] as unknown[];
    if (given.some((one) => typeOf(one) !== FormResponse.type)) throw signatureError('Form', 'submitGrades', args);
    for (const { model, graded } of given as FormResponse[]) {
      if (!model || !this.model.responses.includes(model)) throw new ServiceError('Failed to get form response.');
      this.run.world.part(Forms).grade(this.model, model, graded);
    }
    return this;
  }
  /** Source: https://developers.google.com/apps-script/reference/forms/form#shortenformurlurl */
  shortenFormUrl(...args: unknown[]): string {
    fit('Form', 'shortenFormUrl', args, 'String');
    const url = String(args[0]);
    if (!/^https:\/\/docs\.google\.com\/(a\/[^/]+\/)?forms\//.test(url))
      throw new ServiceError('Invalid argument: url');
    return this.run.world.part(Forms).shorten(url);
  }

  addEditor(...args: unknown[]): this {
    fit('Form', 'addEditor', args, 'String', 'User');
    return this.addEditors([emailOf(args[0])]);
  }
  addEditors(...args: unknown[]): this {
    fit('Form', 'addEditors', args, 'String[]');
    this.model.editors = [...new Set([...this.model.editors, ...(args[0] as string[])])];
    return this;
  }
  removeEditor(...args: unknown[]): this {
    fit('Form', 'removeEditor', args, 'String', 'User');
    this.model.editors = this.model.editors.filter((email) => email !== emailOf(args[0]));
    return this;
  }
  getEditors(): User[] {
    return [this.model.owner, ...this.model.editors].map((email) => new User(email));
  }

  private addItem(type: ItemType): AnyItem {
    const model: ItemModel = { id: this.run.world.part(Forms).newItemId(), type, title: '', help: '', required: false };
    if (type === 'RATING') model.scale = { lower: 1, upper: 3, left: '', right: '' };
    if (type === 'SCALE') model.scale = { lower: 1, upper: 5, left: '', right: '' };
    if (['MULTIPLE_CHOICE', 'CHECKBOX', 'LIST'].includes(type)) model.choices = [{ value: 'Option 1' }];
    this.model.items.push(model);
    return itemOf(this.run, this.model, model);
  }
  private item(model: ItemModel): Item {
    return new Item(this.run, this.model, model);
  }
  private indexOf(item: unknown, method: string, args: unknown[]): number {
    const index =
      typeof item === 'number' ? item : item instanceof AnyItem ? this.model.items.indexOf(item.model) : NaN;
    if (Number.isNaN(index)) throw signatureError('Form', method, args);
    if (!this.model.items[index]) throw new ServiceError('The item is not in this form.');
    return index;
  }
}

function emailOf(user: unknown): string {
  return typeOf(user) === User.type ? (user as User).getEmail() : String(user);
}
