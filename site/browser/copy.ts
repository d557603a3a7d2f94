import { announce, create } from './element.ts';

/** Adds a copy button to each block of code that has none. */
export function offerCopies(root: ParentNode): void {
  for (const caption of root.querySelectorAll('.block > figcaption')) {
    if (caption.querySelector('.copy')) continue;
    const label = `Copy ${caption.textContent}`;
    caption.append(create('button', { type: 'button', class: 'copy', 'aria-label': label }, 'Copy'));
  }
}

/** Copies the code of a block at a click on its button. One listener serves all, so that copies of blocks work too. */
export function copyOnClick(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('.copy') : null;
    if (button) void copy(button, button.closest('.block')?.querySelector('code')?.textContent ?? '');
  });
}

/** Copies a text and shows the result on the button for a moment. */
async function copy(button: Element, text: string): Promise<void> {
  const shown = await navigator.clipboard.writeText(text).then(
    () => 'Copied',
    () => 'Not allowed',
  );
  button.textContent = shown;
  announce(shown);
  setTimeout(() => (button.textContent = 'Copy'), 1500);
}
