import { languages, type SampleLanguage } from '../samples/languages.ts';
import type { SampleRequest } from '../samples/sample-request.ts';
import { offerCopies } from './copy.ts';
import { documentedRequest } from './documented-request.ts';
import { create } from './element.ts';
import { highlight } from './highlight.ts';
import { storageItem } from './storage.ts';

const stored = storageItem('localStorage', 'language');

/** The requests that replace the documented ones, by the article of the operation. */
const changed = new WeakMap<Element, SampleRequest>();

/** Applies the chosen language to all samples and stores it for the next visit. */
export function rememberLanguage(): void {
  choose(stored.get() ?? 'ts');
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

/** Adds the language buttons to the samples of a view, and the sample of the chosen language. */
export function addChoices(view: Element): void {
  for (const samples of view.querySelectorAll('.samples')) {
    const buttons = languages.map(({ id, title }) =>
      create('button', { type: 'button', 'data-choose': id, 'aria-pressed': String(id === chosen().id) }, title),
    );
    samples.prepend(
      create('div', { class: 'choice', role: 'group', 'aria-label': 'Language of the sample' }, ...buttons),
    );
    complete(samples);
  }
}

/** Shows the samples of another request than the documented one in the article of an operation. */
export function showSamples(article: HTMLElement, request: SampleRequest): void {
  changed.set(article, request);
  for (const { id, sample } of languages) {
    const code = article.querySelector(`[data-sample="${id}"] code`);
    if (code) code.textContent = sample(request);
  }
  highlight(article);
}

/** The language that the reader chose. */
function chosen(): SampleLanguage {
  const { language } = document.documentElement.dataset;
  return languages.find(({ id }) => id === language) ?? languages[0];
}

function choose(id: string): void {
  document.documentElement.dataset.language = id;
  document.documentElement.dataset.language = chosen().id;
  stored.set(chosen().id);
  for (const button of document.querySelectorAll<HTMLElement>('[data-choose]'))
    button.setAttribute('aria-pressed', String(button.dataset.choose === chosen().id));
  for (const samples of document.querySelectorAll('.samples')) complete(samples);
}

/** Generates the sample of the chosen language if the page does not contain it. */
function complete(samples: Element): void {
  const { id, title, code, sample } = chosen();
  const article = samples.closest<HTMLElement>('article[data-operation]');
  if (!article || samples.querySelector(`[data-sample="${id}"]`)) return;
  const text = sample(changed.get(article) ?? documentedRequest(article));
  // The same elements as those of `site/page/code-block.ts`.
  samples.append(
    create(
      'figure',
      { class: 'block', 'data-sample': id },
      create('figcaption', {}, create('span', {}, title)),
      create(
        'pre',
        { tabindex: '0', role: 'region', 'aria-label': title },
        create('code', { 'data-language': code }, text),
      ),
    ),
  );
  offerCopies(samples);
  highlight(samples);
}
