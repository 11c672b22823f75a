/**
 * What conclusions rest on: sensitivity times grade of evidence. {@link org.concordsim.result.evidence.FootingReader}
 * reads the tables of a sensitivity study, {@link org.concordsim.result.evidence.Footing} is what one conclusion rests on.
 */
package org.concordsim.result.evidence;
