/**
 * What a report knows: the manifest and the tables of one result folder. Start at {@link
 * org.concordsim.report.data.Results}.
 */
package org.concordsim.report.data;
