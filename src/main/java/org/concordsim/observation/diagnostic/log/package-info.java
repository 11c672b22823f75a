/**
 * What the diagnostic counts: the parts of a run's log from which its items are answered, each over the whole of the
 * observed time. None of them is an outcome.
 */
package org.concordsim.observation.diagnostic.log;
