package org.concordsim.model.parameters;

/** Who sets the number of fields on the lead form. */
public enum FormSetBy {
    FIXED,
    MARKETING,
    SALES,
    JOINT
}
