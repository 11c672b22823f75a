/**
 * Logs of customers' journeys under several organizing models: the runs, and the result folder with their logs and the
 * process analysis. Start at {@link org.concordsim.experiment.journey.JourneyFiles}.
 */
package org.concordsim.experiment.journey;
