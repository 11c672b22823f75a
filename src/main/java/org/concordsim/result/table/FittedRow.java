package org.concordsim.result.table;

/**
 * What a calibration says of a parameter.
 *
 * @param scenario the scenario's name
 * @param parameter the parameter's path
 * @param unit the unit of values
 * @param priorLow the low end of the prior range
 * @param priorHigh its high end
 * @param median the posterior median
 * @param ciLow the lower end of the 95 % posterior interval
 * @param ciHigh the upper end
 * @param narrowing the width of that interval over the prior's, on the prior's own scale; 1 is nothing learned
 * @param identified well, weakly or not
 * @param recoveries the number of synthetic exports of known firms
 * @param covered95 the share of them whose 95 % interval holds the known value
 * @param covered50 the same for 50 % intervals
 */
public record FittedRow(
        String scenario,
        String parameter,
        String unit,
        double priorLow,
        double priorHigh,
        double median,
        double ciLow,
        double ciHigh,
        double narrowing,
        String identified,
        int recoveries,
        double covered95,
        double covered50) {}
