import { createHash } from 'node:crypto';
import type { World, WorldPart } from '../world';
import { land, type Destination, type Landed } from './destination';
import { refusals, FormRefused, pathThrough } from './path';

/** Where a choice or the end of a page leads: a page break's id, or one of Google's words. */
export type GoTo = number | 'CONTINUE' | 'RESTART' | 'SUBMIT';

export type ItemType =
  | 'CHECKBOX'
  | 'CHECKBOX_GRID'
  | 'DATE'
  | 'DATETIME'
  | 'DURATION'
  | 'GRID'
  | 'IMAGE'
  | 'LIST'
  | 'MULTIPLE_CHOICE'
  | 'PAGE_BREAK'
  | 'PARAGRAPH_TEXT'
  | 'RATING'
  | 'SCALE'
  | 'SECTION_HEADER'
  | 'TEXT'
  | 'TIME'
  | 'VIDEO';

/** A rule of `requireTextIsEmail` and the like; `numbers` and `pattern` as the rule needs them. */
export interface ItemRule {
  name: string;
  numbers: number[];
  pattern?: string;
  help?: string;
}

/** What a respondent of a quiz reads beside their answer. */
export interface Feedback {
  text: string;
  links: { url: string; title?: string }[];
}

/** What someone gave for an answer. */
export interface Grade {
  score?: number;
  feedback?: Feedback;
}

export interface ItemModel {
  id: number;
  type: ItemType;
  title: string;
  help: string;
  required: boolean;
  /** `correct`: a right answer of a quiz. */
  choices?: { value: string; goTo?: GoTo; correct?: boolean }[];
  /** Has an "Other" choice with a text of one's own. */
  other?: boolean;
  rule?: ItemRule;
  /** Of a scale, and of a rating, which begins at 1. */
  scale?: { lower: number; upper: number; left: string; right: string };
  rows?: string[];
  columns?: string[];
  /** Of a page break: where the page before it leads. */
  goTo?: GoTo;
  includesYear?: boolean;
  /** Of a rating: `STAR`, `HEART`, `THUMB_UP`. */
  icon?: string;
  /** What a right answer is worth in a quiz. */
  points?: number;
  /** `general` of questions that do not grade themselves. */
  feedback?: { correct?: Feedback; incorrect?: Feedback; general?: Feedback };
  /** Of an image or video; width in pixels. */
  media?: {
    alignment?: string;
    width?: number;
    image?: { base64: string; contentType: string };
    videoUrl?: string;
  };
}

/** By item id: one text, several choices, or a grid's rows. */
export type Answers = Record<string, string | string[] | string[][]>;

export interface ResponseModel {
  id: string;
  /** Instant in ms; of the last edit, if it was edited. */
  at: number;
  email: string;
  answers: Answers;
  /** By item id, where a person or a script graded. */
  grades?: Record<string, Grade>;
}

export interface FormModel {
  id: string;
  title: string;
  description: string;
  confirmation: string;
  closedMessage: string;
  owner: string;
  editors: string[];
  collectsEmail: boolean;
  progressBar: boolean;
  responseEdits: boolean;
  oneResponse: boolean;
  respondAgain: boolean;
  shuffled: boolean;
  summaryPublished: boolean;
  accepting: boolean;
  published: boolean;
  quiz: boolean;
  /** Only people of the owner's domain can answer. */
  requireLogin: boolean;
  items: ItemModel[];
  responses: ResponseModel[];
  /** The sheet in which answers land, if the form has one. */
  destination?: Destination;
}

interface Saved {
  made: number;
  forms: FormModel[];
  activeId: string | undefined;
  shortened: Record<string, string>;
}

/** All forms. What respondents see and do is here, too: pages, and `submit`. */
export class Forms implements WorldPart {
  static readonly partName = 'Forms';
  forms: FormModel[] = [];
  private made = 0;
  private activeId: string | undefined;
  /** Long addresses of forms by the short one. */
  shortened: Record<string, string> = {};
  /** Where the answer taken last has landed. */
  landed: Landed | undefined;

  constructor(private readonly world: World) {}

