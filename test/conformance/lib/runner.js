/** A run that goes on for longer stops by itself; choosing Run again takes it up where it stopped. */
const probeStopAfterMs = 240000;
const probeHeadings = ['Check', 'Result', 'Message', 'ms', 'Google page'];

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Probe')
    .addItem('Run', 'runProbe')
    .addItem('Start over', 'restartProbe')
    .addSeparator()
    .addItem('Try triggers', 'startTriggerProbe')
    .addItem('Collect what triggers found', 'collectTriggerProbe')
    .addItem('Remove triggers', 'stopTriggerProbe')
    .addToUi();
}

function restartProbe() {
  PropertiesService.getDocumentProperties().deleteProperty('probe.state');
  runProbe();
}

/** Menu: makes all checks and measurements that are still to be made, one row each in a tab of its own. */
function runProbe() {
  const book = SpreadsheetApp.getActive();
  if (book.getSpreadsheetLocale() !== 'en_US') {
    SpreadsheetApp.getUi().alert('The checks expect the locale United States (File › Settings).');
    return;
  }
  const stopAt = Date.now() + probeStopAfterMs;
  const steps = probeSteps_();
  const state = probeState_(book);
  const sheet = book.getSheets().filter((one) => one.getSheetId() === state.sheetId)[0];
  while (state.next < steps.length && Date.now() < stopAt) probeStep_(sheet, steps[state.next], state);
  if (state.next < steps.length) {
    book.toast(state.next + ' of ' + steps.length + ' are done. Choose Probe › Run again to go on.', 'Probe', -1);
    return;
  }
  PropertiesService.getDocumentProperties().deleteProperty('probe.state');
  book.toast(probeSummary_(sheet, steps.length), 'Probe', -1);
}

/** Lets the check that sends a mail to oneself run, too. */
function allowMail() {
  PropertiesService.getScriptProperties().setProperty('probe.sendMail', 'yes');
}

/** Makes one check and says how it went. For programs: `npm test` calls it. */
function probeCheck(name) {
  return probeOutcome_(probeChecks_().filter((check) => check.name === name)[0]);
}

function probeSteps_() {
  return probeChecks_().concat(probeMeasures_());
}

/** Where the run before stopped, or a new tab. */
function probeState_(book) {
  const saved = PropertiesService.getDocumentProperties().getProperty('probe.state');
  const state = saved === null ? null : JSON.parse(saved);
  if (state && book.getSheets().some((sheet) => sheet.getSheetId() === state.sheetId)) return state;
  let name = 'Probe results';
  for (let number = 2; book.getSheetByName(name); number++) name = 'Probe results ' + number;
  const sheet = book.insertSheet(name, 0);
  sheet.getRange('A:E').setNumberFormat('@');
  sheet.getRange(1, 1, 1, 5).setValues([probeHeadings]).setFontWeight('bold');
  sheet.setFrozenRows(1);
  return { sheetId: sheet.getSheetId(), next: 0, began: -1 };
}

function probeStep_(sheet, step, state) {
  const store = PropertiesService.getDocumentProperties();
  const ended = state.began === state.next;
  state.began = state.next;
  store.setProperty('probe.state', JSON.stringify(state));
  const outcome = ended ? { result: 'FAIL', message: 'the run ended during this check', ms: 0 } : probeOutcome_(step);
  const row = [step.name, outcome.result, outcome.message, String(outcome.ms), step.page];
  sheet.getRange(state.next + 2, 1, 1, 5).setValues([row]);
  SpreadsheetApp.flush();
  state.next++;
  store.setProperty('probe.state', JSON.stringify(state));
}

/** A check passes when it throws nothing; what a measurement returns is its message. */
function probeOutcome_(step) {
  const t = tester_();
  const before = Date.now();
  const outcome = { name: step.name, result: 'pass', message: '' };
  try {
    const value = step.run(t);
    if (value !== undefined) outcome.message = JSON.stringify(value);
  } catch (error) {
    outcome.result = error && error.name === 'LeftOut' ? 'left out' : 'FAIL';
    outcome.message = (error && error.message) || String(error);
  }
  outcome.ms = Date.now() - before;
  try {
    t.cleanUp();
  } catch (error) {
    outcome.result = 'FAIL';
    outcome.message += ' (cleaning up: ' + error.message + ')';
  }
  return outcome;
}

/** Counts the results, and puts all measurements into one cell to be copied. */
function probeSummary_(sheet, count) {
  const rows = sheet.getRange(2, 1, count, 3).getValues();
  const number = (result) => rows.filter((row) => row[1] === result).length;
  const samples = {};
  rows.forEach((row) => {
    if (row[0].indexOf('time: ') === 0 && row[1] === 'pass') samples[row[0].slice(6)] = JSON.parse(row[2]);
  });
  const times = { at: new Date().toISOString(), samples: samples };
  const text = number('pass') + ' passed, ' + number('FAIL') + ' failed, ' + number('left out') + ' left out';
  sheet.getRange(count + 3, 1, 2, 2).setValues([
    ['Summary', text],
    ['Times, to copy', JSON.stringify(times)],
  ]);
  return text;
}
