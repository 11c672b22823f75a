/** Known answers: what theory or arithmetic says about a special case, asked of the whole simulation. */
package org.concordsim.validation;
