// The example's page with the package beside it, an empty page, and texts. `asked` tells what came over the network.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const types = { '.mjs': 'text/javascript', '.js': 'text/javascript', '.wasm': 'application/wasm',
                '.html': 'text/html' };

export async function serve(folder, checkout, texts = []) {
  const asked = [];
  const contents = (path) => {
    const [, number] = /^texts\/(\d+)$/.exec(path) ?? [];
    if (number) return texts[number].bytes;
    if (path === 'empty.html') return '<!doctype html><title>empty</title>';
    return readFileSync(path.startsWith('communique/') ? join(folder, path.slice(11))
                                                       : join(checkout, 'examples/web', path));
  };
  const server = createServer(({ url }, response) => {
    const path = url.slice(1) || 'index.html';
    asked.push(path);
    try {
      const body = contents(path);
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { asked, origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
