/**
 * Work: tasks, the people who do them, and the hours that they take.
 *
 * <p>Start at {@link org.concordsim.model.work.Person}: a seat with a queue, one
 * {@link org.concordsim.model.work.Task} at a time, appointments that seize it, and a ledger of hours that must equal
 * its busy intervals. A {@link org.concordsim.model.work.Desk} decides what comes next,
 * {@link org.concordsim.model.work.Speed} how fast it goes, {@link org.concordsim.model.work.WorkContent} how much
 * there is to do. Observed as hours by kind and class, utilisation and days in queues.
 */
package org.concordsim.model.work;
