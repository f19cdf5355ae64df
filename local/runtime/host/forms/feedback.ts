import { member, type Members } from '../offer';
import { fit } from '../signature';
import type { Feedback } from './model';

const local = member('local', null);

/** Source: https://developers.google.com/apps-script/reference/forms/quiz-feedback */
export class QuizFeedback {
  static readonly type = 'QuizFeedback';
  static readonly members: Members = { getLinkUrls: local, getText: local };
  constructor(readonly model: Feedback) {}

  getText(): string {
    return this.model.text;
  }
  getLinkUrls(): string[] {
    return this.model.links.map(({ url }) => url);
  }
}

/** Source: https://developers.google.com/apps-script/reference/forms/quiz-feedback-builder */
export class QuizFeedbackBuilder {
  static readonly type = 'QuizFeedbackBuilder';
  static readonly members: Members = { addLink: local, build: local, copy: local, setText: local };
  constructor(private readonly model: Feedback = { text: '', links: [] }) {}

  setText(...args: unknown[]): this {
    fit('QuizFeedbackBuilder', 'setText', args, 'String');
    this.model.text = String(args[0]);
    return this;
  }
  addLink(...args: unknown[]): this {
    const named = fit('QuizFeedbackBuilder', 'addLink', args, 'String', 'String, String') === 1;
    this.model.links.push({ url: String(args[0]), ...(named ? { title: String(args[1]) } : {}) });
    return this;
  }
  build(): QuizFeedback {
    return new QuizFeedback(structuredClone(this.model));
  }
  copy(): QuizFeedbackBuilder {
    return new QuizFeedbackBuilder(structuredClone(this.model));
  }
}

/** As a script gets it: null when there is none. */
export function feedbackOrNull(model: Feedback | undefined): QuizFeedback | null {
  return model ? new QuizFeedback(model) : null;
}
