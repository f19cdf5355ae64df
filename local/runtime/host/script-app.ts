import { EnumValue, member, scopeUrl, ServiceError, signatureError, type Members } from './offer';
import type { AuthMode, Run } from './run';
import { fit, typeOf } from './signature';
import {
  CalendarTriggerBuilder,
  ClockTriggerBuilder,
  DocumentTriggerBuilder,
  SourceTriggerBuilder,
  sourceIdOf,
  Trigger,
} from './trigger-builders';
import { Triggers } from './triggers';

const trigger = { scopes: ['script.scriptapp'], limited: false } as const;
const local = member('local', null);
const build = member('handle', null);

/** Source: https://developers.google.com/apps-script/reference/script/script-app */
export class ScriptApp {
  static readonly type = 'ScriptApp';
  static readonly members: Members = {
    deleteTrigger: member('call', 'script.trigger_create', trigger),
    getAuthorizationInfo: local,
    getInstallationSource: local,
    // Deprecated, and still met in old scripts.
    getProjectKey: local,
    getScriptTriggers: member('call', 'script.triggers_list', trigger),
    getProjectTriggers: member('call', 'script.triggers_list', trigger),
    getScriptId: local,
    getService: local,
    getUserTriggers: member('call', 'script.triggers_list', trigger),
    newTrigger: build,
    requireAllScopes: local,
    requireScopes: local,
  };
  static readonly enums = {
    AuthMode: ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'],
    AuthorizationStatus: ['REQUIRED', 'NOT_REQUIRED'],
    EventType: ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED'],
    InstallationSource: ['APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE', 'WEB_STORE_ADD_ON'],
    TriggerSource: ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR'],
    WeekDay: ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'],
  };
  constructor(private readonly run: Run) {}

  newTrigger(...args: unknown[]): TriggerBuilder {
    fit('ScriptApp', 'newTrigger', args, 'String');
    return new TriggerBuilder(this.run, String(args[0]));
  }
  /** Only those of the current user: nobody sees another's. */
  getProjectTriggers(): Trigger[] {
    return this.mine().map((record) => new Trigger(record));
  }
  getScriptTriggers(): Trigger[] {
    return this.getProjectTriggers();
  }
  getUserTriggers(...args: unknown[]): Trigger[] {
    const id = args.length === 1 ? sourceIdOf(args[0]) : undefined;
    if (id === undefined) throw signatureError('ScriptApp', 'getUserTriggers', args);
    return this.mine()
      .filter(({ sourceId }) => sourceId === id)
      .map((record) => new Trigger(record));
  }
  deleteTrigger(...args: unknown[]): void {
    fit('ScriptApp', 'deleteTrigger', args, 'Trigger');
    this.run.world.part(Triggers).remove((args[0] as Trigger).getUniqueId());
  }

  getAuthorizationInfo(...args: unknown[]): AuthorizationInfo {
    fit('ScriptApp', 'getAuthorizationInfo', args, 'Enum', 'Enum, String[]');
    const [, scopes] = args as [AuthMode, string[] | undefined];
    return new AuthorizationInfo(this.missing(scopes).length > 0);
  }
  requireScopes(...args: unknown[]): void {
    fit('ScriptApp', 'requireScopes', args, 'Enum, String[]');
    this.require(this.missing(args[1] as string[]));
  }
  requireAllScopes(...args: unknown[]): void {
    fit('ScriptApp', 'requireAllScopes', args, 'Enum');
    this.require(this.missing());
  }
  getProjectKey(): string {
    return 'local-project';
  }
  /** A script that belongs to a file is no add-on that was installed. */
  getInstallationSource(): EnumValue {
    return new EnumValue('InstallationSource', 'NONE');
  }
  getScriptId(): string {
    return 'local-script';
  }
  getService(): Service {
    // Whoever is not at the web app is told the address for editors: https://developers.google.com/apps-script/guides/web
    const { webUrl = null, webApp } = this.run.options;
    return new Service(webApp ? webUrl : (webUrl?.replace(/\/exec$/, '/dev') ?? null));
  }

  private mine() {
    return this.run.world.part(Triggers).list.filter(({ user }) => user === this.run.options.user);
  }
  private missing(scopes?: string[]): string[] {
    const { scopes: granted, allScopes } = this.run.options;
    const needed = scopes?.map((scope) => scope.replace(/\/$/, '').split('/').pop()!) ?? allScopes;
    return needed.filter((scope) => !granted.includes(scope));
  }
  /** At Google the run ends and the person is asked to consent; here there is no one to grant it in the middle of a run. */
  private require(missing: string[]): void {
    if (missing.length === 0) return;
    const scopes = missing.map(scopeUrl).join(' ');
    throw new ServiceError(`Authorization is required to perform that action. Required permissions: ${scopes}`);
  }
}

export class AuthorizationInfo {
  static readonly type = 'AuthorizationInfo';
  static readonly members: Members = { getAuthorizationStatus: local, getAuthorizationUrl: local };
  constructor(private readonly required: boolean) {}
  getAuthorizationStatus(): EnumValue {
    return new EnumValue('AuthorizationStatus', this.required ? 'REQUIRED' : 'NOT_REQUIRED');
  }
  getAuthorizationUrl(): string | null {
    return this.required ? 'https://script.google.com/d/local-script/authorize' : null;
  }
}

/** The script as a web app. Source: https://developers.google.com/apps-script/reference/script/service */
export class Service {
  static readonly type = 'Service';
  static readonly members: Members = { getUrl: local, isEnabled: local };
  constructor(private readonly url: string | null) {}
  getUrl(): string | null {
    return this.url;
  }
  isEnabled(): boolean {
    return this.url !== null;
  }
}

/** Source: https://developers.google.com/apps-script/reference/script/trigger-builder */
export class TriggerBuilder {
  static readonly type = 'TriggerBuilder';
  static readonly members: Members = {
    forDocument: build,
    forForm: build,
    forSpreadsheet: build,
    forUserCalendar: build,
    timeBased: build,
  };
  constructor(
    private readonly run: Run,
    private readonly functionName: string,
  ) {}

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.run, this.functionName);
  }
  forSpreadsheet(...args: unknown[]): SourceTriggerBuilder {
    return this.forSource('SPREADSHEETS', 'forSpreadsheet', args);
  }
  forForm(...args: unknown[]): SourceTriggerBuilder {
    return this.forSource('FORMS', 'forForm', args);
  }
  /** Nobody opens a document here, so it never fires. */
  forDocument(...args: unknown[]): DocumentTriggerBuilder {
    const id = this.sourceOf('Document', 'forDocument', args);
    return new DocumentTriggerBuilder(this.run, this.functionName, id);
  }
  forUserCalendar(...args: unknown[]): CalendarTriggerBuilder {
    fit('TriggerBuilder', 'forUserCalendar', args, 'String');
    return new CalendarTriggerBuilder(this.run, this.functionName, String(args[0]));
  }

  private forSource(source: 'SPREADSHEETS' | 'FORMS', method: string, args: unknown[]): SourceTriggerBuilder {
    const id = this.sourceOf(source === 'FORMS' ? 'Form' : 'Spreadsheet', method, args);
    return new SourceTriggerBuilder(this.run, this.functionName, source, id);
  }
  private sourceOf(wanted: string, method: string, args: unknown[]): string {
    const id = args.length === 1 ? sourceIdOf(args[0]) : undefined;
    if (id === undefined || (typeof args[0] !== 'string' && typeOf(args[0]) !== wanted))
      throw signatureError('TriggerBuilder', method, args);
    return id;
  }
}
