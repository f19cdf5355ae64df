import type { Desk } from '../../local/desk';

/** Every cell of the workbook that holds a formula: `Organizations 3/2: =1+1`. */
export function formulasIn({ book }: Desk): string[] {
  return book.sheets.flatMap((sheet) => {
    const found: string[] = [];
    for (let row = 1; row <= sheet.grid.lastRow(); row++)
      for (let column = 1; column <= sheet.columnCount; column++) {
        const formula = sheet.grid.formula(row, column);
        if (formula !== undefined) found.push(`${sheet.name} ${row}/${column}: ${String(formula)}`);
      }
    return found;
  });
}
