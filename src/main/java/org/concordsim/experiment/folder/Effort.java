package org.concordsim.experiment.folder;

/**
 * What running took; the only part of results that may differ between identical commands.
 *
 * @param threads the number of threads
 * @param seconds the time from first to last run; s
 */
public record Effort(int threads, double seconds) {}
