/**
 * Concord: a simulation of how Marketing and Sales are organised, and of what that does to a firm and its customers.
 *
 * <p>The data flow, from left to right and from file to file:
 *
 * <pre>
 * scenario file → scenario → parameters → model → events → observation → result of a replication
 *    → experiment (all runs) → result table on disk → statistics → chart → report
 * </pre>
 *
 * <p>A run is a pure function of its plan: the resolved parameters, the organizing models in force, the seed and the
 * number of the replication. Analysis reads the result folder and never a running model, so that tests and charts can
 * be done again without simulating.
 *
 * <table>
 * <caption>Packages, each with what it may import</caption>
 * <tr><th>package</th><th>holds</th><th>may import</th></tr>
 * <tr><td>{@code cli}</td><td>one class per command</td><td>everything</td></tr>
 * <tr><td>{@code report}</td><td>the page about a result folder, one class per section</td>
 *     <td>chart, statistics, result</td></tr>
 * <tr><td>{@code chart}</td><td>one class per kind of chart</td><td>statistics, result</td></tr>
 * <tr><td>{@code experiment}</td><td>designs of many runs, and who runs them</td>
 *     <td>scenario, model, observation, random, result, statistics, check</td></tr>
 * <tr><td>{@code observation}</td><td>one class per measure, fed by events</td><td>model.event, result, check</td></tr>
 * <tr><td>{@code scenario}</td><td>YAML files to parameters, with errors that say where</td>
 *     <td>values and catalogues of the model, check</td></tr>
 * <tr><td>{@code model}</td><td>the simulation; one package per concept</td><td>check, random</td></tr>
 * <tr><td>{@code statistics}</td><td>pure functions from numbers to small records</td><td>check</td></tr>
 * <tr><td>{@code result}</td><td>measures, tables and the manifest</td><td>check</td></tr>
 * <tr><td>{@code random}</td><td>chance as a function of a key</td><td>nothing</td></tr>
 * <tr><td>{@code check}</td><td>checks of arguments</td><td>nothing</td></tr>
 * </table>
 *
 * <p>Inside the model, concepts stand in tiers, and each tier knows only those below it:
 *
 * <pre>
 * model                                                                      wires
 * customer   funnel   marketing   sales   organization                       agents, and what organises them
 * handoff   pricing   budget   product   incentive   coordination   market   rules
 * time   event   lead   work   firm   parameters                             what all share
 * </pre>
 *
 * <p>Tests in {@code org.concordsim.architecture} keep both tables.
 */
package org.concordsim;
