/**
 * What calls take. Each measurement bears the name of an entry of local/runtime/wire/cost-model.json and gives
 * samples of [extent, ms]: the extent is the number of cells where the cost grows with them, otherwise 1.
 */
function probeMeasures_() {
  const all = [probeSheetTimes_(), probeStoreTimes_(), probeServiceTimes_()];
  const page = 'https://developers.google.com/apps-script/guides/support/best-practices';
  return Object.entries(Object.assign({}, ...all)).map(([entry, run]) => ({
    name: 'time: ' + entry,
    page: page,
    run: run,
  }));
}

/** ms of one `action`, measured over `times` in a row, since a clock of whole milliseconds is too coarse for one. */
function took_(times, action) {
  const before = Date.now();
  for (let index = 0; index < times; index++) action(index);
  return (Date.now() - before) / times;
}

/** Three samples of an action that always does the same. */
function samples_(times, action) {
  return [0, 1, 2].map(() => [1, took_(times, action)]);
}

const probeExtents = [20, 2000, 20000, 20, 2000, 20000];

function rowsOf_(cells) {
  return Array.from({ length: cells / 20 }, (_, row) =>
    Array.from({ length: 20 }, (_, column) => 'cell ' + row + ' ' + column),
  );
}

function probeSheetTimes_() {
  return {
    'sheet.read': function (t) {
      const sheet = t.sheet();
      sheet.getRange(1, 1, 1000, 20).setValues(rowsOf_(20000));
      return probeExtents.map((cells, index) => {
        // A change in between, so that nothing is answered from what was read before.
        sheet.getRange(1, 21).setValue(index);
        SpreadsheetApp.flush();
        return [cells, took_(1, () => sheet.getRange(1, 1, cells / 20, 20).getValues())];
      });
    },
    'sheet.write_enqueue': function (t) {
      const sheet = t.sheet();
      return samples_(40, (index) => sheet.getRange(index + 1, 1).setValue(index));
    },
    'sheet.sync': function (t) {
      const sheet = t.sheet();
      return probeExtents.map((cells) => {
        sheet.getRange(1, 1, cells / 20, 20).setValues(rowsOf_(cells));
        return [cells, took_(1, () => SpreadsheetApp.flush())];
      });
    },
    'sheet.metadata_read': function (t) {
      const sheet = t.sheet();
      return [0, 1, 2].map((index) => {
        sheet.getRange(index + 1, 1).setValue(index);
        SpreadsheetApp.flush();
        return [1, took_(1, () => sheet.getLastRow())];
      });
    },
    'sheet.appendRow': function (t) {
      const sheet = t.sheet();
      return samples_(5, (index) => sheet.appendRow(['row', index]));
    },
  };
}

function probeStoreTimes_() {
  const store = PropertiesService.getUserProperties();
  const cache = CacheService.getScriptCache();
  const withProperty = (t) => {
    t.after(() => store.deleteProperty('probe.time'));
    store.setProperty('probe.time', 'x');
  };
  const withCache = (t) => {
    t.after(() => cache.remove('probe.time'));
    cache.put('probe.time', 'x', 60);
  };
  return {
    'props.get': function (t) {
      withProperty(t);
      return samples_(5, () => store.getProperty('probe.time'));
    },
    'props.set': function (t) {
      withProperty(t);
      return samples_(5, (index) => store.setProperty('probe.time', String(index)));
    },
    'cache.get': function (t) {
      withCache(t);
      return samples_(5, () => cache.get('probe.time'));
    },
    'cache.put': function (t) {
      withCache(t);
      return samples_(5, (index) => cache.put('probe.time', String(index), 60));
    },
    'cache.remove': function () {
      return samples_(5, () => cache.remove('probe.time'));
    },
    'lock.acquire_uncontended': function () {
      const lock = LockService.getDocumentLock();
      return [0, 1, 2].map(() => {
        const sample = [1, took_(1, () => lock.waitLock(10000))];
        lock.releaseLock();
        return sample;
      });
    },
    'lock.release': function () {
      const lock = LockService.getDocumentLock();
      return [0, 1, 2].map(() => {
        lock.waitLock(10000);
        return [1, took_(1, () => lock.releaseLock())];
      });
    },
  };
}

function probeServiceTimes_() {
  return {
    'utilities.local': function (t) {
      return samples_(200, (index) => Utilities.formatDate(new Date(index * 86400000), t.zone, 'yyyy-MM-dd HH:mm'));
    },
    'mail.quota': function () {
      return samples_(3, () => MailApp.getRemainingDailyQuota());
    },
    'script.triggers_list': function () {
      return samples_(3, () => ScriptApp.getProjectTriggers());
    },
    'script.trigger_create': function (t) {
      withoutTriggers_(t);
      return samples_(1, () => ScriptApp.newTrigger('probeTriggerFunction').timeBased().everyDays(1).create());
    },
    'adv.cal.write': function (t) {
      const calendar = t.calendar();
      return samples_(3, () => Calendar.Events.insert(probeEvent_(undefined, {}), calendar));
    },
    'adv.cal.list': function (t) {
      const calendar = t.calendar();
      return samples_(3, () => Calendar.Events.list(calendar, {}));
    },
    'html.template_evaluate': function () {
      const template = HtmlService.createTemplate('<p><?= text ?></p>');
      template.text = 'x';
      return samples_(3, () => template.evaluate());
    },
    'log.console': function () {
      return samples_(20, (index) => console.log('probe ' + index));
    },
  };
}
