/**
 * Designs: which points of a factor space to run, as pure functions of their arguments and a seed.
 *
 * <p>A design gives either coordinates in the unit cube, by point and factor, or positions of levels. {@link
 * org.concordsim.experiment.design.UnitCube} maps a coordinate to a level, so that a categorical factor can stand in
 * any design. {@link org.concordsim.experiment.design.FullGrid}, {@link
 * org.concordsim.experiment.design.TwoLevelFraction} and {@link org.concordsim.experiment.design.NearOrthogonalArray}
 * combine levels; {@link org.concordsim.experiment.design.LatinHypercube} and {@link
 * org.concordsim.experiment.design.ScrambledSobol} fill space; {@link org.concordsim.experiment.design.MorrisDesign}
 * and {@link org.concordsim.experiment.design.SaltelliDesign} serve {@link org.concordsim.statistics.sensitivity}.
 */
package org.concordsim.experiment.design;
