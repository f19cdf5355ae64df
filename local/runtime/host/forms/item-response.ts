import { member, type Members } from '../offer';
import type { ItemModel } from './model';

const local = member('local', null);

/** Source: https://developers.google.com/apps-script/reference/forms/item-response */
export class ItemResponse {
  static readonly type = 'ItemResponse';
  static readonly members: Members = { getItem: local, getResponse: local };
  constructor(
    readonly item: ItemModel,
    readonly answer: string | string[] | string[][],
    /** Makes the `Item` that scripts are given. */
    private readonly asked: () => object,
  ) {}
  getItem(): object {
    return this.asked();
  }
  getResponse(): string | string[] | string[][] {
    return this.answer;
  }
}
