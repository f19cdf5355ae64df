/** https://developers.google.com/apps-script/reference/script/script-app */
export interface Triggers {
  /** Names of the functions for which this user already has a trigger. One call. */
  functions(): string[];
  everyHour(functionName: string): void;
  /** Fires when rows are inserted, deleted or sorted, which the simple edit trigger does not report. */
  onChange(functionName: string): void;
  onAnswer(formId: string, functionName: string): void;
}

export function googleTriggers(): Triggers {
  return {
    functions: () => ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()),
    everyHour: (functionName) => void ScriptApp.newTrigger(functionName).timeBased().everyHours(1).create(),
    onChange: (functionName) =>
      void ScriptApp.newTrigger(functionName).forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onChange().create(),
    onAnswer: (formId, functionName) => void ScriptApp.newTrigger(functionName).forForm(formId).onFormSubmit().create(),
  };
}
