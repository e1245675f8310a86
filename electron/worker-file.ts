/** A worker built beside the main script: all programs of the main side lie flat in one folder (electron.vite.config.ts). */
export const workerFile = (
  name: 'finish-worker' | 'form-reader-worker' | 'reader-worker' | 'verify-worker',
): URL => new URL(`./${name}.js`, import.meta.url)
