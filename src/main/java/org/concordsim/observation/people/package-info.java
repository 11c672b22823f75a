/** Measures of the people in both functions: what they believe of each other and of customers, and what they earn. */
package org.concordsim.observation.people;