  create(title: string, owner: string): FormModel {
    const form: FormModel = {
      id: `1FAIp${this.random('form')}`,
      title,
      description: '',
      confirmation: '',
      closedMessage: '',
      owner,
      editors: [],
      collectsEmail: false,
      progressBar: false,
      responseEdits: false,
      oneResponse: false,
      respondAgain: true,
      shuffled: false,
      summaryPublished: false,
      accepting: true,
      published: true,
      quiz: false,
      requireLogin: false,
      items: [],
      responses: [],
    };
    this.forms.push(form);
    return form;
  }

  /** The form that a script made for a form belongs to. */
  active(owner: string): FormModel {
    const known = this.find(this.activeId ?? '');
    if (known) return known;
    const made = this.create('Untitled form', owner);
    this.activeId = made.id;
    return made;
  }

  find(id: string): FormModel | undefined {
    return this.forms.find((form) => form.id === id);
  }

  /** Item ids are numbers without a pattern, as at Google. */
  newItemId(): number {
    return parseInt(createHash('sha256').update(`item ${++this.made}`).digest('hex').slice(0, 8), 16) % 2_000_000_000;
  }

  /**
   * A respondent sends a form, or sends one again (`editOf`: a response's id). Answers on pages that the way through
   * the form does not touch are left out. Throws `FormRefused` with what the page would say beside each question.
   * Returns the response's id.
   */
  submit(formId: string, answers: Answers, email = '', editOf?: string): string {
    const form = this.find(formId);
    if (!form) throw new Error(`There is no form ${formId}.`);
    const refused = refusals(form, answers, email, editOf);
    if (refused.length > 0) throw new FormRefused(form.title, refused);
    const seen = new Set(pathThrough(form, answers).flatMap(({ items }) => items.map(({ id }) => String(id))));
    const kept = Object.fromEntries(
      Object.entries(answers).filter(([id, answer]) => seen.has(id) && answer.length > 0),
    );
    return this.add(form, kept, form.collectsEmail ? email : '', this.world.clock.now(), editOf).id;
  }

  add(form: FormModel, answers: Answers, email: string, at: number, editOf?: string): ResponseModel {
    const before = form.responses.find(({ id }) => id === editOf);
    const response = before ?? { id: `2_ABaOnu${this.random('response')}`, at, email, answers };
    if (before) Object.assign(before, { answers, email, at });
    else form.responses.push(response);
    this.landed = land(this.world, form, response);
    return response;
  }

  /** Puts grades beside those that are there; an empty one takes away what was given. */
  grade(form: FormModel, response: ResponseModel, grades: Record<string, Grade>): void {
    const all = Object.entries({ ...response.grades, ...grades });
    response.grades = Object.fromEntries(all.filter(([, grade]) => Object.keys(grade).length > 0));
    land(this.world, form, response);
  }

  /** `https://forms.gle/…`, the same for the same address. */
  shorten(url: string): string {
    const short = `https://forms.gle/${createHash('sha256').update(url).digest('base64url').slice(0, 17).replace(/[-_]/g, 'x')}`;
    this.shortened[short] = url;
    return short;
  }

  private random(what: string): string {
    return createHash('sha256').update(`${what} ${++this.made}`).digest('base64url').slice(0, 40).replaceAll('-', 'x');
  }

  save(): Saved {
    return { made: this.made, forms: this.forms, activeId: this.activeId, shortened: this.shortened };
  }
  load(saved: unknown): void {
    const { made, forms, activeId, shortened } = structuredClone(saved) as Partial<Saved> &
      Pick<Saved, 'made' | 'forms'>;
    this.activeId = activeId;
    this.made = made;
    // Of a state kept before there were quizzes.
    this.forms = forms.map((form) => ({ ...form, quiz: form.quiz ?? false, requireLogin: form.requireLogin ?? false }));
    this.shortened = shortened ?? {};
  }
}

/** What a respondent can answer. */
export function isQuestion({ type }: ItemModel): boolean {
  return !['PAGE_BREAK', 'SECTION_HEADER', 'IMAGE', 'VIDEO'].includes(type);
}
