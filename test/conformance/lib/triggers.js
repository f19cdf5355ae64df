/**
 * The same checks, run by triggers: a clock, an answer to a form, an edit by hand (as an installed trigger and as the
 * simple one, which may do little). Each leaves what it found in the document's properties, once; *Probe › Collect what
 * triggers found* copies it into the tab with the results. https://developers.google.com/apps-script/guides/triggers/installable
 */
const probeTriggers = { probeFromClock: 'clock', probeFromForm: 'form', probeFromEdit: 'edit' };
/** What a simple trigger may do: nothing that asks for anybody's consent. */
const probeSimpleChecks = /^(properties|cache|lock|language|undecided_null)_/;
const probeTriggerMs = { simple: 20000, installed: 240000 };

/** Menu: makes the three triggers, and says what there is to do. */
function startTriggerProbe() {
  stopTriggerProbe();
  const book = SpreadsheetApp.getActive();
  const form = FormApp.create('Probe: answer me once', false);
  form.addTextItem().setTitle('Anything');
  form.setPublished(true);
  PropertiesService.getDocumentProperties().setProperty('probe.form', form.getId());
  ScriptApp.newTrigger('probeFromClock').timeBased().after(60000).create();
  ScriptApp.newTrigger('probeFromForm').forForm(form).onFormSubmit().create();
  ScriptApp.newTrigger('probeFromEdit').forSpreadsheet(book).onEdit().create();
  const steps = ['Type something into any cell.', 'Send an answer: ' + form.getPublishedUrl(), 'Wait five minutes.'];
  SpreadsheetApp.getUi().alert(steps.concat('Then choose Probe › Collect what triggers found.').join('\n\n'));
}

/** Takes the triggers, the form and what they have found away. */
function stopTriggerProbe() {
  const store = PropertiesService.getDocumentProperties();
  Object.keys(probeTriggers).forEach((name) =>
    triggersOf_(name).forEach((trigger) => ScriptApp.deleteTrigger(trigger)),
  );
  ['clock', 'form', 'edit', 'simple'].forEach((from) => store.deleteProperty('probe.from.' + from));
  const formId = store.getProperty('probe.form');
  if (formId !== null) throwAway_(formId);
  store.deleteProperty('probe.form');
}

function probeFromClock(event) {
  probeFrom_('clock', event, () => true);
}

function probeFromForm(event) {
  probeFrom_('form', event, () => true);
}

function probeFromEdit(event) {
  probeFrom_('edit', event, () => true);
}

/** The simple trigger; for whoever has not started the probe of triggers it does nothing. */
function onEdit(event) {
  const store = PropertiesService.getDocumentProperties();
  if (store.getProperty('probe.form') !== null) probeFrom_('simple', event, (name) => probeSimpleChecks.test(name));
}

/** A property holds 9 KB: of what passed only the number is kept. */
function probeFrom_(from, event, wanted) {
  const store = PropertiesService.getDocumentProperties();
  const key = 'probe.from.' + from;
  if (store.getProperty(key) !== null) return;
  const found = {
    at: new Date().toISOString(),
    event: probeEventKeys_(event),
    passed: 0,
    leftOut: 0,
    failed: [],
    ended: '',
  };
  const stopAt = Date.now() + (from === 'simple' ? probeTriggerMs.simple : probeTriggerMs.installed);
  // Left at once, so that a run that is cut off has left something.
  store.setProperty(key, JSON.stringify(found));
  const checks = probeChecks_().filter((check) => wanted(check.name));
  checks.forEach((check) => {
    if (Date.now() > stopAt) return;
    const outcome = probeOutcome_(check);
    if (outcome.result === 'pass') found.passed++;
    else if (outcome.result === 'left out') found.leftOut++;
    else if (found.failed.length < 40) found.failed.push([check.name, String(outcome.message).slice(0, 120)]);
  });
  found.ended = Date.now() > stopAt ? 'for want of time' : 'all ' + checks.length;
  store.setProperty(key, JSON.stringify(found));
}

/** What the trigger hands over, and whether the id it names is one of its own. */
function probeEventKeys_(event) {
  const keys = Object.keys(event || {}).sort();
  try {
    const ids = ScriptApp.getProjectTriggers().map((trigger) => trigger.getUniqueId());
    return keys.concat('triggerUid is ' + (ids.indexOf(event && event.triggerUid) >= 0 ? 'known' : 'unknown'));
  } catch (error) {
    return keys.concat('triggers cannot be listed: ' + error.message);
  }
}

/** Menu: a tab with what each trigger has found so far, and what is still awaited. */
function collectTriggerProbe() {
  const store = PropertiesService.getDocumentProperties();
  const rows = ['clock', 'form', 'edit', 'simple'].map((from) => {
    const text = store.getProperty('probe.from.' + from);
    if (text === null) return [from, 'not yet', '', '', '', ''];
    const found = JSON.parse(text);
    const failed = found.failed.map((one) => one.join(': ')).join('\n');
    return [
      from,
      found.ended || 'cut off',
      found.passed + ' passed',
      found.leftOut + ' left out',
      failed,
      found.event.join(', '),
    ];
  });
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheetByName('Probe of triggers') || book.insertSheet('Probe of triggers', 0);
  sheet.clear().getRange('A:F').setNumberFormat('@');
  sheet.getRange(1, 1, 5, 6).setValues([['From', 'Ended', 'Passed', 'Left out', 'Failed', 'Event']].concat(rows));
}
