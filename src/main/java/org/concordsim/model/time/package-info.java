/**
 * Time in working days (8 hours a day, 65 days a quarter, 260 a year) and the order of events.
 *
 * <p>Agents see {@link org.concordsim.model.time.Agenda} only. {@link org.concordsim.model.time.KeyedSchedule} is the
 * MASON schedule behind it: events run by time, then {@link org.concordsim.model.time.Phase}, then key, never by the
 * order in which they were planned.
 */
package org.concordsim.model.time;
