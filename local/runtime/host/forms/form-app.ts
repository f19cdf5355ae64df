import { member, ServiceError, type Members } from '../offer';
import type { Run } from '../run';
import { fit } from '../signature';
import { Ui } from '../ui';
import { QuizFeedbackBuilder } from './feedback';
import { Form } from './form';
import { Forms } from './model';
import {
  CheckboxValidationBuilder,
  GridValidationBuilder,
  ParagraphTextValidationBuilder,
  TextValidationBuilder,
} from './validation';

const open = member('call', 'form.open', { scopes: ['forms'], limited: false });
const local = member('local', null);

/** Source: https://developers.google.com/apps-script/reference/forms/form-app */
export class FormApp {
  static readonly type = 'FormApp';
  static readonly members: Members = {
    create: open,
    createCheckboxGridValidation: local,
    createCheckboxValidation: local,
    createFeedback: local,
    createGridValidation: local,
    createParagraphTextValidation: local,
    createTextValidation: local,
    getActiveForm: local,
    getUi: member('handle', null),
    openById: open,
    openByUrl: open,
  };
  static readonly enums = {
    Alignment: ['LEFT', 'CENTER', 'RIGHT'],
    DestinationType: ['SPREADSHEET'],
    FeedbackType: ['CORRECT', 'INCORRECT', 'GENERAL'],
    ItemType: [
      'CHECKBOX',
      'CHECKBOX_GRID',
      'DATE',
      'DATETIME',
      'DURATION',
      'GRID',
      'IMAGE',
      'LIST',
      'MULTIPLE_CHOICE',
      'PAGE_BREAK',
      'PARAGRAPH_TEXT',
      'RATING',
      'SCALE',
      'SECTION_HEADER',
      'TEXT',
      'TIME',
      'VIDEO',
      'FILE_UPLOAD',
      'UNSUPPORTED',
    ],
    PageNavigationType: ['CONTINUE', 'GO_TO_PAGE', 'RESTART', 'SUBMIT'],
    RatingIconType: ['STAR', 'HEART', 'THUMB_UP'],
  };
  constructor(private readonly run: Run) {}

  create(...args: unknown[]): Form {
    fit('FormApp', 'create', args, 'String?', 'String?, Boolean');
    // "Throws an exception if the given title is null or empty."
    if (args[0] === null || args[0] === '') throw new ServiceError('Invalid argument: title');
    const model = this.run.world.part(Forms).create(String(args[0]), this.run.options.user);
    // Forms made by a script after June 2026 start unpublished, and take no answers until they are published:
    // https://developers.google.com/workspace/forms/api/guides/api-changes-to-google-forms
    model.published = args[1] === true;
    return new Form(this.run, model);
  }
  /** Only its owner and editors can open a form. */
  openById(...args: unknown[]): Form {
    fit('FormApp', 'openById', args, 'String');
    const model = this.run.world.part(Forms).find(String(args[0]));
    const { user } = this.run.options;
    if (!model || (model.owner !== user && !model.editors.includes(user))) {
      throw new ServiceError(
        'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
      );
    }
    return new Form(this.run, model);
  }
  openByUrl(...args: unknown[]): Form {
    fit('FormApp', 'openByUrl', args, 'String');
    const id = /\/forms\/d\/(?:e\/)?([^/?#]+)/.exec(String(args[0]))?.[1];
    if (id === undefined) throw new ServiceError('Invalid argument: url');
    return this.openById(id);
  }
  /** Null unless the script belongs to a form; then there is one, without a title and items at first. */
  getActiveForm(): Form | null {
    const { container, owner, webApp } = this.run.options;
    return container === 'form' && !webApp ? new Form(this.run, this.run.world.part(Forms).active(owner)) : null;
  }
  getUi(): Ui {
    if (this.run.options.container !== 'form') {
      throw new ServiceError('Cannot call FormApp.getUi() from this context.');
    }
    return new Ui(this.run);
  }
  createFeedback(): QuizFeedbackBuilder {
    return new QuizFeedbackBuilder();
  }
  createTextValidation(): TextValidationBuilder {
    return new TextValidationBuilder();
  }
  createParagraphTextValidation(): ParagraphTextValidationBuilder {
    return new ParagraphTextValidationBuilder();
  }
  createGridValidation(): GridValidationBuilder {
    return new GridValidationBuilder();
  }
  createCheckboxGridValidation(): GridValidationBuilder {
    return new GridValidationBuilder();
  }
  createCheckboxValidation(): CheckboxValidationBuilder {
    return new CheckboxValidationBuilder();
  }
}
