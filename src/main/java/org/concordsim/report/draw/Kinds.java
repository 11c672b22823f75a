package org.concordsim.report.draw;

import java.util.List;

/** The pale inks of parts of stacked bars, apart from the models' colours and in the same order everywhere. */
public final class Kinds {
    private static final List<Ink> INKS = List.of(
            Ink.of("k0", 0x44BB99, 0x2E8A70),
            Ink.of("k1", 0x77AADD, 0x4B79A8),
            Ink.of("k2", 0xBBCC33, 0x87952A),
            Ink.of("k3", 0x99DDFF, 0x5FA3C4),
            Ink.of("k4", 0xEEDD88, 0xB3A24F),
            Ink.of("k5", 0xC4C4C4, 0x7C828C),
            Ink.of("k6", 0xEE8866, 0xBC6244),
            Ink.of("k7", 0xA03A5E, 0xC25A80),
            Ink.of("k8", 0xF1F1F1, 0x30353E));

    private Kinds() {}

    /** Returns the ink of a kind by its number from 0. */
    public static Ink of(int number) {
        return INKS.get(number % INKS.size());
    }

    static List<Ink> all() {
        return INKS;
    }
}
