import { act } from '../store';
import { settleSelection } from './selection';

/** Whatever the script shows belongs to the sheet, so the sheet comes to the front. */
export function runFunction(functionName: string): void {
  location.hash = 'sheet';
  void settleSelection().then(() => act('/api/run', { functionName }));
}
