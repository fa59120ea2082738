/** A memory as VS Code hands it out, which lives as long as the test. */
export function memento() {
  const values = new Map<string, unknown>();
  return {
    keys: () => [...values.keys()],
    get: <Value>(key: string, otherwise?: Value) => (values.get(key) ?? otherwise) as Value,
    update: (key: string, value: unknown) => Promise.resolve(void values.set(key, value)),
  };
}
