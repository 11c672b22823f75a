/**
 * The tables of the process analysis of customers' journeys: who hands over to whom, what each stage takes, whether rules
 * are kept, and journeys told step by step. Start at {@link org.concordsim.result.process.ProcessTables}.
 */
package org.concordsim.result.process;
