package org.concordsim.statistics.attribution;

import java.util.List;
import org.concordsim.statistics.Interval;

/**
 * A difference split among levers; the shares of the parts add up to the whole within rounding.
 *
 * @param whole the worth of all levers minus the worth of none, in the unit of the measure
 * @param wholeInterval Student's t interval over replications
 * @param parts the parts in the order of the levers
 */
public record Attribution(double whole, Interval wholeInterval, List<Part> parts) {}
