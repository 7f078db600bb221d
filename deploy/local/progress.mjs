/** Progress lines with the time since the start; dimmed on a terminal, plain everywhere else. */

/**
 * @returns {(line: string) => void}
 */
export function progress() {
  const began = Date.now();
  const dim = process.stdout.isTTY && !process.env.NO_COLOR;
  return (line) => {
    const time = `${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s`;
    console.log(dim ? `\u001b[2m${time}\u001b[0m  ${line}` : `${time}  ${line}`);
  };
}
