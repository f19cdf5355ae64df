/**
 * Google Forms: builds a form from a plan, and reads answers by item id.
 * https://developers.google.com/apps-script/reference/forms
 */
import { Failure } from '../shared/failure';
import { permitted } from './permitted';

export type QuestionKind = 'choice' | 'choices' | 'text' | 'paragraph' | 'email' | 'phone' | 'date' | 'scale';

export interface PlannedOption {
  text: string;
  /** Key of the page that follows this choice, or `submit`. Either every option of a question has one, or none does. */
  goTo?: string;
}

export interface PlannedQuestion {
  /** Unique within the form; `build` returns the item id for it. */
  key: string;
  kind: QuestionKind;
  title: string;
  help: string;
  required: boolean;
  /** For questions with text: stands in the form’s prefilled address in place of the answer. Empty: for none. */
  mark: string;
  /** For `choice` and `choices`; for `scale`, the labels of its two ends. */
  options: PlannedOption[];
  /** Offers “Other” with a line to fill in. */
  other: boolean;
  /** Shown when the text entered is not an email address. */
  complaint: string;
}

export interface PlannedPage {
  key: string;
  title: string;
  help: string;
  questions: PlannedQuestion[];
  /** Ends the form after this page, unless a chosen option leads elsewhere. */
  submits: boolean;
}

/** The first page has no heading of its own: it appears under the form's title and description. */
export interface FormPlan {
  title: string;
  description: string;
  confirmation: string;
  pages: PlannedPage[];
}

export interface FormMade {
  formId: string;
  /** Where people answer. */
  url: string;
  /** Where staff change the form. */
  editUrl: string;
  /** Item id by question key. */
  items: Record<string, string>;
  /** The form's address with the marks of its questions filled in; absent when none has one. */
  prefill?: string;
}

/** What one person submitted. */
export interface FormAnswer {
  /** Assigned by Google; stays the same when the answer is edited. */
  answerId: string;
  /** Instant (ms) of the last submission. */
  at: number;
  /** Only questions that were answered, read when they are asked for. `title` is the question as it stands in the form now. */
  readonly items: { itemId: string; title: string; values: string[] }[];
}

export interface Forms {
  /** About four calls a question. The form accepts answers only once it is complete. */
  build(plan: FormPlan): FormMade;
  /** False when it was deleted or is not shared with this user. One call. */
  exists(formId: string): boolean;
  /** New choices, by item id, for questions with check boxes; those that are gone are passed over. Two calls, and one each. */
  setOptions(formId: string, texts: Record<string, string[]>): void;
  /** Lets someone else open and edit it; Google may notify that person by mail. */
  share(formId: string, email: string): void;
  /** Answers after an instant (ms), oldest first; all with null: Google gives no part of them. Null when the form cannot be opened. Two calls. */
  read(formId: string, since: number | null): FormAnswer[] | null;
  /**
   * Deletes one answer for good. False when Google refuses, or when the form cannot be opened. Two calls.
   * https://developers.google.com/apps-script/reference/forms/form#deleteresponseresponseid
   */
  deleteAnswer(formId: string, answerId: string): boolean;
}

type Form = GoogleAppsScript.Forms.Form;

/**
 * Forms created by scripts start out unpublished:
 * https://developers.google.com/workspace/forms/api/guides/api-changes-to-google-forms
 */
interface Publishing {
  create(title: string, isPublished: boolean): Form & { setPublished(enabled: boolean): Form };
}

export function googleForms(): Forms {
  return {
    build(plan) {
      const form = permitted('forms', () => (FormApp as unknown as Publishing).create(plan.title, false));
      if (plan.description !== '') form.setDescription(plan.description);
      form.setConfirmationMessage(plan.confirmation).setCollectEmail(false).setProgressBar(true);
      const items = addPages(form, plan.pages);
      form.setPublished(true);
      const made = { formId: form.getId(), url: form.getPublishedUrl(), editUrl: form.getEditUrl(), items };
      const marked = plan.pages.flatMap(({ questions }) => questions.filter(({ mark }) => mark !== ''));
      return marked.length === 0 ? made : { ...made, prefill: prefilled(form, marked, items) };
    },
    setOptions(formId, texts) {
      const form = permitted('forms', () => FormApp.openById(formId));
      for (const [itemId, options] of Object.entries(texts))
        (form.getItemById(Number(itemId)) as GoogleAppsScript.Forms.Item | null)
          ?.asCheckboxItem()
          .setChoiceValues(options);
    },
    exists: (formId) => open(formId) !== null,
    share: (formId, email) => void FormApp.openById(formId).addEditor(email),
    read(formId, since) {
      const form = open(formId);
      if (form === null) return null;
      const titles = new Map<string, string>();
      const found = since === null ? form.getResponses() : form.getResponses(new Date(since));
      return found.map((response) => answerOf(response, titles)).sort((a, b) => a.at - b.at);
    },
    deleteAnswer(formId, answerId) {
      try {
        const form = open(formId);
        form?.deleteResponse(answerId);
        return form !== null;
      } catch {
        return false; // Not allowed, or gone already: whoever asks looks at what is left.
      }
    },
  };
}

