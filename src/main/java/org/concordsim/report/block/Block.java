package org.concordsim.report.block;

/** A part of a section; the template of its name in the resources turns it into markup. */
public interface Block {
    /** Returns the name of the template. */
    String template();
}
