import { render, type ComponentType } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { closePage, focusSheet } from './host';
import { Page } from './layout';
import { Notice } from './notice';

/** Renders a page into the place that the build leaves for it. */
export function mount(View: ComponentType): void {
  const place = document.getElementById('app');
  if (place) render(<Guarded View={View} />, place);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) leave();
  });
}

/**
 * Escape closes the page, and what is typed next goes into the sheet. From a field in which something is typed it only
 * leaves the field, so that nothing typed is lost by one key; what asks to confirm has an Escape of its own.
 */
function leave(): void {
  if (document.querySelector('dialog[open]')) return;
  const at = document.activeElement;
  const isTyping =
    (at instanceof HTMLInputElement && at.type !== 'checkbox' && at.type !== 'radio') ||
    at instanceof HTMLTextAreaElement;
  if (isTyping && at.value !== '') return at.blur();
  focusSheet();
  closePage();
}

/** Makes sure that staff see a sentence, never a stack trace or a blank page. */
function Guarded({ View }: { View: ComponentType }) {
  const [error] = useErrorBoundary((thrown) => console.error(thrown));
  if (!error) return <View />;
  return (
    <Page>
      <Notice tone="problem">This page stumbled. Close it and open it again. What you had saved is safe.</Notice>
    </Page>
  );
}
