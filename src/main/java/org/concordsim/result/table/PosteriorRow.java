package org.concordsim.result.table;

/**
 * One parameter of one draw from a posterior.
 *
 * @param scenario the scenario's name
 * @param draw the draw's number from 1
 * @param weight its weight; weights of all draws sum to 1
 * @param parameter the parameter's path
 * @param unit the unit of values
 * @param value the value
 */
public record PosteriorRow(String scenario, int draw, double weight, String parameter, String unit, double value) {}
