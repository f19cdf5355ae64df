import type { Answer, MachineEvents, Menu, Question, Selection, ShownPage } from '../machine-types';
import type { World, WorldPart } from './world';

interface Screen {
  menus: Menu[];
  selection: Selection;
  sidebar?: ShownPage | undefined;
  dialog?: ShownPage | undefined;
}

/** What each person has in front of them: menus, sidebar, dialog and selection. Only the selection outlives a reload. */
export class Screens implements WorldPart {
  static readonly partName = 'Screens';
  /** Whoever shows the screens; set by the machine, never saved. */
  events: MachineEvents = {};
  private readonly screens = new Map<string, Screen>();
  private lastQuestion = 0;

  constructor(_world: World) {}

  screen(user: string): Screen {
    let screen = this.screens.get(user);
    if (!screen) {
      screen = { menus: [], selection: { sheetId: 0, row: 1, column: 1, rows: 1, columns: 1 } };
      this.screens.set(user, screen);
    }
    return screen;
  }

  /** As when a person closes and opens the file again. */
  reload(user: string): void {
    const screen = this.screen(user);
    screen.menus = [];
    screen.sidebar = undefined;
    screen.dialog = undefined;
  }

  /** A menu of a name that is there already takes its place. */
  addMenu(user: string, menu: Menu): void {
    const { menus } = this.screen(user);
    const place = menus.findIndex(({ name }) => name === menu.name);
    if (place < 0) menus.push(menu);
    else menus[place] = menu;
    this.events.menuChanged?.(user, menus);
  }

  removeMenu(user: string, name: string): void {
    const screen = this.screen(user);
    screen.menus = screen.menus.filter((menu) => menu.name !== name);
    this.events.menuChanged?.(user, screen.menus);
  }

  show(user: string, page: ShownPage): void {
    const screen = this.screen(user);
    if (page.kind === 'sidebar') screen.sidebar = page;
    else screen.dialog = page;
    this.events.pageShown?.(user, page);
  }

  toast(user: string, toast: { text: string; title: string; seconds: number }): void {
    this.events.toast?.(user, toast);
  }

  selection(user: string): Selection {
    return { ...this.screen(user).selection };
  }

  /** The person moves the selection; nobody needs to be told. */
  move(user: string, selection: Selection): void {
    this.screen(user).selection = { ...selection };
  }

  /** A script moves the selection. */
  select(user: string, selection: Selection): void {
    this.move(user, selection);
    this.events.selected?.(user, { ...selection });
  }

  /** Undefined: there is nobody who could answer. */
  ask(user: string, question: Omit<Question, 'id'>): Answer | Promise<Answer> | undefined {
    return this.events.asked?.(user, { id: ++this.lastQuestion, ...question });
  }

  save(): unknown {
    return Object.fromEntries([...this.screens].map(([user, { selection }]) => [user, selection]));
  }

  load(saved: unknown): void {
    for (const [user, selection] of Object.entries(saved as Record<string, Selection>)) this.move(user, selection);
  }
}
