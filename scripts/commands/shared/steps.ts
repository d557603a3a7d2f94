/**
 * Runs one step of a command and says on stderr what it is and how long it took: with a
 * spinner on a terminal, as a plain line elsewhere.
 */
export async function step<T>(title: string, work: () => T | Promise<T>): Promise<T> {
  const begin = performance.now();
  const seconds = (): string => `${((performance.now() - begin) / 1000).toFixed(1)} s`;
  // A terminal without a width (a bare pseudo-terminal) would have the spinner erase lines for ever.
  if (!process.stderr.isTTY || !process.stderr.columns) {
    const result = await work();
    process.stderr.write(`${title}  ${seconds()}\n`);
    return result;
  }
  const { default: ora } = await import('ora');
  const spinner = ora({ text: title, stream: process.stderr }).start();
  // The work blocks the event loop: the spinner is shown before it begins.
  await new Promise((resolve) => setTimeout(resolve, 0));
  try {
    const result = await work();
    spinner.succeed(`${title}  ${seconds()}`);
    return result;
  } catch (error) {
    spinner.fail(title);
    throw error;
  }
}
