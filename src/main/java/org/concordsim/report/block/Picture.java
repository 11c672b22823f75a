package org.concordsim.report.block;

/**
 * A picture of the folder as it is.
 *
 * @param id its name in links
 * @param title what it shows
 * @param source its bytes as an address
 * @param reading how to read it
 */
public record Picture(String id, String title, String source, String reading) implements Block {
    @Override
    public String template() {
        return "picture";
    }
}
