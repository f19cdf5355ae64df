import { member, type Members } from '../offer';
import { fit } from '../signature';
import { feedbackOrNull, type QuizFeedback } from './feedback';
import type { Grade, ItemModel } from './model';

const local = member('local', null);

/** Source: https://developers.google.com/apps-script/reference/forms/item-response */
export class ItemResponse {
  static readonly type = 'ItemResponse';
  static readonly members: Members = {
    getFeedback: local,
    getItem: local,
    getResponse: local,
    getScore: local,
    setFeedback: local,
    setScore: local,
  };
  constructor(
    readonly item: ItemModel,
    readonly answer: string | string[] | string[][],
    /** Makes the `Item` that scripts are given. */
    private readonly asked: () => object,
    /** What the script sets here counts once `Form.submitGrades` has it. */
    public grade: Grade = {},
  ) {}
  getItem(): object {
    return this.asked();
  }
  getResponse(): string | string[] | string[][] {
    return this.answer;
  }

  /** Null until the answer has been graded. */
  getScore(): number | null {
    return this.grade.score ?? null;
  }
  setScore(...args: unknown[]): this {
    fit('ItemResponse', 'setScore', args, 'Number?');
    const { score: _before, ...others } = this.grade;
    this.grade = args[0] === null ? others : { ...others, score: Number(args[0]) };
    return this;
  }
  getFeedback(): QuizFeedback | null {
    return feedbackOrNull(this.grade.feedback);
  }
  setFeedback(...args: unknown[]): this {
    fit('ItemResponse', 'setFeedback', args, 'QuizFeedback?');
    const { feedback: _before, ...others } = this.grade;
    const given = args[0] as QuizFeedback | null;
    this.grade = given ? { ...others, feedback: given.model } : others;
    return this;
  }
}
