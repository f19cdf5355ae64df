/**
 * What a check has at hand, at Google and here. `equal`, `ok`, `close` and `throws` fail the check; `sheet`, `form` and
 * `calendar` make something to work on, which is taken away when the check is over, whatever came of it.
 */
function tester_() {
  const later = [];
  const book = SpreadsheetApp.getActive();
  const t = {
    book: book,
    zone: book.getSpreadsheetTimeZone(),
    equal: function (actual, expected, what) {
      const [is, should] = [plainly_(actual), plainly_(expected)];
      if (is !== should) throw new Error((what ? what + ': ' : '') + 'got ' + is + ', expected ' + should);
    },
    ok: function (condition, what) {
      if (!condition) throw new Error(what);
    },
    close: function (actual, expected, tolerance, what) {
      if (!(Math.abs(actual - expected) <= tolerance))
        throw new Error((what ? what + ': ' : '') + 'got ' + actual + ', expected ' + expected + ' ± ' + tolerance);
    },
    /** Returns the message. */
    throws: function (action, pattern) {
      let message;
      try {
        action();
      } catch (error) {
        message = String(error && error.message ? error.message : error);
        // A stand-in that does not know a method has not refused its arguments.
        if (error && error.name === 'NotImplementedLocally') throw error;
      }
      if (message === undefined) throw new Error('nothing was thrown by ' + action);
      if (pattern && !pattern.test(message)) throw new Error('threw "' + message + '", expected ' + pattern);
      return message;
    },
    /** The check cannot be made as things stand: it is told, and counts neither as passed nor as failed. */
    leaveOut: function (why) {
      const reason = new Error(why);
      reason.name = 'LeftOut';
      throw reason;
    },
    /** Runs when the check is over, last first. */
    after: function (action) {
      later.push(action);
    },
    /** An empty tab of its own. */
    sheet: function () {
      const active = book.getActiveSheet();
      const sheet = book.insertSheet('probe ' + Utilities.getUuid().slice(0, 8), book.getNumSheets());
      book.setActiveSheet(active);
      t.after(function () {
        book.deleteSheet(sheet);
      });
      return sheet;
    },
    form: function () {
      const form = FormApp.create('Probe: may be deleted');
      t.after(function () {
        throwAway_(form.getId());
      });
      return form;
    },
    /** The id of a calendar of its own. */
    calendar: function () {
      const id = Calendar.Calendars.insert({ summary: 'Probe: may be deleted', timeZone: 'America/Chicago' }).id;
      t.after(function () {
        Calendar.Calendars.remove(id);
      });
      return id;
    },
    cleanUp: function () {
      while (later.length > 0) later.pop()();
    },
  };
  return t;
}

/** A form made by FormApp need not count as made through Drive: then it stays in the Drive of whoever runs the probe. */
function throwAway_(fileId) {
  try {
    Drive.Files.update({ trashed: true }, fileId);
  } catch (error) {
    console.log('Left in Drive: ' + fileId + ' (' + error.message + ')');
  }
}

/** A value as text, in which a date, a text and a number never look the same. */
function plainly_(value) {
  if (value === undefined) return 'undefined';
  if (typeof value === 'number') return Object.is(value, -0) ? '0' : String(value);
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (Object.prototype.toString.call(value) === '[object Date]') return 'Date(' + value.toISOString() + ')';
  if (Array.isArray(value)) return '[' + value.map(plainly_).join(', ') + ']';
  // An enum member of a service says what it is; anything else is told by what it holds.
  const own = Object.keys(value);
  if (own.length === 0 && String(value) !== '[object Object]') return String(value);
  return (
    '{' +
    own
      .sort()
      .map((key) => key + ': ' + plainly_(value[key]))
      .join(', ') +
    '}'
  );
}
