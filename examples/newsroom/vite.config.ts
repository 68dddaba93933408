import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

// The service worker: src/service-worker.js with the names of all files of this build, so that it can load each of them
// once, and with a hash of their contents, so that another build gets a cache of its own.
const offline = (): Plugin => ({
  name: 'offline',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    const hash = createHash('sha256');
    const files = readdirSync('public').sort();
    for (const file of files) hash.update(readFileSync(`public/${file}`));
    for (const [name, made] of Object.entries(bundle).sort(([a], [b]) => (a < b ? -1 : 1))) {
      files.push(name);
      hash.update(made.type === 'chunk' ? made.code : made.source);
    }
    const source = readFileSync('src/service-worker.js', 'utf8')
      .replace('__VERSION__', hash.digest('hex').slice(0, 12))
      .replace('__FILES__', JSON.stringify(files));
    this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
  },
});

export default defineConfig({
  base: './', // the folder `dist` works below any address
  plugins: [offline()],
  // The policy for scripts in index.html allows files only: nothing may become part of an address.
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  worker: { format: 'es' },
  optimizeDeps: { exclude: ['communique'] }, // it finds its module beside itself
  server: { fs: { allow: ['..'] } }, // the articles to try stand beside this folder
});
