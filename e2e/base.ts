/** Where the server under test is: a port of its own, so that a server for people may run beside it. */
export const BASE = `http://localhost:${process.env.E2E_PORT || 3141}`;
