/**
 * Opens on paper what is closed on the screen, such as the responses, and closes it again. Only one level of
 * components: a recursive schema has no end.
 */
export function openForPrint(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('.view.shown details:not([open])')];
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
