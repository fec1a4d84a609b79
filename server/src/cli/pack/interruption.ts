/** Whether Ctrl-C was pressed while something was made. */
export interface Interruption {
  readonly isThere: () => boolean;
  /** Listens no more. */
  readonly end: () => void;
}

/** Listens for Ctrl-C. It is noted and ends nothing by itself, however often it is pressed, so that what is being made can be taken away again. */
export function listenForInterruption(): Interruption {
  let isThere = false;
  const note = () => {
    isThere = true;
  };
  process.on('SIGINT', note).on('SIGTERM', note);
  return {
    isThere: () => isThere,
    end: () => {
      process.off('SIGINT', note).off('SIGTERM', note);
    },
  };
}
