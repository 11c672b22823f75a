package org.concordsim.model.work;

import org.concordsim.model.event.WorkKind;

/**
 * A piece of work that waits for a person.
 *
 * @param kind what sort of work it is
 * @param hours content in hours of a person of ordinary speed
 * @param releaseDay the day from which it can be done
 * @param dueDay the day by which it should be done
 * @param key breaks ties; depends on nature alone, never on the order of insertion
 * @param subject what the work is about (a deal, an owner), or null
 * @param done what follows when the work is finished
 */
public record Task(
        WorkKind kind, double hours, double releaseDay, double dueDay, long key, Object subject, Runnable done) {}
