/** What can be started and stopped. */
export interface Startable {
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Stops and starts. What does not answer any more cannot be asked to stop, and is left behind; `tell` hears of it. */
export async function startAnew(server: Startable, tell: (fault: unknown) => void): Promise<void> {
  try {
    await server.stop();
  } catch (fault) {
    tell(fault);
  }
  await server.start();
}
