import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getWebEditor } from '../../scripts/editor/web-editor.mjs';
import { startWebServer } from '../../scripts/editor/web-server.mjs';

test('whoever does not know the address of the web editor is not let in', async () => {
  const own = mkdtempSync(join(tmpdir(), 'dataflow-web-server-'));
  const server = await startWebServer(await getWebEditor(console.log), { userData: join(own, 'user'), extensions: join(own, 'extensions') });
  try {
    expect((await fetch(new URL('/', server.url))).status).toBe(403);
    expect((await fetch(server.url, { redirect: 'manual' })).status).toBeLessThan(400);
  } finally {
    await server.stop();
    rmSync(own, { recursive: true, force: true });
  }
});
