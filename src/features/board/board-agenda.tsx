/** Agenda: the items with their times, whether they fit, and the document. */
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { DataTable } from '../../client/data-table';
import { Notice } from '../../client/notice';
import type { Act } from './board.page';
import type { boardCalls, MeetingShown } from './calls';

const call = caller<typeof boardCalls>();

export function AgendaView({ meeting, onAct }: { meeting: MeetingShown; onAct: Act }) {
  const paper = meeting.papers.filter(({ kind }) => kind === 'document.board-agenda')[0];
  return (
    <div class="stack">
      <p class="soft">
        {[meeting.about, meeting.chair === '' ? '' : 'Chair: ' + meeting.chair].filter(Boolean).join(' · ')}
      </p>
      {meeting.warnings.map((warning) => (
        <Notice key={warning} tone="warning">
          {warning}
        </Notice>
      ))}
      <DataTable
        caption="Agenda"
        columns={[
          { title: 'Time', fit: 'snug', cell: ({ time }) => time },
          {
            title: 'Item',
            heads: true,
            fit: 'wide',
            cell: ({ title, lines }) => (
              <>
                {title}
                {lines.length === 0 ? null : (
                  <ul class="small soft board-lines">
                    {lines.map((line, index) => (
                      <li key={index}>{line}</li>
                    ))}
                  </ul>
                )}
              </>
            ),
          },
          { title: 'Lead', cell: ({ lead }) => lead },
          { title: 'Minutes', fit: 'number', cell: ({ minutes }) => minutes },
        ]}
        rows={meeting.agenda}
        rowKey={({ title }) => title}
      />
      <p>{meeting.sum}</p>
      <div class="buttons">
        <Button look="primary" onClick={() => onAct(() => call('board.agenda', { meeting: meeting.id }))}>
          Make the agenda
        </Button>
        {paper && paper.url !== '' ? (
          <span>
            <a href={paper.url} target="_blank" rel="noopener" aria-label="Open the agenda">
              Open
            </a>
            {' · '}
            <a href={paper.pdf} target="_blank" rel="noopener" aria-label="PDF of the agenda">
              PDF
            </a>
          </span>
        ) : null}
      </div>
    </div>
  );
}
