/**
 * Milliseconds that a test waits for what a user would wait for, before it fails. Long, as it
 * says only that something never came: how fast it comes is for the benchmarks to say, and a
 * machine at work may take ten times what an idle one takes.
 */
export const patience = 30_000;
