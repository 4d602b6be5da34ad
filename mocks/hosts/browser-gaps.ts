/** Two functions that msw calls and that browsers at the lower end of what the product serves do not have. Imported before msw. */
if (!('withResolvers' in Promise)) {
  Object.defineProperty(Promise, 'withResolvers', {
    configurable: true,
    writable: true,
    value: <T>() => {
      const parts: Partial<PromiseWithResolvers<T>> = {};
      parts.promise = new Promise<T>((resolve, reject) => Object.assign(parts, { resolve, reject }));
      return parts;
    },
  });
}
if (!('canParse' in URL)) {
  Object.defineProperty(URL, 'canParse', {
    configurable: true,
    writable: true,
    value: (address: string, base?: string) => {
      try {
        return Boolean(new URL(address, base));
      } catch {
        return false;
      }
    },
  });
}
