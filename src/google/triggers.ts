/** https://developers.google.com/apps-script/reference/script/script-app */
export interface Triggers {
  /** Names of the functions that already have a trigger of this user. One call. */
  functions(): string[];
  everyHour(functionName: string): void;
  /** Rows inserted, deleted, sorted: what the simple edit trigger does not tell. */
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
