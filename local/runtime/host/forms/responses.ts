import { member, ServiceError, type Members } from '../offer';
import type { Run } from '../run';
import { fit } from '../signature';
import { ItemResponse } from './item-response';
import { Item, type AnyItem } from './items';
import { Forms, isQuestion, type Answers, type FormModel, type ItemModel, type ResponseModel } from './model';

const local = member('local', null);

/** Source: https://developers.google.com/apps-script/reference/forms/form-response */
export class FormResponse {
  static readonly type = 'FormResponse';
  static readonly members: Members = {
    getEditResponseUrl: local,
    getId: local,
    getItemResponses: local,
    getRespondentEmail: local,
    getResponseForItem: local,
    getTimestamp: local,
    // Assumed, as for setters (see item-kinds.ts).
    submit: member('call', 'cal.setter', { scopes: ['forms'], limited: false }),
    toPrefilledUrl: local,
    withItemResponse: local,
  };
  private readonly drafted: Answers = {};
  /** `model` is absent while the script is still filling it in. */
  constructor(
    private readonly run: Run,
    private readonly form: FormModel,
    private model?: ResponseModel,
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
    if (answer !== undefined) return new ItemResponse(item, answer, () => new Item(this.run, this.form, item));
    const asText = ['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'TIME'].includes(item.type);
    return asText ? new ItemResponse(item, '', () => new Item(this.run, this.form, item)) : undefined;
  }
}
