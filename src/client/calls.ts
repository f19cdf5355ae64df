/**
 * Asks the script: `const call = caller<typeof cardCalls>(); const card = await call('partners.card', …)`.
 * Rejects with a CallFailure and with nothing else.
 */
import type { CallTable, ResultOf, SentBy, Served } from '../shared/calls';
import { CallFailure, inPlainWords } from './failures';
import { scriptRun } from './host';

const noAnswer = 'The script gave no answer. Close this page, open it again, and look whether it worked.';

export function caller<Calls extends CallTable>() {
  return <Name extends keyof Calls & string>(
    name: Name,
    argument: SentBy<Calls[Name]>,
  ): Promise<ResultOf<Calls[Name]>> => ask(name, argument) as Promise<ResultOf<Calls[Name]>>;
}

function ask(name: string, argument: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const lost = (error: unknown) => reject(new CallFailure(inPlainWords(error, navigator.onLine), 'lost'));
    const take = (answer: unknown) => {
      const served = answer as Served<unknown> | null;
      // A result that Google cannot transfer (one with a Date in it, say) arrives as null.
      if (!served || typeof served !== 'object') reject(new CallFailure(noAnswer, 'lost'));
      else if (served.ok) resolve(served.value);
      else reject(new CallFailure(served.message, 'refused'));
    };
    try {
      scriptRun().withSuccessHandler(take).withFailureHandler(lost).serve(name, argument);
    } catch (error) {
      lost(error);
    }
  });
}
