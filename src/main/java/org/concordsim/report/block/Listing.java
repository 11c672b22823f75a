package org.concordsim.report.block;

/**
 * A file as it is, which a reader opens.
 *
 * @param summary what it is
 * @param text its text
 */
public record Listing(String summary, String text) implements Block {
    @Override
    public String template() {
        return "listing";
    }
}
