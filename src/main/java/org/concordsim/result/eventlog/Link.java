package org.concordsim.result.eventlog;

/**
 * A qualified relation to an object.
 *
 * @param object the identity of the object
 * @param qualifier the part that the object plays
 */
public record Link(String object, String qualifier) {}
