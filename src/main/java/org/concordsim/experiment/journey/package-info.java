/**
 * Logs of customers' journeys under several organizing models, their process analysis, and journeys told.
 *
 * <p>Start at {@link org.concordsim.experiment.journey.JourneyStudy}, which logs all journeys, {@link
 * org.concordsim.experiment.journey.CustomerStudy}, which tells one customer's, and {@link
 * org.concordsim.experiment.journey.JourneyTables}, which a comparison of models holds beside its own tables. All of them
 * listen to the events of {@link org.concordsim.experiment.journey.JourneyRuns}.
 */
package org.concordsim.experiment.journey;
