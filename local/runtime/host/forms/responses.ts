import { member, ServiceError, type Members } from '../offer';
import type { Run } from '../run';
import { fit } from '../signature';
import { gradeOf, isGradable } from './grades';
import { ItemResponse } from './item-response';
import { Item, type AnyItem } from './items';
import {
  Forms,
  isQuestion,
  type Answers,
  type FormModel,
  type Grade,
  type ItemModel,
  type ResponseModel,
} from './model';

const local = member('local', null);

/** Source: https://developers.google.com/apps-script/reference/forms/form-response */
export class FormResponse {
  static readonly type = 'FormResponse';
  static readonly members: Members = {
    getEditResponseUrl: local,
    getGradableItemResponses: local,
    getGradableResponseForItem: local,
    getId: local,
    getItemResponses: local,
    getRespondentEmail: local,
    getResponseForItem: local,
    getTimestamp: local,
    // Assumed, as for setters (see item-kinds.ts).
    submit: member('call', 'cal.setter', { scopes: ['forms'], limited: false }),
    toPrefilledUrl: local,
    withItemGrade: local,
    withItemResponse: local,
  };
  private readonly drafted: Answers = {};
  /** By item id, until `Form.submitGrades` takes them over. */
  readonly graded: Record<string, Grade> = {};
  /** `model` is absent while the script is still filling it in. */
  constructor(
    private readonly run: Run,
    private readonly form: FormModel,
    public model?: ResponseModel,
  ) {}

  getId(): string | null {
    return this.model?.id ?? null;
  }
  getTimestamp(): Date | null {
    return this.model ? new Date(this.model.at) : null;
  }
  getRespondentEmail(): string | null {
    return this.model ? this.model.email : null;
  }
  getEditResponseUrl(): string | null {
    return this.model ? `https://docs.google.com/forms/d/e/${this.form.id}/viewform?edit2=${this.model.id}` : null;
  }
  toPrefilledUrl(): string {
    // Several choices come as several entries of the same name.
    const entries = Object.entries(this.drafted).flatMap(([id, answer]) =>
      [answer].flat(2).map((value) => `entry.${id}=${encodeURIComponent(value)}`),
    );
    return `https://docs.google.com/forms/d/e/${this.form.id}/viewform?usp=pp_url&${entries.join('&')}`;
  }
  getItemResponses(): ItemResponse[] {
    return this.form.items.filter(isQuestion).flatMap((item) => this.responseTo(item) ?? []);
  }
  getResponseForItem(item: AnyItem): ItemResponse | null {
    return this.responseTo(item.model) ?? null;
  }
  /** Of each question that has points, also of one that was left open. */
  getGradableItemResponses(): ItemResponse[] {
    return this.form.items.flatMap((item) => this.gradable(item) ?? []);
  }
  getGradableResponseForItem(item: AnyItem): ItemResponse | null {
    return this.gradable(item.model) ?? null;
  }
  /** Kept here until the grades are submitted; none at all takes away what was given. */
  withItemGrade(...args: unknown[]): this {
    fit('FormResponse', 'withItemGrade', args, 'ItemResponse');
    if (!this.model) throw new ServiceError('Grades can only be added to a form response that has been submitted.');
    const { item, grade } = args[0] as ItemResponse;
    this.graded[item.id] = { ...grade };
    return this;
  }
  withItemResponse(...args: unknown[]): this {
    fit('FormResponse', 'withItemResponse', args, 'ItemResponse');
    const { item, answer } = args[0] as ItemResponse;
    this.drafted[item.id] = answer;
    return this;
  }
  /** A script's own answer: required questions are not asked for, as at Google. */
  submit(): FormResponse {
    if (this.model) throw new ServiceError('This form response has already been submitted.');
    if (!this.form.accepting) throw new ServiceError('This form is not currently accepting responses.');
    this.model = this.run.world.part(Forms).add(this.form, { ...this.drafted }, '', this.run.now());
    return this;
  }

  /** Texts, dates and times that were left out are there as empty texts; other kinds are not there at all. */
  private responseTo(item: ItemModel): ItemResponse | undefined {
    const answer = (this.model?.answers ?? this.drafted)[item.id];
    if (answer !== undefined) return this.itemResponse(item, answer);
    const asText = ['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'TIME'].includes(item.type);
    return asText ? this.itemResponse(item, '') : undefined;
  }
  private gradable(item: ItemModel): ItemResponse | undefined {
    if (!isGradable(this.form, item)) return undefined;
    return this.responseTo(item) ?? this.itemResponse(item, item.type === 'CHECKBOX' ? [] : '');
  }
  private itemResponse(item: ItemModel, answer: Answers[string]): ItemResponse {
    const grade = { ...gradeOf(this.form, this.model, item), ...this.graded[item.id] };
    return new ItemResponse(item, answer, () => new Item(this.run, this.form, item), grade);
  }
}
