package org.concordsim.result;

import java.io.IOException;

/** A refusal to write a result folder because something else is in its place. */
public final class FolderOccupiedException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Creates a refusal with the text that the user reads. */
    public FolderOccupiedException(String message) {
        super(message);
    }
}
