package org.concordsim.report.block;

import org.concordsim.report.draw.Drawing;

/**
 * An entry of a legend.
 *
 * @param css the class by which it is hidden, or empty
 * @param mark the mark that it explains
 * @param label what the mark means
 */
public record Key(String css, Drawing mark, String label) {}
