/**
 * Charts of customers' journeys and of the process: swim lanes of journeys that are told, the hand-off network, what
 * stages take and whether rules are kept. They are drawn from the tables of {@code org.concordsim.result.process}. Start
 * at {@link org.concordsim.chart.journey.JourneyCharts}.
 */
package org.concordsim.chart.journey;
