import { announce, create } from './element.ts';
import { storageItem } from './storage.ts';

const language = storageItem('localStorage', 'language');
const names: Record<string, string> = { ts: 'TypeScript', curl: 'curl' };

/** Applies the chosen language to all samples and stores it for the next visit. */
export function rememberLanguage(): void {
  choose(language.get() ?? 'ts');
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-choose]') : null;
    const id = button?.dataset.choose;
    if (button && id !== undefined) {
      const before = button.getBoundingClientRect().top;
      choose(id);
      // The samples above changed their height, so scroll to keep the button under the pointer.
      window.scrollBy(0, button.getBoundingClientRect().top - before);
    }
  });
}

/** Adds the language buttons to the samples of a view. */
export function addChoices(view: Element): void {
  for (const samples of view.querySelectorAll('.samples')) {
    const buttons = Object.entries(names).map(([id, name]) =>
      create('button', { type: 'button', 'data-choose': id, 'aria-pressed': String(id === chosen()) }, name),
    );
    samples.prepend(
      create('div', { class: 'choice', role: 'group', 'aria-label': 'Language of the sample' }, ...buttons),
    );
  }
}

const chosen = (): string => document.documentElement.dataset.language ?? 'ts';

function choose(id: string): void {
  document.documentElement.dataset.language = id in names ? id : 'ts';
  language.set(chosen());
  for (const button of document.querySelectorAll<HTMLElement>('[data-choose]'))
    button.setAttribute('aria-pressed', String(button.dataset.choose === chosen()));
}

/** Adds a copy button to a block of code when the pointer or the focus first reaches it. */
export function offerCopies(): void {
  const offer = ({ target }: Event): void => {
    const block = target instanceof Element ? target.closest('.block') : null;
    const caption = block?.querySelector('figcaption');
    if (!block || !caption || caption.querySelector('button')) return;
    const button = create('button', { type: 'button', class: 'copy' }, 'Copy');
    button.addEventListener('click', () => void copy(button, block.querySelector('code')?.textContent ?? ''));
    caption.append(button);
  };
  document.addEventListener('pointerover', offer);
  document.addEventListener('focusin', offer);
}

async function copy(button: HTMLButtonElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
    announce('Copied');
  } catch {
    button.textContent = 'Not allowed';
  }
  setTimeout(() => (button.textContent = 'Copy'), 1500);
}
