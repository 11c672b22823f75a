package org.concordsim.result.eventlog;

/**
 * What holds events together in a log that knows one kind of thing only.
 *
 * @param key the place in the order of cases
 * @param name the identity
 */
public record LogCase(long key, String name) {}
