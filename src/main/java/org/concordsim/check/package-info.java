/**
 * Checks of arguments: {@link org.concordsim.check.Require} refuses a bad value where it is born and states its name,
 * the value, the allowed range and a hint.
 */
package org.concordsim.check;
