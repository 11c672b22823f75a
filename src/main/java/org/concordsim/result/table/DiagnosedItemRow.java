package org.concordsim.result.table;

/**
 * What one item of the diagnostic says of a firm under a configured model.
 *
 * @param firm the scenario of the firm
 * @param configured the organizing model that was configured
 * @param item the name of the item's measure
 * @param topic what the item asks
 * @param mean the mean points over replications, 1 to 5
 * @param inferred the class of twenty times that mean
 * @param agrees whether that is the configured model
 */
public record DiagnosedItemRow(
        String firm, String configured, String item, String topic, double mean, String inferred, boolean agrees) {}
