package org.concordsim.scenario.design;

import java.util.Arrays;
import java.util.List;

/** The sorts of design that an experiment file may ask for. */
public enum DesignKind {
    /** Every combination of levels. */
    GRID("grid"),
    /** The first levels of all factors, then every other level alone beside them. */
    ONE_AT_A_TIME("oneAtATime"),
    /** A balanced part of the combinations of levels. */
    FRACTION("fraction"),
    /** The points that the file lists. */
    LIST("list"),
    /** A Latin hypercube whose points lie far apart. */
    LATIN_HYPERCUBE("latinHypercube"),
    /** A scrambled Sobol sequence. */
    SOBOL("sobol");

    private final String label;

    DesignKind(String label) {
        this.label = label;
    }

    /** Returns the name in files. */
    public String label() {
        return label;
    }

    /** Returns the names of all kinds. */
    static List<String> labels() {
        return Arrays.stream(values()).map(DesignKind::label).toList();
    }
}
