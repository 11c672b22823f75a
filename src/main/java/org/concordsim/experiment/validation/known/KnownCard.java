package org.concordsim.experiment.validation.known;

/**
 * What a known answer says and where it comes from.
 *
 * @param id the number, such as K1
 * @param name a few words
 * @param statement what theory says
 * @param formula the formula or the sign
 * @param source where it was published or derived
 * @param experiment the runs or the classes that are asked, in words
 */
public record KnownCard(String id, String name, String statement, String formula, String source, String experiment) {}
