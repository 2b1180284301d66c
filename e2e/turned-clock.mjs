// Preloaded into a test's own server: its clock runs E2E_CLOCK_AHEAD_MS ahead, everywhere in the process.
const ahead = Number(process.env.E2E_CLOCK_AHEAD_MS ?? 0);
const now = Date.now.bind(Date);
const turned = new Proxy(Date, {
  construct: (target, args, made) =>
    Reflect.construct(target, args.length === 0 ? [now() + ahead] : args, made === turned ? target : made),
});
Date.now = () => now() + ahead;
globalThis.Date = turned;
