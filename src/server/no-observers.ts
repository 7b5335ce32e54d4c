/* Modules of elements make an observer as they are loaded; in Node nothing ever changes. */
globalThis.MutationObserver ??= class {
  observe(): void {}
  disconnect(): void {}
} as unknown as typeof MutationObserver;

export {};
