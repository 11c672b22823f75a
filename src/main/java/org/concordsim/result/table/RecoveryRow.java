package org.concordsim.result.table;

/**
 * How well a calibration recovers a parameter of firms drawn from the prior.
 *
 * @param scenario the scenario's name
 * @param parameter the parameter's path
 * @param method waves anew: each export had waves of its own; waves of the fit: it had those of the fit
 * @param exports the number of synthetic exports
 * @param covered95 the share of them whose 95 % interval holds the known value
 * @param covered95Low the lower end of Wilson's 95 % interval of that share
 * @param covered95High the upper end
 * @param covered50 the share of them whose 50 % interval holds the known value
 * @param covered50Low the lower end of that share's interval
 * @param covered50High the upper end
 * @param error the root mean square error of the median, as a part of the prior range on its own scale
 * @param width the mean width of the 95 % interval, as a part of it
 */
public record RecoveryRow(
        String scenario,
        String parameter,
        String method,
        int exports,
        double covered95,
        double covered95Low,
        double covered95High,
        double covered50,
        double covered50Low,
        double covered50High,
        double error,
        double width) {}
