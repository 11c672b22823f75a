/**
 * An event log of objects as files that process-mining tools read: OCEL 2.0 (JSON), XES (IEEE 1849) and CSV. A log is
 * written while it happens: the files take their events one by one and hold none of them. Start at
 * {@link org.concordsim.result.eventlog.LogSink}.
 */
package org.concordsim.result.eventlog;
