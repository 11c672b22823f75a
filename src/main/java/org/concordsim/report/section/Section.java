package org.concordsim.report.section;

import java.io.IOException;
import java.util.List;
import org.concordsim.report.block.Block;
import org.concordsim.report.data.Results;

/** A section of the report: it says what a folder holds about its subject, or nothing where the folder is silent. */
public interface Section {
    /** Returns its name in links: letters and hyphens. */
    String id();

    /** Returns its heading. */
    String title();

    /** Returns its parts; none where the folder does not hold what it is about. */
    List<Block> blocks(Results results) throws IOException;

    /** Returns what the report says where the folder is silent: what would be here and what brings it; may be empty. */
    default String absent() {
        return "";
    }
}
