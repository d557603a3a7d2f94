// Runs in a measured page. Plain JavaScript, since a compiled function would call helpers that the page does not have.

/**
 * Notes when the page is usable, as `window.usableAfter`: the heading of an operation is in the window, its parameter has
 * a place, and three timers in a row were on time. `look`: milliseconds between two looks; `delay`: the longest delay of
 * a timer at which a reader takes the page to respond.
 */
// biome-ignore lint/correctness/noUnusedVariables: called by the code that is added to this file
function watchOperation({ title, parameter, look, delay }) {
  const isLaidOut = (element) => element.getClientRects().length > 0;
  const isInWindow = (element) => {
    const { top } = element.getBoundingClientRect();
    return isLaidOut(element) && top > -50 && top < innerHeight;
  };
  const has = (selector, test) => [...document.querySelectorAll(selector)].some(test);
  const isShown = () =>
    has('h1, h2, h3', (heading) => heading.textContent.includes(title) && isInWindow(heading)) &&
    has(
      'a, span, code, td, div, p',
      (element) =>
        element.childElementCount === element.getElementsByTagName('wbr').length && element.textContent.trim() === parameter && isLaidOut(element),
    );
  let since;
  let inTime = 0;
  let due = performance.now() + look;
  const watch = () => {
    const now = performance.now();
    inTime = isShown() && now - due < delay ? inTime + 1 : 0;
    if (inTime === 1) since = now;
    if (inTime === 3) window.usableAfter = since;
    else {
      due = performance.now() + look;
      setTimeout(watch, look);
    }
  };
  setTimeout(watch, look);
}
