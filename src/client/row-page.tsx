import type { ComponentChildren } from 'preact';
import { Button } from './button';
import { EmptyState, Heading, Page } from './layout';
import { Failed, Outcome, Progress, type Said } from './notice';
import type { Calling } from './use-call';

interface RowPageProps {
  /** Of the page, for screen readers while nothing is shown yet. */
  title: string;
  /** Null before the first answer; a hint when no row is selected that this page could show. */
  found: object | { hint: string } | null;
  loading: Calling;
  loadingText: string;
  /** Over the hint: `Nobody selected`. */
  emptyTitle: string;
  onShowSelected(): void;
  acting: Calling;
  actingText: string;
  said: Said | null;
  /** What is done with the row shown. */
  primary?: ComponentChildren;
  children: ComponentChildren;
}

/** A sidebar about the row that is selected: it is read, or nothing is selected; something is done, and is told. */
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
