/**
 * Cells on the clipboard as Excel and Sheets put them there and take them: lines with tabs between cells, and a table
 * in HTML, which keeps line breaks inside a cell apart from rows.
 */
export function toLines(cells: readonly (readonly string[])[]): string {
  const quoted = (text: string) => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return cells.map((line) => line.map(quoted).join('\t')).join('\n');
}

export function toTable(cells: readonly (readonly string[])[]): string {
  const escaped = (text: string) =>
    text
      .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
      .replaceAll('\n', '<br style="mso-data-placement:same-cell">');
  const rows = cells.map((line) => `<tr>${line.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`);
  return `<meta charset="utf-8"><table>${rows.join('')}</table>`;
}

/** The cells that a paste brings; every line is as long as the longest. */
export function fromClipboard(data: Pick<DataTransfer, 'getData'>): string[][] {
  const html = data.getData('text/html');
  const cells = (/<table/i.test(html) ? fromTable(html) : undefined) ?? fromLines(data.getData('text/plain'));
  const columns = Math.max(1, ...cells.map((line) => line.length));
  return cells.map((line) => [...line, ...new Array<string>(columns - line.length).fill('')]);
}

/** Undefined when there is no table after all. */
function fromTable(html: string): string[][] | undefined {
  // Nothing in such a document runs or loads.
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  const rows = [...(table?.rows ?? [])];
  if (rows.length === 0) return undefined;
  return rows.map((row) =>
    [...row.cells].flatMap((cell) => {
      for (const rest of cell.querySelectorAll('br')) rest.replaceWith('\u0000');
      const text = cell.textContent
        .replace(/\s+/g, ' ')
        .replaceAll('\u0000', '\n')
        .replace(/ ?\n ?/g, '\n')
        .trim();
      return [text, ...new Array<string>(Math.min(cell.colSpan, 1000) - 1).fill('')];
    }),
  );
}

/** A cell in quotation marks may hold tabs and line breaks; marks inside are doubled. */
function fromLines(text: string): string[][] {
  const rows: string[][] = [[]];
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at <= source.length;) {
    let cell: string;
    const quoted = source[at] === '"' ? /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(source.slice(at)) : null;
    if (quoted) {
      cell = quoted[1]!.replaceAll('""', '"');
      at += quoted[0].length;
    } else {
      const end = source.slice(at).search(/[\t\n]/);
      cell = end < 0 ? source.slice(at) : source.slice(at, at + end);
      at += cell.length;
    }
    rows.at(-1)!.push(cell);
    if (source[at] === '\n') rows.push([]);
    at++;
  }
  return rows;
}
