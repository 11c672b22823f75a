package org.concordsim.report.block;

/**
 * The place where a reader chooses a measure, customers and a quarter; the page's script fills it.
 *
 * @param reference the name of the model against which the others are held
 * @param reading how to read it
 */
public record Explorer(String reference, String reading) implements Block {
    @Override
    public String template() {
        return "explorer";
    }
}
