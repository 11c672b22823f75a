package org.concordsim.model.customer;

import org.concordsim.model.event.Segment;

/**
 * What a customer is by nature; the firm sees none of it.
 *
 * @param id number of the account
 * @param segment size class
 * @param size deal size as a ratio to an ordinary deal of the segment
 * @param weights weight of each feature, summing to 1
 * @param scatter taste on each feature as a difference to the segment's centre
 */
public record Traits(int id, Segment segment, double size, double[] weights, double[] scatter) {}
