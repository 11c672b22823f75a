package org.concordsim.experiment.journey;

import java.io.IOException;

/** A refusal to tell a journey that never began. */
public final class NothingToTellException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Creates a refusal with the text that the user reads. */
    public NothingToTellException(String message) {
        super(message);
    }
}
