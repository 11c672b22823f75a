/**
 * What must hold of the whole simulation: the decisive tests on stimuli, truths, names and draws; conservation; and known
 * answers, what theory or arithmetic says about a special case.
 */
package org.concordsim.validation;
