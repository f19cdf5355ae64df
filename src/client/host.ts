/**
 * What Google provides in the frame of a sidebar or dialog. Sources:
 * https://developers.google.com/apps-script/guides/html/reference/run and …/reference/host
 */
export interface Runner {
  withSuccessHandler(take: (value: unknown) => void): Runner;
  withFailureHandler(take: (error: unknown) => void): Runner;
  serve(name: string, argument: unknown): void;
}

declare const google: { script: { run: Runner; host: { close(): void; editor: { focus(): void } } } };

export function scriptRun(): Runner {
  return google.script.run;
}

/** Closes this sidebar or dialog. */
export function closePage(): void {
  google.script.host.close();
}

/** From here on, typing goes to the selected cell of the sheet. */
export function focusSheet(): void {
  google.script.host.editor.focus();
}
