package org.concordsim.experiment.validation;

/**
 * What a fact says and where it comes from.
 *
 * @param id the number, such as F10
 * @param name a few words
 * @param statement what has been observed
 * @param source where it was published
 * @param grade A peer-reviewed, B survey or trade data, C anecdote or case
 * @param use what it is used for
 * @param experiment the runs that measure it, in words
 */
public record FactCard(
        String id, String name, String statement, String source, String grade, Use use, String experiment) {}
