/** Hours that the customer's side spends on a purchase, in whole and by part. */
package org.concordsim.observation.friction.effort;
