/**
 * The grid tells of each cell it is about to draw by an event that bubbles up the whole page. Nobody listens, and while
 * someone scrolls it was the largest single cost, so it is not sent.
 */
export function muteCells(): void {
  void customElements.whenDefined('revogr-data').then(({ prototype }) => {
    prototype.dispatchEvent = function (this: HTMLElement, event: Event): boolean {
      return event.type === 'beforecellrender' || HTMLElement.prototype.dispatchEvent.call(this, event);
    };
  });
}
