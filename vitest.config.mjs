import { defineConfig } from 'vitest/config';

// Left to itself it keeps one core free.
const limits = { testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: '100%' };
const build = 'test/kit/build.ts';

export default defineConfig({
  test: {
    projects: [
      {
        // No test leaves anything behind in the program, so a process loads it once for all its files.
        test: {
          ...limits,
          name: 'engine',
          include: ['test/**/*.test.ts'],
          exclude: ['test/editor/**'],
          globalSetup: [build],
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // One after another: each keeps an editor and a browser busy. `npm test` runs them beside the others.
        test: {
          testTimeout: 180_000,
          hookTimeout: 60_000,
          name: 'editor',
          include: ['test/editor/**/*.test.ts'],
          globalSetup: [build, 'test/editor/kit/setup.ts'],
          maxWorkers: 1,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
