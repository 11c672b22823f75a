/**
 * The parameters of a run: immutable records, valid from birth. Start at
 * {@link org.concordsim.model.parameters.Parameters}, the tree of the scenario file; a component has the name of its key
 * there. Values, units, ranges, sources and grades of evidence stand in the resource {@code org/concordsim/parameters.yaml}.
 *
 * <p>What an organizing model sets is no parameter: see {@code org.concordsim.model.organization}.
 */
package org.concordsim.model.parameters;
