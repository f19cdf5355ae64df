// What the page Activity with students decides rests on what stands in the workbook once nobody else can write there.
import type { App } from '../../../src/app';
import { saveVisit } from '../../../src/features/students/actions';
import { addAdult, addClass, addStudents, noteCame } from '../../../src/features/students/taking-part';

/** Says whether somebody read outside of the lock. */
function appWithLock(): { app: App; held(): number } {
  let held = 0;
  const app = {
    exclusive: {
      run: () => {
        held += 1;
        return 'nothing is read outside';
      },
    },
    get workbook(): never {
      throw new Error('The workbook was read before the lock was held.');
    },
  };
  return { app: app as unknown as App, held: () => held };
}

test.each(Object.entries({ saveVisit, addAdult, addClass, addStudents, noteCame }))(
  '%s reads nothing before it holds the lock',
  (_name, act) => {
    const { app, held } = appWithLock();
    expect((act as (app: App, given: unknown) => unknown)(app, { id: 'ACT-1', codes: 'K-70421' })).toBe(
      'nothing is read outside',
    );
    expect(held()).toBe(1);
  },
);
