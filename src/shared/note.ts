/**
 * What is said about a column, a tab or a part of Partnerbook. Declared as a text; the build puts long ones
 * apart from the code (`tools/texts-apart.mjs`), and what stands in their place reads them.
 */
export type Note = string | (() => string);

export const sayNote = (note: Note): string => (typeof note === 'string' ? note : note());
