import { render, type ComponentType } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { Page } from './layout';
import { Notice } from './notice';

/** Renders a page into the place that the build leaves for it. */
export function mount(View: ComponentType): void {
  const place = document.getElementById('app');
  if (place) render(<Guarded View={View} />, place);
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
