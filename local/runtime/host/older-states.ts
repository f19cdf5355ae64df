/** What was saved by an earlier version of the runtime, in the words of this one. */
interface SavedWorld {
  parts: {
    workbooks?: { id: string; formUrls?: Record<number, string> }[];
    Forms?: { forms: { id: string; destination?: { bookId: string; sheetId: number } }[] };
  };
}

/** Once a sheet did not know the form behind it; the forms know their sheets. Changes `world`. */
export function upToDate(world: unknown): unknown {
  const { workbooks = [], Forms } = (world as SavedWorld).parts;
  for (const book of workbooks) {
    if (book.formUrls) continue;
    book.formUrls = {};
    for (const { id, destination } of Forms?.forms ?? []) {
      if (destination?.bookId === book.id)
        book.formUrls[destination.sheetId] = `https://docs.google.com/forms/d/${id}/viewform`;
    }
  }
  return world;
}
