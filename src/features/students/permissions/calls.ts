/** The calls of the dialog Family permissions. Students are codes here; what families typed elsewhere is not shown. */
import * as z from 'zod/mini';
import { mediaScopes } from '../../../records/media-rules';
import { asks } from '../../../shared/calls';

/** One answer of a family that waits for a teacher. */
export interface WaitingAnswer {
  answerId: string;
  code: string;
  takePart: string;
  named: string;
  media: string;
  until: string;
  /** As the family signed. */
  signed: string;
  /** Why it cannot be approved here; empty when it can. */
  doubt: string;
}

export interface PermissionsShown {
  id: string;
  title: string;
  when: string;
  /** Null while it is not made. `isOpen`: somebody could open it as a family would, so the notice holds its address. */
  form: { url: string; editUrl: string; isOpen: boolean } | null;
  waiting: WaitingAnswer[];
  /** Of what waits, so that only what was seen is approved. */
  mark: string;
  /** How many of those listed may take part, and the codes of those who may not or of whom nothing is known. */
  listed: number;
  permitted: number;
  refused: string[];
  open: string[];
  scopes: string[];
  /** The end of the school year. */
  until: string;
}

export interface PermissionsDone {
  shown: PermissionsShown;
  text: string;
  /** Empty when there is nothing to undo. */
  batch: string;
  link?: { name: string; url: string };
}

const id = z.string();
/** Codes, with anything between them. */
const codes = z.string().check(z.maxLength(20_000));

export const permissionCalls = {
  'families.show': asks(() => ({ id: z.nullable(id) })).answers<PermissionsShown | { hint: string }>(),
  'families.notice': asks(() => ({ id })).answers<PermissionsDone>(),
  'families.makeForm': asks(() => ({ id })).answers<PermissionsDone>(),
  'families.formOpened': asks(() => ({ id })).answers<PermissionsDone>(),
  'families.approve': asks(() => ({ id, answers: z.array(z.string()), mark: z.string() })).answers<PermissionsDone>(),
  /** Slips of all who are listed, but for `missing`. `scope` empty: the slip does not ask about pictures. */
  'families.slips': asks(() => ({
    id,
    missing: codes,
    notTakePart: codes,
    notNamed: codes,
    notShown: codes,
    scope: z.union([z.literal(''), z.enum(mediaScopes)]),
    until: z.string().check(z.maxLength(40)),
  })).answers<PermissionsDone>(),
};
