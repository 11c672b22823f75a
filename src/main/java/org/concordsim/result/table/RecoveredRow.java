package org.concordsim.result.table;

/**
 * A parameter of a known firm and what a calibration made of its synthetic export.
 *
 * @param scenario the scenario's name
 * @param export the export's number from 1
 * @param parameter the parameter's path
 * @param unit the unit of values
 * @param truth the known value
 * @param median the posterior median
 * @param ciLow the lower end of the 95 % posterior interval
 * @param ciHigh the upper end
 */
public record RecoveredRow(
        String scenario,
        int export,
        String parameter,
        String unit,
        double truth,
        double median,
        double ciLow,
        double ciHigh) {}
