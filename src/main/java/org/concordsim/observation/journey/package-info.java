/**
 * Customers' journeys as an event log of objects: customers, journeys, leads, opportunities, salespeople, marketers,
 * campaigns, meetings and price requests. Start at {@link org.concordsim.observation.journey.JourneyLog}, which hears a
 * run and hands each entry on at once; it remembers the journeys that are under way and the names of things, never
 * events.
 */
package org.concordsim.observation.journey;
