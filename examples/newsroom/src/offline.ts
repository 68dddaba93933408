// Registers the service worker, service-worker.js.
import { signal } from '@preact/signals';
import { script } from './trusted';

export const offline = signal<'no' | 'ready'>('no');

export async function work_offline() {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register(script('./service-worker.js'));
    await navigator.serviceWorker.ready;
    offline.value = 'ready';
  } catch {
    // No secure connection, no room, or switched off: the page works with a connection.
  }
}
