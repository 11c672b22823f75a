package org.concordsim.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Files that are shipped with the program. */
final class Resources {
    private static final String ROOT = "/org/concordsim/";

    private Resources() {}

    /** Returns a file of the report as text. */
    static String text(String name) {
        return new String(bytes("report/" + name), StandardCharsets.UTF_8);
    }

    /** Returns a font as it is written into a style sheet. */
    static String font(String name) {
        return "data:font/woff2;base64," + Base64.getEncoder().encodeToString(bytes("fonts/" + name));
    }

    private static byte[] bytes(String name) {
        try (InputStream stream = Resources.class.getResourceAsStream(ROOT + name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not shipped with this build. Maybe it is incomplete?");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
