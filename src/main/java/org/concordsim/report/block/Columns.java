package org.concordsim.report.block;

import java.util.List;

/** Blocks beside one another where there is room. */
public record Columns(List<Block> blocks) implements Block {
    @Override
    public String template() {
        return "columns";
    }
}
