/** A trigger of the person who runs the script: nobody is shown another’s. */
export interface OwnTrigger {
  /** Google’s own; it comes along with each event. https://developers.google.com/apps-script/reference/script/trigger#getuniqueid */
  id: string;
  /** Name of the function. */
  runs: string;
}

/** https://developers.google.com/apps-script/reference/script/script-app */
export interface Triggers {
  /** One call. */
  own(): OwnTrigger[];
  everyHour(functionName: string): OwnTrigger;
  /** Rows inserted, deleted, sorted: what the simple edit trigger does not tell. */
  onChange(functionName: string): OwnTrigger;
  onAnswer(formId: string, functionName: string): OwnTrigger;
}

export function googleTriggers(): Triggers {
  const told = (trigger: GoogleAppsScript.Script.Trigger): OwnTrigger => ({
    id: trigger.getUniqueId(),
    runs: trigger.getHandlerFunction(),
  });
  return {
    own: () => ScriptApp.getProjectTriggers().map(told),
    everyHour: (functionName) => told(ScriptApp.newTrigger(functionName).timeBased().everyHours(1).create()),
    onChange: (functionName) =>
      told(
        ScriptApp.newTrigger(functionName).forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onChange().create(),
      ),
    onAnswer: (formId, functionName) =>
      told(ScriptApp.newTrigger(functionName).forForm(formId).onFormSubmit().create()),
  };
}
