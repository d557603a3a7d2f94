/**
 * Runs one step of a command and prints its title and duration to stderr: with a spinner on a
 * terminal, otherwise as a plain line.
 */
export async function step<T>(title: string, work: () => T | Promise<T>): Promise<T> {
  const begin = performance.now();
  const seconds = (): string => `${((performance.now() - begin) / 1000).toFixed(1)} s`;
  // On a terminal without a width, such as a bare pseudo-terminal, the spinner would erase lines forever.
  if (!process.stderr.isTTY || !process.stderr.columns) {
    const result = await work();
    process.stderr.write(`${title}  ${seconds()}\n`);
    return result;
  }
  const { default: ora } = await import('ora');
  const spinner = ora({ text: title, stream: process.stderr }).start();
  // The work blocks the event loop, so the spinner has to be drawn first.
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
