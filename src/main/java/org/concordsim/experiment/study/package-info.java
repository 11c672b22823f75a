/**
 * Studies: what a command asks of a laboratory and concludes from the answers.
 *
 * <p>Start at {@link org.concordsim.experiment.study.Study}. A study is given a {@link
 * org.concordsim.experiment.study.Bench} on which it runs one experiment or several, and returns a {@link
 * org.concordsim.experiment.study.Conclusion}. It knows neither threads nor files that hold runs.
 */
package org.concordsim.experiment.study;
