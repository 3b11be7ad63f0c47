// Preloaded into a process of wp: its clock stands still at WP_CLOCK.
const instant = Date.parse(process.env.WP_CLOCK);

// Not a class of its own: date libraries look at what Date's prototype itself has.
globalThis.Date = new Proxy(Date, {
  construct: (target, given, created) =>
    Reflect.construct(target, given.length === 0 ? [instant] : given, created),
  get: (target, name) => (name === 'now' ? () => instant : Reflect.get(target, name)),
});
