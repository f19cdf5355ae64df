import type { Menu } from '../../messages';
import { runFunction } from './run-function';

/** What to choose first in an empty workbook: the entry that sets it up, or else the first of the script's menu. */
function firstChoice([menu]: Menu[]): { menu: string; label: string; functionName: string } | undefined {
  const items = menu?.items.filter((item) => item !== 'separator' && 'functionName' in item) ?? [];
  const item = items.find(({ label }) => /^set up/i.test(label)) ?? items[0];
  return menu && item && { menu: menu.name, ...item };
}

export function BlankHint({ menus }: { menus: Menu[] }) {
  const first = firstChoice(menus);
  if (!first) return null;
  return (
    <aside class="blank" aria-label="Where to start">
      <h2>This workbook is empty</h2>
      <p>
        Choose <b>{`${first.menu} › ${first.label}`}</b> first.
      </p>
      <button type="button" class="button primary" onClick={() => runFunction(first.functionName)}>
        {first.label}
      </button>
    </aside>
  );
}
