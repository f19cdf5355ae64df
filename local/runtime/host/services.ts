import type { Project } from '../project';
import { Blob } from './blob';
import { Browser } from './browser';
import { Cache, CacheService } from './cache';
import { CalendarOfApp } from './calendar/app/calendar';
import { CalendarApp } from './calendar/app/calendar-app';
import { CalendarEvent, CalendarEventSeries } from './calendar/app/event';
import { EventGuest } from './calendar/app/event-base';
import { EventRecurrence, RecurrenceRule } from './calendar/app/recurrence';
import { Calendar } from './calendar/calendar';
import { documentTypes, Document } from './documents/document';
import { DocumentApp } from './documents/document-app';
import { DriveApp, File, FileIterator, Folder, FolderIterator } from './drive/app/drive-app';
import { Drive } from './drive/drive';
import { QuizFeedback, QuizFeedbackBuilder } from './forms/feedback';
import { Form } from './forms/form';
import { FormApp } from './forms/form-app';
import { Choice, Item, itemClasses } from './forms/items';
import { ItemResponse } from './forms/item-response';
import { FormResponse } from './forms/responses';
import {
  CheckboxValidationBuilder,
  GridValidationBuilder,
  ParagraphTextValidationBuilder,
  TextValidationBuilder,
  Validation,
} from './forms/validation';
import { ContentService, HtmlOutput, HtmlOutputMetaTag, HtmlService, HtmlTemplateFiles, TextOutput } from './html';
import { Lock, LockService } from './locks';
import { Console, Logger } from './logs';
import { GmailApp } from './mail/gmail-app';
import { GmailDraft, GmailMessage } from './mail/gmail-drafts';
import { MailApp } from './mail/mail-app';
import type { GlobalService, OfferedClass } from './offer';
import { Properties, PropertiesService, ScriptProperties, UserProperties } from './properties';
import { AuthorizationInfo, ScriptApp, Service, TriggerBuilder } from './script-app';
import { Session, User } from './session';
import { Charts, sheetTypes, SpreadsheetApp } from './sheets';
import {
  CalendarTriggerBuilder,
  ClockTriggerBuilder,
  DocumentTriggerBuilder,
  SourceTriggerBuilder,
  Trigger,
} from './trigger-builders';
import { Menu, PromptResponse, Ui } from './ui';
import { Utilities } from './utilities';

const always: Record<string, GlobalService> = {
  Browser,
  CacheService,
  CalendarApp,
  Charts,
  Console,
  ContentService,
  DocumentApp,
  DriveApp,
  FormApp,
  GmailApp,
  HtmlService,
  HtmlTemplateFiles,
  LockService,
  Logger,
  MailApp,
  PropertiesService,
  ScriptApp,
  ScriptProperties,
  Session,
  SpreadsheetApp,
  UserProperties,
  Utilities,
};

const advanced: Record<string, GlobalService> = { Calendar, Drive };

const objects: readonly OfferedClass[] = [
  AuthorizationInfo,
  Blob,
  Cache,
  CalendarEvent,
  CalendarEventSeries,
  CalendarOfApp,
  CalendarTriggerBuilder,
  CheckboxValidationBuilder,
  Choice,
  ClockTriggerBuilder,
  Document,
  DocumentTriggerBuilder,
  EventGuest,
  EventRecurrence,
  File,
  FileIterator,
  Folder,
  FolderIterator,
  Form,
  FormResponse,
  GmailDraft,
  GmailMessage,
  GridValidationBuilder,
  HtmlOutput,
  HtmlOutputMetaTag,
  Item,
  ItemResponse,
  Lock,
  Menu,
  ParagraphTextValidationBuilder,
  PromptResponse,
  Properties,
  QuizFeedback,
  QuizFeedbackBuilder,
  RecurrenceRule,
  Service,
  SourceTriggerBuilder,
  TextOutput,
  TextValidationBuilder,
  Trigger,
  TriggerBuilder,
  Ui,
  User,
  Validation,
  ...documentTypes,
  ...itemClasses,
  ...sheetTypes,
];

/** The globals that a project's scripts find; advanced services only where the manifest switches them on. */
export function globals(project: Project): Record<string, GlobalService> {
  const chosen = Object.entries(advanced).filter(([name]) => project.advancedServices.includes(name));
  return { ...always, ...Object.fromEntries(chosen) };
}

/** Every class of which a script may come to hold an object, beside the globals. */
export function types(): readonly OfferedClass[] {
  return objects;
}

/** All of it, whatever a manifest switches on: globals, the services below them, and objects. */
export function offeredClasses(): OfferedClass[] {
  const services = Object.values({ ...always, ...advanced });
  return [...services, ...services.flatMap((service) => Object.values(service.parts ?? {})), ...objects];
}
