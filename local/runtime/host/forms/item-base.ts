import { Blob, blobOf } from '../blob';
import { EnumValue, ServiceError, signatureError } from '../offer';
import type { Run } from '../run';
import { fit } from '../signature';
import { feedbackOrNull, type QuizFeedback } from './feedback';
import { classNameOf } from './item-kinds';
import type { Feedback, FormModel, ItemModel } from './model';

/** What every item has, and what images, videos and ratings have of their own. */
export abstract class ItemBase {
  constructor(
    protected readonly run: Run,
    readonly form: FormModel,
    readonly model: ItemModel,
  ) {}

  getId(): number {
    return this.model.id;
  }
  getIndex(): number {
    return this.form.items.indexOf(this.model);
  }
  getTitle(): string {
    return this.model.title;
  }
  getHelpText(): string {
    return this.model.help;
  }
  getType(): EnumValue {
    return new EnumValue('ItemType', this.model.type);
  }
  setTitle(...args: unknown[]): this {
    this.check('setTitle', args, 'String');
    return this.set({ title: String(args[0]) });
  }
  setHelpText(...args: unknown[]): this {
    this.check('setHelpText', args, 'String');
    return this.set({ help: String(args[0]) });
  }
  isRequired(): boolean {
    return this.model.required;
  }
  setRequired(...args: unknown[]): this {
    this.check('setRequired', args, 'Boolean');
    return this.set({ required: args[0] as boolean });
  }

  // Source: https://developers.google.com/apps-script/reference/forms/checkbox-item#setpointspoints and …/text-item
  getPoints(): number {
    return this.model.points ?? 0;
  }
  setPoints(...args: unknown[]): this {
    this.check('setPoints', args, 'Integer');
    const points = Number(args[0]);
    if (points < 0 || !Number.isInteger(points)) throw new ServiceError('Invalid data updating form.');
    return this.set({ points });
  }
  getFeedbackForCorrect(): QuizFeedback | null {
    return feedbackOrNull(this.model.feedback?.correct);
  }
  setFeedbackForCorrect(...args: unknown[]): this {
    return this.setFeedback('setFeedbackForCorrect', args, 'correct');
  }
  getFeedbackForIncorrect(): QuizFeedback | null {
    return feedbackOrNull(this.model.feedback?.incorrect);
  }
  setFeedbackForIncorrect(...args: unknown[]): this {
    return this.setFeedback('setFeedbackForIncorrect', args, 'incorrect');
  }
  getGeneralFeedback(): QuizFeedback | null {
    return feedbackOrNull(this.model.feedback?.general);
  }
  setGeneralFeedback(...args: unknown[]): this {
    return this.setFeedback('setGeneralFeedback', args, 'general');
  }
  /** Null takes it away. */
  private setFeedback(method: string, args: unknown[], kind: keyof NonNullable<ItemModel['feedback']>): this {
    this.check(method, args, 'QuizFeedback?');
    const { [kind]: _before, ...others } = this.model.feedback ?? {};
    const given = args[0] as { model: Feedback } | null;
    return this.set({ feedback: { ...others, ...(given ? { [kind]: given.model } : {}) } });
  }

  // Source: https://developers.google.com/apps-script/reference/forms/image-item and …/video-item
  getAlignment(): EnumValue {
    return new EnumValue('Alignment', this.model.media?.alignment ?? 'LEFT');
  }
  setAlignment(...args: unknown[]): this {
    this.check('setAlignment', args, 'Enum');
    return this.setMedia({ alignment: String(args[0]) });
  }
  getWidth(): number {
    return this.model.media?.width ?? 0;
  }
  setWidth(...args: unknown[]): this {
    this.check('setWidth', args, 'Integer');
    return this.setMedia({ width: Number(args[0]) });
  }
  getImage(): Blob | null {
    const { image } = this.model.media ?? {};
    return image ? new Blob(Buffer.from(image.base64, 'base64'), image.contentType, null) : null;
  }
  setImage(...args: unknown[]): this {
    const blob = args.length === 1 ? blobOf(args[0]) : undefined;
    if (!blob) throw signatureError(this.name, 'setImage', args);
    return this.setMedia({
      image: { base64: blob.bytes.toString('base64'), contentType: blob.contentType ?? 'image/png' },
    });
  }
  setVideoUrl(...args: unknown[]): this {
    this.check('setVideoUrl', args, 'String');
    return this.setMedia({ videoUrl: String(args[0]) });
  }

  // Source: https://developers.google.com/apps-script/reference/forms/rating-item
  getRatingIcon(): EnumValue {
    return new EnumValue('RatingIconType', this.model.icon ?? 'STAR');
  }
  setRatingIcon(...args: unknown[]): this {
    this.check('setRatingIcon', args, 'Enum');
    return this.set({ icon: String(args[0]) });
  }
  getRatingScaleLevel(): number {
    return this.model.scale!.upper;
  }
  setRatingScaleLevel(...args: unknown[]): this {
    this.check('setRatingScaleLevel', args, 'Integer');
    const upper = Number(args[0]);
    if (upper < 3 || upper > 10) throw new ServiceError('Invalid data updating form.');
    return this.set({ scale: { ...this.model.scale!, upper } });
  }

  protected get name(): string {
    return classNameOf(this.model.type);
  }
  protected check(method: string, args: unknown[], ...signatures: string[]): number {
    return fit(this.name, method, args, ...signatures);
  }
  protected set(changes: Partial<ItemModel>): this {
    Object.assign(this.model, changes);
    return this;
  }
  private setMedia(changes: NonNullable<ItemModel['media']>): this {
    return this.set({ media: { ...this.model.media, ...changes } });
  }
}
