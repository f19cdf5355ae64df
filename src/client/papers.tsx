import type { PaperShown } from '../shared/paper-shown';
import { Button } from './button';
import { Section } from './layout';

/** Papers that can be made, each with the way to the newest one. */
export function Papers({
  title,
  papers,
  onMake,
}: {
  title: string;
  papers: readonly PaperShown[];
  onMake(kind: string): void;
}) {
  return (
    <Section title={title}>
      <ul class="cards">
        {papers.map(({ kind, name, url, pdf }) => (
          <li key={kind}>
            <div class="buttons">
              <Button label={'Make: ' + name} onClick={() => onMake(kind)}>
                {'Make “' + name + '”'}
              </Button>
              {url === '' ? null : (
                <span>
                  <a href={url} target="_blank" rel="noopener" aria-label={'Open: ' + name}>
                    Open
                  </a>
                  {' · '}
                  <a href={pdf} target="_blank" rel="noopener" aria-label={'PDF: ' + name}>
                    PDF
                  </a>
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
