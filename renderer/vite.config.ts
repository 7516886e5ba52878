import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

export default defineConfig({
  root: here,
  // Relative: the same files are served by HTTP and by app://.
  base: './',
  plugins: [react()],
  build: {
    outDir: path.join(here, '..', 'dist', 'renderer'),
    emptyOutDir: true,
    target: ['chrome130', 'firefox132', 'safari18'],
    // No data: addresses (the CSP allows none) and no inline polyfill.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // What is built in keeps its licences.
    license: { fileName: 'licences.md' },
  },
  server: { host: '127.0.0.1', fs: { allow: [path.join(here, '..')] } },
});
