import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';

interface PageProps {
  children: ComponentChildren;
  /** Buttons that apply to the whole page. */
  foot?: ComponentChildren;
  /** The outcome of the last action, placed so that it is visible however far the page is scrolled. */
  said?: ComponentChildren;
  wide?: boolean;
}

/** A page: a part that scrolls, and below it a part that stays in view. */
export function Page({ children, foot, said, wide = false }: PageProps) {
  return (
    <div class={wide ? 'frame wide' : 'frame'}>
      <div class="page">{children}</div>
      {said ? <div class="said">{said}</div> : null}
      {foot ? <div class="foot">{foot}</div> : null}
    </div>
  );
}

export function Section({
  title,
  children,
  aside,
}: {
  title: ComponentChildren;
  children: ComponentChildren;
  aside?: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** A heading that can take the focus when its view appears. */
export function Heading({
  children,
  headingRef,
}: {
  children: ComponentChildren;
  headingRef?: Ref<HTMLHeadingElement>;
}) {
  return (
    <h1 ref={headingRef} tabIndex={-1}>
      {children}
    </h1>
  );
}

export type TagColor = 'gray' | 'blue' | 'green' | 'amber' | 'red';

export function Tag({ color = 'gray', children }: { color?: TagColor; children: ComponentChildren }) {
  return <span class={'tag ' + color}>{children}</span>;
}

/** Beside a number in words, which says what its length shows. `share`: 0 to 1. */
export function Bar({ share }: { share: number }) {
  return <div class="bar" aria-hidden="true" style={{ '--share': Math.round(share * 100) + '%' }} />;
}

export function EmptyState({
  title,
  children,
  cheerful = false,
}: {
  title: ComponentChildren;
  children?: ComponentChildren;
  cheerful?: boolean;
}) {
  return (
    <div class="empty">
      <svg width="56" height="56" viewBox="0 0 56 56" fill="none" aria-hidden="true" focusable="false">
        <circle cx="28" cy="28" r="27" class={cheerful ? 'empty-green' : 'empty-blue'} />
        {cheerful ? (
          <path d="M18 29l7 7 14-16" class="empty-line" />
        ) : (
          <path d="M16 19h24v18H16z M16 25h24 M16 31h24 M24 19v18" class="empty-line" />
        )}
      </svg>
      {title}
      {children}
    </div>
  );
}
