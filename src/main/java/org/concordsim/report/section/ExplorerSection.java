package org.concordsim.report.section;

import java.util.List;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Explorer;
import org.concordsim.report.data.Results;
import org.concordsim.report.data.Variant;

/** Any measure, for any customers, over the whole time or in one quarter. */
public final class ExplorerSection implements Section {
    @Override
    public String id() {
        return "explore";
    }

    @Override
    public String title() {
        return "Any measure, any customers, any quarter";
    }

    @Override
    public List<Block> blocks(Results results) {
        return results.variants().isEmpty()
                ? List.of()
                : List.of(new Explorer(Variant.of(results.reference()).name(), Figures.DOTS));
    }
}
