/**
 * Journeys told: briefs of all journeys of a run, the search for the most telling ones, and the steps of a journey in plain
 * English. Start at {@link org.concordsim.observation.story.TellingJourneys}.
 */
package org.concordsim.observation.story;
