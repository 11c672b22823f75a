/**
 * Outcomes of the people in both functions: what they believe of each other and of customers, and what they earn. Start at
 * {@link org.concordsim.observation.people.PeopleOutcomes}.
 */
package org.concordsim.observation.people;
