interface Window {
  /** The milliseconds of each long task, kept by the page itself. */
  longTasks: number[];
}
