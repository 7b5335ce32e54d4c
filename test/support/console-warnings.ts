/** Takes note of what is said on the console from here on, without saying it. */
export function listenToConsole(): { readonly said: string[]; readonly stop: () => void } {
  const { warn, error } = console;
  const said: string[] = [];
  console.warn = console.error = (...args: unknown[]): void => void said.push(args.join(' '));
  return {
    said,
    stop() {
      console.warn = warn;
      console.error = error;
    },
  };
}
