import { useRef } from 'preact/hooks';
import type { DocumentView, WorkbenchState } from '../../messages';
import { shortDate } from '../dates';
import { Icon } from '../icons';
import { useData } from '../store';
import { Empty, PaneHead } from './pane';

/** What the script made in Google Drive: Docs to be read and printed, other files to be downloaded. */
export function DocumentsPane({ state, open }: { state: WorkbenchState; open: string }) {
  const documents = useData<DocumentView[]>('/api/documents', 'documents');
  const current = documents?.find(({ id, kind }) => id === open && kind === 'document');
  if (current) return <Reader key={current.id} document={current} />;
  return (
    <div class="view">
      <PaneHead title="Documents" note="The files that the script has made in this account’s Google Drive." />
      {documents?.length === 0 ? (
        <Empty icon="documents" title="No documents yet">
          When the script makes a document (an agreement, a report, a schedule), it appears here to be read and printed.
        </Empty>
      ) : null}
      <ul class="cards">
        {documents?.map((one) => (
          <li key={one.id}>
            <a class="card paper" {...wayTo(one)}>
              <Icon name="documents" size={28} />
              <b>{one.title || 'Untitled document'}</b>
              <span>
                {one.kind === 'document' ? 'Google Doc' : one.kind === 'pdf' ? 'PDF' : 'File'} ·{' '}
                {shortDate(one.modified, state.timeZone)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function wayTo({ id, kind, title }: DocumentView): { href: string; download?: string } {
  const path = encodeURIComponent(id);
  return kind === 'document' ? { href: `#documents/${path}` } : { href: `/document/${path}`, download: title };
}

function Reader({ document: { id, title } }: { document: DocumentView }) {
  const page = useRef<HTMLIFrameElement>(null);
  return (
    <div class="view document-view">
      <div class="form-tools">
        <a class="back" href="#documents">
          <Icon name="left" size={18} /> All documents
        </a>
        <button type="button" class="button small" onClick={() => page.current?.contentWindow?.print()}>
          Print or save as PDF
        </button>
      </div>
      {/* Of this origin, so that it can be printed; without leave to run scripts. */}
      <iframe
        ref={page}
        class="document-page"
        title={title || 'Document'}
        src={`/document/${encodeURIComponent(id)}`}
        sandbox="allow-same-origin allow-modals allow-popups"
      />
    </div>
  );
}
