// A last act before a signal ends the process.
import host from 'node:process';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs `action` when a signal is about to end this process, then lets it. Returns how to call that off. */
export function beforeSignal(action: () => void): () => void {
  const listener = (signal: NodeJS.Signals) => {
    off();
    action();
    if (host.listenerCount(signal) === 0) host.kill(host.pid, signal);
  };
  const off = () => {
    for (const signal of SIGNALS) host.off(signal, listener);
  };
  // First, as the next listener may be the one that ends the process.
  for (const signal of SIGNALS) host.prependListener(signal, listener);
  return off;
}
