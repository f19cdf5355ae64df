/** Found by the function they call, so that a trigger of somebody else's is never touched. */
function triggersOf_(functionName) {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === functionName);
}

/** Nothing calls this: it is the name that the triggers of the checks carry. */
function probeTriggerFunction() {}

function withoutTriggers_(t) {
  const remove = () => triggersOf_('probeTriggerFunction').forEach((trigger) => ScriptApp.deleteTrigger(trigger));
  t.after(remove);
  remove();
}

/**
 * A time trigger is listed with its function until it is deleted.
 * https://developers.google.com/apps-script/reference/script/script-app#deletetriggertrigger
 */
function check_triggers_clock(t) {
  withoutTriggers_(t);
  const made = ScriptApp.newTrigger('probeTriggerFunction').timeBased().everyHours(6).create();
  const [found] = triggersOf_('probeTriggerFunction');
  t.equal(found.getUniqueId(), made.getUniqueId());
  t.equal([String(found.getEventType()), String(found.getTriggerSource())], ['CLOCK', 'CLOCK']);
  ScriptApp.deleteTrigger(found);
  t.equal(triggersOf_('probeTriggerFunction').length, 0);
}

/**
 * Triggers of the spreadsheet name it as their source.
 * https://developers.google.com/apps-script/reference/script/trigger#gettriggersourceid
 */
function check_triggers_spreadsheet(t) {
  withoutTriggers_(t);
  const trigger = ScriptApp.newTrigger('probeTriggerFunction').forSpreadsheet(t.book).onChange().create();
  t.equal([String(trigger.getEventType()), String(trigger.getTriggerSource())], ['ON_CHANGE', 'SPREADSHEETS']);
  t.equal(trigger.getTriggerSourceId(), t.book.getId());
}

/**
 * A form tells of its answers through a trigger of its own.
 * https://developers.google.com/apps-script/reference/script/form-trigger-builder#onformsubmit
 */
function check_triggers_form(t) {
  withoutTriggers_(t);
  const form = t.form();
  const trigger = ScriptApp.newTrigger('probeTriggerFunction').forForm(form).onFormSubmit().create();
  t.equal([String(trigger.getEventType()), String(trigger.getTriggerSource())], ['ON_FORM_SUBMIT', 'FORMS']);
  t.equal(trigger.getTriggerSourceId(), form.getId());
}

/**
 * Every so many minutes means 1, 5, 10, 15 or 30.
 * https://developers.google.com/apps-script/reference/script/clock-trigger-builder#everyminutesn
 */
function check_triggers_minutes(t) {
  withoutTriggers_(t);
  t.throws(() => ScriptApp.newTrigger('probeTriggerFunction').timeBased().everyMinutes(7).create());
  t.equal(triggersOf_('probeTriggerFunction').length, 0);
}

/**
 * A day of the week, an hour and a zone make a weekly trigger.
 * https://developers.google.com/apps-script/reference/script/clock-trigger-builder#onweekdayday
 */
function check_triggers_weekly(t) {
  withoutTriggers_(t);
  ScriptApp.newTrigger('probeTriggerFunction')
    .timeBased()
    .onWeekDay(ScriptApp.WeekDay.FRIDAY)
    .atHour(15)
    .inTimezone('America/Chicago')
    .create();
  t.equal(triggersOf_('probeTriggerFunction').length, 1);
}

/**
 * A person who runs the script has allowed all that its manifest asks for.
 * https://developers.google.com/apps-script/reference/script/authorization-info#getauthorizationstatus
 */
function check_triggers_authorization(t) {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  t.equal(String(info.getAuthorizationStatus()), 'NOT_REQUIRED');
  t.ok(ScriptApp.getScriptId().length > 0, 'the script has an id');
}
