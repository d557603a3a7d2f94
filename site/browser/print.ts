/**
 * Opens the responses on paper, which are closed on the screen, and closes them again. The style shows what is closed
 * elsewhere, except components: all of them in every place would be thousands of pages.
 */
export function openForPrint(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('.view.shown .responses details:not([open])')];
    for (const details of opened) {
      details.open = true;
      // The browser sends this event after the page has been printed, but it is what fills a component.
      details.dispatchEvent(new Event('toggle'));
    }
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}
