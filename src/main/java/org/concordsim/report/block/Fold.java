package org.concordsim.report.block;

import java.util.List;

/**
 * Blocks that a reader opens.
 *
 * @param summary what is inside
 * @param blocks the blocks
 */
public record Fold(String summary, List<Block> blocks) implements Block {
    @Override
    public String template() {
        return "fold";
    }
}
