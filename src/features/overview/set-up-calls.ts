/** What the page Set up asks of the server. Each answer is the whole page anew. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';
import type { FirstStep } from './first-steps-rules';

export interface SettingField {
  key: string;
  group: string;
  name: string;
  about: string;
  example: string;
  kind: 'text' | 'yesNo' | 'email' | 'time' | 'count' | 'date';
  value: string;
}

/** A part of the product that can be switched on and off. `tabs`: those that come with it, by title. */
export interface Part {
  name: string;
  about: string;
  tabs: string[];
  on: boolean;
  /** Parts that are switched on with it. */
  brings: string[];
  /** Parts in use that cannot do without it. */
  neededBy: string[];
}

/** What waits for somebody's word: who is staff, and the wording of mail that leaves without asking (law 9). */
export interface ToConfirm {
  /** Whose word it must be; empty: that of whoever looks. */
  by: string;
  colleagues: { name: string; email: string }[];
  wordings: { kind: string; name: string; subject: string; body: string; mark: string }[];
}

export interface SetUpView {
  isMade: boolean;
  /** As Google names it: `America/Chicago`. */
  zone: string;
  steps: FirstStep[];
  settings: SettingField[];
  parts: Part[];
  toConfirm: ToConfirm;
  /** What was just done, for staff. */
  said: string;
}

const values = z.record(z.string(), z.string().check(z.maxLength(2000, { error: 'That is too long.' })));

export const setUpCalls = {
  'setUp.show': asks().answers<SetUpView>(),
  /** Makes the tabs, and keeps what was typed about the school. */
  'setUp.begin': asks(() => ({ values })).answers<SetUpView>(),
  'setUp.save': asks(() => ({ values })).answers<SetUpView>(),
  'setUp.colleague': asks(() => ({ name: z.string(), email: z.string() })).answers<SetUpView>(),
  /** Confirms what was shown, and nothing else. */
  'setUp.confirm': asks(() => ({
    emails: z.array(z.string()),
    wordings: z.array(z.object({ kind: z.string(), mark: z.string() })),
  })).answers<SetUpView>(),
  'setUp.switch': asks(() => ({ names: z.array(z.string()), on: z.boolean() })).answers<SetUpView>(),
};
