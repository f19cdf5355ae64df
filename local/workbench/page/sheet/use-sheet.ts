import { useEffect, useRef, useState } from 'preact/hooks';
import type { SheetDelta } from '../../messages';
import { get } from '../api';
import { complain, useStore } from '../store';
import { SheetModel } from './sheet-model';

/** The sheet as it is now; after a change only the rows that differ are fetched. */
export function useSheet(id: number): SheetModel | undefined {
  const { state } = useStore();
  const version = state?.versions.sheet;
  const [model, setModel] = useState<SheetModel>();
  const held = useRef<SheetModel | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    const before = held.current?.sheet.id === id ? held.current : undefined;
    get<SheetDelta>(`/api/sheet/${id}?since=${before?.version ?? 0}`).then((delta) => {
      if (!wanted) return;
      if (before && delta.version === before.version) return;
      held.current = SheetModel.from(delta, before);
      setModel(held.current);
    }, complain);
    return () => void (wanted = false);
  }, [id, version]);
  return model?.sheet.id === id ? model : undefined;
}