/** https://developers.google.com/apps-script/reference/forms/form-response#toprefilledurl */
function prefilled(form: Form, marked: readonly PlannedQuestion[], items: Record<string, string>): string {
  const response = form.createResponse();
  for (const { key, kind, mark } of marked) {
    const item = form.getItemById(Number(items[key]));
    const text = kind === 'paragraph' ? item.asParagraphTextItem() : item.asTextItem();
    response.withItemResponse(text.createResponse(mark));
  }
  return response.toPrefilledUrl();
}

function open(formId: string): Form | null {
  try {
    return permitted('forms', () => FormApp.openById(formId));
  } catch (error) {
    if (error instanceof Failure) throw error;
    return null; // Missing, or not accessible to this user: Google does not say which.
  }
}

function addPages(form: Form, pages: PlannedPage[]): Record<string, string> {
  const ids: Record<string, string> = {};
  const breaks = new Map<string, GoogleAppsScript.Forms.PageBreakItem>();
  const leading: (() => void)[] = [];
  pages.forEach((page, index) => {
    if (index > 0) {
      const start = form.addPageBreakItem().setTitle(page.title);
      if (page.help !== '') start.setHelpText(page.help);
      // A page break determines what follows the page before it:
      // https://developers.google.com/apps-script/reference/forms/page-break-item#setgotopagenavigationtype
      if (pages[index - 1]?.submits) start.setGoToPage(FormApp.PageNavigationType.SUBMIT);
      breaks.set(page.key, start);
    }
    for (const question of page.questions) {
      const item = addQuestion(form, question);
      ids[question.key] = String(item.getId());
      // The pages that options lead to must exist first.
      if (question.kind === 'choice') leading.push(() => setChoices(item as MultipleChoice, question, breaks));
    }
  });
  leading.forEach((set) => set());
  return ids;
}

type MultipleChoice = GoogleAppsScript.Forms.MultipleChoiceItem;
type AnyQuestion =
  | MultipleChoice
  | GoogleAppsScript.Forms.CheckboxItem
  | GoogleAppsScript.Forms.DateItem
  | GoogleAppsScript.Forms.ParagraphTextItem
  | GoogleAppsScript.Forms.ScaleItem
  | GoogleAppsScript.Forms.TextItem;

function addQuestion(form: Form, question: PlannedQuestion): AnyQuestion {
  const item = bare(form, question);
  item.setTitle(question.title);
  if (question.help !== '') item.setHelpText(question.help);
  if (question.required) item.setRequired(true);
  return item;
}

function bare(form: Form, { kind, options, other, complaint }: PlannedQuestion): AnyQuestion {
  switch (kind) {
    case 'choice':
      return other ? form.addMultipleChoiceItem().showOtherOption(true) : form.addMultipleChoiceItem();
    case 'choices': {
      const item = form.addCheckboxItem().setChoiceValues(options.map(({ text }) => text));
      return other ? item.showOtherOption(true) : item;
    }
    case 'paragraph':
      return form.addParagraphTextItem();
    case 'date':
      return form.addDateItem();
    case 'scale':
      return form
        .addScaleItem()
        .setBounds(1, 5)
        .setLabels(options[0]?.text ?? '', options[1]?.text ?? '');
    case 'email':
      return form
        .addTextItem()
        .setValidation(FormApp.createTextValidation().setHelpText(complaint).requireTextIsEmail().build());
    case 'text':
    case 'phone':
      return form.addTextItem();
  }
}

function setChoices(
  item: MultipleChoice,
  { options }: PlannedQuestion,
  breaks: Map<string, GoogleAppsScript.Forms.PageBreakItem>,
): void {
  if (options.every(({ goTo }) => goTo === undefined)) {
    item.setChoiceValues(options.map(({ text }) => text));
    return;
  }
  item.setChoices(
    options.map(({ text, goTo }) => {
      const page = breaks.get(goTo ?? '');
      return page ? item.createChoice(text, page) : item.createChoice(text, FormApp.PageNavigationType.SUBMIT);
    }),
  );
}

function answerOf(response: GoogleAppsScript.Forms.FormResponse, titles: Map<string, string>): FormAnswer {
  return {
    answerId: response.getId(),
    at: response.getTimestamp().getTime(),
    get items() {
      return itemsOf(response, titles);
    },
  };
}

function itemsOf(response: GoogleAppsScript.Forms.FormResponse, titles: Map<string, string>): FormAnswer['items'] {
  const items: FormAnswer['items'] = [];
  for (const given of response.getItemResponses()) {
    // Blank text comes as '', and grids as lists of lists:
    // https://developers.google.com/apps-script/reference/forms/item-response
    const values = ([given.getResponse() ?? ''].flat(2) as unknown[]).map((value) => String(value ?? ''));
    if (values.every((value) => value.trim() === '')) continue;
    // The item is null once someone has deleted the question; then nobody can say what was asked.
    const item = given.getItem() as GoogleAppsScript.Forms.Item | null;
    if (item === null) continue;
    const itemId = String(item.getId());
    let title = titles.get(itemId);
    if (title === undefined) titles.set(itemId, (title = item.getTitle()));
    items.push({ itemId, title, values });
  }
  return items;
}
