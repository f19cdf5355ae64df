import type { ComponentChildren } from 'preact';
import { Button } from './button';
import { EmptyState, Heading, Page } from './layout';
import { Failed, Outcome, Progress, type Said } from './notice';
import type { Calling } from './use-call';

interface RowPageProps {
  /** The title of the page, for screen readers while nothing is shown yet. */
  title: string;
  /** Null before the first answer; a hint when the selected row is not one that this page can show. */
  found: object | { hint: string } | null;
  loading: Calling;
  loadingText: string;
  /** The heading above the hint: `Nobody selected`. */
  emptyTitle: string;
  onShowSelected(): void;
  acting: Calling;
  actingText: string;
  said: Said | null;
  /** The main action on the row shown. */
  primary?: ComponentChildren;
  children: ComponentChildren;
}

/** A sidebar about the selected row. It covers loading, nothing selected, work in progress and its outcome. */
export function RowPage({ found, loading, acting, children, ...given }: RowPageProps) {
  return (
    <Page
      said={
        <>
          <Progress busy={acting.busy} text={given.actingText} />
          <Failed calling={acting} />
          <Outcome said={given.said} />
        </>
      }
      foot={
        <div class="buttons">
          {given.primary}
          <Button busy={loading.busy} onClick={given.onShowSelected}>
            Show the selected row
          </Button>
        </div>
      }
    >
      <Progress busy={loading.busy} text={given.loadingText} />
      <Failed calling={loading} />
      {found && 'hint' in found ? (
        <EmptyState title={<Heading>{given.emptyTitle}</Heading>}>
          <p>{found.hint}</p>
        </EmptyState>
      ) : null}
      {found ? null : <h1 class="hidden">{given.title}</h1>}
      {children}
    </Page>
  );
}
